import { accessDenied } from '../http/sharepoint-error.js';
import { FIELD_KINDS } from '../fields/field.js';
import { findField, type ListSchema } from '../lists/list-schema.js';
import { maySeeList } from '../lists/may-see-list.js';
import type { Resource } from '../resource/resource.js';
import { listRights, type Visit } from '../web/visit.js';
import { defaultView, views } from '../views/views.js';
import { parseView } from './parse-view.js';
import { renderRow } from './render-row.js';
import { runCaml } from './run-caml.js';

/** SP.RenderListDataOptions. */
const OPTIONS = { contextInfo: 1, listData: 2, listSchema: 4 } as const;

interface Parameters {
  ViewXml?: string;
  OverrideViewXml?: string;
  RenderOptions?: number | string | readonly number[];
  Paging?: string;
  FolderServerRelativeUrl?: string;
  View?: string;
}

function schemaOf(list: ListSchema, names: readonly string[]): unknown {
  return names.flatMap((name) => {
    const field = findField(list, name);
    return field
      ? [
          {
            Name: name,
            FieldType: field.type,
            RealFieldName: name,
            DisplayName: field.title,
            ID: field.guid,
            StaticName: field.staticName,
            Type: field.type,
            FieldTypeKind: FIELD_KINDS[field.type] ?? 0,
            ReadOnly: field.readOnly ? 'TRUE' : 'FALSE',
            Choices: field.choices,
          },
        ]
      : [];
  });
}

/** `RenderListDataAsStream`: a view's rows as they would be shown. */
export function renderListData(visit: Visit, list: ListSchema): Resource {
  if (!maySeeList(visit, list)) throw accessDenied();
  const parameters = (visit.body['parameters'] ?? {}) as Parameters;
  const viewId = parameters.View ?? visit.query.get('View') ?? visit.query.get('view');
  const stored = viewId
    ? views(visit, list).byKey?.({ positional: [viewId], named: new Map() })
    : defaultView(visit, list);
  const storedXml = stored?.properties['ListViewXml'];
  const storedView = parseView(typeof storedXml === 'function' ? String(storedXml()) : '');
  const xml = parameters.ViewXml ?? parameters.OverrideViewXml;
  const asked = xml ? parseView(xml) : storedView;
  // A view that names no columns or no limit takes the default view's.
  const names = asked.viewFields.length > 0 ? asked.viewFields : storedView.viewFields;
  const view = { ...asked, ...(asked.rowLimit === undefined ? { rowLimit: storedView.rowLimit ?? 30 } : {}) };
  const paging =
    parameters.Paging ?? ([...visit.query].some(([name]) => name === 'p_ID') ? visit.query.toString() : undefined);
  const page = runCaml(visit, list, view, {
    ...(paging === undefined ? {} : { paging }),
    ...(parameters.FolderServerRelativeUrl ? { folder: parameters.FolderServerRelativeUrl } : {}),
  });
  const first = Number(new URLSearchParams(paging?.replace(/^\?/, '') ?? '').get('PageFirstRow') ?? 1);
  const rights = listRights(visit, list.guid);
  const data = {
    Row: page.rows.map((row) => renderRow(visit, list, row, names)),
    FirstRow: first,
    FolderPermissions: `0x${rights.high.toString(16)}${rights.low.toString(16).padStart(8, '0')}`,
    LastRow: first + page.rows.length - 1,
    RowLimit: view.rowLimit,
    ...(page.paging
      ? {
          NextHref: `?${page.paging}&PageFirstRow=${String(first + page.rows.length)}&View=${String(stored?.properties['Id'] ?? '')}`,
        }
      : {}),
    FilterLink: '?',
    ForceNoHierarchy: '1',
    HierarchyHasIndention: '',
    CurrentFolderSpItemUrl: '',
  };
  const options = Array.isArray(parameters.RenderOptions)
    ? (parameters.RenderOptions as number[]).reduce((sum, one) => sum | one, 0)
    : Number(parameters.RenderOptions ?? 0);
  // The rows alone are the whole answer, unless more was asked for beside them.
  if ((options & ~OPTIONS.listData) === 0) return { kind: 'plain', body: data };
  return {
    kind: 'plain',
    body: {
      wpq: '',
      Templates: {},
      ListData: data,
      ...((options & OPTIONS.listSchema) !== 0 ? { ListSchema: { Field: schemaOf(list, names), LCID: '1033' } } : {}),
      ...((options & OPTIONS.contextInfo) !== 0
        ? {
            listName: `{${list.guid.toUpperCase()}}`,
            listTemplate: String(list.settings.baseTemplate),
            listUrlDir: list.rootUrl,
            view: String(stored?.properties['Id'] ?? ''),
          }
        : {}),
    },
  };
}
