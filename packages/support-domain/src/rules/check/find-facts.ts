import { RulesError } from '../rules-error.js';
import { intersect, isPossible, subtract, withDimension, type Box, type FactSpace } from './box.js';

/**
 * Whether boxes cover a box is a question that can, in the worst case, take time beyond any bound. Real tables take a few
 * thousand steps; past this many, the check says that it gave up instead of holding the screen.
 */
const mostSteps = 2_000_000;

/** Looks for facts in a box that lie in none of some others. Counts its steps over its whole life. */
export class FactFinder {
  steps = 0;

  constructor(
    readonly space: FactSpace,
    private readonly limit = mostSteps,
  ) {}

  /** A box of possible facts in `box` and in none of `minus`; undefined where there are none. Exact. */
  find(box: Box, minus: readonly Box[]): Box | undefined {
    if (!isPossible(box)) return undefined;
    this.steps += 1;
    if (this.steps > this.limit) {
      throw new RulesError(
        'RULES.TOO_TANGLED',
        'The rows overlap in too many ways to check them all. Split the table, or drop rows.',
      );
    }
    let fewest: Box[] | undefined;
    let chosen: Box | undefined;
    const meeting: Box[] = [];
    for (const other of minus) {
      if (!intersect(this.space, box, other)) continue;
      const pieces = subtract(this.space, box, other);
      if (pieces.length === 0) return undefined;
      meeting.push(other);
      // The row that leaves the fewest pieces first: it cuts away most.
      if (fewest === undefined || pieces.length < fewest.length) [fewest, chosen] = [pieces, other];
    }
    if (fewest === undefined) return box;
    const rest = meeting.filter((other) => other !== chosen);
    for (const piece of fewest) {
      const found = this.find(piece, rest);
      if (found) return found;
    }
    return undefined;
  }

  /**
   * The smallest facts in `box` and in none of `minus`, as a box of one point: fact by fact in the order of the columns, the
   * first choice or the smallest number that still leaves some. Undefined where there are none.
   */
  smallest(box: Box, minus: readonly Box[]): Box | undefined {
    if (!this.find(box, minus)) return undefined;
    let narrowed = box;
    for (let d = 0; d < this.space.dimensions.length; d += 1) {
      for (const [from, to] of this.candidates(narrowed, minus, d)) {
        const tried = withDimension(narrowed, d, from, to);
        if (this.find(tried, minus)) {
          narrowed = tried;
          break;
        }
      }
    }
    return narrowed;
  }

  /** Where the smallest value of a fact can lie: each choice, or the start of the box and the ends of what is taken away. */
  private candidates(box: Box, minus: readonly Box[], d: number): (readonly [number, number])[] {
    const [from, to] = [box[2 * d]!, box[2 * d + 1]!];
    const dimension = this.space.dimensions[d]!;
    if (dimension.kind === 'choice') {
      return dimension.values.flatMap((_, place) => ((from & (1 << place)) !== 0 ? [[1 << place, 0] as const] : []));
    }
    // Silence is settled before the age of the issue, which must then be at least as much.
    const silence = this.space.dimensions.findIndex((other) => other.column === 'silentForWorkingHours');
    const age = dimension.column === 'receivedForWorkingHours' ? [box[2 * silence]!] : [];
    const points = [from, ...age, ...minus.map((other) => other[2 * d + 1]! + 1)].filter(
      (point) => point >= from && point <= to,
    );
    return [...new Set(points)].sort((a, b) => a - b).map((point) => [point, point]);
  }
}
