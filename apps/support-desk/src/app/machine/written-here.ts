import { keptDays, type DraftStore } from '../../drafts/draft-box';

// Of everybody, on every site: a draft, or a command that was given and not confirmed. The rest of each key says whose it is.
const drafts = 'tms-support-desk/draft/';
const outbox = 'tms-support-outbox:';
// Also what nobody wrote: which version opened last, and that a site's first hour is over.
const ofTheDesk = 'tms-support-';

function keysOf(store: DraftStore, ...starts: readonly string[]): string[] {
  const keys: string[] = [];
  for (let at = 0; at < store.length; at += 1) {
    const key = store.key(at);
    if (key !== null && starts.some((start) => key.startsWith(start))) keys.push(key);
  }
  return keys;
}
const writtenKeys = (store: DraftStore): string[] => keysOf(store, drafts, outbox);

/** When it was written, in milliseconds; undefined where it does not say. */
function writtenAt(text: string | null): number | undefined {
  try {
    const { savedAt, givenAt } = JSON.parse(text ?? '') as { savedAt?: unknown; givenAt?: unknown };
    const at = typeof savedAt === 'number' ? savedAt : Date.parse(String(givenAt));
    return Number.isFinite(at) ? at : undefined;
  } catch {
    return undefined;
  }
}

const dayMs = 86_400_000;

/** The same words, with a new date. */
function dated(text: string, nowInMs: number): string {
  const kept = JSON.parse(text) as Record<string, unknown>;
  const date =
    typeof kept['savedAt'] === 'number' ? { savedAt: nowInMs } : { givenAt: new Date(nowInMs).toISOString() };
  return JSON.stringify({ ...kept, ...date });
}

/**
 * Takes away what was written on this device and not sent for `keptDays`, whoever wrote it: somebody who never comes back to a shared
 * machine would leave their words there for ever. What a clock that was ahead has dated in time to come counts from now: it would stay for
 * years. What says no date stays: newer code may read it. `nowInMs` is SharePoint's time, and never the machine's alone.
 */
export function sweepWritten(store: DraftStore, nowInMs: number): void {
  for (const key of writtenKeys(store)) {
    const text = store.getItem(key);
    const at = writtenAt(text);
    if (text === null || at === undefined) continue;
    if (nowInMs - at > keptDays * dayMs) store.removeItem(key);
    else if (at - nowInMs > dayMs) keepAnyhow(store, key, dated(text, nowInMs));
  }
}

/** A store that is full keeps what it has. */
function keepAnyhow(store: DraftStore, key: string, text: string): void {
  try {
    store.setItem(key, text);
  } catch {
    // The words stand there with the date that they had.
  }
}

/** How many things were written here and not sent. The channel that a form remembers is not one of them. */
export const countWritten = (store: DraftStore): number =>
  writtenKeys(store).filter((key) => !key.endsWith('/remembered')).length;

export function clearWritten(store: DraftStore): void {
  for (const key of keysOf(store, ofTheDesk)) store.removeItem(key);
}
