import { factDimensions } from '../fact-dimensions.js';
import { factsWords } from '../facts-words.js';
import type { RuleFacts } from '../rule-facts.js';
import type { RuleRow } from '../rule-row.js';
import { boxOf, factSpace, isPossible, type Box, type FactSpace } from './box.js';
import { factsOfBox } from './facts-of-box.js';
import { FactFinder } from './find-facts.js';
import { dayNumber } from '../conditions/in-force.js';

/** A row that may still decide, with the box of its conditions. */
export interface LiveRow {
  row: RuleRow;
  box: Box;
}

/** The rows that may decide from a day on, in order, ready for the check. */
export interface LiveTable {
  space: FactSpace;
  finder: FactFinder;
  live: readonly LiveRow[];
  /** Switched on, and over before that day. */
  ended: readonly RuleRow[];
  /** Switched on, and with conditions that no issue can meet together. */
  unfitting: readonly RuleRow[];
}

export function liveTable(rows: readonly RuleRow[], on: string): LiveTable {
  const switchedOn = rows.filter((row) => row.on).sort((a, b) => a.order - b.order);
  const space = factSpace(factDimensions(switchedOn), dayNumber(on));
  const table = {
    space,
    finder: new FactFinder(space),
    live: [] as LiveRow[],
    ended: [] as RuleRow[],
    unfitting: [] as RuleRow[],
  };
  for (const row of switchedOn) {
    const box = boxOf(space, row);
    if (box && isPossible(box)) table.live.push({ row, box });
    else if (row.validToOn && row.validToOn < on) table.ended.push(row);
    else table.unfitting.push(row);
  }
  return table;
}

export const boxesOf = (rows: readonly LiveRow[]): Box[] => rows.map(({ box }) => box);

/** An example of facts, and the words for it. */
export interface Example {
  example: RuleFacts;
  words: string;
}

/** The smallest facts in a box and in none of the others, in figures and in words. */
export function smallestExample(
  { space, finder }: LiveTable,
  box: Box | undefined,
  minus: readonly Box[],
): Example | undefined {
  const found = box && finder.smallest(box, minus);
  if (!found) return undefined;
  const example = factsOfBox(space, found);
  return { example, words: factsWords(example) };
}
