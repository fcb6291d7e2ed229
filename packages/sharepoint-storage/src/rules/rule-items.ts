import { type RuleCells } from '@tms-support/support-domain';
import { fieldsAt, ruleCellColumns, rulesList, type ItemCells } from '@tms-support/sharepoint-schema';
import { changeAsSeen, readItem } from '../rows/row-store.js';
import { orWhereClosed } from '../rows/rows-not-there.js';
import { everyPage } from '../site/every-page.js';
import { headOf, itemsOf } from '../site/item.js';
import { pageSize } from '../site/query.js';
import { listOn, type Site } from '../site/site.js';
import { readingWhatIsLeft } from '../site/reading-what-is-left.js';
import type { Carrier } from '../site/together.js';
import { asking } from '../site/to-storage-error.js';
import { StorageError } from '../site/storage-error.js';

/** A row of the list as the domain reads it. Nothing is judged here: a cell that cannot be read is the checker's to name. */
function ruleCells(cells: ItemCells): RuleCells {
  const { id } = headOf({ 'odata.etag': '', ...cells });
  const entries = Object.entries(ruleCellColumns).map(([column, name]) => [column, cells[name] ?? '']);
  return { ...Object.fromEntries(entries), key: String(id) };
}

/** By the order that decides; rows without one come last, as they were made. */
function orderOf(cells: RuleCells): number {
  const order = Number(cells.order === '' ? Number.NaN : cells.order);
  return Number.isNaN(order) ? Number.MAX_VALUE : order;
}

/** The rules as an admin edits them (S15), in their order. Empty for whoever may not read them. */
export function readRuleItems(site: Site, version: number, by: Carrier): Promise<readonly RuleCells[]> {
  return orWhereClosed([], () =>
    asking('reading the rules', async () => {
      const names = fieldsAt(rulesList, version).map((field) => field.name);
      const page = (sp: Site['sp']) =>
        listOn(site, rulesList, sp)
          .items.select('Id', 'FSObjType', ...names.filter((name) => site.lost.isThere(rulesList, name)))
          .top(pageSize);
      const kept = { list: rulesList, version };
      const items = await by((from) => readingWhatIsLeft(site, from, kept, (sp) => everyPage(site, sp, page)));
      // A blank cell of a rule means "any": rules with a column less are other rules, and nobody may check or publish those.
      const lost = site.lost.words(rulesList);
      if (lost.length > 0) {
        const message = `${lost.join(' ')} The rules cannot be checked or published without. A site owner can run set-up.`;
        throw new StorageError('STORAGE.REFUSED', message);
      }
      return itemsOf(items)
        .map(ruleCells)
        .sort((a, b) => orderOf(a) - orderOf(b));
    }),
  );
}

/** The addresses and roles of a cell, as the domain tells them apart. */
const between = /[\n,;]+/;

/** Puts another address in the place of one, in whatever capitals it stands, and names nobody twice. */
function withInstead(cell: string, email: string, instead: string): string {
  const named = cell.split(between).map((part) => part.trim());
  const after = named.map((part) => (part.toLowerCase() === email.trim().toLowerCase() ? instead.trim() : part));
  return after
    .filter((part, at) => part !== '' && after.findIndex((one) => one.toLowerCase() === part.toLowerCase()) === at)
    .join(', ');
}

/** Lets a rule remind somebody else, by the one cell that says whom. Throws `StorageError`: `STORAGE.NOT_ALLOWED` for whoever may not edit rules. */
export async function remindInstead(
  site: Site,
  version: number,
  rule: string,
  email: string,
  instead: string,
): Promise<void> {
  const keyed = { site, list: rulesList, version };
  const doing = 'changing whom a rule reminds';
  const number = Number(rule);
  const item = await asking(doing, () => readItem(keyed, number));
  const column = ruleCellColumns.nudgeWhom;
  const before = String(item[column] ?? '');
  const after = withInstead(before, email, instead);
  const { etag } = headOf(item);
  await changeAsSeen(keyed, { number, etag }, { before: { [column]: before }, after: { [column]: after } }, doing);
}
