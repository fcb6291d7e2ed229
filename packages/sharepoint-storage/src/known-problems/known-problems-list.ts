import { knownProblemsList } from '@tms-support/sharepoint-schema';
import type { SmallList } from '../site/list-module.js';
import { everyPage } from '../site/every-page.js';
import { itemsOf } from '../site/item.js';
import { pageOf, selectOf } from '../site/query.js';
import type { KnownProblemCalls, KnownProblemRow } from './known-problem-calls.js';
import { parseKnownProblemRow } from './known-problem-rows.js';

const { endedAt } = knownProblemsList.fields;

/** What the team knows about and has not ended: a filter on an index. */
export const knownProblemsModule: SmallList<KnownProblemRow, KnownProblemCalls> = {
  when: 'each-visit',
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
      .map((cells) => parseKnownProblemRow(cells, site.url))
      .sort((a, b) => b.number - a.number),
  numberOf: (row) => row.number,
  faulty: ({ desk }) => desk.readKnownProblems(),
};
