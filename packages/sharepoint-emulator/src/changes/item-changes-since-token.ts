import { parseView } from '../caml/parse-view.js';
import { runCaml } from '../caml/run-caml.js';
import { maySeeList } from '../structure/may-see-list.js';
import { accessDenied, badQuery } from '../answers/sharepoint-error.js';
import type { ListSchema } from '../site/list-schema.js';
import type { Resource } from '../resource/resource.js';
import { number, text } from '../store/database.js';
import type { Visit } from '../site/visit.js';
import { maySeeChange } from './get-changes.js';
import { CHANGE } from '../log/log-change.js';
import { currentToken, readToken } from '../log/change-token.js';

const escape = (value: string): string =>
  value.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** `GetListItemChangesSinceToken`: the old web service's XML, which PnPjs still offers. */
export function itemChangesSinceToken(visit: Visit, list: ListSchema): Resource {
  if (!maySeeList(visit, list)) throw accessDenied();
  const query = visit.body['query'] as
    { ChangeToken?: string; RowLimit?: string; Query?: string; ViewFields?: string } | undefined;
  if (!query) throw badQuery('The parameter query is missing.');
  const scope = { kind: 'list', guid: list.guid } as const;
  const from = query.ChangeToken ? readToken(visit.site, scope, query.ChangeToken) : undefined;
  const view = parseView(`<View Scope="RecursiveAll">${query.Query ?? ''}${query.ViewFields ?? ''}</View>`);
  const changed =
    from === undefined
      ? []
      : visit.site.db.all(
          "SELECT item_id, MAX(number) AS number, type, list_guid, target FROM changes WHERE list_guid = ? AND kind = 'Item' AND number > ? GROUP BY item_id",
          list.guid,
          from,
        );
  const touched = JSON.stringify(changed.map((row) => number(row, 'item_id')));
  const { rows } = runCaml(
    visit,
    list,
    { ...view, rowLimit: Number(query.RowLimit ?? 0) || 5000 },
    from === undefined ? {} : { within: { sql: 'i.id IN (SELECT value FROM json_each(?))', values: [touched] } },
  );
  const gone = changed
    .filter((row) => number(row, 'type') === CHANGE.delete && maySeeChange(visit, row))
    .map((row) => `<Id ChangeType="Delete">${text(row, 'item_id')}</Id>`)
    .join('');
  const written = rows
    .map((row) => {
      const cells = list.fields
        .filter((field) => field.column && row[field.column] !== null && row[field.column] !== undefined)
        .map((field) => `ows_${field.internalName}="${escape(String(row[field.column ?? '']))}"`);
      return `<z:row ${cells.join(' ')} />`;
    })
    .join('');
  const token = currentToken(visit.site, scope).fields['StringValue'] as string;
  const xml =
    '<GetListItemChangesSinceTokenResult xmlns="http://schemas.microsoft.com/sharepoint/soap/"><listitems MinTimeBetweenSyncs="0" RecommendedTimeBetweenSyncs="180" ' +
    `MaxBulkDocumentSyncSize="500" xmlns:rs="urn:schemas-microsoft-com:rowset" xmlns:z="#RowsetSchema"><Changes LastChangeToken="${escape(token)}">${gone}</Changes>` +
    `<rs:data ItemCount="${String(rows.length)}">${written}</rs:data></listitems></GetListItemChangesSinceTokenResult>`;
  return { kind: 'raw', bytes: new TextEncoder().encode(xml), contentType: 'application/xml;charset=utf-8' };
}
