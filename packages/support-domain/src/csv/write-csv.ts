import { guardFormula } from './formula-guard.js';
import { keptAsWritten } from './keep-as-written.js';

/** A cell: a text, a number as such, or nothing. */
export type CsvCell = string | number | undefined;

/**
 * Every text is quoted, whether it must be or not: where a spreadsheet cuts at semicolons or tabs, as its region says, a text
 * with one in it would otherwise begin a cell of its own, past the guard.
 */
function cellText(cell: CsvCell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  return `"${(keptAsWritten(cell) ?? guardFormula(cell)).replace(/"/g, '""')}"`;
}

/**
 * Rows as a file of values (RFC 4180: commas, CRLF, doubled quotes), safe to open: no cell is worked out as a formula that
 * somebody wrote, and none is changed into a number or a date (`00123`, `1-3`). It begins
 * with the mark of UTF-8, without which Excel reads "Zoë" as "ZoÃ«".
 */
export function writeCsv(rows: readonly (readonly CsvCell[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('')}`;
}
