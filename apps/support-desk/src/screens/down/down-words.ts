import type { IssueRow } from '@tms-support/sharepoint-storage';
import type { CalendarDate, Instant, IssueCommandOf } from '@tms-support/support-domain';
import { dateWords, timeWords } from '../../words/date-words';
import { londonClock } from '../../words/london-time';

/** The words that an outage's issue begins with: by them the next person finds it, and adds themselves instead of a second one. */
export const downTitle = 'TMS is down';

/** The open issue for an outage, the first one logged where there are several. */
export function openOutage(rows: readonly IssueRow[]): IssueRow | undefined {
  return [...rows]
    .filter(
      ({ value }) =>
        value.status !== 'closed' && value.details.whatHappened.toLowerCase().startsWith(downTitle.toLowerCase()),
    )
    .sort((a, b) => a.number - b.number)[0];
}

const since = (at: Instant): string => {
  const clock = londonClock(at);
  return `${timeWords(clock.hour, clock.minute)} on ${dateWords(clock.on)}`;
};

export const outageIssue = (
  key: string,
  person: { name: string; email: string },
  mayOwn: boolean,
  at: Instant,
): IssueCommandOf<'raise'> => ({
  type: 'raise',
  key,
  reporter: { kind: 'tms-user', name: person.name, email: person.email },
  channel: 'desk',
  details: { whatHappened: `${downTitle}: nobody can open it, seen at ${since(at)}` },
  ...(mayOwn ? { owner: { name: person.name, email: person.email } } : {}),
});

/** What everybody who opens the desk sees. No name, no case. */
export const outageLine = (at: Instant): string =>
  `TMS is down since ${since(at)}. We know, and TRA support hears of it from us. You need not report it.`;

/** What TRA support needs, for their form, their board or an email. It names nobody. */
export function traText(at: Instant, issueNumber: number | undefined, updates: readonly string[]): string {
  return [
    'TMS is down.',
    `First seen: ${since(at)}`,
    'Who is affected: TMS users. More than one person has tried.',
    'What we see: [the exact words of the message, or what shows instead]',
    'Tried so far: [a private window, another machine, another network]',
    ...(updates.length > 0 ? [`Updates around this day: ${updates.join('; ')}`] : []),
    ...(issueNumber ? [`Our reference: issue ${issueNumber}`] : []),
  ].join('\n');
}

/** What panellists are told: plain, short, and nothing for them to do. */
export function panellistText(today: CalendarDate): string {
  return [
    'Hello,',
    '',
    `The portal is not working at the moment (${dateWords(today)}). We know, and it is being looked at.`,
    'You do not need to do anything. If you need a document before it is back, reply to this email and we will send it to you.',
    'We will write again as soon as it works.',
  ].join('\n');
}
