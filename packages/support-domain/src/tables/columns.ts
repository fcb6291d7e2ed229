import { readTable, type ReadTable, type TableRow } from './read-table.js';

/** What a column may mean, by words of its header: the first that fits wins, and a meaning is taken once. */
export type Meanings<M extends string> = Readonly<Record<M, RegExp>>;

/** A table whose columns are known. */
export interface KnownTable<M extends string> {
  rows: readonly TableRow[];
  /** The words of the header, by what they mean. */
  heads: Readonly<Partial<Record<M, string>>>;
  /** Headers that mean nothing here. */
  unused: readonly string[];
  /** The words of a cell; blank where the row or the table has none. */
  cell(row: TableRow, meaning: M): string;
}

/** Signs that nobody sees, and spaces of other kinds: what is pasted from web pages and Teams is full of them. */
export const cleanCell = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, '')
    .replace(/[\u00A0\u2000-\u200A\u202F\u3000]/g, ' ')
    .trim();

/** What stands behind a name without being a part of it. */
const behindName = /^(?:[A-Z]{2,4}|Jn?r|Sn?r|Esq|Dr|Prof)\.?$/;

/**
 * A name as it is said: Outlook and many lists write "Cole, Ada", or "Cole, Ada (TRA)" where an organisation's list has the office behind it. What
 * stands behind the comma in "Ada Cole, MBE" is no first name.
 */
export function nameAsSaid(written: string): string {
  const name = written.replace(/\s+/g, ' ').trim();
  return name.replace(/^([^,]+?) ?, ?([^,(]+)( \([^)]*\))?$/, (_, last: string, first: string, office = '') =>
    behindName.test(first) ? name : `${first} ${last}${office}`,
  );
}

/** "Date Raised:*" and "date_raised" are one header, whichever of the many hyphens stands in it. */
const headOf = (text: string): string =>
  cleanCell(text)
    .replace(/\([^()]*\)/g, ' ')
    .replace(/[_\-\u2010-\u2015/:*?.]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

function columnsOf<M extends string>(head: TableRow, meanings: Meanings<M>): ReadonlyMap<M, number> {
  const columns = new Map<M, number>();
  head.cells.forEach((cell, index) => {
    const words = headOf(cell);
    const meaning = (Object.keys(meanings) as M[]).find((one) => !columns.has(one) && meanings[one].test(words));
    if (words !== '' && meaning) columns.set(meaning, index);
  });
  return columns;
}

/** A title and a blank line often stand above the header. */
const lookedAt = 10;

/**
 * The table below its header, which is the row of the first few that names the most columns and `isEnough`. Undefined where none does: to take
 * columns by their place would put one person's address beside another's name.
 */
export function knownTable<M extends string>(
  { rows }: ReadTable,
  meanings: Meanings<M>,
  isEnough: (has: (meaning: M) => boolean) => boolean,
): KnownTable<M> | undefined {
  const heads = rows.slice(0, lookedAt).map((row, index) => ({ row, index, columns: columnsOf(row, meanings) }));
  const [best] = heads
    // A row with somebody's address is no header, though "Panellist" stands in it.
    .filter(({ row, columns }) => isEnough((meaning) => columns.has(meaning)) && !row.cells.join().includes('@'))
    .sort((a, b) => b.columns.size - a.columns.size || a.index - b.index);
  if (!best) return undefined;
  const used = new Set(best.columns.values());
  const named = (index: number): string => cleanCell(best.row.cells[index] ?? '');
  return {
    rows: rows.slice(best.index + 1),
    heads: Object.fromEntries([...best.columns].map(([meaning, index]) => [meaning, named(index)])) as Partial<
      Record<M, string>
    >,
    unused: best.row.cells.flatMap((cell, index) => (used.has(index) || cleanCell(cell) === '' ? [] : [named(index)])),
    cell(row, meaning) {
      const index = best.columns.get(meaning);
      return index === undefined ? '' : cleanCell(row.cells[index] ?? '');
    },
  };
}

/** As many as are read at once: what is longer is another list than the one that was meant. */
const mostRows = 2_000;

/** What came of a table that somebody gave: the columns that are known, and how they were understood; or why it was not read. */
export type OpenedTable<M extends string> =
  { outcome: 'read'; table: KnownTable<M>; receipt: readonly string[] } | { outcome: 'not-read'; message: string };

/** A table from pasted rows or a file of values, with what each column is called in a receipt and what is said where no header is found. */
export function openTable<M extends string>(
  text: string,
  meanings: Meanings<M>,
  meaningWords: Readonly<Record<M, string>>,
  isEnough: (has: (meaning: M) => boolean) => boolean,
  noHeader: string,
): OpenedTable<M> {
  const notRead = (message: string) => ({ outcome: 'not-read', message: `${message} Nothing was stored.` }) as const;
  const read = readTable(text);
  if (read.rows.length === 0) return notRead('There are no rows in it.');
  const table = knownTable(read, meanings, isEnough);
  if (!table) return notRead(noHeader);
  if (table.rows.length > mostRows)
    return notRead(
      `It has ${table.rows.length.toLocaleString('en-GB')} rows, and the desk reads up to ${mostRows.toLocaleString('en-GB')} at once.`,
    );
  const heads = Object.entries(table.heads) as [M, string][];
  const receipt = [
    `Read: ${heads.map(([meaning, head]) => `“${head}” as ${meaningWords[meaning]}`).join(', ')}.`,
    ...(table.unused.length > 0 ? [`Not used: ${table.unused.map((head) => `“${head}”`).join(', ')}.`] : []),
  ];
  return { outcome: 'read', table, receipt };
}

/** What is wrong with one cell, in words. */
export interface CellTrouble {
  /** The row, from 1, as the spreadsheet numbers it. */
  line: number;
  /** The words of the column's header; absent where it is the whole row. */
  column?: string;
  message: string;
}

/** "Row 7, Email: …" */
export const troubleWords = ({ line, column, message }: CellTrouble): string =>
  `Row ${line}${column ? `, ${column}` : ''}: ${message}`;

/** What Excel shows where it could not work a cell out, or had no room for it. */
export const excelFault = (text: string): string | undefined => {
  if (/^#(?:N\/A|REF!|NAME\?|VALUE!|DIV\/0!|NULL!|NUM!|SPILL!|CALC!|FIELD!|GETTING_DATA)$/i.test(text))
    return `Excel shows the error ${text.toUpperCase()} here.`;
  return /^#{3,}$/.test(text) ? 'Excel had no room to show this cell. Widen the column, and copy it again.' : undefined;
};
