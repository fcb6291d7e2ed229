import {
  fieldsAt,
  noteLimit,
  sendable,
  textLimit,
  type CellValue,
  type FieldSchema,
  type ItemCells,
  type ListSchema,
} from '@tms-support/sharepoint-schema';
import { andList, keyOfSaid } from '@tms-support/support-domain';
import { cellsOf, headExpand, headOf, itemsOf, versionOf } from '../site/item.js';
import { selectOf } from '../site/query.js';
import { listOn, type Site } from '../site/site.js';
import { asking, saysDuplicate } from '../site/to-storage-error.js';
import { ChangedMeanwhileError, StorageError } from '../site/storage-error.js';
import { isAbsent } from './rows-not-there.js';

/** A list with rows that have a key of their own, as lists of this version have it. */
export interface KeyedList {
  site: Site;
  list: ListSchema;
  version: number;
}
type Cells = Readonly<Record<string, CellValue>>;

/** Whether the failure leaves open if the write took place: the answer was lost, or the server gave up half-way. */
export const isUnsure = (cause: unknown): boolean =>
  cause instanceof StorageError &&
  (cause.code === 'STORAGE.UNREACHABLE' || cause.code === 'STORAGE.UNREADABLE' || cause.code === 'STORAGE.BUSY');

/** Whether somebody else wrote first: it may have been the try before this one. */
export const isConflict = (cause: unknown): boolean =>
  cause instanceof StorageError && cause.code === 'STORAGE.CONFLICT';

export function mustBeThere(keyed: Pick<KeyedList, 'list' | 'version'>): void {
  if (!isAbsent(keyed)) return;
  const message = `The list “${keyed.list.title}” is not there yet. A site owner can run set-up, which adds it.`;
  throw new StorageError('STORAGE.REFUSED', message);
}

/** What is longer than its cell would be cut. Nothing is: it is refused, and stays with whoever typed it. */
export function mustFit(texts: readonly (readonly [FieldSchema<string>, string | undefined])[]): void {
  for (const [field, text] of texts) {
    const limit = field.type === 'Note' ? noteLimit : textLimit;
    const over = sendable((text ?? '').trim()).length - limit;
    if (over <= 0) continue;
    const [holds, by] = [limit, over].map((figure) => figure.toLocaleString('en-GB'));
    const message = `“${field.title}” holds ${holds} characters, and this is ${by} too long. Shorten it and try again.`;
    throw new StorageError('STORAGE.REFUSED', message);
  }
}

/**
 * The letters and digits of a cell. Nothing where it has none, or cannot be read. What SharePoint makes of spaces, line ends and characters that
 * nobody sees is its own, and “not kept” of such a row would have somebody write it twice.
 */
function said(field: FieldSchema, cell: unknown): string | undefined {
  const read = field.codec.read(cell);
  if (!read.good || read.value === undefined) return undefined;
  return JSON.stringify(read.value).replace(/\\u[\da-f]{4}|\\.|[^\p{L}\p{N}]/gu, '') || undefined;
}

/** SharePoint has said that it saved, and what it has is not what was sent. */
export function notKept(list: Pick<ListSchema, 'title'>, fields: readonly Pick<FieldSchema, 'title'>[]): StorageError {
  const names = andList(fields.map(({ title }) => `“${title}”`));
  const message =
    `SharePoint answered that it had saved this, but the list “${list.title}” did not keep what was written into ${names}. ` +
    'Somebody has changed how that column works. A site owner can run set-up, which puts it right; then send this again.';
  return new StorageError('STORAGE.REFUSED', message);
}

/**
 * The row as it was read after a write, against what was sent. A column that is read only takes a value, answers 204 and keeps what it had [L: pnpjs#2482,
 * sp-dev-docs#6333; the same of terms, R: #4758, "reports OK, data not changed"]: “saved” would be untrue. A cell that was not read says nothing, and nor
 * does one that was sent blank: a column may have a value of its own for it.
 */
export function mustBeKept(list: ListSchema, sent: Readonly<Record<string, CellValue>>, there: ItemCells): void {
  const lost = Object.values(list.fields as Readonly<Record<string, FieldSchema>>).filter((field) => {
    if (!(field.name in sent) || !(field.name in there)) return false;
    const wish = said(field, sent[field.name]);
    return wish !== undefined && wish !== said(field, there[field.name]);
  });
  if (lost.length > 0) throw notKept(list, lost);
}

/** Keys whose row did not keep what was written, while the page is open. A row under such a key may be there by another's hand too. */
const notKeptAt = new WeakMap<Site, Set<string>>();

const keyName = (list: ListSchema): string => list.fields[list.keyField ?? 'key']!.name;

/** One item, whole. */
export async function readItem({ site, list, version }: KeyedList, number: number): Promise<ItemCells> {
  const item = listOn(site, list).items.getById(number);
  return cellsOf(await item.select(...selectOf(site, list, version)).expand(...headExpand)());
}

/** The item with this key; the lowest number, should there ever be two. */
async function findItem({ site, list, version }: KeyedList, key: string): Promise<ItemCells | undefined> {
  const answer: unknown = await listOn(site, list)
    .items.select(...selectOf(site, list, version))
    .expand(...headExpand)
    .filter(`${keyName(list)} eq '${key.replace(/'/g, "''")}'`)
    .orderBy('Id')
    .top(1)();
  return itemsOf(answer)[0];
}

/** The cells that lists of this version have. */
function cellsAt({ site, list, version }: KeyedList, cells: Cells): Cells {
  const names = new Set(fieldsAt(list, version).map((field) => field.name));
  return site.lost.cellsThere(list, Object.fromEntries(Object.entries(cells).filter(([name]) => names.has(name))));
}

