import { demandEtag } from '../answers/if-match.js';
import { accessDenied } from '../answers/sharepoint-error.js';
import type { ListSchema } from '../site/list-schema.js';
import type { Resource } from '../resource/resource.js';
import type { Row } from '../store/database.js';
import type { Visit } from '../site/visit.js';
import { blankedBesides } from '../rows/column-keeps.js';
import { demandCheckedOut } from '../rows/demand-checked-out.js';
import { etagOf, mayChange } from '../rows/item-row.js';
import { readItemBody } from '../rows/read-body.js';
import { updateItemRow } from '../rows/write-item.js';

/** MERGE, PATCH or PUT of an item. */
export function updateItem(
  visit: Visit,
  list: ListSchema,
  row: Row,
  body: Readonly<Record<string, unknown>>,
): Resource {
  if (!mayChange(visit, list, row, 3)) throw accessDenied();
  demandCheckedOut(visit, list, row);
  demandEtag(visit.headers.get('if-match'), etagOf(row));
  const read = readItemBody(list, body);
  for (const column of blankedBesides(list, read.columns)) read.columns.set(column, null);
  const changed = updateItemRow(visit.site, list, row, {
    columns: read.columns,
    personId: visit.person.id,
    ...(read.contentTypeId === undefined ? {} : { contentTypeId: read.contentTypeId }),
    ...(read.leaf === undefined ? {} : { leaf: read.leaf }),
  });
  return { kind: 'done', status: 204, etag: etagOf(changed) };
}
