import type { Instant, MicrosoftUpdate, UpdateWindow } from '@tms-support/support-domain';
import { dateWords, instantWords, monthWords, timeWords } from '../../words/date-words';
import { londonClock, londonDate } from '../../words/london-time';

/** The last instant that still belongs to a half-open window: `endsAt` itself is the next day's, or the next hour's. */
const lastMoment = (window: UpdateWindow): Instant => {
  const last = Date.parse(window.endsAt) - 1;
  return new Date(Math.max(last, Date.parse(window.startsAt))).toISOString();
};

function instants(window: UpdateWindow): string {
  const from = londonClock(window.startsAt);
  const to = londonClock(window.endsAt);
  if (Date.parse(window.endsAt) <= Date.parse(window.startsAt)) return instantWords(window.startsAt);
  if (from.on === to.on) return `${instantWords(window.startsAt)} to ${timeWords(to.hour, to.minute)}`;
  return `${instantWords(window.startsAt)} to ${instantWords(window.endsAt)}`;
}

function days(window: UpdateWindow): string {
  const from = londonDate(window.startsAt);
  const to = londonDate(lastMoment(window));
  return from === to ? dateWords(from) : `${dateWords(from)} to ${dateWords(to)}`;
}

const startsUpper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** When an update happens, as exactly as it is known and no more exactly. London time. */
export function windowWords(window: UpdateWindow): string {
  switch (window.precision) {
    case 'instant':
      return instants(window);
    case 'day':
      return days(window);
    case 'part-of-month':
      return window.words ? `${startsUpper(window.words)} (${days(window)})` : days(window);
    case 'month': {
      const from = monthWords(londonDate(window.startsAt));
      const to = monthWords(londonDate(lastMoment(window)));
      return from === to ? from : `${from} to ${to}`;
    }
  }
}

/** What an entry of the timetable is. */
export const kindWords: Readonly<Record<MicrosoftUpdate['kind'], string>> = {
  microsoft: 'Microsoft update',
  'tms-release': 'Release of TMS',
  freeze: 'Freeze',
};
