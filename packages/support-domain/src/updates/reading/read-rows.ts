import type { UpdateWindow } from '../microsoft-update.js';
import { audienceRows } from './audience-rows.js';
import type { WindowQuestion } from './question.js';
import { readRow } from './read-row.js';

/** One of the windows that words may mean, as a person would call it. */
export interface WindowChoice {
  label: string;
  window: UpdateWindow;
}

/** What a row, or all rows of a text, say of when. `none`: no date; `message` says why where they hold half of one. */
export type RowReading =
  | { outcome: 'read'; window: UpdateWindow }
  | { outcome: 'asked'; asks: WindowQuestion; message: string; choices: readonly WindowChoice[] }
  | { outcome: 'none'; message?: (words: string) => string };

const isSame = (one: UpdateWindow, other: UpdateWindow): boolean =>
  one.startsAt === other.startsAt && one.endsAt === other.endsAt && one.precision === other.precision;

/** Nobody chooses among more. */
const mostChoices = 8;

const labelOf = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text);

/** Of the rows of the highest rank that say something, what they say: one window, or a question with what each row says. */
export const readRows = (text: string, today: number): RowReading => {
  const rows = audienceRows(text).map((row) => ({ ...row, reading: readRow(row.text, today) }));
  const dated = rows.filter(({ reading }) => reading.outcome !== 'none');
  if (dated.length === 0) return rows.find(({ reading }) => 'message' in reading)?.reading ?? { outcome: 'none' };
  const highest = Math.max(...dated.map(({ rank }) => rank));
  const choosing = dated.filter(({ rank }) => rank === highest);
  const isForEverybody = highest >= Math.max(...rows.map(({ rank }) => rank));
  const asked = choosing.find(({ reading }) => reading.outcome === 'asked');
  if (asked && isForEverybody && choosing.length === 1) return asked.reading;
  const windows = choosing.flatMap(({ reading }) => (reading.outcome === 'read' ? [reading.window] : []));
  const [first] = windows;
  const allSame =
    first !== undefined && windows.length === choosing.length && windows.every((other) => isSame(first, other));
  // A preview has a date and the release has none yet: the preview's is not when it reaches everybody.
  if (allSame && isForEverybody && (highest >= 2 || dated.length === choosing.length))
    return { outcome: 'read', window: first };
  return {
    outcome: 'asked',
    asks: choosing.length > 1 && highest !== 2 ? 'which-audience' : 'two-dates',
    message: 'These words hold several dates. Choose the one that TMS should be ready for, or write it.',
    choices: dated
      .slice(0, mostChoices)
      .flatMap(({ text: words, reading }) =>
        reading.outcome === 'read' ? [{ label: labelOf(words), window: reading.window }] : [],
      ),
  };
};
