import type { CalendarDate, Instant } from '@tms-support/support-domain';
import { remind } from '../../../app/reminders';
import { officeHours } from '../../../queue/office-hours';
import { onWords } from '../../../words/date-words';
import { londonDate } from '../../../words/london-time';
import type { MenuLine } from '../steps/MoreMenu';

const dayMs = 86_400_000;
/** How many working days ahead are offered: a week of them. */
const offered = 5;

const dayAfter = (on: CalendarDate): CalendarDate =>
  new Date(Date.parse(`${on}T12:00:00Z`) + dayMs).toISOString().slice(0, 10);

const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' });

/** "On Friday, 4 December". */
const dayWords = (on: CalendarDate, today: CalendarDate): string => {
  const words = onWords(on, today);
  return words === 'tomorrow' ? 'Tomorrow' : `On ${weekday.format(new Date(`${on}T12:00:00Z`))}, ${words.slice(3)}`;
};

/** The next working days after today. */
function daysToRemind(today: CalendarDate): readonly CalendarDate[] {
  const days: CalendarDate[] = [];
  for (let on = dayAfter(today); days.length < offered; on = dayAfter(on))
    if (officeHours().isWorkingDay(on)) days.push(on);
  return days;
}

/** "Remind me", with the days of the week to come: a nudge to oneself, kept on this device. `notKept`: its storage is full, or switched off. */
export function remindLine(
  siteUrl: string,
  email: string,
  number: number,
  now: Instant,
  notKept: () => void,
): MenuLine {
  const today = londonDate(now);
  return {
    key: 'remind',
    words: 'Remind me',
    lines: daysToRemind(today).map((on) => ({
      key: on,
      words: dayWords(on, today),
      staysHere: true,
      onChoose: () => {
        if (!remind(siteUrl, email, number, on)) notKept();
      },
    })),
  };
}
