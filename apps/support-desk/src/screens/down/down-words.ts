import type { IssueRow } from '@tms-support/sharepoint-storage';
import {
  instantInWords,
  type Instant,
  type IssueCommandOf,
  type OutageEvent,
  type OutageStanding,
} from '@tms-support/support-domain';
import { readTime } from '../../forms/parse-date';
import { londonClock, londonInstant } from '../../words/london-time';

/** The words that an outage's issue begins with: by them the next person finds it, instead of logging a second one. */
export const downTitle = 'TMS is down';

/** "10:05am on 5 March 2026" */
export const momentWords = instantInWords;

/** The open issue for an outage, the first one logged where there are several. */
export function openOutage(rows: readonly IssueRow[]): IssueRow | undefined {
  return [...rows]
    .filter(
      ({ value }) =>
        value.status !== 'closed' && value.details.whatHappened.toLowerCase().startsWith(downTitle.toLowerCase()),
    )
    .sort((a, b) => a.number - b.number)[0];
}

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
  details: { whatHappened: `${downTitle}: nobody can open it, seen at ${momentWords(at)}` },
  ...(mayOwn ? { owner: { name: person.name, email: person.email } } : {}),
});

/** The moment of today at the time that was typed, by London's clock: now where none was, and `undefined` where it is no time, or is still to come. */
export function sinceOf(typed: string, now: Instant): Instant | undefined {
  if (!typed.trim()) return now;
  const time = readTime(typed);
  if (!time) return undefined;
  const clock = londonClock(now);
  const since = time.hour * 60 + time.minute;
  const minutes = clock.hour * 60 + clock.minute;
  if (since > minutes) return undefined;
  return since === minutes ? now : londonInstant(clock.on, time.hour, time.minute);
}

export const standingWords: Readonly<Record<OutageStanding, string>> = {
  declared: 'TMS is down',
  ended: 'TMS works again, but not everything is put back',
  finished: 'everything is put back',
  withdrawn: 'it was a mistake',
};

const toldWords = { tra: 'TRA support was told', staff: 'Staff were told', panellists: 'Panellists were told' };

/** To those to whom the log is closed it has no number. */
function lineWords(line: string, numbers: ReadonlyMap<string, number>): string {
  const number = numbers.get(line);
  return number === undefined ? 'A line of the log' : `Line ${number}`;
}

/** What happened, as the story says it. `numbers` are those of the lines, by their keys. */
export function eventInWords(event: OutageEvent, isDrill: boolean, numbers: ReadonlyMap<string, number>): string {
  const more = 'words' in event && event.words ? `: ${event.words}` : '';
  switch (event.type) {
    case 'declared':
      return event.isDrill ? 'The drill began' : `TMS has been down since ${momentWords(event.sinceAt)}`;
    case 'withdrawn':
      return `${isDrill ? 'The drill was called off' : 'It was a mistake, and was withdrawn'}${more}`;
    case 'told':
      return `${toldWords[event.whom]}${more}`;
    case 'linked':
      return event.updateKey ? `The update behind it: ${event.updateKey}` : 'Which update was behind it is not known';
    case 'ended':
      return isDrill ? 'The drill is over' : `TMS works again, since ${momentWords(event.sinceAt)}`;
    case 'carried-on':
      return isDrill ? 'The drill is still on' : 'TMS is still down: that was pressed too soon';
    case 'put-back':
      return `${lineWords(event.line, numbers)} is back in TMS`;
    case 'not-put-back':
      return `${lineWords(event.line, numbers)} is not back in TMS after all`;
    case 'found-missing':
      return `Missing${more}`;
    case 'finished':
      return 'Everything is put back';
  }
}
