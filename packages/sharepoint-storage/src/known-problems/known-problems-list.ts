import { knownProblemsList } from '@tms-support/sharepoint-schema';
import { everyPage } from '../site/every-page.js';
import { itemsOf } from '../site/item.js';
import { later } from '../site/later.js';
import type { OpenKeptList, WithCells } from '../site/list-module.js';
import { rowsAlone } from '../site/rows-alone.js';
import { pageOf, selectOf } from '../site/query.js';
import type { KnownProblemCalls, KnownProblemRow } from './known-problem-calls.js';
import { parseKnownProblemRow } from './known-problem-rows.js';
import { knownProblemsOn } from './open-known-problems.js';

const { endedAt } = knownProblemsList.fields;

/** In the script of all that writes. */
const writing = () => later(() => import(/* webpackChunkName: 'storage-writing' */ './write-known-problems.js'));

/** What the team knows about and has not ended: a filter on an index. */
export const knownProblemsModule: OpenKeptList<WithCells<KnownProblemRow>, KnownProblemCalls> = {
  when: 'kept',
  list: knownProblemsList,
  doing: 'reading what the team knows about',
  ask: (site, sp, version) =>
    everyPage(site, sp, (from) =>
      pageOf(site, from, knownProblemsList, selectOf(site, knownProblemsList, version)).filter(
        `${endedAt.name} eq null`,
      ),
    ),
  rowsIn: (answer, site) =>
    itemsOf(answer)
      .map((cells) => ({ row: parseKnownProblemRow(cells, site.url), cells }))
      .sort((a, b) => b.row.number - a.row.number),
  numberOf: ({ row }) => row.number,
  faulty: ({ desk }) => desk.readKnownProblems(),
  open(room): KnownProblemCalls {
    const known = knownProblemsOn(room, rowsAlone(room.memory));
    return {
      readKnownProblems: () => room.inside(() => known.read()),
      addKnownProblem: (problem) => room.inside(async () => (await writing()).addKnownProblem(known, problem)),
      readKnownProblemsOf: (numbers) => room.inside(async () => (await writing()).readKnownProblemsOf(known, numbers)),
      tellOfKnownProblem: (row, areTold) =>
        room.inside(async () => (await writing()).tellOfKnownProblem(known, row, areTold)),
      endKnownProblem: (row) => room.inside(async () => (await writing()).endKnownProblem(known, row)),
      resumeKnownProblem: (row) => room.inside(async () => (await writing()).resumeKnownProblem(known, row)),
    };
  },
};
