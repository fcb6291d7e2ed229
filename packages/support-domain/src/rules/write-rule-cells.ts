import {
  channelCellWords,
  nudgeCellWords,
  reporterKindCellWords,
  routeCellWords,
  statusCellWords,
  tmsRoleCellWords,
  type CellWords,
} from './choice-words.js';
import type { RuleColumn } from './rule-fault.js';
import type { CountCondition, HoursCondition, NudgeTarget, RuleRow } from './rule-row.js';

const yesNo = (value: boolean | undefined): string => (value === undefined ? '' : value ? 'Yes' : 'No');

const list = <C extends string>(codes: readonly C[] | undefined, words: CellWords<C>): string =>
  (codes ?? []).map((code) => words[code]).join(', ');

/** `>= 8`, `< 8`, `4 to 8`. */
function hoursCell(hours: HoursCondition | undefined): string {
  if (!hours) return '';
  if (hours.before === undefined) return `>= ${hours.from}`;
  return hours.from === 0 ? `< ${hours.before}` : `${hours.from} to ${hours.before}`;
}

/** `>= 2`, `<= 5`, `2 to 5`. */
function countCell(count: CountCondition | 'none' | undefined): string {
  if (!count) return '';
  if (count === 'none') return 'None';
  if (count.to === undefined) return `>= ${count.from}`;
  return count.from === 0 ? `<= ${count.to}` : `${count.from} to ${count.to}`;
}

/** `Whoever has it`, `Portal inbox`, `ann.lee@tmu.example`. */
const nudgeCell = (target: NudgeTarget): string => (nudgeCellWords as CellWords<string>)[target] ?? target;

/** The cells of a rule, as a list item holds them: `readRuleRow` reads them back. */
export function writeRuleCells(row: RuleRow): Record<RuleColumn, string> {
  return {
    key: row.key,
    order: String(row.order),
    title: row.title ?? '',
    on: yesNo(row.on),
    reporterKind: list(row.reporterKind, reporterKindCellWords),
    tmsRole: list(row.tmsRole, tmsRoleCellWords),
    channel: list(row.channel, channelCellWords),
    cause: (row.cause ?? []).join(', '),
    hasErrorMessage: yesNo(row.hasErrorMessage),
    hearingWithinWorkingDays: countCell(row.hearingWithinWorkingDays),
    silentForWorkingHours: hoursCell(row.silentForWorkingHours),
    receivedForWorkingHours: hoursCell(row.receivedForWorkingHours),
    statusIs: list(row.statusIs, statusCellWords),
    reopenedAtLeast: countCell(row.reopenedAtLeast),
    linkedUpdate: Array.isArray(row.linkedUpdate) ? row.linkedUpdate.join(', ') : yesNo(row.linkedUpdate),
    validFromOn: row.validFromOn ?? '',
    validToOn: row.validToOn ?? '',
    route: routeCellWords[row.route],
    putFirst: yesNo(row.putFirst),
    nudgeWhom: (row.nudgeWhom ?? []).map(nudgeCell).join(', '),
    replyKey: row.replyKey ?? '',
    because: row.because,
    sNumbers: row.sNumbers.join(', '),
  };
}
