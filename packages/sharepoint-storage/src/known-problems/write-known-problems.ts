import { cell, knownProblemsList } from '@tms-support/sharepoint-schema';
import { idFilter } from '../site/changed-items.js';
import { itemsOf } from '../site/item.js';
import { pageOf, selectOf } from '../site/query.js';
import { asking } from '../site/to-storage-error.js';
import type { KnownProblemRow } from './known-problem-calls.js';
import { addAsSaid, changeItem, mustFit, readItem } from '../rows/row-store.js';
import { StorageError } from '../site/storage-error.js';
import type { KnownProblem } from './known-problem.js';
import { knownProblemToFields } from './known-problem-fields.js';
import { parseKnownProblemRow } from './known-problem-rows.js';
import type { KnownProblemsOnSite } from './open-known-problems.js';

const f = knownProblemsList.fields;
const tries = 3;

/** Writes a line that everybody sees. A second try with the same key finds the first. Throws `StorageError`. */
export async function addKnownProblem(
  { keyed, memory }: KnownProblemsOnSite,
  problem: Pick<KnownProblem, 'key' | 'line' | 'issueNumber'>,
): Promise<KnownProblemRow> {
  const { site } = keyed();
  if (problem.line.trim() === '')
    throw new StorageError('STORAGE.REFUSED', 'Write what the team knows about, in one line.');
  mustFit([[f.line, problem.line]]);
  memory.doubt();
  const cells = knownProblemToFields({ ...problem, sinceAt: site.now() });
  const said = { ...cell(f.line, problem.line), ...cell(f.issueNumber, problem.issueNumber) };
  const doing = 'writing what the team knows about';
  return parseKnownProblemRow(await addAsSaid(keyed(), problem.key, { cells, said }, doing), site.url);
}

/** It is over, whatever somebody changed about its words meanwhile. */
export async function endKnownProblem(
  { keyed, memory }: KnownProblemsOnSite,
  row: Pick<KnownProblemRow, 'number' | 'etag'>,
): Promise<void> {
  const { site } = keyed();
  memory.doubt();
  const doing = 'ending what the team knows about';
  let { etag } = row;
  for (let attempt = 1; ; attempt += 1) {
    try {
      await changeItem(keyed(), { number: row.number, etag }, cell(f.endedAt, site.now()), doing);
      return;
    } catch (cause) {
      if (!(cause instanceof StorageError) || cause.code === 'STORAGE.REFUSED' || cause.code === 'STORAGE.NOT_ALLOWED')
        throw cause;
      const now = await readItem(keyed(), row.number).catch(() => undefined);
      if (!now) throw cause;
      const { value, etag: newest } = parseKnownProblemRow(now, site.url);
      if (value.endedAt) return;
      if (cause.code !== 'STORAGE.CONFLICT' || attempt >= tries) throw cause;
      etag = newest;
    }
  }
}

/** Those of these rows that are there, ended or not. Throws `StorageError`. */
export async function readKnownProblemsOf(
  { keyed }: KnownProblemsOnSite,
  numbers: readonly number[],
): Promise<readonly KnownProblemRow[]> {
  const { site, version } = keyed();
  const rows: KnownProblemRow[] = [];
  // A filter of many is longer than an address may be; nobody has more than a few that are not over.
  for (let from = 0; from < numbers.length; from += 20) {
    const select = selectOf(site, knownProblemsList, version);
    const some = numbers.slice(from, from + 20);
    const answer = await asking('reading what the team knew about', () =>
      pageOf(site, site.sp, knownProblemsList, select).filter(idFilter(some))(),
    );
    rows.push(...itemsOf(answer).map((cells) => parseKnownProblemRow(cells, site.url)));
  }
  return rows;
}

/** Those who said that they had it too were told that it is over, or were not after all. Throws `StorageError`. */
export async function tellOfKnownProblem(
  { keyed, memory }: KnownProblemsOnSite,
  row: Pick<KnownProblemRow, 'number' | 'etag'>,
  areTold: boolean,
): Promise<void> {
  memory.doubt();
  const cells = areTold ? cell(f.toldAt, keyed().site.now()) : { [f.toldAt.name]: null };
  await changeItem(keyed(), row, cells, 'writing that people were told');
}
