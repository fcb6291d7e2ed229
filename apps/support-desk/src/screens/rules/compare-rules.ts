import {
  conditionColumns,
  conditionWords,
  ruleColumnWords,
  sameRule,
  wantedWords,
  writeRuleCells,
  type ConditionColumn,
  type RuleRow,
} from '@tms-support/support-domain';
import { nameOf } from './rule-words';

/** What of one rule is another than in the table before. Empty cells are given as empty texts. */
interface RuleChange {
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
  /** A new rule itself: nobody has read it yet. */
  row?: RuleRow;
}

const outcomes = ['title', 'on', 'route', 'putFirst', 'nudgeWhom', 'replyKey', 'because'] as const;

function changesOf(was: RuleRow, is: RuleRow): readonly RuleChange[] {
  const [before, after] = [writeRuleCells(was), writeRuleCells(is)];
  const wanted = (column: ConditionColumn): RuleChange => ({
    heading: conditionWords[column],
    was: wantedWords(column, was),
    is: wantedWords(column, is),
  });
  return [
    ...conditionColumns.map(wanted),
    ...outcomes.map((column) => ({
      heading: ruleColumnWords[column],
      was: before[column],
      is: after[column],
    })),
  ].filter((change) => change.was !== change.is);
}

interface Pair {
  is: RuleRow;
  was: RuleRow;
}

/**
 * The rules that kept their places: the most that stand in the order in which they stood. One whose number nobody touched stays rather than one
 * that was given another, so that the rule which somebody moved is the one that is said to have moved.
 */
function stayingOf(pairs: readonly Pair[], before: readonly RuleRow[]): readonly RuleRow[] {
  const none = { place: -1, weight: 0, rows: [] as readonly RuleRow[] };
  const heaviest = (runs: readonly (typeof none)[]): typeof none =>
    runs.reduce((best, run) => (run.weight > best.weight ? run : best), none);
  const runs: (typeof none)[] = [];
  for (const { is, was } of pairs) {
    const place = before.indexOf(was);
    const { weight, rows } = heaviest(runs.filter((run) => run.place < place));
    runs.push({ place, weight: weight + (was.order === is.order ? pairs.length : 1), rows: [...rows, is] });
  }
  return heaviest(runs).rows;
}

/** A table beside the one that counts now: what is new, gone or changed, by rule, and which rules were moved. Of a rule and its copy the copy is new. */
export function compareRules(current: readonly RuleRow[], edited: readonly RuleRow[]): readonly RuleCompared[] {
  const before = [...current].sort((a, b) => a.order - b.order);
  const after = [...edited].sort((a, b) => a.order - b.order);
  const former = after.map((is) => sameRule(is, before));
  const pairs = before.flatMap((was): readonly Pair[] => {
    const own = after.filter((_, at) => former[at] === was);
    const is = own.find(({ key }) => key === was.key) ?? own.find(({ order }) => order === was.order) ?? own[0];
    return is ? [{ is, was }] : [];
  });
  const byPlace = [...pairs].sort((a, b) => after.indexOf(a.is) - after.indexOf(b.is));
  const staying = stayingOf(byPlace, before);
  const above = (row: RuleRow, rows: readonly RuleRow[]): string => {
    const at = rows.indexOf(row);
    return at > 0 ? `after ${nameOf(rows[at - 1]!)}` : 'first';
  };
  const compared = after.flatMap((is): RuleCompared[] => {
    const was = pairs.find((pair) => pair.is === is)?.was;
    if (!was) return [{ name: nameOf(is), what: 'new', changes: [], row: is }];
    const place = {
      heading: 'Place',
      was: above(
        was,
        pairs.map((pair) => pair.was),
      ),
      is: above(
        is,
        byPlace.map((pair) => pair.is),
      ),
    };
    const changes = [...changesOf(was, is), ...(staying.includes(is) ? [] : [place])];
    return changes.length > 0 ? [{ name: nameOf(is), what: 'changed', changes }] : [];
  });
  const gone = before.filter((row) => !pairs.some(({ was }) => was === row));
  return [...compared, ...gone.map((row): RuleCompared => ({ name: nameOf(row), what: 'gone', changes: [] }))];
}
