import { itemPagePath, peopleList } from '@tms-support/sharepoint-schema';
import { orWhereClosed } from '../rows/rows-not-there.js';
import { later } from '../site/later.js';
import type { OpenKeptList, WithCells } from '../site/list-module.js';
import { itemsOf } from '../site/item.js';
import { everyRow, selectOf } from '../site/query.js';
import type { KnownPerson, PeopleCalls } from './people-calls.js';
import { parsePersonRow } from './people-rows.js';

const script = () => later(() => import(/* webpackChunkName: 'storage-people' */ './people-changes.js'));

/** The people list. Of it the team alone stays on a machine: whoever only reports problems is named by their own open issues, and no more. */
export const peopleModule: OpenKeptList<WithCells<KnownPerson>, PeopleCalls> = {
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
  open({ site, version, memory, inside, together, rows }): PeopleCalls {
    return {
      // The list is TMU's: to whoever may not read it nobody is known by it, and no screen has failed.
      readPeople: async (want) => orWhereClosed([], async () => (await rows(want)).map(({ row }) => row)),
      async readPeopleRows() {
        const { personRow } = await script();
        memory.doubt();
        return (await rows()).map(({ cells }) => personRow(cells, site.url));
      },
      async keepPerson(person, row) {
        const { keepPerson } = await script();
        return inside(() => {
          memory.doubt();
          return keepPerson(site, version(), person, row);
        });
      },
      readGroups: () => together(async (by) => (await script()).readGroups(site, by)),
    };
  },
};
