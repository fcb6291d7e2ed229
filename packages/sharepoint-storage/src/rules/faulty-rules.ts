import { readRuleRow, shippedCauses, type RuleCells, type RuleNames } from '@tms-support/support-domain';
import { itemPagePath, ruleCellColumns, rulesList } from '@tms-support/sharepoint-schema';
import type { FaultyRow } from '../site/list-module.js';
import { meantInRules } from './meant/meant-in-rules.js';

/** A rule's cells as the domain judges them: its fault names a column of the table, and the admin sees the list's. */
function faultyRule(cells: RuleCells, names: RuleNames, siteUrl: string): FaultyRow {
  const number = Number(cells.key);
  const titleOf = (column: string): string => {
    const name = (ruleCellColumns as Readonly<Record<string, string>>)[column];
    return Object.values(rulesList.fields).find((field) => field.name === name)?.title ?? column;
  };
  const faults = readRuleRow(cells, names).faults.map(({ column, message, value }) => ({
    column: titleOf(column),
    message,
    value,
  }));
  return { number, faults, listUrl: `${siteUrl}/${itemPagePath(rulesList, number)}` };
}

/** The rows of rules with their cells to mend, each with what may have been meant. */
export function faultyRules(items: readonly RuleCells[], updateKeys: readonly string[], siteUrl: string): FaultyRow[] {
  const names = { causes: shippedCauses, updateKeys };
  const meant = meantInRules(names);
  return items.map((cells) => faultyRule(cells, { ...names, meant }, siteUrl));
}
