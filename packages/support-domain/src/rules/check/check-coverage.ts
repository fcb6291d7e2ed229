import { shortDateInWords } from '../../words/dates.js';
import { conditionColumns } from '../conditions/conditions.js';
import { type RuleRow } from '../rule-row.js';
import { dimensionAt, intersect, withDimension } from './box.js';
import { boxesOf, smallestExample, type LiveTable } from './live-table.js';
import { rowName, type RuleFinding } from './rule-finding.js';

/** Rows that can decide nothing: over, unfit for any issue, or taken by the rows above them. */
export function uselessRows(table: LiveTable): RuleFinding[] {
  const { live, ended, unfitting } = table;
  const findings: RuleFinding[] = [
    ...ended.map((row): RuleFinding => ({
      code: 'RULES.ROW_HAS_ENDED',
      level: 'know',
      rows: [row.key],
      message: `${rowName(row)} applied until ${shortDateInWords(row.validToOn!, '')} and no longer decides anything.`,
    })),
    ...unfitting.map((row): RuleFinding => ({
      code: 'RULES.ROW_FITS_NOTHING',
      level: 'stops',
      rows: [row.key],
      message: `${rowName(row)} fits no issue: its conditions cannot be met together.`,
    })),
  ];
  live.forEach(({ row, box }, at) => {
    const above = live.slice(0, at);
    // The last row is there for what nobody thought of. That nothing is left for it is good news.
    if (at === live.length - 1 && isCatchAll(row)) return;
    if (table.finder.find(box, boxesOf(above))) return;
    const shown = smallestExample(table, box, [])!;
    const winner = above.find(
      (other) => intersect(table.space, other.box, pointOf(table, shown.example)) !== undefined,
    )!.row;
    findings.push({
      code: 'RULES.ROW_NEVER_WINS',
      level: 'stops',
      rows: [row.key, winner.key],
      example: shown.example,
      message: `${rowName(row)} can never win: rows above it fit everything that it fits. For example, ${shown.words} goes by ${rowName(winner)}.`,
    });
  });
  return findings;
}

/** The facts of an example as a box of one point. */
function pointOf(
  { space }: LiveTable,
  facts: Parameters<(typeof space.dimensions)[number]['read']>[0],
): readonly number[] {
  return space.dimensions.flatMap((dimension) => {
    const value = dimension.read(facts);
    return dimension.kind === 'choice' ? [1 << value, 0] : [value, value];
  });
}

/** Whether a row asks for nothing, ever. */
const isCatchAll = (row: RuleRow): boolean =>
  row.validFromOn === undefined &&
  row.validToOn === undefined &&
  conditionColumns.every((column) => column === 'validOn' || row[column] === undefined);

/** What only the last row fits, or no row at all. `rows`: with those switched off, among which may be the one that is wanted. */
export function uncovered(table: LiveTable, rows: readonly RuleRow[]): RuleFinding[] {
  const last = table.live[table.live.length - 1];
  if (!last || !isCatchAll(last.row)) {
    const missed = smallestExample(table, table.space.whole, boxesOf(table.live));
    // Never the last row itself: whoever emptied that would lose a rule.
    const wanted = rows.find(isCatchAll);
    return [
      {
        code: 'RULES.NO_CATCH_ALL',
        level: 'stops',
        rows: wanted ? [wanted.key] : [],
        ...(missed ? { example: missed.example } : {}),
        message: `The table must end with a row that fits everything, its conditions and dates all empty.${last ? ` It ends with ${rowName(last.row)}${wanted ? `, and ${rowName(wanted)}, which fits everything, ${wanted.on ? 'comes before it' : 'is switched off'}` : ''}.` : ''}${missed ? ` As it is, no row fits ${missed.words}.` : ''}`,
      },
    ];
  }
  const saved = smallestExample(table, table.space.whole, boxesOf(table.live.slice(0, -1)));
  if (!saved) return [];
  return [
    {
      code: 'RULES.ONLY_CATCH_ALL',
      level: 'know',
      rows: [last.row.key],
      example: saved.example,
      message: `Only the last row fits some issues, for example ${saved.words}.`,
    },
  ];
}

/** Panellists come first in every queue (S12): the smallest facts on which a row decides otherwise. */
export function panellistsNotFirst(table: LiveTable): RuleFinding[] {
  const panellists = withDimension(table.space.whole, dimensionAt('reporterKind'), 2, 0);
  return table.live.flatMap(({ row, box }, at) => {
    if (row.putFirst) return [];
    const shown = smallestExample(table, intersect(table.space, box, panellists), boxesOf(table.live.slice(0, at)));
    if (!shown) return [];
    return [
      {
        code: 'RULES.PANELLIST_NOT_FIRST' as const,
        level: 'look' as const,
        rows: [row.key],
        example: shown.example,
        message: `${rowName(row)} does not put a panellist first, and panellists are prioritised. For example, ${shown.words}.`,
      },
    ];
  });
}
