import type { RuleRow } from '../rule-row.js';
import { intersect } from './box.js';
import { boxesOf, smallestExample, type LiveTable } from './live-table.js';
import { rowName, type RuleFinding } from './rule-finding.js';

const outcome = (row: RuleRow): string =>
  JSON.stringify([row.route, row.putFirst, [...(row.nudgeWhom ?? [])].sort(), row.replyKey]);

/**
 * Rows in conflict: some issue is fit by one row first and by the other second, they decide differently, and neither fits
 * within the other. Where one does, it is the exception to a rule, which is what an order is for. Overlap alone is no
 * conflict: in a table where the first row wins, nearly all rows overlap the last.
 */
export function conflicts(table: LiveTable): RuleFinding[] {
  const { space, finder, live } = table;
  const findings: RuleFinding[] = [];
  live.forEach((first, at) => {
    for (let next = at + 1; next < live.length; next += 1) {
      const second = live[next]!;
      if (outcome(first.row) === outcome(second.row)) continue;
      const both = intersect(space, first.box, second.box);
      if (!both || !finder.find(first.box, [second.box]) || !finder.find(second.box, [first.box])) continue;
      const others = live.slice(0, next).filter((other) => other !== first);
      const shown = smallestExample(table, both, boxesOf(others));
      if (!shown) continue;
      findings.push({
        code: 'RULES.ROWS_CONFLICT',
        level: 'look',
        rows: [first.row.key, second.row.key],
        example: shown.example,
        message:
          `${rowName(first.row)} and ${rowName(second.row)} both fit ${shown.words}, and they differ. ` +
          'The first of them wins.',
      });
    }
  });
  return findings;
}
