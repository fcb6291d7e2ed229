import { unguardFormula } from '../csv/formula-guard.js';
import { asItWasWritten } from '../csv/keep-as-written.js';
import { textFromOutside } from '../text-from-outside.js';

/** A row of a table that somebody pasted or saved. */
export interface TableRow {
  /**
   * Which row it is, from 1, blank ones counted: as the spreadsheet numbers it that it came from. A line end within a cell makes no row there, and
   * whoever is told of row 40 looks for it by Excel's number.
   */
  line: number;
  cells: readonly string[];
}

/** What separates the cells: Excel's clipboard has tabs, its files commas, and semicolons where a comma is the decimal sign. */
type Separator = '\t' | ',' | ';';

/** A table as it was read, with nothing decided about what it means. */
export interface ReadTable {
  separator: Separator;
  /** Rows with something in them. */
  rows: readonly TableRow[];
}

/** No cell of a spreadsheet holds more, were each of its signs a mark that is doubled [R: Excel’s own limits, 32,767 characters]. What is longer opens nothing. */
const longestCell = 70_000;

interface Cell {
  text: string;
  end: number;
}

function plainCell(text: string, from: number, separator: Separator): Cell {
  let end = from;
  while (end < text.length && text[end] !== separator && text[end] !== '\n') end += 1;
  return { text: text.slice(from, end), end };
}

/**
 * A cell in quotation marks, or nothing where it is not one as a whole. Excel's clipboard puts marks only round cells with a line end or a tab
 * in them, and leaves `"urgent" call` as it is: to end a file at a mark without its pair would lose all rows below it.
 */
function quotedCell(text: string, from: number, separator: Separator): Cell | undefined {
  let inside = '';
  let end = from + 1;
  for (;;) {
    const quote = text.indexOf('"', end);
    if (quote < 0 || quote - from > longestCell) return undefined;
    inside += text.slice(end, quote);
    const next = text[quote + 1];
    if (next === undefined || next === separator || next === '\n') return { text: inside, end: quote + 1 };
    if (next !== '"') return undefined;
    inside += '"';
    end = quote + 2;
  }
}

function rowsOf(text: string, separator: Separator, firstLine: number, most = Infinity): TableRow[] {
  const rows: TableRow[] = [];
  let cells: string[] = [];
  let [at, line] = [0, firstLine];
  while (at <= text.length && rows.length < most) {
    const cell = (text[at] === '"' && quotedCell(text, at, separator)) || plainCell(text, at, separator);
    cells.push(asItWasWritten(cell.text) ?? unguardFormula(cell.text));
    at = cell.end + 1;
    if (text[cell.end] === separator) continue;
    if (cells.some((one) => one.trim() !== '')) rows.push({ line, cells });
    cells = [];
    line += 1;
  }
  return rows;
}

/** `sep=;`, which Excel writes above the first row for itself. */
const aboveRows = /^"?sep=(.)"?\n/i;

/** The separator by which the first rows have the most cells: a tab where there is one, since nobody types tabs into a cell. */
function separatorOf(text: string): Separator {
  const cellsBy = (separator: Separator): number =>
    Math.max(...rowsOf(text, separator, 1, 5).map(({ cells }) => cells.length), 0);
  if (cellsBy('\t') > 1) return '\t';
  return cellsBy(';') > cellsBy(',') ? ';' : ',';
}

/**
 * The rows of what somebody pasted out of a spreadsheet, or of a file of values that one saved: with tabs, commas or semicolons, any line ends,
 * and line ends within cells. It is never refused: a quotation mark without its pair is a character like others.
 */
export function readTable(given: string): ReadTable {
  const text = textFromOutside(given)
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?|\u2028|\u2029/g, '\n');
  const said = aboveRows.exec(text);
  const body = said ? text.slice(said[0].length) : text;
  const named = said?.[1] as Separator | undefined;
  const separator = named && ['\t', ',', ';'].includes(named) ? named : separatorOf(body);
  return { separator, rows: rowsOf(body, separator, said ? 2 : 1) };
}
