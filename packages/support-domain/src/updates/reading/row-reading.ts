import type { UpdateWindow } from '../microsoft-update.js';
import type { WindowQuestion } from './question.js';

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
