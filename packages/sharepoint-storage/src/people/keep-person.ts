import { isSamePerson } from '@tms-support/support-domain';
import { itemPagePath, peopleList, type ItemCells } from '@tms-support/sharepoint-schema';
import { changeAsSeen, mustBeThere, mustFit, readItem } from '../rows/row-store.js';
import { cellsOf, headOf, itemsOf } from '../site/item.js';
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

/** Those of this address, or of this name where they have none. The list has no key of its own: people are added by hand too. */
async function findPerson(site: Site, version: number, { name, email }: KnownPerson): Promise<PersonRow | undefined> {
  const [field, text] = email ? [f.email, email] : [f.name, name];
  const answer: unknown = await listOn(site, peopleList)
    .items.select(...selectOf(site, peopleList, version))
    .expand('Editor')
    .filter(`${field.name} eq '${text.replace(/'/g, "''")}'`)
    .orderBy('Id')
    .top(20)();
  const rows = itemsOf(answer).map((cells) => personRow(cells, site.url));
  return rows.find(({ value }) => isSamePerson(value, { name, email }));
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
  try {
    const made: unknown = await asking(doing, () => listOn(site, peopleList).items.add(cells));
    const { id } = headOf({ 'odata.etag': '', ...cellsOf(made) });
    return personRow(await asking(doing, () => readItem(keyed, id)), site.url);
  } catch (cause) {
    const isUnsure =
      cause instanceof StorageError &&
      ['STORAGE.UNREACHABLE', 'STORAGE.UNREADABLE', 'STORAGE.BUSY'].includes(cause.code);
    // The answer may have been lost, and not the write: a second row of one person would be everywhere twice.
    const found = isUnsure ? await findPerson(site, version, person).catch(() => undefined) : undefined;
    if (found) return found;
    throw cause;
  }
}
