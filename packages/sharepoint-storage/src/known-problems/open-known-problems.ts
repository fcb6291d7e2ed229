import { cell, knownProblemsList } from '@tms-support/sharepoint-schema';
import type { KnownProblemRow } from '../desk.js';
import { addAsSaid, changeItem, isAbsent, mustFit, orWhereClosed, readItem } from '../rows/row-store.js';
import { everyPage } from '../site/every-page.js';
import { headExpand, itemsOf } from '../site/item.js';
import { ListMemory } from '../site/list-memory.js';
import { pageSize, selectOf } from '../site/query.js';
import { listOn, type Site } from '../site/site.js';
import { StorageError } from '../storage-error.js';
import type { KnownProblem } from './known-problem.js';
import { knownProblemToFields, parseKnownProblemRow } from './known-problem-rows.js';

const f = knownProblemsList.fields;
const tries = 3;

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
    async read(): Promise<readonly KnownProblemRow[]> {
      if (isAbsent(keyed())) return [];
      return orWhereClosed([], () => memory.rows());
    },
    async add(problem: Pick<KnownProblem, 'key' | 'line' | 'issueNumber'>): Promise<KnownProblemRow> {
      if (problem.line.trim() === '')
        throw new StorageError('STORAGE.REFUSED', 'Write what the team knows about, in one line.');
      mustFit([[f.line, problem.line]]);
      memory.doubt();
      const cells = knownProblemToFields({ ...problem, sinceAt: site.now() });
      const said = { ...cell(f.line, problem.line), ...cell(f.issueNumber, problem.issueNumber) };
      const doing = 'writing what the team knows about';
      return parseKnownProblemRow(await addAsSaid(keyed(), problem.key, { cells, said }, doing), site.url);
    },
    /** It is over, whatever somebody changed about its words meanwhile. */
    async end(row: Pick<KnownProblemRow, 'number' | 'etag'>): Promise<void> {
      memory.doubt();
      const doing = 'ending what the team knows about';
      let { etag } = row;
      for (let attempt = 1; ; attempt += 1) {
        try {
          await changeItem(keyed(), { number: row.number, etag }, cell(f.endedAt, site.now()), doing);
          return;
        } catch (cause) {
          if (
            !(cause instanceof StorageError) ||
            cause.code === 'STORAGE.REFUSED' ||
            cause.code === 'STORAGE.NOT_ALLOWED'
          )
            throw cause;
          const now = await readItem(keyed(), row.number).catch(() => undefined);
          if (!now) throw cause;
          const { value, etag: newest } = parseKnownProblemRow(now, site.url);
          if (value.endedAt) return;
          if (cause.code !== 'STORAGE.CONFLICT' || attempt >= tries) throw cause;
          etag = newest;
        }
      }
    },
  };
}
