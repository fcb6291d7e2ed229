import { everybodyOn, type Issue, type IssueEvent, type IssuePerson, type Told } from '@tms-support/support-domain';

/** The steps that tell the person something. */
const tellingSteps: ReadonlySet<string> = new Set(['answer', 'ask-person', 'tell-person', 'close']);

export function lastTelling(issue: Issue): Told | undefined {
  const events: readonly IssueEvent[] = [...issue.history].reverse();
  for (const event of events) if ('told' in event && event.told) return event.told;
  return undefined;
}

/** Whom a step has to tell. A closing tells those who have not heard since the issue came to where it stands. */
export function whoToTell(command: string, issue: Issue): readonly IssuePerson[] {
  const people = everybodyOn(issue);
  if (command !== 'close') return people;
  // What TRA will not change was told to nobody, whatever they heard before.
  if (issue.status === 'not-changing' || !lastTelling(issue)) return people;
  return people.filter(
    ({ lastToldAt }) => lastToldAt === undefined || Date.parse(lastToldAt) < Date.parse(issue.statusSinceAt),
  );
}

/** Whether a step writes to somebody. A closing after everybody was told only says so again. */
export const writesReply = (command: string, issue: Issue): boolean =>
  tellingSteps.has(command) && whoToTell(command, issue).length > 0;

/** The answer that holds whether this person was told. */
export const sentField = (personKey: string): string => `told.sent.${personKey}`;
