import { itemPagePath, peopleList } from '@tms-support/sharepoint-schema';
import type { KeptList, WithCells } from '../site/list-module.js';
import { itemsOf } from '../site/item.js';
import { everyRow, selectOf } from '../site/query.js';
import type { KnownPerson } from './people-calls.js';
import { parsePersonRow } from './people-rows.js';

/** The people list. Of it the team alone stays on a machine: whoever only reports problems is named by their own open issues, and no more. */
export const peopleModule: KeptList<WithCells<KnownPerson>, unknown> = {
  when: 'kept',
  list: peopleList,
  doing: 'reading the people',
  ask: (site, sp, version) => everyRow(site, sp, peopleList, selectOf(site, peopleList, version)),
  rowsIn: (answer) => itemsOf(answer).map((cells) => ({ row: parsePersonRow(cells).person, cells })),
  numberOf: ({ cells }) => Number(cells['Id']),
  toKeep: (rows, { isOfTheTeam }) => rows.flatMap(({ row, cells }) => (isOfTheTeam(row) ? [cells] : [])),
  isShort: true,
  faulty: async ({ peopleCells, siteUrl }) =>
    (await peopleCells()).map((cells) => {
      const number = Number(cells['Id']);
      const listUrl = `${siteUrl}/${itemPagePath(peopleList, number)}`;
      return { number, faults: parsePersonRow(cells).faults, listUrl };
    }),
};
