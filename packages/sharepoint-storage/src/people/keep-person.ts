import { isSamePerson } from '@tms-support/support-domain';
import { cutTo, itemPagePath, peopleList, textLimit, type ItemCells } from '@tms-support/sharepoint-schema';
import {
  changeAsSeen,
  changeItem,
  holdsCells,
  isConflict,
  isUnsure,
  mustBeThere,
  mustFit,
  type KeyedList,
} from '../rows/row-store.js';
import { cellsOf, headOf, itemsOf, versionOf } from '../site/item.js';
import { selectOf } from '../site/query.js';
import { listOn, type Site } from '../site/site.js';
import { ChangedMeanwhileError, StorageError } from '../site/storage-error.js';
import { asking } from '../site/to-storage-error.js';
import type { KnownPerson, PersonRow } from './people-calls.js';
import { parsePersonRow } from './people-rows.js';
import { personToFields } from './person-fields.js';

const f = peopleList.fields;
const doing = 'saving the people';

/** An item of the list as a row. */
export function personRow(cells: ItemCells, siteUrl: string): PersonRow {
  const { id, etag } = headOf(cells);
  const { person, faults } = parsePersonRow(cells);
  return { number: id, etag, value: person, faults, listUrl: `${siteUrl}/${itemPagePath(peopleList, id)}` };
}

/** Those of this address, or of this name where they have none, oldest first. The list has no key of its own: people are added by hand too. */
async function findPeople({ site, version }: KeyedList, { name, email }: KnownPerson): Promise<ItemCells[]> {
  const [field, text] = email ? [f.email, email] : [f.name, name];
  const answer: unknown = await listOn(site, peopleList)
    .items.select(...selectOf(site, peopleList, version))
    .expand('Editor')
    .filter(`${field.name} eq '${text.replace(/'/g, "''")}'`)
    .orderBy('Id')
    .top(20)();
  return itemsOf(answer).filter((cells) => isSamePerson(parsePersonRow(cells).person, { name, email }));
}

/**
 * Takes a second row out of use. TMU deletes nothing, so the row stays: without address, roles and kind it stands for nobody, and its name says
 * to whoever opens the list why. Marked as left under its own name or address, it would make the first row’s person look away.
 */
async function setAside(keyed: KeyedList, row: { number: number; etag: string }, person: KnownPerson): Promise<void> {
  const name = cutTo(textLimit, `Added twice: ${person.name}`);
  const aside = personToFields({ name, email: '', roles: [], hasLeft: true });
  await changeItem(keyed, row, aside, doing).catch((cause: unknown) => {
    // The other tab has just done the same, or somebody has written there since: then it is theirs.
    if (!isConflict(cause)) throw cause;
  });
}

/** Adds somebody who is not there yet, or changes what differs from the row that was read. Throws `StorageError`. */
export async function keepPerson(
  site: Site,
  version: number,
  person: KnownPerson,
  row?: Pick<PersonRow, 'number' | 'etag' | 'value'>,
): Promise<PersonRow> {
  const keyed = { site, list: peopleList, version };
  mustBeThere(keyed);
  mustFit([
    [f.name, person.name],
    [f.email, person.email],
  ]);
  const cells = personToFields(person);
  if (row) {
    try {
      const changed = await changeAsSeen(keyed, row, { before: personToFields(row.value), after: cells }, doing);
      return personRow(changed, site.url);
    } catch (cause) {
      if (!(cause instanceof ChangedMeanwhileError)) throw cause;
      throw new ChangedMeanwhileError({ ...cause.row, theirs: personRow(cause.row.theirs as ItemCells, site.url) });
    }
  }
  let made: number | undefined;
  // Looked for first, and again after the write, whose answer may be lost, and not the write: the list has no key that refuses a second row, and
  // somebody who is in it twice would be everywhere twice. Of two that were added in the same moment the older counts, as each of the two sees; the
  // younger is set aside where it is as it was added and says just what is said here. Without an address it may be a namesake’s, unless it was
  // made here. A row that says something else is another’s, who is named.
  const find = async (): Promise<PersonRow | undefined> => {
    const [first, ...younger] = await asking(doing, () => findPeople(keyed, person));
    if (!first) return undefined;
    for (const one of younger) {
      const { id, etag } = headOf(one);
      const isSecond = (id === made || person.email !== '') && versionOf(etag) === 1 && holdsCells(keyed, one, cells);
      if (isSecond) await setAside(keyed, { number: id, etag }, person);
    }
    const row = personRow(first, site.url);
    if (holdsCells(keyed, first, cells)) return row;
    const { editor, modifiedAt } = headOf(first);
    throw new ChangedMeanwhileError({ theirs: row, by: editor, at: modifiedAt });
  };
  const there = await find();
  if (there) return there;
  let lost: unknown;
  try {
    const added: unknown = await asking(doing, () => listOn(site, peopleList).items.add(cells));
    made = headOf({ 'odata.etag': '', ...cellsOf(added) }).id;
  } catch (cause) {
    if (!isUnsure(cause)) throw cause;
    lost = cause;
  }
  const found = await find().catch((why: unknown) => {
    throw why instanceof ChangedMeanwhileError ? why : (lost ?? why);
  });
  if (found) return found;
  throw (
    lost ?? new StorageError('STORAGE.UNREADABLE', 'The row that was just added cannot be found. Look in the list.')
  );
}
