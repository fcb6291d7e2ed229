import type { Instant } from '../time.js';
import { checkRules } from './check/check-rules.js';
import type { RuleSurroundings } from './check/check-targets.js';
import type { RuleFinding } from './check/rule-finding.js';
import { readRuleRow } from './read-rule-row.js';
import { cellText } from './read-cell.js';
import type { RuleCells } from './rule-fault.js';
import { ruleColumnWords } from './rule-column-words.js';
import type { RuleRow } from './rule-row.js';
import { takeSnapshot, type RuleSnapshot } from './rule-snapshot.js';
import type { RuleNames } from './read-condition-cell.js';

/** A table as the list holds it, read: the rows that could be, and what is wrong with the others. */
export interface RuleTableRead {
  rows: readonly RuleRow[];
  /** One for each cell at fault; each stops publishing. */
  findings: readonly RuleFinding[];
  /** What people call the rows that are left out. */
  unread: readonly string[];
}

/** Reads all the rules of a list. A row with a cell at fault is left out of `rows` and named in `findings`. */
export function readRuleTable(items: readonly RuleCells[], names: RuleNames = {}): RuleTableRead {
  const rows: readonly (RuleCells | null | undefined)[] = Array.isArray(items) ? items : [];
  const reads = rows.map((one) => {
    const cells = one ?? {};
    const [title, order, key] = [cellText(cells.title), cellText(cells.order), cellText(cells.key)];
    const name = title || (order ? `The row with order ${order}` : `The row with number ${key || '?'}`);
    return { key, name, said: title ? `“${title}”` : name, ...readRuleRow(cells, names) };
  });
  return {
    rows: reads.flatMap(({ row }) => row ?? []),
    findings: reads.flatMap(({ key, said, faults }) =>
      faults.map(({ code, column, message, value }): RuleFinding => ({
        code,
        level: 'stops',
        rows: [key],
        // A message about a part of the cell begins with that part.
        message: `${said}, the column “${ruleColumnWords[column]}”${!value || message.startsWith('“') ? '' : ` (“${value}”)`}: ${message}`,
      })),
    ),
    unread: reads.flatMap(({ row, name }) => (row ? [] : [name])),
  };
}

/** The answer to publishing. */
export type PublishedRules =
  | { outcome: 'published'; snapshot: RuleSnapshot; findings: readonly RuleFinding[] }
  /** Something stops it, and the findings say what. The rules that count stay as they are. */
  | { outcome: 'refused'; findings: readonly RuleFinding[] };

/** What a snapshot is published as. */
export interface PublishAs {
  id: string;
  publishedAt: Instant;
  hearingSoonWorkingDays?: number;
}

/** Checks a table and makes it a snapshot that can decide; refuses where a finding stops it. */
export function publishRules(
  table: Pick<RuleTableRead, 'rows' | 'findings'>,
  around: RuleSurroundings,
  as: PublishAs,
): PublishedRules {
  const findings = [...table.findings, ...checkRules(table.rows, around)];
  if (findings.some(({ level }) => level === 'stops')) return { outcome: 'refused', findings };
  return { outcome: 'published', snapshot: takeSnapshot(table.rows, as), findings };
}
