import { orderOfNumbers } from './day-of-cell.js';
import { referenceIn } from './hearing-reference.js';

/** What is read from a table. Everything else is dropped, and named. */
export interface HearingsColumns {
  on: number;
  lastOn?: number;
  reference?: number;
  /** Columns with panellists' addresses. */
  panellists: readonly number[];
  /** The rows begin after this one; -1 where there are no headings. */
  headingsAt: number;
}

const isDate =
  /^(?:hearing )?(?:start(?: date)?|dates?|days?|first (?:date|day)|from|begins?|on|hearing on|date of hearing)$/i;
const isLastDate = /^(?:hearing )?(?:end(?:s|ing)?(?: date)?|last (?:date|day)|to|until|finish(?:es)?(?: date)?)$/i;
const isReference =
  /^(?:(?:hearing|case|panel|our|tms) )?(?:ref(?:erence)?|id|number|no\.?|case)(?: (?:no\.?|number|id))?$|^case$/i;
/** "Email" alone may be the teacher's: an address is taken from a column that says that it is the panel's. */
const isOfPanel = /\b(?:panel(?:list)?s?|chair|panel members?)\b/i;
const isAddress = /@/;

const plain = (heading: string): string =>
  heading
    .replace(/^\uFEFF/, '')
    .replace(/[_\s]+/g, ' ')
    .replace(/\(s\)$/i, 's')
    .replace(/[:*]/g, '')
    .trim();

/** Titles that a sheet has above its headings are passed over. */
const mostRowsAbove = 10;

const byHeadings = (rows: readonly (readonly string[])[]): HearingsColumns | undefined => {
  const headingsAt = rows.slice(0, mostRowsAbove).findIndex((row) => row.some((cell) => isDate.test(plain(cell))));
  if (headingsAt < 0) return undefined;
  const headings = rows[headingsAt]!.map(plain);
  const find = (what: RegExp): number => headings.findIndex((heading) => what.test(heading));
  const [lastOn, reference] = [find(isLastDate), find(isReference)];
  // Beside "Hearing date", a column "Date" is another day: of the referral, or of the entry.
  const ofHearing = headings.findIndex((heading) => isDate.test(heading) && /hearing/i.test(heading));
  const below = rows.slice(headingsAt + 1);
  return {
    on: ofHearing < 0 ? find(isDate) : ofHearing,
    ...(lastOn < 0 ? {} : { lastOn }),
    ...(reference < 0 ? {} : { reference }),
    panellists: headings.flatMap((heading, index) =>
      isOfPanel.test(heading) && below.some((row) => isAddress.test(row[index] ?? '')) ? [index] : [],
    ),
    headingsAt,
  };
};

/** Rows without headings: the column that most of the dates are in, and the one that most of the references are in. */
const byContents = (
  rows: readonly (readonly string[])[],
  isDay: (cell: string, column: readonly string[]) => boolean,
): HearingsColumns | undefined => {
  const width = Math.max(0, ...rows.slice(0, 50).map((row) => row.length));
  const columns = Array.from({ length: width }, (_, index) => rows.slice(0, 50).map((row) => row[index] ?? ''));
  const best = (fits: (cell: string, column: readonly string[]) => boolean, but = -1): number => {
    const counts = columns.map((column, index) =>
      index === but ? 0 : column.filter((cell) => fits(cell, column)).length,
    );
    const most = Math.max(0, ...counts);
    return most * 2 > rows.slice(0, 50).length ? counts.indexOf(most) : -1;
  };
  const on = best(isDay);
  if (on < 0) return undefined;
  const reference = best((cell) => referenceIn(cell) !== undefined, on);
  return { on, ...(reference < 0 ? {} : { reference }), panellists: [], headingsAt: -1 };
};

/** Which columns of a table are taken: by their headings, and where there are none by what is in them. Undefined where no column has dates. */
export const hearingsColumns = (
  rows: readonly (readonly string[])[],
  isDay: (cell: string, order: ReturnType<typeof orderOfNumbers>['order']) => boolean,
): HearingsColumns | undefined =>
  byHeadings(rows) ?? byContents(rows, (cell, column) => isDay(cell, orderOfNumbers(column).order));

/** The names of the columns that are dropped, those without a heading by their number. */
export const droppedColumns = (
  rows: readonly (readonly string[])[],
  { on, lastOn, reference, panellists, headingsAt }: HearingsColumns,
): readonly string[] => {
  const taken = new Set([on, lastOn, reference, ...panellists]);
  const width = Math.max(0, ...rows.slice(Math.max(0, headingsAt)).map((row) => row.length));
  const headings = headingsAt < 0 ? [] : rows[headingsAt]!;
  return Array.from({ length: width }, (_, index) => index)
    .filter((index) => !taken.has(index))
    .map((index) => plain(headings[index] ?? '') || `column ${index + 1}`);
};
