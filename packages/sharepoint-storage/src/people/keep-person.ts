import { isSamePerson } from '@tms-support/support-domain';
import { itemPagePath, peopleList, type ItemCells } from '@tms-support/sharepoint-schema';
import { changeAsSeen, holdsCells, isUnsure, mustBeThere, mustFit, readItem } from '../rows/row-store.js';
import { cellsOf, headOf, itemsOf } from '../site/item.js';
import { selectOf } from '../site/query.js';
import { listOn, type Site } from '../site/site.js';
import { ChangedMeanwhileError } from '../site/storage-error.js';
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

/** Those of this address, or of this name where they have none. The list has no key of its own: people are added by hand too. */
async function findPerson(site: Site, version: number, { name, email }: KnownPerson): Promise<ItemCells | undefined> {
  const [field, text] = email ? [f.email, email] : [f.name, name];
  const answer: unknown = await listOn(site, peopleList)
    .items.select(...selectOf(site, peopleList, version))
    .expand('Editor')
    .filter(`${field.name} eq '${text.replace(/'/g, "''")}'`)
    .orderBy('Id')
    .top(20)();
  return itemsOf(answer).find((cells) => isSamePerson(parsePersonRow(cells).person, { name, email }));
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
  const add = async (): Promise<PersonRow> => {
    const made: unknown = await listOn(site, peopleList).items.add(cells);
    const { id } = headOf({ 'odata.etag': '', ...cellsOf(made) });
    return personRow(await readItem(keyed, id), site.url);
  };
  // Looked for first, and again where the answer may have been lost, and not the write: the list has no key that refuses a second row, and
  // somebody who is in it twice would be everywhere twice. A row that says something else is another's, who is named.
  const find = async (): Promise<PersonRow | undefined> => {
    const there = await asking(doing, () => findPerson(site, version, person));
    if (!there) return undefined;
    const row = personRow(there, site.url);
    if (holdsCells(keyed, there, cells)) return row;
    const { editor, modifiedAt } = headOf(there);
    throw new ChangedMeanwhileError({ theirs: row, by: editor, at: modifiedAt });
  };
  const first = await find();
  if (first) return first;
  try {
    return await asking(doing, add);
  } catch (cause) {
    if (!isUnsure(cause)) throw cause;
    const found = await find().catch((why: unknown) => {
      throw why instanceof ChangedMeanwhileError ? why : cause;
    });
    if (found) return found;
    throw cause;
  }
}
