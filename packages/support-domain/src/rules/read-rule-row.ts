import { nudgeTargets } from '../vocabulary/roles.js';
import { ruleRoutes } from '../vocabulary/words/routes.js';
import { codeOfWord } from '../vocabulary/vocabulary.js';
import { conditionCells, type ConditionCell } from './conditions/conditions.js';
import { readConditionCell, type RuleNames } from './read-condition-cell.js';
import {
  bad,
  cellText,
  good,
  oneOf,
  readChoice,
  readSeveral,
  readYesNo,
  splitCell,
  type CellRead,
} from './read-cell.js';
import type { RuleCells, RuleColumn, RuleFault } from './rule-fault.js';
import { reasonOf } from './reason.js';
import type { NudgeTarget, RuleRow } from './rule-row.js';

/** A rule that was read. `row` is absent where a cell is at fault: a condition left out would let the rule decide far more. */
export interface RuleRead {
  row?: RuleRow;
  /** Empty where every cell was good. */
  faults: readonly RuleFault[];
}

/** An address alone: "mailto:", a name beside it or the full stop of a sentence came with what was pasted. */
const address = /^[^\s@,;:<>"“”‘’]+@[^\s@,;:<>"“”‘’]*[^\s@,;:<>"“”‘’.]$/;

const readNudges = (text: string): CellRead<NudgeTarget[]> =>
  readSeveral<NudgeTarget>(
    text,
    (part) => codeOfWord(nudgeTargets, part) ?? (address.test(part) ? part.toLowerCase() : undefined),
    () => `an email address, or ${oneOf(nudgeTargets)}.`,
    'RULES.CELL_NOT_A_PERSON',
  );

function readSNumbers(text: string): CellRead<string[]> {
  const parts = splitCell(text).map((part) => part.toUpperCase());
  return parts.every((part) => /^S\d{1,3}$/.test(part))
    ? good([...new Set(parts)])
    : bad('RULES.CELL_NOT_AN_S_NUMBER', 'This cell must be numbers of the process document, such as S9, S12.');
}

/**
 * In figures. [D] SharePoint's column of numbers reads what is typed as a double by the region of the site ("converts the value to a double", SPFieldNumber.ValidateAndParseValue)
 * and holds the double, so that "5,0" is 50 on a British site [L: a list set to decimal commas was seen to make 56 of "5.6", msgraph-sdk-powershell issue 2305].
 * Text comes from an import or a flow alone, where "0x10" or "1e3" is a slip and no order.
 */
function readOrder(text: string): CellRead<number> {
  if (text === '') return good();
  return /^-?\d{1,10}(\.\d+)?$/.test(text)
    ? good(Number(text))
    : bad('RULES.CELL_NOT_A_NUMBER', 'This cell must be a number.');
}

const asTyped = (text: string): CellRead<string> => good(text || undefined);

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
    if (!result.ok) {
      const meant = names.meant?.(column, text);
      faults.push({ code: result.code, column, message: result.message + (meant ? ` ${meant}` : ''), value });
    } else if (result.value !== undefined) values[column] = result.value;
    else if (needed) faults.push({ code: 'RULES.CELL_EMPTY', column, message: needed, value });
  };
  put('key', asTyped, 'This rule has no key.');
  put('order', readOrder, 'Enter a number: smaller ones are tried first.');
  put('title', asTyped);
  put('on', readYesNo);
  for (const [column, cell] of Object.entries(conditionCells) as [
    ConditionCell,
    (typeof conditionCells)[ConditionCell],
  ][])
    put(column, (text) => readConditionCell(cell.holds, text, names));
  put('route', (text) => readChoice(text, ruleRoutes), 'Select where it goes.');
  put('putFirst', readYesNo);
  put('nudgeWhom', readNudges);
  put('replyKey', asTyped);
  put('because', (text) => asTyped(reasonOf(text)), 'Enter why, in plain English.');
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
