import { knownProblemsList } from '@tms-support/sharepoint-schema';
import type { KnownProblemRow } from './known-problem-calls.js';
import { isAbsent, orWhereClosed } from '../rows/rows-not-there.js';
import { everyPage } from '../site/every-page.js';
import { headExpand, itemsOf } from '../site/item.js';
import { ListMemory } from '../site/list-memory.js';
import { pageSize, selectOf } from '../site/query.js';
import { listOn, type Site } from '../site/site.js';
import { parseKnownProblemRow } from './known-problem-rows.js';

const f = knownProblemsList.fields;

/** What has not ended: a filter on an index. It travels in the cold load's batch where one is given. */
export function askForKnownProblems(site: Site, sp: Site['sp'], version: number): Promise<unknown> {
  return everyPage(site, sp, (from) =>
    listOn(site, knownProblemsList, from)
      .items.select(...selectOf(site, knownProblemsList, version))
      .expand(...headExpand)
      .filter(`${f.endedAt.name} eq null`)
      .top(pageSize),
  );
}

export const knownProblemsOf = (answer: unknown, site: Site): KnownProblemRow[] =>
  itemsOf(answer)
    .map((cells) => parseKnownProblemRow(cells, site.url))
    .sort((a, b) => b.number - a.number);

/** What the team knows about: read by everybody, written by TMU. */
export function knownProblemsOn(site: Site, version: () => number) {
  const memory = new ListMemory<KnownProblemRow>(site, knownProblemsList, {
    all: async (sp) => knownProblemsOf(await askForKnownProblems(site, sp, version()), site),
    numberOf: (row) => row.number,
  });
  const keyed = () => ({ site, list: knownProblemsList, version: version() });

  return {
    memory,
    keyed,
    async read(): Promise<readonly KnownProblemRow[]> {
      if (isAbsent(keyed())) return [];
      return orWhereClosed([], () => memory.rows());
    },
  };
}

export type KnownProblemsOnSite = ReturnType<typeof knownProblemsOn>;
