import { itemPagePath, meTooList, RowReader, type ItemCells } from '@tms-support/sharepoint-schema';
import { authorOf, headOf } from '../site/item.js';
import { namedBeside } from '../site/two-names.js';
import type { MeToo } from './me-too-calls.js';

const f = meTooList.fields;

/** One row as it is stored: that somebody has it too, or that they took it back. */
export interface MeTooRow extends MeToo {
  isTakenBack: boolean;
}

export function parseMeTooRow(cells: ItemCells, siteUrl: string): MeTooRow {
  const head = headOf(cells);
  const row = new RowReader(cells);
  const problem = row.value(f.problem);
  const isNumber = problem !== undefined && Number.isSafeInteger(problem) && problem > 0;
  if (problem !== undefined && !isNumber) row.fault(f.problem, 'This cell must contain the number of a known problem.');
  // Whose it is cannot be told: it counts for nobody, and takes nothing back.
  const isOnes = namedBeside(cells, row, f.title) === undefined;
  return {
    number: head.id,
    problem: isNumber && isOnes ? problem : 0,
    isTakenBack: row.value(f.isTakenBack) === true,
    by: authorOf(cells),
    faults: row.faults,
    listUrl: `${siteUrl}/${itemPagePath(meTooList, head.id)}`,
  };
}

/** Each person counts once a problem, by their newest row and whatever keys their rows have: who they are is what SharePoint says. */
export function meToosOf(items: readonly ItemCells[], siteUrl: string): MeToo[] {
  const rows = items.map((cells) => parseMeTooRow(cells, siteUrl)).sort((a, b) => a.number - b.number);
  const whoOf = ({ problem, by }: MeToo): string => `${problem} ${(by.email || by.name).toLowerCase()}`;
  const newest = new Map(rows.map((row) => [whoOf(row), row]));
  return rows
    .filter((row) => row.faults.length > 0 || (newest.get(whoOf(row)) === row && !row.isTakenBack))
    .map(({ isTakenBack: _, ...meToo }) => meToo);
}
