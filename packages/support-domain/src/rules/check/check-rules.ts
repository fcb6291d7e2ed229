import type { RuleRow } from '../rule-row.js';
import { RulesError } from '../rules-error.js';
import { conflicts } from './check-conflicts.js';
import { panellistsNotFirst, uncovered, uselessRows } from './check-coverage.js';
import { lostTargets, type RuleSurroundings } from './check-targets.js';
import { holes } from './check-thresholds.js';
import { liveTable } from './live-table.js';
import { rowName, type RuleFinding, type RuleFindingCode } from './rule-finding.js';

function repeated(rows: readonly RuleRow[]): RuleFinding[] {
  const findings: RuleFinding[] = [];
  const tell = (code: RuleFindingCode, a: RuleRow, b: RuleRow, what: string) =>
    findings.push({
      code,
      level: 'stops',
      rows: [b.key, a.key],
      message: `${rowName(b)} has the same ${what} as ${rowName(a) === rowName(b) ? `another row${a.title ? ' of that name' : ''}` : rowName(a)}. Give it another.`,
    });
  rows.forEach((row, at) => {
    const sameKey = rows.slice(0, at).find((other) => other.key === row.key);
    const sameOrder = rows.slice(0, at).find((other) => other.order === row.order && other.on && row.on);
    if (sameKey) tell('RULES.SAME_KEY', sameKey, row, 'key');
    if (sameOrder) tell('RULES.SAME_ORDER', sameOrder, row, 'order');
  });
  return findings;
}

const levels = ['stops', 'look', 'know'];

/**
 * Checks a table as a whole, over everything that can still happen from a day on: not by trying examples, but by taking
 * rows away from one another until nothing or something is left. Each finding has the smallest example of facts where facts
 * can show it. Rows that are switched off are left alone. What stops publishing comes first. Never throws.
 */
export function checkRules(rows: readonly RuleRow[], around: RuleSurroundings): RuleFinding[] {
  const findings = repeated(rows);
  if (!rows.some((row) => row.on)) {
    return [
      ...findings,
      {
        code: 'RULES.EMPTY_TABLE',
        level: 'stops',
        rows: [],
        message: 'No row is switched on, so nothing could be decided.',
      },
    ];
  }
  try {
    // Two of one name are told apart by their order, too.
    const named = rows.map((row) =>
      rows.filter(({ title }) => title === row.title).length > 1 && row.title
        ? { ...row, title: `${row.title}, order ${row.order}` }
        : row,
    );
    const table = liveTable(named, around.on);
    findings.push(
      // Before the rows that can never win: one that fits everything, moved up, is why they cannot.
      ...uncovered(table, named),
      ...uselessRows(table),
      ...conflicts(table),
      ...holes(table),
      ...lostTargets(table, around),
      ...panellistsNotFirst(table),
    );
  } catch (error) {
    if (!(error instanceof RulesError)) throw error;
    findings.push({ code: error.code as RuleFindingCode, level: 'stops', rows: [], message: error.message });
  }
  // A row without a title may begin the sentence.
  return findings
    .map((one) => ({ ...one, message: one.message.replace(/^t/, 'T') }))
    .sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level));
}