/** Whether the item holds these cells already: rounding, cutting and line ends are no difference. */
export function holdsCells(
  { list, version }: Pick<KeyedList, 'list' | 'version'>,
  item: ItemCells,
  cells: Cells,
): boolean {
  return fieldsAt(list, version)
    .filter((field) => field.name in cells)
    .every((field) => {
      const [there, sent] = [field.codec.read(item[field.name]), field.codec.read(cells[field.name])];
      return there.good && sent.good && JSON.stringify(there.value) === JSON.stringify(sent.value);
    });
}

/** As `mustBeKept`, of a row as it was added: nobody has changed anything of a first version. A key whose row lost something is remembered. */
function mustBeKeptAtFirst(keyed: KeyedList, key: string, cells: Cells, there: ItemCells): void {
  if (versionOf(headOf(there).etag) !== 1) return;
  try {
    mustBeKept(keyed.list, cellsAt(keyed, cells), there);
  } catch (lost) {
    notKeptAt.set(keyed.site, (notKeptAt.get(keyed.site) ?? new Set()).add(key));
    throw lost;
  }
}

/**
 * Adds a row, and finds it where an earlier try with the same key has added it: the key is unique in the list, so a refused
 * duplicate and a lost answer both end in looking for it. Throws `StorageError`.
 */
export async function addOnce(keyed: KeyedList, key: string, cells: Cells, doing: string): Promise<ItemCells> {
  mustBeThere(keyed);
  try {
    const made = await asking(doing, () => listOn(keyed.site, keyed.list).items.add(cellsAt(keyed, cells)));
    const there = await asking(doing, () => readItem(keyed, headOf({ 'odata.etag': '', ...cellsOf(made) }).id));
    mustBeKeptAtFirst(keyed, key, cells, there);
    return there;
  } catch (cause) {
    const isTaken = saysDuplicate(cause);
    if (!isTaken && !isUnsure(cause)) throw cause;
    const found = await asking(doing, () => findItem(keyed, key)).catch((unanswered: unknown) => {
      // The key is taken, most likely by the try before this one: "refused" would tell a person that a saved row is not.
      throw isTaken ? unanswered : cause;
    });
    if (!found) throw cause;
    // What the try before this one lost is lost still: a second press must not call it saved.
    if (notKeptAt.get(keyed.site)?.has(key)) mustBeKeptAtFirst(keyed, key, cells, found);
    return found;
  }
}

/**
 * Adds a row as `addOnce` does. Where the key is taken by a row that says something else, that was another form with the same
 * draft: this one is added under a key that is made of its words. `said` are the cells that somebody wrote.
 */
export async function addAsSaid(
  keyed: KeyedList,
  key: string,
  { cells, said }: { cells: Cells; said: Cells },
  doing: string,
): Promise<ItemCells> {
  const found = await addOnce(keyed, key, cells, doing);
  if (holdsCells(keyed, found, said)) return found;
  const own = keyOfSaid(key, said);
  const beside = await addOnce(keyed, own, { ...cells, [keyName(keyed.list)]: own }, doing);
  if (holdsCells(keyed, beside, said)) return beside;
  throw new StorageError('STORAGE.CONFLICT', 'Another row has the key of this one. Nothing was saved. Try again.');
}

/**
 * Changes cells of a row, with If-Match. Where the answer is lost, or somebody was quicker, the row is read again: if it holds
 * what was sent, it is saved. Else throws the failure, `STORAGE.CONFLICT` where somebody else changed it.
 */
export async function changeItem(
  keyed: KeyedList,
  row: { number: number; etag: string },
  cells: Cells,
  doing: string,
): Promise<ItemCells> {
  mustBeThere(keyed);
  const sent = cellsAt(keyed, cells);
  try {
    await asking(doing, () => listOn(keyed.site, keyed.list).items.getById(row.number).update(sent, row.etag));
  } catch (cause) {
    if (!isUnsure(cause) && !isConflict(cause)) throw cause;
    const now = await readItem(keyed, row.number).catch(() => undefined);
    if (now && holdsCells(keyed, now, sent)) return now;
    throw cause;
  }
  const there = await asking(doing, () => readItem(keyed, row.number));
  const [was, is] = [versionOf(row.etag), versionOf(headOf(there).etag)];
  // Where somebody wrote since, the row may say otherwise by their hand.
  if (was !== undefined && is === was + 1) mustBeKept(keyed.list, sent, there);
  return there;
}

const tries = 5;

/**
 * Changes the cells in which `after` differs from `before`, which is what its writer saw: the rest of the row stays as others made
 * it, however often they write meanwhile. Throws `ChangedMeanwhileError` with the item where one of these cells was changed too.
 */
export async function changeAsSeen(
  keyed: KeyedList,
  row: { number: number; etag: string },
  { before, after }: { before: Cells; after: Cells },
  doing: string,
): Promise<ItemCells> {
  const own = Object.keys(after).filter((name) => before[name] !== after[name]);
  const sent = Object.fromEntries(own.map((name) => [name, after[name]!]));
  if (own.length === 0) return asking(doing, () => readItem(keyed, row.number));
  let { etag } = row;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await changeItem(keyed, { number: row.number, etag }, sent, doing);
    } catch (cause) {
      if (!isConflict(cause) || attempt >= tries) throw cause;
      const now = await asking(doing, () => readItem(keyed, row.number));
      const isTheirs = (name: string): boolean => {
        const [there, was, wish] = [now, before, after].map((cells) => ({ [name]: cells[name] ?? null }));
        return !holdsCells(keyed, there!, was as Cells) && !holdsCells(keyed, there!, wish as Cells);
      };
      const head = headOf(now);
      if (own.some(isTheirs)) throw new ChangedMeanwhileError({ theirs: now, by: head.editor, at: head.modifiedAt });
      etag = head.etag;
    }
  }
}
