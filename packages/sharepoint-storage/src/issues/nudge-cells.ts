import {
  bankHolidaysEnglandAndWales,
  nextNudge,
  usualWorkingWeek,
  workingCalendar,
  WorkingTimeError,
  type Instant,
  type Issue,
  type RuleSnapshot,
  type WorkingCalendar,
} from '@tms-support/support-domain';
import { cell, fieldsAt, issuesList, type CellValue } from '@tms-support/sharepoint-schema';
import type { KnownPerson } from '../people/people-calls.js';

const f = issuesList.fields;

/** What says when somebody is nudged: the rules that count, and who is there. */
export interface NudgeFacts {
  rules: RuleSnapshot;
  people: readonly KnownPerson[];
}

let calendar: WorkingCalendar | undefined;
/** Made with the first step that is written: looking needs none. */
const usualCalendar = (): WorkingCalendar =>
  (calendar ??= workingCalendar({ week: usualWorkingWeek, bankHolidays: bankHolidaysEnglandAndWales }));

/** A hearing in the year 9999 is beyond any calendar. Nobody is nudged for it, and what somebody did is saved all the same. */
function nudgeOf(issue: Issue, context: Parameters<typeof nextNudge>[1]): ReturnType<typeof nextNudge> {
  try {
    return nextNudge(issue, context);
  } catch (cause) {
    if (cause instanceof WorkingTimeError) return undefined;
    throw cause;
  }
}

/**
 * The cells that a flow goes by: when to nudge and whom, if nobody does anything until then. They are written with every step, and
 * emptied where nobody is to be nudged. The list holds one address: the first of those whom the rules name.
 */
export function nudgeCells(issue: Issue, facts: NudgeFacts, now: Instant, version: number): Record<string, CellValue> {
  const people = facts.people.map(({ name, email, roles, hasLeft }) => ({ name, email, roles: [...roles], hasLeft }));
  const next =
    issue.status === 'closed'
      ? undefined
      : nudgeOf(issue, { rules: facts.rules, now, calendar: usualCalendar(), people });
  const to = next?.whom.find(({ email }) => email)?.email;
  const cells = { ...cell(f.nextNudgeAt, next?.at), ...cell(f.nextNudgeTo, to) };
  const names = new Set(fieldsAt(issuesList, version).map((field) => field.name));
  return Object.fromEntries(Object.entries(cells).filter(([name]) => names.has(name)));
}
