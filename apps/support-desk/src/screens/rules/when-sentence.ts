import {
  andList,
  channels,
  counted,
  entryWords,
  issueStatuses,
  orList,
  reporterKinds,
  shippedCauses,
  tmsRoles,
  writeRuleCells,
  type ConditionColumn,
  type RuleRow,
} from '@tms-support/support-domain';
import { spanWords } from '../../words/date-words';
import { boundInWords } from './rule-words';

const quoted = (words: string): string => `“${words}”`;

/** "8 or more working hours": the table says bounds so too. */
const bound = (row: RuleRow, column: 'silentForWorkingHours' | 'receivedForWorkingHours' | 'reopenedAtLeast'): string =>
  boundInWords(column, writeRuleCells(row)[column]);

function hearing({ hearingWithinWorkingDays: wanted }: RuleRow): string | undefined {
  if (wanted === undefined) return undefined;
  if (wanted === 'none') return 'no hearing ahead is known';
  const { from, to } = wanted;
  if (to === undefined) return `a hearing is ${from} or more working days away`;
  return from === 0
    ? `a hearing is within ${counted(to, 'working day')}`
    : `a hearing is ${from} to ${to} working days away`;
}

function update({ linkedUpdate: wanted }: RuleRow): string | undefined {
  if (wanted === undefined) return undefined;
  if (Array.isArray(wanted)) return `it came after ${orList(wanted)}`;
  return wanted ? 'it came after an update' : 'it did not come after an update';
}

/** What each condition asks for, as it stands in a sentence. One without its words does not compile. */
const asks: { readonly [C in Exclude<ConditionColumn, 'validOn'>]: (row: RuleRow) => string | undefined } = {
  reporterKind: ({ reporterKind: kinds }) =>
    kinds && `the reporter is ${orList(kinds.map((kind) => reporterKinds[kind].one))}`,
  tmsRole: ({ tmsRole: roles, reporterKind: kinds }) =>
    roles &&
    `${kinds ? 'they are' : 'the reporter is'} ${orList(roles.map((role) => (role === 'none' ? 'somebody with no role recorded' : tmsRoles[role].one)))}`,
  channel: ({ channel: ways }) => ways && `we heard of it ${orList(ways.map((way) => channels[way].by))}`,
  cause: ({ cause: causes }) =>
    causes &&
    `the cause is ${orList(causes.map((key) => (key === 'none' ? 'not recorded yet' : quoted(entryWords(shippedCauses, key)))))}`,
  hasErrorMessage: ({ hasErrorMessage: has }) =>
    has === undefined ? undefined : `there is ${has ? 'an' : 'no'} error message`,
  hearingWithinWorkingDays: hearing,
  silentForWorkingHours: (row) =>
    row.silentForWorkingHours && `the person has heard nothing for ${bound(row, 'silentForWorkingHours')}`,
  receivedForWorkingHours: (row) =>
    row.receivedForWorkingHours && `it came in ${bound(row, 'receivedForWorkingHours')}`,
  statusIs: ({ statusIs: statuses }) =>
    statuses && `its status is ${orList(statuses.map((status) => quoted(issueStatuses[status].stored)))}`,
  reopenedAtLeast: (row) => row.reopenedAtLeast && `it was opened again ${bound(row, 'reopenedAtLeast')}`,
  linkedUpdate: update,
};

/** When a rule decides, in a sentence, for those who read the rules and do not edit them. */
export function whenSentence(row: RuleRow): string {
  const clauses = Object.values(asks).flatMap((ask) => ask(row) ?? []);
  const days = spanWords(row.validFromOn, row.validToOn);
  const counts = days ? ` It applies ${days}.` : '';
  if (clauses.length === 0) return `It applies when no rule above does.${counts}`;
  // A clause that lists things itself is held apart by a comma.
  const isLong = clauses.some((one) => one.includes(' or '));
  return `It applies when ${isLong ? clauses.map((one, at) => (at > 0 ? `and ${one}` : one)).join(', ') : andList(clauses)}.${counts}`;
}
