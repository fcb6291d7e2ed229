import { conditionWords } from '../conditions/conditions.js';
import { dimensionAt, intersect, withDimension, type Box } from './box.js';
import { boxesOf, smallestExample, type LiveRow, type LiveTable } from './live-table.js';
import { rowName, type RuleFinding } from './rule-finding.js';

const silence = dimensionAt('silentForWorkingHours');
const received = dimensionAt('receivedForWorkingHours');

/**
 * The facts between a row that stops at a number and a row that begins beyond it, all else being what both rows fit. The
 * facts on either side must be possible too: an issue as old as the lower row says cannot have been silent for longer.
 */
function gapBetween({ space }: LiveTable, d: number, lower: LiveRow, upper: LiveRow): Box | undefined {
  const [end, start] = [lower.box[2 * d + 1]!, upper.box[2 * d]!];
  // For a hearing, -1 is "none known", which is not a number that a hole could begin at.
  if (end < 0 || end + 1 >= start) return undefined;
  const [all, to] = [space.whole[2 * d]!, space.whole[2 * d + 1]!];
  const rest = intersect(space, withDimension(lower.box, d, all, to), withDimension(upper.box, d, all, to));
  if (!rest) return undefined;
  let gap = withDimension(rest, d, end + 1, start - 1);
  if (d === received) gap = withDimension(gap, silence, gap[2 * silence]!, Math.min(gap[2 * silence + 1]!, end));
  if (d === silence) gap = withDimension(gap, received, Math.max(gap[2 * received]!, start), gap[2 * received + 1]!);
  return gap[2 * silence]! <= gap[2 * silence + 1]! && gap[2 * received]! <= gap[2 * received + 1]! ? gap : undefined;
}

/**
 * Holes between thresholds: numbers that only the last row fits, though with all other facts the same a smaller number and
 * a larger one are each met by a row. Dates are numbers too: a rule that ends before the next begins.
 */
export function holes(table: LiveTable): RuleFinding[] {
  const named = table.live.slice(0, -1);
  const boxes = boxesOf(named);
  const findings: RuleFinding[] = [];
  table.space.dimensions.forEach((dimension, d) => {
    if (dimension.kind === 'choice') return;
    const seen = new Set<string>();
    for (const lower of named) {
      for (const upper of named) {
        const gap = gapBetween(table, d, lower, upper);
        const shown = smallestExample(table, gap, boxes);
        // Two pairs of rows may stand around one hole: it is told once.
        if (!shown || seen.has(shown.words)) continue;
        seen.add(shown.words);
        findings.push({
          code: 'RULES.THRESHOLD_HOLE',
          level: 'look',
          rows: [lower.row.key, upper.row.key],
          example: shown.example,
          message:
            `“${conditionWords[dimension.column]}” has a gap between ${rowName(lower.row)} and ${rowName(upper.row)}: ` +
            `only the last row fits ${shown.words}.`,
        });
      }
    }
  });
  return findings;
}
