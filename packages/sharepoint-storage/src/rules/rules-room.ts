import { readAtOnce } from '../site/at-once.js';
import { later } from '../site/later.js';
import type { LaterList } from '../site/list-module.js';
import type { RuleCalls } from './rule-calls.js';

const script = () => later(() => import(/* webpackChunkName: 'storage-seldom' */ './rule-items.js'));

/** The rules as an admin edits them: read when somebody does, and when somebody leaves whom they name. */
export const rulesRoom = {
  when: 'later',
  open: ({ site, version, inside, together }): Pick<RuleCalls, 'readRuleItems' | 'remindInstead'> => ({
    readRuleItems: readAtOnce(() =>
      inside(() => together(async (by) => (await script()).readRuleItems(site, version(), by))),
    ),
    remindInstead: (...asked) => inside(async () => (await script()).remindInstead(site, version(), ...asked)),
  }),
} satisfies LaterList;
