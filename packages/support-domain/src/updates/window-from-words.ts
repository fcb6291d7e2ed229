import { textFromOutside } from '../text-from-outside.js';
import type { CalendarDate } from '../time.js';
import { epochDayOf } from '../working-time/epoch-minutes.js';
import type { UpdateWindow } from './microsoft-update.js';
import { readInstant } from './reading/machine-times.js';
import type { WindowQuestion } from './reading/question.js';
import { readRows } from './reading/read-rows.js';
import type { WindowChoice } from './reading/row-reading.js';
import { plainText } from './reading/tokens.js';

/**
 * A window; or a question, with the windows to choose from where the words give some; or why the words make none. What was typed
 * is kept in every case.
 */
export type WindowReading =
  | { outcome: 'read'; window: UpdateWindow }
  | { outcome: 'asked'; words: string; asks: WindowQuestion; message: string; choices: readonly WindowChoice[] }
  | { outcome: 'not-understood'; words: string; message: string };

const examples = '“mid-May 2026”, “October 2026”, “3 March 2026” or “3 March 2026 at 6pm”';

const cut = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most)}…` : text);

/** So much of what was written is said again in a sentence: nobody reads a page inside one. */
const mostSaidAgain = 120;

/** What a window keeps of the words it was read from: a row of a list holds a line, and a post is kept elsewhere. */
const mostKept = 300;

/**
 * Reads when an update happens from the words it was announced in: a day, a week, a part of a month ("late mid-May"), a month, a
 * quarter, from one of them to another, a day with its hours, or an instant in UTC; typed, or in the sentences of a post. Of
 * several audiences, the worldwide one counts. Times without a zone are London's. Without a year, the nearest to `todayOn` is
 * meant, which for a post is the day it was published; the window in words always shows which.
 *
 * What two careful people would read differently is not guessed: "5/6/2025", two dates joined by "and", a weekday that does not
 * fit, an hour that comes twice are `asked`. The time taken grows with the length of the words.
 */
export const windowFromWords = (words: string, todayOn: CalendarDate): WindowReading => {
  const text = plainText(textFromOutside(words)).replace(/\.$/, '');
  const found = readInstant(text) ?? readRows(text, epochDayOf(todayOn));
  if (found.outcome === 'read')
    return { outcome: 'read', window: { ...found.window, words: cut(words.trim(), mostKept) } };
  if (found.outcome === 'asked')
    return { outcome: 'asked', words, asks: found.asks, message: found.message, choices: found.choices };
  const said = cut(text, mostSaidAgain);
  const message = found.message?.(said) ?? `“${said}” could not be read as a date. Write it like ${examples}.`;
  return { outcome: 'not-understood', words, message };
};
