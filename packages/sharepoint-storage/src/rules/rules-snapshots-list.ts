import { rulesSnapshotsList } from '@tms-support/sharepoint-schema';
import { issuesScript } from '../issues/issues-script.js';
import { later } from '../site/later.js';
import { itemsOf } from '../site/item.js';
import type { OpenKeptList, WithCells } from '../site/list-module.js';
import { askForRules } from './ask-for-rules.js';
import type { RuleCalls } from './rule-calls.js';
import type { PublishedRow } from './snapshot-rows.js';

const script = () => later(() => import(/* webpackChunkName: 'storage-seldom' */ './publish-rules.js'));

/** The rules that were published: of them the newest two. */
export const rulesSnapshotsModule: OpenKeptList<
  WithCells<PublishedRow>,
  Omit<RuleCalls, 'readRuleItems' | 'remindInstead'>
> = {
  when: 'kept',
  list: rulesSnapshotsList,
  doing: 'reading the published rules',
  ask: (site, sp, version) => askForRules(site, sp, version),
  async rowsIn(answer) {
    const items = itemsOf(answer);
    if (items.length === 0) return [];
    const { parsePublishedRow } = await issuesScript();
    return items.map((cells) => ({ row: parsePublishedRow(cells), cells }));
  },
  numberOf: ({ row }) => row.number,
  faulty: async ({ desk }) => [{ faults: (await desk.readCountingRules()).faults }],
  open({ site, version, memory, inside, maySetUp }) {
    return {
      readCountingRules: () => inside(async () => (await issuesScript()).rulesOn(site, version, memory).read()),
      publishSnapshot: (snapshot, instead) =>
        inside(async () => {
          const { mustBeOwner, publishRules } = await script();
          await mustBeOwner(site, maySetUp);
          memory.doubt();
          await publishRules(site, version(), snapshot, instead);
        }),
    };
  },
};
