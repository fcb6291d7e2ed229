import { factDimensions, type FactDimension } from './fact-dimensions.js';
import type { RuleFacts } from './rule-facts.js';
import type { RuleRow } from './rule-row.js';
import type { RuleSnapshot } from './rule-snapshot.js';

/** A snapshot made ready: which row wins is looked up in bits, all conditions of all rows at once. */
export interface CompiledRules {
  /** The rows that are switched on, in order. */
  rows: readonly RuleRow[];
  dimensions: readonly FactDimension[];
  /** Place in `rows` of the first row that fits, or -1. */
  winnerOf(facts: RuleFacts): number;
}

/** One fact's part of the look-up: for each stretch of its values, the rows that it leaves standing. */
interface Test {
  place(facts: RuleFacts): number;
  /** `words` numbers for each place, 32 rows in each number. */
  standing: Int32Array;
}

const wordsFor = (rows: number): number => Math.max(1, Math.ceil(rows / 32));

/** Writes down, place by place, which rows a value leaves standing. */
function standingRows(
  rows: readonly RuleRow[],
  places: number,
  fits: (row: RuleRow, place: number) => boolean,
): Int32Array {
  const words = wordsFor(rows.length);
  const standing = new Int32Array(places * words);
  rows.forEach((row, at) => {
    for (let place = 0; place < places; place += 1) {
      if (fits(row, place)) standing[place * words + (at >> 5)]! |= 1 << (at & 31);
    }
  });
  return standing;
}

/** The points where a number begins to meet or stops meeting some row, in order. */
function thresholds(stretches: readonly (readonly [number, number] | undefined)[]): number[] {
  const points = stretches.flatMap((stretch) => (stretch ? [stretch[0], stretch[1] + 1] : []));
  return [...new Set(points)].filter(Number.isFinite).sort((a, b) => a - b);
}

function testOf(rows: readonly RuleRow[], dimension: FactDimension): Test | undefined {
  if (dimension.kind === 'choice') {
    const bits = rows.map((row) => dimension.bits(row));
    if (bits.every((b) => b === undefined)) return undefined;
    // Place 0 is a value that this table does not know: it fits the rows that do not ask, and no others.
    const standing = standingRows(rows, dimension.values.length + 1, (row, place) => {
      const wanted = dimension.bits(row);
      return wanted === undefined || (place > 0 && (wanted & (1 << (place - 1))) !== 0);
    });
    return { place: (facts) => dimension.read(facts) + 1, standing };
  }
  const stretches = rows.map((row) => dimension.stretch(row));
  if (stretches.every((s) => s === undefined)) return undefined;
  const cuts = thresholds(stretches);
  // Place p lies from cuts[p - 1] on and before cuts[p].
  const standing = standingRows(rows, cuts.length + 1, (row, place) => {
    const stretch = dimension.stretch(row);
    const value = place === 0 ? -Infinity : cuts[place - 1]!;
    return !stretch || (stretch[0] <= value && value <= stretch[1]);
  });
  return {
    place: (facts) => {
      const value = dimension.read(facts);
      let place = 0;
      while (place < cuts.length && value >= cuts[place]!) place += 1;
      return place;
    },
    standing,
  };
}

function compile(snapshot: RuleSnapshot): CompiledRules {
  const rows = snapshot.rows.filter((row) => row.on);
  const dimensions = factDimensions(rows);
  const tests = dimensions.flatMap((dimension) => testOf(rows, dimension) ?? []);
  const words = wordsFor(rows.length);
  const places = new Int32Array(tests.length);
  const every = new Int32Array(words).fill(-1);
  if (rows.length % 32 !== 0 || rows.length === 0) every[words - 1] = (1 << (rows.length % 32)) - 1;
  return {
    rows,
    dimensions,
    winnerOf(facts) {
      for (let t = 0; t < tests.length; t += 1) places[t] = tests[t]!.place(facts) * words;
      for (let word = 0; word < words; word += 1) {
        let left = every[word]!;
        for (let t = 0; t < tests.length && left !== 0; t += 1) left &= tests[t]!.standing[places[t]! + word]!;
        if (left !== 0) return word * 32 + (31 - Math.clz32(left & -left));
      }
      return -1;
    },
  };
}

const compiled = new WeakMap<RuleSnapshot, CompiledRules>();

/** The compiled form of a snapshot, made once for each: a snapshot is frozen, so it cannot go stale. */
export function compileRules(snapshot: RuleSnapshot): CompiledRules {
  const known = compiled.get(snapshot);
  if (known) return known;
  const made = compile(snapshot);
  // A snapshot that was not read by `readSnapshot` may still be changed by whoever holds it.
  if (Object.isFrozen(snapshot) && Object.isFrozen(snapshot.rows)) compiled.set(snapshot, made);
  return made;
}
