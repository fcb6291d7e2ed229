import type { Channel, ReporterKind, TmsRole } from '../../issues/reporter.js';
import type { IssueStatus } from '../../issues/issue-status.js';
import { anyOther, dateOfDayNumber, type ChoiceDimension } from '../fact-dimensions.js';
import { anotherCause, anotherUpdate } from '../facts-words.js';
import type { RuleFacts } from '../rule-facts.js';
import type { ConditionColumn } from '../rule-row.js';
import { dimensionAt, type Box, type FactSpace } from './box.js';

/** A name that no row of the table names. */
function unnamed(values: readonly string[], name: string): string {
  let free = name;
  while (values.includes(free)) free = `yet ${free}`;
  return free;
}

/** The facts of a box's first point. Throws nothing; the box must be of possible facts. */
export function factsOfBox(space: FactSpace, box: Box): RuleFacts {
  const number = (column: ConditionColumn): number => box[2 * dimensionAt(column)]!;
  const chosen = (column: ConditionColumn, free = ''): string | undefined => {
    const { values } = space.dimensions[dimensionAt(column)] as ChoiceDimension;
    const bits = number(column);
    const value = values[31 - Math.clz32(bits & -bits)]!;
    if (value === 'none') return undefined;
    return value === anyOther ? unnamed(values, free) : value;
  };
  const facts: RuleFacts = {
    reporterKind: chosen('reporterKind') as ReporterKind,
    channel: chosen('channel') as Channel,
    hasErrorMessage: chosen('hasErrorMessage') === 'yes',
    workingMinutesSinceReceived: number('receivedForWorkingHours'),
    workingMinutesOfSilence: number('silentForWorkingHours'),
    status: chosen('statusIs') as IssueStatus,
    timesReopened: number('reopenedAtLeast'),
    decidedOn: dateOfDayNumber(number('validOn')),
  };
  const tmsRole = chosen('tmsRole') as TmsRole | undefined;
  const cause = chosen('cause', anotherCause);
  const update = chosen('linkedUpdate', anotherUpdate);
  const hearing = number('hearingWithinWorkingDays');
  if (tmsRole) facts.tmsRole = tmsRole;
  if (cause) facts.cause = cause;
  if (update) facts.linkedUpdate = update;
  if (hearing >= 0) facts.hearingInWorkingDays = hearing;
  return facts;
}
