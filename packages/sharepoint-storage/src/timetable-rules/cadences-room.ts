import { readAtOnce } from '../site/at-once.js';
import { later } from '../site/later.js';
import type { LaterList } from '../site/list-module.js';
import type { CadenceCalls } from './timetable-rule-calls.js';

const script = () => later(() => import(/* webpackChunkName: 'storage-cadences' */ './cadences-list.js'));

/** How often each kind of update comes: read where the timetable is drawn ahead. */
export const cadencesRoom = {
  when: 'later',
  open: ({ site, version, inside, together }): CadenceCalls => ({
    readCadences: readAtOnce(() =>
      inside(() => together(async (by) => (await script()).readCadences(site, version(), by))),
    ),
  }),
} satisfies LaterList;
