import { updatesList } from '@tms-support/sharepoint-schema';
import type { KeptList, WithCells } from '../site/list-module.js';
import { itemsOf } from '../site/item.js';
import { everyRow, selectOf } from '../site/query.js';
import type { TimetableCalls, UpdateRow } from './timetable-calls.js';
import { parseUpdateRow } from './update-rows.js';

const { history } = updatesList.fields;

/**
 * The timetable, without its stories: they hold whole posts, and ten years of them would be megabytes at the door. The page of one update
 * reads its own.
 */
export const updatesModule: KeptList<WithCells<UpdateRow>, TimetableCalls> = {
  when: 'kept',
  list: updatesList,
  doing: 'reading the timetable',
  ask: (site, sp, version) => everyRow(site, sp, updatesList, selectOf(site, updatesList, version, [history.name])),
  rowsIn: (answer, site) => itemsOf(answer).map((cells) => ({ row: parseUpdateRow(cells, site.url), cells })),
  numberOf: ({ row }) => row.number,
  faulty: ({ desk }) => desk.readUpdates(),
};
