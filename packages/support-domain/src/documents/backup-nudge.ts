import type { Instant } from '../time.js';
import { londonDay } from '../london-time.js';
import type { ProceduralDocument } from './procedural-document.js';

/** From how many days on the backup of a document is worth looking at: a month. The process names no cadence (S14). */
export const usualBackupDays = 31;

/** That the backup of a document is old. */
export interface BackupNudge {
  title: string;
  /** Whole days in London since the file was written. */
  daysOld: number;
  message: string;
}

const dayMs = 86_400_000;
const daysFrom = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / dayMs;

/** Always more than one of a unit: 61 days are two months, and 731 are two years. */
function agoWords(days: number): string {
  const [count, unit] =
    days < 61 ? [days, 'day'] : days < 731 ? [Math.floor(days / 30.44), 'month'] : [Math.floor(days / 365.25), 'year'];
  return `${count} ${unit}s ago`;
}

/**
 * The nudge where a backed-up document has not been written for more than so many days (S14): when TMS is down, this file is what
 * the team works from. Undefined where it is newer, or was written in the future, as a wrong clock would have it.
 */
export const backupNudge = (
  { title, backedUpAt, ownerName }: ProceduralDocument,
  now: Instant,
  staleAfterDays = usualBackupDays,
): BackupNudge | undefined => {
  const daysOld = daysFrom(londonDay(backedUpAt), londonDay(now));
  if (daysOld <= staleAfterDays) return undefined;
  const owner = ownerName?.trim();
  const whose = owner ? `${owner} looks after it.` : 'Nobody is named for it.';
  return { title, daysOld, message: `${title} was last backed up ${agoWords(daysOld)}. ${whose}` };
};
