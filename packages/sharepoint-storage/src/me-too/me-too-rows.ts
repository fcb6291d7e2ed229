import { itemPagePath, meTooList, RowReader, type ItemCells } from '@tms-support/sharepoint-schema';
import { authorOf, headOf } from '../site/item.js';
import type { MeToo } from './me-too-calls.js';

const f = meTooList.fields;

function parseMeTooRow(cells: ItemCells, siteUrl: string): MeToo {
  const head = headOf(cells);
  const row = new RowReader(cells);
  const problem = row.value(f.problem);
  const isNumber = problem !== undefined && Number.isSafeInteger(problem) && problem > 0;
  if (problem !== undefined && !isNumber) row.fault(f.problem, 'This cell must hold the number of a known problem.');
  return {
    number: head.id,
    problem: isNumber ? problem : 0,
    by: authorOf(cells),
    faults: row.faults,
    listUrl: `${siteUrl}/${itemPagePath(meTooList, head.id)}`,
  };
}

/** Each person counts once a problem, whatever keys their rows have: who they are is what SharePoint says. */
export function meToosOf(items: readonly ItemCells[], siteUrl: string): MeToo[] {
  const seen = new Set<string>();
  return items
    .map((cells) => parseMeTooRow(cells, siteUrl))
    .sort((a, b) => a.number - b.number)
    .filter(({ problem, by, faults }) => {
      const who = `${problem} ${(by.email || by.name).toLowerCase()}`;
      if (seen.has(who) && faults.length === 0) return false;
      seen.add(who);
      return true;
    });
}
