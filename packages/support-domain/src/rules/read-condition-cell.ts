import type { ListEntry } from '../vocabulary/causes.js';
import { foldWord } from '../vocabulary/vocabulary.js';
import type { CellKind } from './conditions/condition.js';
import {
  bad,
  good,
  isNone,
  readChoices,
  readCount,
  readDate,
  readHours,
  readYesNo,
  splitCell,
  type CellRead,
} from './read-cell.js';

/** What a team has named itself, to check cells against. Where a list is absent, any name will do. */
export interface RuleNames {
  causes?: readonly ListEntry[];
  /** Keys of the timetable's updates. */
  updateKeys?: readonly string[];
}

function readCauses(text: string, causes: readonly ListEntry[] | undefined): CellRead<string[]> {
  const parts = splitCell(text);
  if (parts.length === 0) return good();
  const keys = parts.map((part) => {
    if (isNone(part)) return 'none';
    if (!causes) return part.toLowerCase();
    return causes.find(({ key, words, was = [] }) =>
      [key, words, ...was].some((one) => foldWord(one) === foldWord(part)),
    )?.key;
  });
  const at = keys.indexOf(undefined);
  return at < 0
    ? good([...new Set(keys as string[])])
    : bad(
        'RULES.CELL_NOT_A_CHOICE',
        `“${parts[at]!.slice(0, 40)}” must be one of: none; ${causes!.map(({ key }) => key).join('; ')}.`,
      );
}

function readUpdates(text: string, updateKeys: readonly string[] | undefined): CellRead<boolean | string[]> {
  const flag = readYesNo(text);
  if (flag.ok) return flag;
  const parts = splitCell(text);
  const unknown = parts.find((part) => updateKeys && !updateKeys.some((key) => foldWord(key) === foldWord(part)));
  return unknown === undefined
    ? good([...new Set(parts.map((part) => part.toLowerCase()))])
    : bad(
        'RULES.CELL_NOT_A_CHOICE',
        `“${unknown.slice(0, 40)}” must be Yes, No, or the key of an update in the timetable.`,
      );
}

/** Reads the cell of a condition by what it may hold. */
export function readConditionCell(holds: CellKind, text: string, names: RuleNames): CellRead<unknown> {
  switch (holds.is) {
    case 'choices':
      return readChoices(text, holds.of);
    case 'yes-no':
      return readYesNo(text);
    case 'hours':
      return readHours(text);
    case 'count':
      return holds.orNone && isNone(text) ? good('none') : readCount(text, holds.alone, holds.example);
    case 'causes':
      return readCauses(text, names.causes);
    case 'updates':
      return readUpdates(text, names.updateKeys);
    case 'date':
      return readDate(text);
  }
}
