import { readRuleRow, shippedCauses, type RuleCells, type RuleNames } from '@tms-support/support-domain';
import { itemPagePath, ruleCellColumns, rulesList } from '@tms-support/sharepoint-schema';
import type { AnyList, FaultyRow } from '../site/list-module.js';
import { later } from '../site/later.js';
import type { TimetableCalls } from '../updates/timetable-calls.js';
import type { RuleCalls } from './rule-calls.js';

const script = () => later(() => import(/* webpackChunkName: 'storage-seldom' */ './meant/meant-in-rules.js'));

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

/** The rules as an admin edits them: read by `readRuleItems`, which keeps nothing. */
export const rulesModule: AnyList<RuleCalls & TimetableCalls> = {
  list: rulesList,
  async faulty({ desk, siteUrl }) {
    const [items, updates] = await Promise.all([desk.readRuleItems(), desk.readUpdates()]);
    const names = { causes: shippedCauses, updateKeys: updates.map(({ value }) => value.key) };
    const { meantInRules } = await script();
    const meant = meantInRules(names);
    return items.map((cells) => faultyRule(cells, { ...names, meant }, siteUrl));
  },
};
