import { withinTime } from './time-limit';

/** Milliseconds. A browser that asks the person first may take long: the text to copy by hand stands there meanwhile. */
const patienceMs = 2_000;

/** Copies a text. Rejects where the browser has no clipboard, forbids it, or does not answer. */
export const copyToClipboard = (text: string): Promise<void> =>
  withinTime(patienceMs, 'The clipboard', (async () => navigator.clipboard.writeText(text))());
