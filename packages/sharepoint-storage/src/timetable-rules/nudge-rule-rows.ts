import { shippedUpdateNudges, type UpdateNudgeRule } from '@tms-support/support-domain';
import { itemPagePath, RowReader, updateNudgesList, type ItemCells } from '@tms-support/sharepoint-schema';
import { headOf } from '../site/item.js';
import type { NudgeRuleRow } from './timetable-rule-calls.js';

const f = updateNudgesList.fields;

/** Reads one item as a rule. A cell that cannot be read costs that cell: what the desk ships with for this case stands in its place. */
export function parseNudgeRule(cells: ItemCells, siteUrl: string): NudgeRuleRow {
  const head = headOf(cells);
  const row = new RowReader(cells);
  const reason = row.value(f.reason);
  const days = row.value(f.days);
  const to = row.value(f.to);
  const words = row.value(f.words);
  const isOn = row.value(f.isOn);
  if (reason === undefined && row.reading(f.reason).good)
    row.fault(f.reason, 'This cell is blank. It must say in which case. Until it does, the row nudges nobody.');
  const shipped = shippedUpdateNudges.find((one) => one.reason === reason);
  const value: UpdateNudgeRule | undefined = reason && {
    key: row.value(f.key) ?? `row-${head.id}`,
    reason,
    days: days === undefined ? (shipped?.days ?? 14) : Math.trunc(days),
    to: to ?? shipped?.to ?? 'tmu',
    isOn: isOn ?? true,
    ...(words?.trim() ? { words: words.trim() } : {}),
  };
  const listUrl = `${siteUrl}/${itemPagePath(updateNudgesList, head.id)}`;
  return { number: head.id, etag: head.etag, value, faults: row.faults, listUrl };
}
