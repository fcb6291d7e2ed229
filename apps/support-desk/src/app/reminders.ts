import type { CalendarDate } from '@tms-support/support-domain';
import type { DraftStore } from '../drafts/draft-box';

/** "Remind me on Friday": a number and a day, for one person on this device. No word of the issue is kept with it. */
export interface Reminder {
  number: number;
  on: CalendarDate;
}

/** Of one person on one site. Cleared with everything that the desk keeps on a machine. */
const keyOf = (siteUrl: string, email: string): string =>
  `tms-support-reminders:${siteUrl.toLowerCase()}:${email.trim().toLowerCase()}`;

const store = (): DraftStore | undefined => {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
};

const isReminder = (value: unknown): value is Reminder => {
  const { number, on } = (value ?? {}) as Partial<Reminder>;
  return Number.isSafeInteger(number) && typeof on === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(on);
};

/** What is kept, nearest day first. What is no reminder, whoever put it there, is left out. */
export function readReminders(siteUrl: string, email: string): readonly Reminder[] {
  try {
    const kept: unknown = JSON.parse(store()?.getItem(keyOf(siteUrl, email)) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isReminder).sort((a, b) => (a.on < b.on ? -1 : 1)) : [];
  } catch {
    return [];
  }
}

const listeners = new Set<() => void>();

/** Keeps one day for an issue; without a day, none. Says whether the machine kept it. */
export function remind(siteUrl: string, email: string, number: number, on: CalendarDate | undefined): boolean {
  const others = readReminders(siteUrl, email).filter((one) => one.number !== number);
  try {
    const kept = store();
    if (!kept) return false;
    kept.setItem(keyOf(siteUrl, email), JSON.stringify(on === undefined ? others : [...others, { number, on }]));
    return true;
  } catch {
    return false;
  } finally {
    for (const tell of listeners) tell();
  }
}

/** Calls back when a reminder changes on this page. */
export function onReminders(tell: () => void): () => void {
  listeners.add(tell);
  return () => void listeners.delete(tell);
}
