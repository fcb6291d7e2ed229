import type { UpdateWindow } from '../microsoft-update.js';
import { audienceRows, type AudienceRow } from './audience-rows.js';
import { findDates } from './find-dates.js';
import { looseClocks } from './loose-clocks.js';
import { readRow } from './read-row.js';
import type { RowReading } from './row-reading.js';
import { tokensOf } from './tokens.js';
import { isTakenBack } from './words-in-doubt.js';

const isSame = (one: UpdateWindow, other: UpdateWindow): boolean =>
  one.startsAt === other.startsAt && one.endsAt === other.endsAt && one.precision === other.precision;

/** Nobody chooses among more. */
const mostChoices = 8;

const labelOf = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text);

/** What the line below adds to a row: the hours of its day ("Time: 2 to 4am"), or that its date is no longer the one. */
const withRowBelow = (row: AudienceRow, rows: readonly AudienceRow[], today: number): RowReading => {
  const reading = readRow(row.text, today);
  const below = rows[rows.indexOf(row) + 1];
  if (reading.outcome !== 'read' || below?.rank !== row.rank) return reading;
  const tokens = tokensOf(below.text);
  if (findDates(tokens).length > 0) return reading;
  const isHours = reading.window.precision === 'day' && looseClocks(tokens, []).length > 0;
  return isHours || isTakenBack(below.text) ? readRow(`${row.text}. ${below.text}`, today) : reading;
};

/**
 * Of the rows of the highest rank that say something, what they say: one window, or a question with what each row says. Rows below
 * them are read only to be offered: most posts have several, and one that counts.
 */
export const readRows = (text: string, today: number): RowReading => {
  const rows = audienceRows(text);
  const ranks = [...new Set(rows.map(({ rank }) => rank))].sort((one, other) => other - one);
  let silent: RowReading | undefined;
  let rest = rows;
  for (const rank of ranks) {
    const readings = rows
      .filter((row) => row.rank === rank)
      .map((row) => ({ ...row, reading: withRowBelow(row, rows, today) }));
    const dated = readings.filter(({ reading }) => reading.outcome !== 'none');
    rest = rest.filter((row) => row.rank !== rank);
    if (dated.length === 0) {
      silent ??= readings.find(({ reading }) => 'message' in reading)?.reading;
      continue;
    }
    const isForEverybody = rank === ranks[0];
    const [only] = dated;
    if (isForEverybody && dated.length === 1) return only!.reading;
    const windows = dated.flatMap(({ reading }) => (reading.outcome === 'read' ? [reading.window] : []));
    const [first] = windows;
    const allSame = first && windows.length === dated.length && windows.every((other) => isSame(first, other));
    // A preview has a date and the release has none yet: the preview's is not when it reaches everybody.
    if (isForEverybody && allSame) return { outcome: 'read', window: first };
    const others = rest.slice(0, mostChoices).map((row) => ({ ...row, reading: readRow(row.text, today) }));
    return {
      outcome: 'asked',
      asks: isForEverybody && rank !== 2 ? 'which-audience' : 'two-dates',
      message: 'There are several dates here. Choose the one that TMS should be ready for, or write it.',
      choices: [...dated, ...others]
        .flatMap(({ text: words, reading }) =>
          reading.outcome === 'read' ? [{ label: labelOf(words), window: reading.window }] : [],
        )
        .slice(0, mostChoices),
    };
  }
  return silent ?? { outcome: 'none' };
};
