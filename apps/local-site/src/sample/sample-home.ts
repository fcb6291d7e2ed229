import type { CalendarDate, CoverEntry } from '@tms-support/support-domain';
import type { KnownPerson, KnownProblem } from '@tms-support/sharepoint-storage';
import { at, daysFrom } from './days.js';
import type { CoverExample, Examples } from './examples.js';
import type { SampleIssue } from './tell-story.js';

/** The Monday of the week of a day. */
const mondayOf = (on: CalendarDate): CalendarDate => daysFrom(on, -((new Date(`${on}T12:00:00Z`).getUTCDay() + 6) % 7));

/** Who covers the inboxes this week and in the weeks to come, with a week that nobody covers (S7, S8). */
export function makeCover(
  examples: readonly CoverExample[],
  staff: readonly KnownPerson[],
  today: CalendarDate,
): CoverEntry[] {
  const monday = mondayOf(today);
  return examples.map(({ inbox, email, fromInWeeks, weeks, away }, place) => {
    const person = staff.find((one) => one.email === email);
    if (!person) throw new Error(`cover.json names ${email}, who is not on the staff.`);
    return {
      key: `sample-cover-${place + 1}`,
      inbox,
      person: { name: person.name, email },
      fromOn: daysFrom(monday, 7 * fromInWeeks),
      ...(weeks === undefined ? {} : { toOn: daysFrom(monday, 7 * (fromInWeeks + weeks) - 1) }),
      ...(away ? { away } : {}),
    };
  });
}

/** What the team knows about. Issues are numbered in the order in which they were raised. */
export function makeKnownProblems(
  examples: Examples,
  issues: readonly SampleIssue[],
  today: CalendarDate,
): KnownProblem[] {
  return examples.knownProblems.flatMap(({ line, sinceDaysAgo, sameAs }, place): KnownProblem[] => {
    const texts = examples.issues.find(({ key }) => key === sameAs)?.texts ?? [];
    const from = issues.findLastIndex(
      ({ issue }) => texts.includes(issue.details.whatHappened) && issue.status !== 'closed',
    );
    // It is over once the issue is.
    if (sameAs && from < 0) return [];
    return [
      {
        key: `sample-known-${place + 1}`,
        line,
        sinceAt: at(daysFrom(today, -sinceDaysAgo), 10),
        ...(from < 0 ? {} : { issueNumber: from + 1 }),
      },
    ];
  });
}
