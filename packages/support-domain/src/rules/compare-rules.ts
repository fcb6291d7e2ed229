import { conditionColumns, conditionWords, type ConditionColumn } from './conditions/conditions.js';
import { wantedWords } from './facts-words.js';
import type { RuleRow } from './rule-row.js';
import { sameRule } from './same-rule.js';
import { writeRuleCells } from './write-rule-cells.js';

/** What of one rule is another than in the table before. Empty cells are given as empty texts. */
export interface RuleChange {
  heading: string;
  was: string;
  is: string;
}

/** A rule that is new, gone, or changed. */
export interface RuleCompared {
  /** What people call it. */
  name: string;
  what: 'new' | 'gone' | 'changed';
  changes: readonly RuleChange[];
}

const outcomes = {
  title: 'Rule',
  on: 'On',
  route: 'Goes to',
  putFirst: 'Put first',
  nudgeWhom: 'Nudge',
  replyKey: 'Suggested reply',
  because: 'Because',
} as const;

const nameOf = (row: RuleRow): string => row.title ?? `The rule with order ${row.order}`;

function changesOf(was: RuleRow, is: RuleRow): readonly RuleChange[] {
  const [before, after] = [writeRuleCells(was), writeRuleCells(is)];
  const wanted = (column: ConditionColumn): RuleChange => ({
    heading: conditionWords[column],
    was: wantedWords(column, was),
    is: wantedWords(column, is),
  });
  return [
    ...conditionColumns.map(wanted),
    ...(Object.keys(outcomes) as (keyof typeof outcomes)[]).map((column) => ({
      heading: outcomes[column],
      was: before[column],
      is: after[column],
    })),
  ].filter((change) => change.was !== change.is);
}

/** A table beside the one that counts now: what is new, gone or changed, by rule. Where rules changed places, each that another now stands before says so. */
export function compareRules(current: readonly RuleRow[], edited: readonly RuleRow[]): readonly RuleCompared[] {
  const before = [...current].sort((a, b) => a.order - b.order);
  const after = [...edited].sort((a, b) => a.order - b.order);
  const pairs = after.map((is) => ({ is, was: sameRule(is, before) }));
  const kept = pairs.flatMap(({ was }) => (was ? [was] : []));
  const above = (row: RuleRow, rows: readonly RuleRow[]): string => {
    const at = rows.indexOf(row);
    return at > 0 ? `after ${nameOf(rows[at - 1]!)}` : 'first';
  };
  const left = before.filter((row) => kept.includes(row));
  const stays = pairs.flatMap(({ is, was }) => (was ? [is] : []));
  const compared = pairs.flatMap(({ is, was }): RuleCompared[] => {
    if (!was) return [{ name: nameOf(is), what: 'new', changes: [] }];
    const [place, placeBefore] = [above(is, stays), above(was, left)];
    const moved = left.indexOf(was) === stays.indexOf(is) ? [] : [{ heading: 'Place', was: placeBefore, is: place }];
    const changes = [...changesOf(was, is), ...moved];
    return changes.length > 0 ? [{ name: nameOf(is), what: 'changed', changes }] : [];
  });
  const gone = before.filter((row) => !kept.includes(row));
  return [...compared, ...gone.map((row): RuleCompared => ({ name: nameOf(row), what: 'gone', changes: [] }))];
}
