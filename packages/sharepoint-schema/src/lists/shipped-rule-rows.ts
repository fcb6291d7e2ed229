import { shippedRules, writeRuleCells, type RuleColumn, type RuleRow } from '@tms-support/support-domain';
import type { SeedRow } from '../list-schema.js';

/** The column of the rules list for each cell of a rule, by internal name. The key is the item's own number. */
export const ruleCellColumns = {
  order: 'DeskOrder',
  title: 'Title',
  on: 'DeskOn',
  reporterKind: 'DeskIfReporterKind',
  tmsRole: 'DeskIfTmsRole',
  channel: 'DeskIfChannel',
  cause: 'DeskIfCause',
  hasErrorMessage: 'DeskIfErrorMessage',
  hearingWithinWorkingDays: 'DeskIfHearingWithin',
  silentForWorkingHours: 'DeskIfSilence',
  receivedForWorkingHours: 'DeskIfHoursSince',
  statusIs: 'DeskIfStatus',
  reopenedAtLeast: 'DeskIfReopened',
  linkedUpdate: 'DeskIfUpdate',
  validFromOn: 'DeskValidFrom',
  validToOn: 'DeskValidTo',
  route: 'DeskRoute',
  putFirst: 'DeskPutFirst',
  nudgeWhom: 'DeskNudge',
  replyKey: 'DeskReply',
  because: 'DeskBecause',
  sNumbers: 'DeskSNumbers',
} as const satisfies Record<Exclude<RuleColumn, 'key'>, string>;

function seedRow(rule: RuleRow): SeedRow {
  const cells = writeRuleCells(rule);
  const columns = Object.entries(ruleCellColumns) as [Exclude<RuleColumn, 'key'>, string][];
  const filled = columns.filter(([column]) => cells[column] !== '').map(([column, name]) => [name, cells[column]]);
  return { ...Object.fromEntries(filled), DeskOrder: rule.order, DeskOn: rule.on };
}

/** What is done today, as rows for an admin to begin from: the very rules that count until somebody publishes (S15). */
export const shippedRuleRows: readonly SeedRow[] = /* @__PURE__ */ shippedRules.map(seedRow);
