import type { RuleRow } from '../rule-row.js';
import { shippedRules } from '../shipped-rules.js';

/** One of the shipped rules by its key, with changes. */
export function shippedRow(key: string, change: Partial<RuleRow> = {}): RuleRow {
  const row = shippedRules.find((one) => one.key === key);
  if (!row) throw new Error(`There is no shipped rule "${key}".`);
  return { ...row, ...change };
}
