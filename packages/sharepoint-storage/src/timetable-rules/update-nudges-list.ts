import { updateNudgesList, type ItemCells } from '@tms-support/sharepoint-schema';
import { isAbsent, orWhereClosed } from '../rows/rows-not-there.js';
import { itemsOf } from '../site/item.js';
import { later } from '../site/later.js';
import type { OpenKeptList } from '../site/list-module.js';
import { everyRow, selectOf } from '../site/query.js';
import type { NudgeRuleCalls } from './timetable-rule-calls.js';

const reading = () => later(() => import(/* webpackChunkName: 'storage-update-nudges' */ './nudge-rule-rows.js'));

/** When an update is worth a nudge. It comes with the door, for Home; what reads it comes when something is to be nudged about. */
export const updateNudgesModule: OpenKeptList<{ cells: ItemCells }, NudgeRuleCalls> = {
  when: 'kept',
  list: updateNudgesList,
  doing: 'reading the update nudges',
  ask: (site, sp, version) => everyRow(site, sp, updateNudgesList, selectOf(site, updateNudgesList, version)),
  rowsIn: (answer) => itemsOf(answer).map((cells) => ({ cells })),
  numberOf: ({ cells }) => Number(cells['Id']),
  faulty: async ({ desk }) => (await desk.readNudgeRules()) ?? [],
  open: ({ site, version, memory, inside }): NudgeRuleCalls => ({
    readNudgeRules: () =>
      inside(async () => {
        if (isAbsent({ list: updateNudgesList, version: version() })) return undefined;
        const { parseNudgeRule } = await reading();
        return orWhereClosed(undefined, async () =>
          (await memory.rows()).map(({ cells }) => parseNudgeRule(cells, site.url)),
        );
      }),
  }),
};
