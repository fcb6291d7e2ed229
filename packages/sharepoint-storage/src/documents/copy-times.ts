import type { Instant } from '@tms-support/support-domain';
import {
  documentsLibrary,
  fieldsAt,
  instantCodec,
  type FieldSchema,
  type ItemCells,
} from '@tms-support/sharepoint-schema';
import { itemsOf } from '../site/item.js';
import { listOn, type Site } from '../site/site.js';
import type { Carrier } from '../site/together.js';
import { toStorageError } from '../site/to-storage-error.js';

const { backedUpAt } = documentsLibrary.fields;

const readAt = (cell: unknown): Instant | undefined => {
  const read = instantCodec.read(cell);
  return read.good ? read.value : undefined;
};

const said = (field: FieldSchema, cells: ItemCells): string => {
  const read = field.codec.read(cells[field.name]);
  return read.good ? JSON.stringify(read.value ?? null) : `bad ${JSON.stringify(cells[field.name])}`;
};

/**
 * When the copy was last made, by the versions of its item, oldest first. A version in which a cell of the list says something else than in the
 * one before is somebody's edit of that cell; one in which all say the same is a change of the file, and counts. What somebody writes into
 * "Backed up" counts from then on, until the file is changed again. Undefined where no version has a time.
 *
 * `Modified` alone is the tempting wrong way: an edit of a column moves it [R: SharePoint/sp-dev-docs#7443], and adds a version [R:
 * pnp/PnP-Sites-Core#1234]; `File.TimeLastModified` moves with a folder's name even [R: pnp/pnpcore#959]. A hash of the file would not do
 * either: SharePoint writes columns into Office files by itself [M: property promotion]. A file that is changed and a cell of it in one save,
 * as Word's own panel of properties does, looks like an edit of the cell: the copy then counts as older than it is, and never as newer.
 */
function copyTimeIn(versions: readonly ItemCells[], fields: readonly FieldSchema[]): Instant | undefined {
  let fileAt: Instant | undefined;
  let copyAt: Instant | undefined;
  versions.forEach((cells, index) => {
    const before = versions[index - 1];
    const changed = before ? fields.filter((field) => said(field, cells) !== said(field, before)) : [];
    const isWritten = !before || changed.some(({ name }) => name === backedUpAt.name);
    if (!before || changed.length === 0) {
      fileAt = readAt(cells['Created']);
      copyAt = fileAt;
    }
    if (isWritten) copyAt = readAt(cells[backedUpAt.name]) ?? fileAt;
  });
  return copyAt;
}

/** The library keeps a hundred. */
const mostVersions = 100;

/** {@link copyTimeIn} of these documents, in one request. Those whose versions this person may not read are left out. */
export async function readCopyTimes(
  site: Site,
  listsVersion: number,
  numbers: readonly number[],
  by: Carrier,
): Promise<ReadonlyMap<number, Instant>> {
  if (numbers.length === 0) return new Map();
  const fields = fieldsAt(documentsLibrary, listsVersion).filter(({ name }) =>
    site.lost.isThere(documentsLibrary, name),
  );
  const timeOf = async (number: number, sp: Site['sp']): Promise<readonly [number, Instant | undefined]> => {
    const asked = listOn(site, documentsLibrary, sp)
      .items.getById(number)
      .versions.select('VersionId', 'Created', ...fields.map(({ name }) => name))
      .top(mostVersions);
    const items = itemsOf(await asked());
    const numberOf = (cells: ItemCells): number => Number(cells['VersionId'] ?? 0);
    const versions = [...items].sort((a, b) => numberOf(a) - numberOf(b));
    return [number, copyTimeIn(versions, fields)];
  };
  const times = await by((sp) => Promise.allSettled(numbers.map((number) => timeOf(number, sp)))).catch(
    (cause: unknown) => {
      throw toStorageError(cause, 'reading the versions of the documents');
    },
  );
  return new Map(
    times.flatMap((one) =>
      one.status === 'fulfilled' && one.value[1] !== undefined ? [[one.value[0], one.value[1]] as const] : [],
    ),
  );
}
