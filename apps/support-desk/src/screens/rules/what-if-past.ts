import type { IssueRow } from '@tms-support/sharepoint-storage';
import {
  bankHolidaysEnglandAndWales,
  factsOf,
  takeSnapshot,
  usualWorkingWeek,
  whatIf,
  workingCalendar,
  type Instant,
  type RuleFacts,
  type RuleRow,
  type RuleSnapshot,
  type WentElsewhere,
} from '@tms-support/support-domain';
import { theScreen } from '../../machine/gaps';

const calendar = workingCalendar({ week: usualWorkingWeek, bankHolidays: bankHolidaysEnglandAndWales });

/** As it stood when it came in: that is when its way was decided, and no clock had run. */
export const asItCameIn = ({ value }: IssueRow): RuleFacts =>
  factsOf({ ...value, status: 'new', timesReopened: 0 }, { now: value.raisedAt, calendar });

/**
 * Behind the rows of a draft, for the issues that none of them fits: nobody publishes such a table, and yet its owner wants to see what it would
 * miss. It has a reply of its own, so that an outcome is never taken for the same.
 */
const noRow: RuleRow = {
  key: 'no-row',
  order: Number.MAX_VALUE,
  on: true,
  route: 'tmu',
  putFirst: false,
  replyKey: 'no-row',
  because: 'no rule fits it',
  sNumbers: [],
};

export const isNowhere = ({ to }: WentElsewhere<IssueRow>): boolean => to.row === noRow.key;

/** Which issues the edited rules would have sent elsewhere, or nowhere; a hundred at a time, so that the screen stays awake. */
export async function whatIfOverPast(
  current: RuleSnapshot,
  rows: readonly RuleRow[],
  past: readonly IssueRow[],
  at: Instant,
  said: (done: number) => boolean,
): Promise<WentElsewhere<IssueRow>[]> {
  const changed = takeSnapshot([...rows, noRow], { id: 'not-published', publishedAt: at });
  const moved: WentElsewhere<IssueRow>[] = [];
  for (let from = 0; from < past.length; from += 100) {
    const some = past.slice(from, from + 100).map((issue) => ({ issue, facts: asItCameIn(issue) }));
    moved.push(...whatIf(current, changed, some));
    if (!said(Math.min(from + 100, past.length))) break;
    await theScreen();
  }
  return moved;
}
