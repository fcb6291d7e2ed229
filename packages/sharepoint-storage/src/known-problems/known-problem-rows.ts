import { itemPagePath, knownProblemsList, RowReader, type ItemCells } from '@tms-support/sharepoint-schema';
import type { KnownProblemRow } from './known-problem-calls.js';
import { headOf } from '../site/item.js';
import type { KnownProblem } from './known-problem.js';

const f = knownProblemsList.fields;

/** Reads one item as a known problem. Whatever stands in its cells, there is a row. */
export function parseKnownProblemRow(cells: ItemCells, siteUrl: string): KnownProblemRow {
  const head = headOf(cells);
  const row = new RowReader(cells);
  const line = row.value(f.line);
  if (line === undefined && row.reading(f.line).good)
    row.fault(f.line, 'This cell is blank. It must say what the team knows about.');
  const issueNumber = row.value(f.issueNumber);
  const isNumber = issueNumber !== undefined && Number.isSafeInteger(issueNumber) && issueNumber > 0;
  if (issueNumber !== undefined && !isNumber)
    row.fault(f.issueNumber, 'This cell must contain the number of an issue.');
  const endedAt = row.value(f.endedAt);
  const toldAt = row.value(f.toldAt);
  const value: KnownProblem = {
    key: row.value(f.key) ?? `row-${head.id}`,
    line: line ?? 'A problem with no text yet',
    ...(isNumber ? { issueNumber } : {}),
    sinceAt: row.value(f.sinceAt) ?? head.createdAt ?? '1970-01-01T00:00:00.000Z',
    ...(endedAt ? { endedAt } : {}),
    ...(toldAt ? { toldAt } : {}),
  };
  const listUrl = `${siteUrl}/${itemPagePath(knownProblemsList, head.id)}`;
  return { number: head.id, etag: head.etag, value, faults: row.faults, listUrl };
}
