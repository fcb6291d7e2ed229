import type { RuleRow } from './rule-row.js';

const named = (row: RuleRow): string => (row.title ?? '').trim().toLowerCase();

/**
 * The row of another table that is this rule. A key does not tell: rules that came with the desk have words for one, and rows of a list the
 * number of their item. So it is the key, else the only row of its name, else the only unnamed one of its place.
 */
export function sameRule(row: RuleRow, among: readonly RuleRow[]): RuleRow | undefined {
  const byKey = among.find(({ key }) => key === row.key);
  if (byKey && named(byKey) === named(row)) return byKey;
  const byName = named(row) === '' ? [] : among.filter((one) => named(one) === named(row));
  if (byName.length === 1) return byName[0];
  if (byName.length > 1) return byName.find(({ order }) => order === row.order) ?? byName[0];
  return byKey ?? among.find((one) => named(one) === '' && named(row) === '' && one.order === row.order);
}
