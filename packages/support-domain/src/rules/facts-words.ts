import {
  channelCellWords,
  reporterKindCellWords,
  statusCellWords,
  tmsRoleCellWords,
  type CellWords,
} from './choice-words.js';
import { dateWords } from './day-words.js';
import type { RuleFacts } from './rule-facts.js';
import type { ConditionColumn, RuleRow } from './rule-row.js';
import { writeRuleCells } from './write-rule-cells.js';

const word = (words: CellWords<string>, code: string): string => words[code] ?? code;
const many = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`;

/** `45 minutes`, `1 hour`, `7 hours 15 minutes`, as the clock on the wall would not count it but the working day does. */
export function workingTimeWords(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return many(rest, 'minute');
  return rest === 0 ? many(hours, 'hour') : `${many(hours, 'hour')} ${many(rest, 'minute')}`;
}

/** One fact in words, as it stands against a condition: `Panellist`, `7 working hours`. */
export function factWords(column: ConditionColumn, facts: RuleFacts): string {
  switch (column) {
    case 'reporterKind':
      return word(reporterKindCellWords, facts.reporterKind);
    case 'tmsRole':
      return word(tmsRoleCellWords, facts.tmsRole ?? 'none');
    case 'channel':
      return word(channelCellWords, facts.channel);
    case 'cause':
      return facts.cause ?? 'none recorded';
    case 'hasErrorMessage':
      return facts.hasErrorMessage ? 'Yes' : 'No';
    case 'hearingWithinWorkingDays':
      return facts.hearingInWorkingDays === undefined ? 'none known' : many(facts.hearingInWorkingDays, 'working day');
    case 'silentForWorkingHours':
      return `${workingTimeWords(facts.workingMinutesOfSilence)} of working time`;
    case 'receivedForWorkingHours':
      return `${workingTimeWords(facts.workingMinutesSinceReceived)} of working time ago`;
    case 'statusIs':
      return word(statusCellWords, facts.status);
    case 'reopenedAtLeast':
      return many(facts.timesReopened, 'time');
    case 'linkedUpdate':
      return facts.linkedUpdate ?? 'none linked';
    case 'validOn':
      return dateWords(facts.decidedOn, '');
  }
}

const written = new WeakMap<RuleRow, ReturnType<typeof writeRuleCells>>();

/** A what-if asks for the same few rows thousands of times; a row that cannot change is written once. */
function cellsOf(row: RuleRow): ReturnType<typeof writeRuleCells> {
  const cells = written.get(row) ?? writeRuleCells(row);
  if (Object.isFrozen(row)) written.set(row, cells);
  return cells;
}

/** What a row wants of a fact, in the words of its cell. Empty where it does not ask. */
export function wantedWords(column: ConditionColumn, row: RuleRow): string {
  const cells = cellsOf(row);
  if (column !== 'validOn') return cells[column];
  const from = row.validFromOn ? `from ${dateWords(row.validFromOn, '')}` : '';
  const to = row.validToOn ? `to ${dateWords(row.validToOn, '')}` : '';
  return [from, to].filter((part) => part !== '').join(' ');
}

/**
 * Facts in a line for people, what is ordinary left out: "a panellist, by Portal inbox, a hearing in 3 working days".
 */
export function factsWords(facts: RuleFacts): string {
  const who = facts.reporterKind === 'panellist' ? 'a panellist' : 'a TMS user';
  const parts = [
    facts.tmsRole ? `${who} (${word(tmsRoleCellWords, facts.tmsRole).toLowerCase()})` : who,
    `by ${word(channelCellWords, facts.channel)}`,
  ];
  if (facts.cause)
    parts.push(facts.cause === anotherCause ? 'with a cause that no rule names' : `with the cause "${facts.cause}"`);
  if (facts.hasErrorMessage) parts.push('with an error message');
  if (facts.hearingInWorkingDays !== undefined)
    parts.push(`a hearing in ${many(facts.hearingInWorkingDays, 'working day')}`);
  if (facts.workingMinutesSinceReceived > 0)
    parts.push(`received ${workingTimeWords(facts.workingMinutesSinceReceived)} ago`);
  if (facts.workingMinutesOfSilence > 0) parts.push(`${workingTimeWords(facts.workingMinutesOfSilence)} of silence`);
  if (facts.status !== 'new') parts.push(`standing as "${word(statusCellWords, facts.status)}"`);
  if (facts.timesReopened > 0) parts.push(`opened again ${many(facts.timesReopened, 'time')}`);
  if (facts.linkedUpdate)
    parts.push(
      facts.linkedUpdate === anotherUpdate ? 'after an update that no rule names' : `after ${facts.linkedUpdate}`,
    );
  return `${parts.join(', ')}, on ${dateWords(facts.decidedOn, '')}`;
}

/** Stand in an example of facts for "any cause that no rule names", and the same of updates. */
export const anotherCause = 'another cause';
export const anotherUpdate = 'another update';
