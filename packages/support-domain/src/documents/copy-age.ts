import { daysBetween, londonDay } from '../london-time.js';
import type { CalendarDate } from '../time.js';
import type { ProceduralDocument } from './procedural-document.js';

/** What the age of a copy is counted from. */
export type CopyFacts = Pick<ProceduralDocument, 'backedUpAt' | 'checkedOn' | 'freshDays'>;

/** How old a copy is on a day. */
export interface CopyAge {
  /** The day that counts: the file's last change, or the day on which somebody last said "checked" where that is later. */
  asOf: CalendarDate;
  by: 'file' | 'check';
  /** Whole days in London, 0 at least: a file from the future, as a wrong clock would have it, is new. */
  days: number;
  /** Older than the document's own rule allows. Never where it sets none. */
  isOld: boolean;
}

/** How old the copy of a document is on a day. A check that lies after that day is none yet. */
export function copyAge({ backedUpAt, checkedOn, freshDays }: CopyFacts, on: CalendarDate): CopyAge {
  const file = londonDay(backedUpAt);
  const isChecked = checkedOn !== undefined && checkedOn <= on && checkedOn > file;
  const asOf = isChecked ? checkedOn : file;
  const days = Math.max(0, daysBetween(asOf, on));
  return { asOf, by: isChecked ? 'check' : 'file', days, isOld: freshDays !== undefined && days > freshDays };
}

/** "today", "1 day", "45 days", "3 months", "2 years": how old something is. Always more than one of a month or a year. */
export function ageInWords(days: number): string {
  if (days <= 0) return 'today';
  if (days < 61) return days === 1 ? '1 day' : `${days} days`;
  return days < 731 ? `${Math.floor(days / 30.44)} months` : `${Math.floor(days / 365.25)} years`;
}
