import type { ListEntry } from '../issues/causes.js';
import {
  channelCellWords,
  nudgeCellWords,
  reporterKindCellWords,
  routeCellWords,
  statusCellWords,
  tmsRoleCellWords,
} from './choice-words.js';
import {
  bad,
  cellText,
  fold,
  good,
  readChoice,
  readChoices,
  readCount,
  readDate,
  readHours,
  readYesNo,
  splitCell,
  type CellRead,
} from './read-cell.js';
import type { RuleCells, RuleColumn, RuleFault } from './rule-fault.js';
import { nudgeTargetSchema, type CountCondition, type NudgeTarget, type RuleRow } from './rule-row.js';

/** What a team has named itself, to check cells against. Where a list is absent, any name will do. */
export interface RuleNames {
  causes?: readonly ListEntry[];
  /** Keys of the timetable's updates. */
  updateKeys?: readonly string[];
}

/** A rule that was read. `row` is absent where a cell is at fault: a condition left out would let the rule decide far more. */
export interface RuleRead {
  row?: RuleRow;
  /** Empty where every cell was good. */
  faults: readonly RuleFault[];
}

const noneWords = new Set(['none', 'not-known', 'not-recorded', 'not-known-yet']);

function readHearing(text: string): CellRead<'none' | CountCondition> {
  return noneWords.has(fold(text)) ? good('none') : readCount(text, 'within', 'working days');
}

function readCauses(text: string, causes: readonly ListEntry[] | undefined): CellRead<string[]> {
  const parts = splitCell(text);
  if (parts.length === 0) return good();
  const keys = parts.map((part) => {
    if (noneWords.has(fold(part))) return 'none';
    if (!causes) return part.toLowerCase();
    return causes.find((cause) => fold(cause.key) === fold(part) || fold(cause.words) === fold(part))?.key;
  });
  const at = keys.indexOf(undefined);
  return at < 0
    ? good([...new Set(keys as string[])])
    : bad(
        'RULES.CELL_NOT_A_CHOICE',
        `"${parts[at]!.slice(0, 40)}" must be one of: none; ${causes!.map((cause) => cause.key).join('; ')}.`,
      );
}

function readUpdates(text: string, updateKeys: readonly string[] | undefined): CellRead<boolean | string[]> {
  const flag = readYesNo(text);
  if (flag.ok) return flag;
  const parts = splitCell(text);
  const unknown = parts.find((part) => updateKeys && !updateKeys.some((key) => fold(key) === fold(part)));
  return unknown === undefined
    ? good([...new Set(parts.map((part) => part.toLowerCase()))])
    : bad(
        'RULES.CELL_NOT_A_CHOICE',
        `"${unknown.slice(0, 40)}" must be Yes, No, or the key of an update in the timetable.`,
      );
}

function readNudges(text: string): CellRead<NudgeTarget[]> {
  const targets: NudgeTarget[] = [];
  for (const part of splitCell(text)) {
    const role = readChoice(part, nudgeCellWords);
    const target = role.ok ? role.value : part.toLowerCase();
    if (!nudgeTargetSchema.safeParse(target).success) {
      const roles = Object.values(nudgeCellWords).join('; ');
      return bad('RULES.CELL_NOT_A_PERSON', `"${part.slice(0, 40)}" must be an email address, or one of: ${roles}.`);
    }
    if (target !== undefined && !targets.includes(target)) targets.push(target);
  }
  return targets.length === 0 ? good() : good(targets);
}

function readSNumbers(text: string): CellRead<string[]> {
  const parts = splitCell(text).map((part) => part.toUpperCase());
  return parts.every((part) => /^S\d{1,3}$/.test(part))
    ? good([...new Set(parts)])
    : bad('RULES.CELL_NOT_AN_S_NUMBER', 'This cell must be numbers of the process document, such as S9, S12.');
}

function readOrder(text: string): CellRead<number> {
  if (text === '') return good();
  const order = Number(text);
  return Number.isFinite(order) ? good(order) : bad('RULES.CELL_NOT_A_NUMBER', 'This cell must be a number.');
}

/** Reads a rule from the cells of its list item. Never throws: a cell that cannot be read is a fault. */
export function readRuleRow(given: RuleCells, names: RuleNames = {}): RuleRead {
  // What is no row of a list is a row of which every cell is empty: each that is needed is named.
  const cells: RuleCells = typeof given === 'object' && given !== null ? given : {};
  const faults: RuleFault[] = [];
  const values: Record<string, unknown> = {};
  const put = <T>(column: RuleColumn, read: (text: string) => CellRead<T>, needed?: string): void => {
    const text = cellText(cells[column]);
    const result = read(text);
    const value = text.slice(0, 80);
    if (!result.ok) faults.push({ code: result.code, column, message: result.message, value });
    else if (result.value !== undefined) values[column] = result.value;
    else if (needed) faults.push({ code: 'RULES.CELL_EMPTY', column, message: needed, value });
  };
  put('key', (text) => (text === '' ? good() : good(text)), 'This rule has no key.');
  put('order', readOrder, 'Enter a number: smaller ones are tried first.');
  put('title', (text) => (text === '' ? good() : good(text)));
  put('on', readYesNo);
  put('reporterKind', (text) => readChoices(text, reporterKindCellWords));
  put('tmsRole', (text) => readChoices(text, tmsRoleCellWords));
  put('channel', (text) => readChoices(text, channelCellWords));
  put('cause', (text) => readCauses(text, names.causes));
  put('hasErrorMessage', readYesNo);
  put('hearingWithinWorkingDays', readHearing);
  put('silentForWorkingHours', readHours);
  put('receivedForWorkingHours', readHours);
  put('statusIs', (text) => readChoices(text, statusCellWords));
  put('reopenedAtLeast', (text) => readCount(text, 'at least', 'times'));
  put('linkedUpdate', (text) => readUpdates(text, names.updateKeys));
  put('validFromOn', readDate);
  put('validToOn', readDate);
  put('route', (text) => readChoice(text, routeCellWords), 'Select where it goes.');
  put('putFirst', readYesNo);
  put('nudgeWhom', readNudges);
  put('replyKey', (text) => (text === '' ? good() : good(text)));
  put('because', (text) => (text === '' ? good() : good(text)), 'Enter why, in plain English.');
  put('sNumbers', readSNumbers);
  const { validFromOn: from, validToOn: to } = values as { validFromOn?: string; validToOn?: string };
  if (from && to && from > to) {
    faults.push({
      code: 'RULES.CELL_BACKWARDS',
      column: 'validToOn',
      message: 'The last day must be on or after the first.',
      value: to,
    });
  }
  if (faults.length > 0) return { faults };
  // A switch that is not in the list yet is on; nothing is put first unless somebody says so.
  return { row: { on: true, putFirst: false, sNumbers: [], ...values } as unknown as RuleRow, faults };
}
