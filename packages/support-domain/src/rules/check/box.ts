import type { FactDimension } from '../fact-dimensions.js';
import { type RuleRow } from '../rule-row.js';
import { conditionColumns, type ConditionColumn } from '../conditions/conditions.js';

/**
 * A box of facts: for each dimension two numbers. A choice has the bits of its values and a 0; a range has its first and
 * last number. Every row is one box, and what is left of a box when others are taken away is boxes again, so nothing needs
 * to be sampled.
 */
export type Box = readonly number[];

/** The dimensions of a table, and the box of everything that may still be decided. */
export interface FactSpace {
  dimensions: readonly FactDimension[];
  whole: Box;
}

export const dimensionAt = (column: ConditionColumn): number => conditionColumns.indexOf(column);

const reporter = 2 * dimensionAt('reporterKind');
const role = 2 * dimensionAt('tmsRole');
const silenceFrom = 2 * dimensionAt('silentForWorkingHours');
const receivedTo = 2 * dimensionAt('receivedForWorkingHours') + 1;

/** All facts from a day on. */
export function factSpace(dimensions: readonly FactDimension[], fromDay: number): FactSpace {
  const whole = dimensions.flatMap((dimension) => {
    if (dimension.kind === 'choice') return [(1 << dimension.values.length) - 1, 0];
    return [dimension.unit === 'date' ? fromDay : dimension.least, Infinity];
  });
  return { dimensions, whole };
}

/**
 * Whether any issue can have facts of this box. Two facts hang together: a panellist has no role in TMS (`none` is the first
 * bit), and nobody is silent for longer than the issue is old. Without this, a row could "win" on facts that cannot be.
 */
export function isPossible(box: Box): boolean {
  const tmsUser = (box[reporter]! & 1) !== 0;
  const panellist = (box[reporter]! & 2) !== 0 && (box[role]! & 1) !== 0;
  return (tmsUser || panellist) && box[silenceFrom]! <= box[receivedTo]!;
}

/** What lies in both; undefined where nothing does. */
export function intersect(space: FactSpace, a: Box, b: Box): Box | undefined {
  const both = new Array<number>(a.length);
  for (let d = 0; d < space.dimensions.length; d += 1) {
    const at = 2 * d;
    if (space.dimensions[d]!.kind === 'choice') {
      const bits = a[at]! & b[at]!;
      if (bits === 0) return undefined;
      both[at] = bits;
      both[at + 1] = 0;
    } else {
      const from = Math.max(a[at]!, b[at]!);
      const to = Math.min(a[at + 1]!, b[at + 1]!);
      if (from > to) return undefined;
      both[at] = from;
      both[at + 1] = to;
    }
  }
  return both;
}

/** The box of a row's conditions; undefined where nothing from that day on can meet them all. */
export function boxOf(space: FactSpace, row: RuleRow): Box | undefined {
  const box = space.dimensions.flatMap((dimension, d) => {
    const all = [space.whole[2 * d]!, space.whole[2 * d + 1]!];
    if (dimension.kind === 'choice') return [dimension.bits(row) ?? all[0]!, 0];
    return dimension.stretch(row) ?? all;
  });
  return intersect(space, box, space.whole);
}

/** A copy with one dimension set. */
export function withDimension(box: Box, d: number, from: number, to: number): Box {
  const copy = [...box];
  copy[2 * d] = from;
  copy[2 * d + 1] = to;
  return copy;
}

/** What of `a` is not in `b`, as boxes that do not overlap. `b` must meet `a`. */
export function subtract(space: FactSpace, a: Box, b: Box): Box[] {
  const pieces: Box[] = [];
  let rest = a;
  for (let d = 0; d < space.dimensions.length; d += 1) {
    const [from, to] = [rest[2 * d]!, rest[2 * d + 1]!];
    const [bFrom, bTo] = [b[2 * d]!, b[2 * d + 1]!];
    if (space.dimensions[d]!.kind === 'choice') {
      if ((from & ~bFrom) === 0) continue;
      pieces.push(withDimension(rest, d, from & ~bFrom, 0));
      rest = withDimension(rest, d, from & bFrom, 0);
    } else {
      if (from < bFrom) pieces.push(withDimension(rest, d, from, bFrom - 1));
      if (to > bTo) pieces.push(withDimension(rest, d, bTo + 1, to));
      rest = withDimension(rest, d, Math.max(from, bFrom), Math.min(to, bTo));
    }
  }
  return pieces;
}
