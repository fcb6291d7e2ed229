import type { ListEntry } from '../vocabulary/shapes/list-entry.js';
import { codeOfWord, foldWord } from '../vocabulary/vocabulary.js';
import type { CellKind } from './conditions/condition.js';
import {
  oneOf,
  good,
  isNone,
  readChoices,
  readCount,
  readDate,
  readHours,
  readSeveral,
  readYesNo,
  type CellRead,
} from './read-cell.js';
import type { RuleColumn } from './rule-fault.js';

/** What a team has named itself, to check cells against. Where a list is absent, any name will do. */
export interface RuleNames {
  causes?: readonly ListEntry[];
  /** Keys of the timetable's updates. */
  updateKeys?: readonly string[];
  /** What somebody may have meant by a cell that cannot be read, in a sentence. */
  meant?: (column: RuleColumn, text: string) => string | undefined;
}

/** A name of a list that is not at hand. */
const anyName = (part: string): string | undefined => (part.includes(',') ? undefined : part.toLowerCase());

function readCauses(text: string, causes: readonly ListEntry[] | undefined): CellRead<string[]> {
  const vocabulary =
    causes &&
    Object.fromEntries([
      ['none', { stored: 'None' }],
      ...causes.map(({ key, words: stored, was = [] }) => [key, { stored, was }] as const),
    ]);
  return readSeveral(
    text,
    (part) => (isNone(part) ? 'none' : vocabulary ? codeOfWord(vocabulary, part) : anyName(part)),
    () => `${oneOf(vocabulary!)}. Put commas between several.`,
  );
}

function readUpdates(text: string, updateKeys: readonly string[] | undefined): CellRead<boolean | string[]> {
  const flag = readYesNo(text);
  if (flag.ok) return flag;
  return readSeveral(
    text,
    // By the key as the timetable has it: an issue has that, and not what somebody typed here.
    (part) => (updateKeys ? updateKeys.find((key) => foldWord(key) === foldWord(part))?.toLowerCase() : anyName(part)),
    () => 'Yes, No, or the key of an update in the timetable.',
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
