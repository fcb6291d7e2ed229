import { badArgument, badQuery } from '../answers/sharepoint-error.js';
import { isLibrary, listPath, type ListSchema } from '../site/list-schema.js';
import { schemaChanged } from '../structure/store-list.js';
import { listOf } from '../structure/read-field.js';
import type { Collection, Entity } from '../resource/resource.js';
import { PERMISSION } from '../rights/permission-mask.js';
import { type Row, text } from '../store/database.js';
import { demand, listRights, type Visit } from '../site/visit.js';
import { insertView, VIEW_OPTIONS, type ViewSettings } from './create-view.js';
import { CHANGE } from '../log/log-change.js';
import { logView, shownColumn } from './view-fields.js';
import { makeDefault, viewEntity, viewOptions } from './view-entity.js';

const rows = (visit: Visit, list: ListSchema): Row[] =>
  visit.site.db.all('SELECT * FROM views WHERE list_guid = ? ORDER BY position', list.guid);

const settingsOf = (row: Row): ViewSettings => JSON.parse(text(row, 'settings')) as ViewSettings;

export function defaultView(visit: Visit, list: ListSchema): Entity {
  const all = rows(visit, list);
  const row = all.find((one) => settingsOf(one).options['DefaultView'] === true) ?? all[0];
  if (!row) throw badArgument('The list has no view.');
  return viewEntity(visit, list, row);
}

/** `list/views`. */
export function views(visit: Visit, list: ListSchema): Collection {
  const byId = (id: unknown): Entity => {
    const guid = String(id).replace(/[{}]/g, '').toLowerCase();
    const row = rows(visit, list).find((one) => text(one, 'guid').toLowerCase() === guid);
    if (!row) throw badArgument('The specified view is invalid.');
    return viewEntity(visit, list, row);
  };
  const byTitle = (title: unknown): Entity => {
    const row = rows(visit, list).find((one) => settingsOf(one).title.toLowerCase() === String(title).toLowerCase());
    if (!row) throw badArgument('The specified view is invalid.');
    return viewEntity(visit, list, row);
  };
  const add = (body: Readonly<Record<string, unknown>>, viewFields: readonly string[]): Entity => {
    demand(listRights(visit, list.guid), PERMISSION.manageLists);
    const title = typeof body['Title'] === 'string' ? body['Title'].trim() : '';
    if (!title) throw badQuery('The property Title is missing.');
    for (const name of viewFields) shownColumn(list, name);
    const folder = isLibrary(list) ? `${list.rootUrl}/Forms` : list.rootUrl;
    const taken = new Set(rows(visit, list).map((row) => settingsOf(row).url.toLowerCase()));
    const stem = `${folder}/${title.replace(/[^\p{L}\p{N} _-]/gu, '')}`;
    let url = `${stem}.aspx`;
    for (let n = 1; taken.has(url.toLowerCase()); n += 1) url = `${stem}${String(n)}.aspx`;
    const guid = visit.site.newGuid();
    insertView(visit.site, list, { title, url, viewFields, options: { ...VIEW_OPTIONS, ...viewOptions(body) } }, guid);
    logView(visit.site, list.guid, guid, CHANGE.add);
    if (body['DefaultView'] === true || body['SetAsDefaultView'] === true) makeDefault(visit, list, guid);
    schemaChanged(visit.site, list);
    return { ...byId(guid), created: true };
  };
  return {
    kind: 'collection',
    type: 'SP.View',
    path: `${listPath(list)}/Views`,
    set: 'SP.ApiData.Views',
    all: () => rows(visit, list).map((row) => viewEntity(visit, list, row)),
    byKey: (args) => byId(args.positional[0]),
    functions: { GetById: (args) => byId(args?.positional[0]), GetByTitle: (args) => byTitle(args?.positional[0]) },
    actions: {
      Add: () => {
        const given = (visit.body['parameters'] ?? {}) as Readonly<Record<string, unknown>>;
        return add({ ...given, ViewQuery: given['Query'] ?? '' }, (listOf(given['ViewFields']) ?? []).map(String));
      },
    },
    create: (body) => add(body, []),
  };
}
