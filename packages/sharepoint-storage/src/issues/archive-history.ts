import { evolveIssue, replayIssue, type Issue, type IssueEvent } from '@tms-support/support-domain';
import { StorageError } from '../site/storage-error.js';
import { withoutHistory, writeHistory, type StoredHistory } from './history-cell.js';

/** Past this many characters the oldest events leave the note. A note holds 63,999. */
export const archiveAt = 48_000;
/** How full the note is after archiving, so that the next step does not archive again. */
const leaveAtMost = 30_000;
const noteHolds = 63_000;

/** The events that leave the note, and the note without them. */
export interface ArchivePlan {
  leaving: readonly IssueEvent[];
  staying: StoredHistory;
}

function issueAfter(history: StoredHistory, events: readonly IssueEvent[]): Issue {
  if (!history.start) return replayIssue(events);
  return events.reduce<Issue>(evolveIssue, { ...history.start, history: [] });
}

/** What must leave so that the story fits its note; nothing where it fits. `fileName` will hold what leaves. */
export function planArchive(history: StoredHistory, fileName: string): ArchivePlan | undefined {
  if (writeHistory(history).length <= archiveAt) return undefined;
  const all = [...history.earlier, ...history.events];
  const without = (count: number): StoredHistory => {
    const gone = history.events.slice(0, Math.max(0, count - history.earlier.length));
    return {
      ...(history.filesTold ? { filesTold: true as const } : {}),
      start: withoutHistory(issueAfter(history, gone)),
      archived: {
        files: [...(history.archived?.files ?? []), fileName],
        events: (history.archived?.events ?? 0) + count,
      },
      unreadable: history.unreadable,
      earlier: history.earlier.slice(count),
      events: history.events.slice(gone.length),
    };
  };
  // The last event is what the person has just done. It stays: a lost answer is looked for by its id.
  if (all.length < 2) return fitting(writeHistory(history).length, undefined);
  let count = 1;
  while (count < all.length - 1 && writeHistory(without(count)).length > leaveAtMost) count += 1;
  const staying = without(count);
  return fitting(writeHistory(staying).length, { leaving: all.slice(0, count), staying });
}

/** The plan, where what it leaves fits the note: else nothing is sent at all. */
function fitting(length: number, plan: ArchivePlan | undefined): ArchivePlan | undefined {
  if (length > noteHolds) throw tooLong(length);
  return plan;
}

/** More words than an item can hold: refused before anything is sent, so nothing is lost. */
export function tooLong(length: number): StorageError {
  const over = Math.ceil((length - noteHolds) / 1000) * 1000;
  const figure = (n: number): string => n.toLocaleString('en-GB');
  const message =
    `This is too long to keep: SharePoint holds about ${figure(noteHolds)} characters for one issue’s story. ` +
    `Shorten what you wrote by about ${figure(Math.max(1000, over))} characters, or put it in a file. ` +
    'Nothing was saved, and nothing is lost.';
  return new StorageError('STORAGE.REFUSED', message);
}
