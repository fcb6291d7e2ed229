import { cell, knownProblemsList, type CellValue } from '@tms-support/sharepoint-schema';
import { idFilter } from '../site/changed-items.js';
import { itemsOf } from '../site/item.js';
import { pageOf, selectOf } from '../site/query.js';
import { asking } from '../site/to-storage-error.js';
import type { KnownProblemCalls, KnownProblemRow } from './known-problem-calls.js';
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

/**
 * Writes these cells whatever somebody changed about its words meanwhile, unless the row says already what it is to say, or what they rest on is
 * so no more: `refuse` says that then. False where it said so already.
 */
async function write(
  { keyed, memory }: KnownProblemsOnSite,
  row: Pick<KnownProblemRow, 'number' | 'etag'>,
  {
    cells,
    isSo,
    refuse,
    doing,
  }: {
    cells: Readonly<Record<string, CellValue>>;
    isSo: (now: KnownProblem) => boolean;
    refuse?: (now: KnownProblem) => StorageError | undefined;
    doing: string;
  },
): Promise<boolean> {
  memory.doubt();
  let { etag } = row;
  for (let attempt = 1; ; attempt += 1) {
    try {
      await changeItem(keyed(), { number: row.number, etag }, cells, doing);
      return true;
    } catch (cause) {
      if (!(cause instanceof StorageError) || cause.code === 'STORAGE.REFUSED' || cause.code === 'STORAGE.NOT_ALLOWED')
        throw cause;
      const now = await readItem(keyed(), row.number).catch(() => undefined);
      if (!now) throw cause;
      const { value, etag: newest } = parseKnownProblemRow(now, keyed().site.url);
      if (isSo(value)) return false;
      const why = refuse?.(value);
      if (why !== undefined) throw why;
      if (cause.code !== 'STORAGE.CONFLICT' || attempt >= tries) throw cause;
      etag = newest;
    }
  }
}

const readRow = async ({ keyed }: KnownProblemsOnSite, number: number): Promise<KnownProblemRow> =>
  parseKnownProblemRow(await readItem(keyed(), number), keyed().site.url);

/** It is over. Nothing where it was over already: whoever takes that back takes back what a colleague wrote. */
export async function endKnownProblem(
  known: KnownProblemsOnSite,
  row: Pick<KnownProblemRow, 'number' | 'etag'>,
): Promise<KnownProblemRow | undefined> {
  const isOwn = await write(known, row, {
    cells: cell(f.endedAt, known.keyed().site.now()),
    isSo: ({ endedAt }) => endedAt !== undefined,
    doing: 'ending what the team knows about',
  });
  return isOwn ? asking('ending what the team knows about', () => readRow(known, row.number)) : undefined;
}

/**
 * It is not over after all. The same row, so that those who said that they have it too are still counted, and nobody reads or is told that it is
 * over. Whoever was told so is to be told again, once it is.
 */
export async function resumeKnownProblem(
  known: KnownProblemsOnSite,
  row: Parameters<KnownProblemCalls['resumeKnownProblem']>[0],
): Promise<KnownProblemRow> {
  const ended = row.value?.endedAt;
  await write(known, row, {
    cells: { [f.endedAt.name]: null, [f.toldAt.name]: null },
    isSo: ({ endedAt, toldAt }) => endedAt === undefined && toldAt === undefined,
    refuse: ({ endedAt }) =>
      ended !== undefined && endedAt !== ended
        ? new StorageError('STORAGE.CONFLICT', 'A colleague has since said again that this is over.')
        : undefined,
    doing: 'writing that it is not over',
  });
  return readRow(known, row.number);
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
export const tellOfKnownProblem = (
  known: KnownProblemsOnSite,
  row: Pick<KnownProblemRow, 'number' | 'etag'>,
  areTold: boolean,
): Promise<boolean> =>
  write(known, row, {
    cells: areTold ? cell(f.toldAt, known.keyed().site.now()) : { [f.toldAt.name]: null },
    isSo: ({ toldAt }) => (toldAt !== undefined) === areTold,
    // Marked as told, it would ask nobody to tell them once it is over.
    refuse: ({ endedAt }) =>
      areTold && endedAt === undefined
        ? new StorageError(
            'STORAGE.REFUSED',
            'A colleague has just said that this is not over after all. It is not marked as told.',
          )
        : undefined,
    doing: 'writing that people were told',
  });
