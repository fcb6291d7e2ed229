import {
  meantInRules,
  type DeskSettings,
  type PeopleCalls,
  type ReplyCalls,
  type RuleCalls,
  type TimetableCalls,
} from '@tms-support/sharepoint-storage';
import {
  checkRules,
  readRuleTable,
  shippedCauses,
  type CalendarDate,
  type RuleFinding,
  type RuleSurroundings,
  type RuleTableRead,
} from '@tms-support/support-domain';

/** The edited rules, read and checked as a whole. */
export interface CheckedRules {
  table: RuleTableRead;
  around: RuleSurroundings;
  findings: readonly RuleFinding[];
  /** How many rows the list has. */
  count: number;
}

type Reads = Pick<RuleCalls, 'readRuleItems'> &
  PeopleCalls &
  Pick<ReplyCalls, 'readReplies'> &
  Pick<TimetableCalls, 'readUpdates'>;

/** Reads the rules as they are edited now, with what they lead to, and checks them. Nothing of it is kept: a check is of this moment. */
export async function checkedRules(desk: Reads, settings: DeskSettings, on: CalendarDate): Promise<CheckedRules> {
  const [items, people, replies, updates] = await Promise.all([
    desk.readRuleItems(),
    desk.readPeople(),
    desk.readReplies(),
    desk.readUpdates(),
  ]);
  const names = { causes: shippedCauses, updateKeys: updates.map(({ value }) => value.key) };
  const here = people.filter(({ hasLeft }) => !hasLeft);
  const table = readRuleTable(items, { ...names, meant: meantInRules(names, here) });
  const { problemFormUrl, trelloBoardUrl } = settings;
  const around: RuleSurroundings = {
    on,
    people: people.map(({ name, email, roles, hasLeft, awayUntilOn }) => ({
      name,
      email,
      roles,
      hasLeft,
      ...(awayUntilOn === undefined ? {} : { awayUntilOn }),
    })),
    links: { ...(problemFormUrl ? { problemFormUrl } : {}), ...(trelloBoardUrl ? { trelloBoardUrl } : {}) },
    replyKeys: replies.filter(({ value }) => !value.retired).map(({ value }) => value.key),
  };
  // Without a row that cannot be read the others are another table: of that one it would be said that nothing catches the rest, say.
  const together = table.unread.length > 0 ? [] : checkRules(table.rows, around);
  return { table, around, findings: [...table.findings, ...together], count: items.length };
}
