import { sameText } from '../words/same-text.js';
import * as z from 'zod/mini';
import { londonDay } from '../london-time.js';
import {
  channelSchema,
  closingOutcomeSchema,
  handoverRouteSchema,
  issueStatusSchema,
  reporterKindSchema,
  tmsRoleSchema,
} from '../vocabulary/codes.js';
import type { Issue } from '../issues/issue.js';
import { peopleOn } from '../issues/people-on-issue.js';
import { calendarDateSchema } from '../time.js';

/** Each list of choices holds at most this many. */
export const mostChoices = 40;
export const longestFilterText = 200;

const text = z.string().check(z.trim(), z.minLength(1), z.maxLength(longestFilterText));
const some = <T extends z.core.$ZodType>(choice: T) =>
  z.optional(z.array(choice).check(z.minLength(1), z.maxLength(mostChoices)));

/**
 * Which issues a view shows: every filter that is there must fit, and of a list one of its choices. `{}` shows all. Filters live
 * in the address (`filtersToAddress`), so that a view can be sent.
 */
export const issueFiltersSchema = z.object({
  /** What was typed into the search. `searchIssues` looks for it; `fitsFilters` leaves it alone. */
  words: z.optional(text),
  standing: z.optional(z.enum(['open', 'closed'])),
  status: some(issueStatusSchema),
  reporterKind: z.optional(reporterKindSchema),
  tmsRole: some(tmsRoleSchema),
  channel: some(channelSchema),
  area: some(text),
  /** Keys of causes; `none` for those whose cause nobody has recorded yet, as in the rules. */
  cause: some(text),
  /** Email addresses of those who have it; `nobody` for none. */
  owner: some(text),
  route: z.optional(handoverRouteSchema),
  outcome: some(closingOutcomeSchema),
  updateKey: some(text),
  /** With an error text, or without one (S25). */
  error: z.optional(z.enum(['yes', 'no'])),
  /** Opened again at least once. */
  reopened: z.optional(z.enum(['yes', 'no'])),
  /** London days, both included. */
  raisedFrom: z.optional(calendarDateSchema),
  raisedTo: z.optional(calendarDateSchema),
  closedFrom: z.optional(calendarDateSchema),
  closedTo: z.optional(calendarDateSchema),
  hearingFrom: z.optional(calendarDateSchema),
  hearingTo: z.optional(calendarDateSchema),
});
export type IssueFilters = z.infer<typeof issueFiltersSchema>;
export type IssueFilterName = keyof IssueFilters;

const fits = <T>(choice: T | undefined, asked: T | undefined): boolean => asked === undefined || choice === asked;
const oneOf = (choices: readonly string[], asked: readonly string[] | undefined): boolean =>
  asked === undefined || asked.some((one) => choices.some((choice) => sameText(choice, one)));
/** A London day is dear to work out, so it is worked out only where days are asked for. */
const within = (
  times: readonly string[],
  from: string | undefined,
  to: string | undefined,
  dayOf: (time: string) => string = (day) => day,
): boolean =>
  (from ?? to) === undefined ||
  times.some((time) => {
    const day = dayOf(time);
    return (from === undefined || day >= from) && (to === undefined || day <= to);
  });
const yesNo = (is: boolean) => (is ? 'yes' : 'no');
const only = (value: string | undefined): string[] => (value === undefined ? [] : [value]);

/** Whether an issue is among those that a view shows. Somebody who shares the fault counts like the one who raised it. */
export function fitsFilters(issue: Issue, filters: IssueFilters): boolean {
  const people = peopleOn(issue);
  return (
    fits(issue.status === 'closed' ? 'closed' : 'open', filters.standing) &&
    oneOf([issue.status], filters.status) &&
    (filters.reporterKind === undefined || people.some(({ reporter }) => reporter.kind === filters.reporterKind)) &&
    oneOf(
      people.flatMap(({ reporter }) => only(reporter.tmsRole)),
      filters.tmsRole,
    ) &&
    oneOf(
      people.map(({ channel }) => channel),
      filters.channel,
    ) &&
    oneOf(only(issue.details.area), filters.area) &&
    oneOf([issue.details.cause ?? 'none'], filters.cause) &&
    oneOf([issue.owner?.email ?? 'nobody'], filters.owner) &&
    fits(issue.handover?.route, filters.route) &&
    oneOf(only(issue.outcome), filters.outcome) &&
    oneOf(only(issue.details.updateKey), filters.updateKey) &&
    fits(yesNo(issue.details.error !== undefined || issue.handover?.error !== undefined), filters.error) &&
    fits(yesNo(issue.timesReopened > 0), filters.reopened) &&
    within([issue.raisedAt], filters.raisedFrom, filters.raisedTo, londonDay) &&
    within(only(issue.closedAt), filters.closedFrom, filters.closedTo, londonDay) &&
    within(
      people.flatMap(({ hearingOn }) => only(hearingOn)),
      filters.hearingFrom,
      filters.hearingTo,
    )
  );
}
