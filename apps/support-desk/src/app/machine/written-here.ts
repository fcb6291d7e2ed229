import { keptDays, type DraftStore } from '../../drafts/draft-box';

// Of everybody, on every site: a draft, or a command that was given and not confirmed. The rest of each key says whose it is.
const drafts = 'tms-support-desk/draft/';
const outbox = 'tms-support-outbox:';

function keysOf(store: DraftStore): string[] {
  const keys: string[] = [];
  for (let at = 0; at < store.length; at += 1) {
    const key = store.key(at);
    if (key?.startsWith(drafts) || key?.startsWith(outbox)) keys.push(key);
  }
  return keys;
}

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

/**
 * Takes away what was written on this machine and not sent for `keptDays`, whoever wrote it: somebody who never comes back to a shared
 * machine would leave their words there for ever. What says no date stays: newer code may read it.
 */
export function sweepWritten(store: DraftStore, nowInMs: number): void {
  for (const key of keysOf(store)) {
    const at = writtenAt(store.getItem(key));
    if (at !== undefined && nowInMs - at > keptDays * 86_400_000) store.removeItem(key);
  }
}

/** How many things were written here and not sent. The channel that a form remembers is none of them. */
export const countWritten = (store: DraftStore): number =>
  keysOf(store).filter((key) => !key.endsWith('/remembered')).length;

export function clearWritten(store: DraftStore): void {
  for (const key of keysOf(store)) store.removeItem(key);
}
