import type { DocumentRow, UpdateRow } from '@tms-support/sharepoint-storage';
import {
  backupNudge,
  bankHolidaysEnglandAndWales,
  bankHolidayWarning,
  windowStartsOn,
  type BankHoliday,
  type CalendarDate,
  type Instant,
} from '@tms-support/support-domain';
import { daysBetween, londonDate } from '../../../words/london-time';
import { shortWindowWords } from '../../../words/window-words';

/** Something to look ahead to. `isOpen`: somebody should do something about it. */
export interface ComingUp {
  key: string;
  words: string;
  isOpen: boolean;
}

/** How far one looks ahead on a morning. */
const lookAheadDays = 30;

function inDaysWords(days: number): string {
  if (days < 0) return 'It may have begun.';
  if (days === 0) return 'That is today.';
  return days === 1 ? 'That is tomorrow.' : `That is in ${days} days.`;
}

function updateWords({ value }: UpdateRow, today: CalendarDate): string {
  const { key, title, window, ownerName } = value;
  const owner = ownerName?.trim() ? `${ownerName.trim()} looks after it.` : 'Nobody looks after it yet.';
  const when = inDaysWords(daysBetween(today, windowStartsOn(window)));
  return [`${key}, ${title}, comes ${shortWindowWords(window, today)}.`, when, owner].join(' ');
}

/** The updates of the next weeks, soonest first. What TMU has put aside, or is done with, is not looked ahead to. */
function updatesAhead(rows: readonly UpdateRow[], now: Instant): ComingUp[] {
  const today = londonDate(now);
  return [...rows]
    .sort((a, b) => Date.parse(a.value.window.startsAt) - Date.parse(b.value.window.startsAt))
    .flatMap((row): ComingUp[] => {
      const key = `update/${row.number}`;
      const isOver = Date.parse(row.value.window.endsAt) <= Date.parse(now);
      const isAside = row.life?.post === 'withdrawn' || row.life?.stage === 'ignored' || row.life?.stage === 'closed';
      if (isOver || isAside || daysBetween(today, windowStartsOn(row.value.window)) > lookAheadDays) return [];
      return [{ key, words: updateWords(row, today), isOpen: false }];
    });
}

/** Backups that are older than their documents allow: one line for all of them. */
function oldBackups(rows: readonly DocumentRow[], now: Instant): ComingUp[] {
  const nudge = backupNudge(
    rows.map(({ value }) => value),
    now,
  );
  return nudge ? [{ key: 'documents', words: nudge.message, isOpen: true }] : [];
}

/** The bank holidays are about to run out: working time would count them as working days. */
export function calendarAhead(
  now: Instant,
  bankHolidays: readonly BankHoliday[] = bankHolidaysEnglandAndWales,
): ComingUp[] {
  const warning = bankHolidayWarning(bankHolidays, londonDate(now));
  return warning ? [{ key: 'calendar', words: warning.message, isOpen: true }] : [];
}

/** What is coming up: first what somebody should do something about, then the updates of the next weeks. */
export function comingUp(
  updates: readonly UpdateRow[],
  documents: readonly DocumentRow[],
  now: Instant,
): readonly ComingUp[] {
  return [...oldBackups(documents, now), ...calendarAhead(now), ...updatesAhead(updates, now)];
}
