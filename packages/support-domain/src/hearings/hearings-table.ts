import type { CalendarDate } from '../time.js';
import { readEmailAddress } from '../links/email-address.js';
import type { Unreadable } from '../update-imports/update-post.js';
import { dayOfCell, daysOfCell, orderOfNumbers, type NumberOrder } from './day-of-cell.js';
import type { FoundHearing } from './hearing.js';
import { referenceIn } from './hearing-reference.js';
import { droppedColumns, hearingsColumns, type HearingsColumns } from './hearings-columns.js';
import type { HearingsReading } from './hearings-reading.js';
import { tableRows } from './table-rows.js';

const mostPanellists = 12;

const addressesIn = (row: readonly string[], columns: readonly number[]): string[] => {
  const found = columns
    .flatMap((index) => (row[index] ?? '').slice(0, 2_000).split(/[\s,;<>]+/))
    .flatMap((part) => (part.includes('@') ? (readEmailAddress(part) ?? []) : []))
    .map((address) => address.toLowerCase());
  return [...new Set(found)].slice(0, mostPanellists);
};

const orderInWords = (cells: readonly string[]): readonly string[] => {
  const { order, isSaid } = orderOfNumbers(cells);
  const inNumbers = cells.find((cell) => /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}/.test(cell.trim()));
  if (inNumbers === undefined) return [];
  if (order === 'month-first') return ['Its dates are written with the month first, as in 3/25/2026.'];
  return isSaid ? [] : [`Dates such as ${inNumbers.trim().slice(0, 10)} were read with the day first.`];
};

/** What of a row is kept, or why it cannot be read. */
const hearingOf = (
  row: readonly string[],
  columns: HearingsColumns,
  order: NumberOrder,
  todayOn: CalendarDate,
): FoundHearing | string => {
  const day = daysOfCell(row[columns.on] ?? '', order, todayOn);
  if ('why' in day) return day.why;
  const until = columns.lastOn === undefined ? '' : (row[columns.lastOn] ?? '').trim();
  const last = until === '' ? (day.lastOn ? { on: day.lastOn } : undefined) : dayOfCell(until, order, todayOn);
  if (last && 'why' in last) return `Its last day: ${last.why}`;
  if (last && last.on < day.on) return 'It ends before it begins.';
  const reference = columns.reference === undefined ? undefined : referenceIn(row[columns.reference] ?? '');
  return {
    on: day.on,
    ...(last && last.on !== day.on ? { lastOn: last.on } : {}),
    reference: reference ?? '',
    panellists: addressesIn(row, columns.panellists),
  };
};

/** A table may have a row for each panellist: rows of one reference and the same days are one hearing. */
const eachOnce = (rows: readonly FoundHearing[]): readonly FoundHearing[] => {
  const found = new Map<string | number, FoundHearing>();
  rows.forEach((hearing, index) => {
    const { on, lastOn, reference, panellists } = hearing;
    const key = reference === '' ? index : `${on} ${lastOn} ${reference.toLowerCase()}`;
    const before = found.get(key)?.panellists ?? [];
    found.set(key, { ...hearing, panellists: [...new Set([...before, ...panellists])].slice(0, mostPanellists) });
  });
  return [...found.values()];
};

/** The hearings of a table. A row that cannot be read costs that row. */
export const hearingsInTable = (text: string, todayOn: CalendarDate): HearingsReading => {
  const rows = tableRows(text);
  if ('brokenAtLine' in rows)
    return { outcome: 'not-read', message: `It cannot be read from line ${rows.brokenAtLine} on.` };
  const columns = hearingsColumns(rows, (cell, order) => 'on' in daysOfCell(cell, order, todayOn));
  if (!columns)
    return {
      outcome: 'not-read',
      message: 'None of its columns says when the hearings are. One must be called “Date”, or hold dates.',
    };
  const below = rows.slice(columns.headingsAt + 1);
  const cells = below.flatMap((row) => [
    row[columns.on] ?? '',
    columns.lastOn === undefined ? '' : (row[columns.lastOn] ?? ''),
  ]);
  const { order } = orderOfNumbers(cells);
  const read: FoundHearing[] = [];
  const unreadable: Unreadable[] = [];
  below.forEach((row, index) => {
    if (row.every((cell) => cell.trim() === '')) return;
    const hearing = hearingOf(row, columns, order, todayOn);
    if (typeof hearing === 'string') unreadable.push({ where: `row ${columns.headingsAt + index + 2}`, why: hearing });
    else read.push(hearing);
  });
  const hearings = eachOnce(read);
  const without = hearings.filter(({ reference }) => reference === '').length;
  const limits = [
    ...orderInWords(cells),
    ...(columns.headingsAt < 0
      ? [
          `The rows have no headings: column ${columns.on + 1} was read as the date${columns.reference === undefined ? '' : `, column ${columns.reference + 1} as the reference`}.`,
        ]
      : []),
    ...(hearings.length < read.length
      ? [`Rows that name a hearing again: ${read.length - hearings.length}. Each hearing counts once.`]
      : []),
    ...(without > 0 ? [`No reference that the desk recognises: ${without}. Their dates count.`] : []),
  ];
  return { outcome: 'read', hearings, dropped: droppedColumns(rows, columns), unreadable, limits };
};
