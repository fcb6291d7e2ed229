import { type XmlNode } from '../structure/field-xml.js';
import { FIELD_KINDS } from '../site/field.js';
import { accessDenied, badArgument, notEmulated } from '../answers/sharepoint-error.js';
import { findField, type ListSchema } from '../site/list-schema.js';
import { maySeeList } from '../structure/may-see-list.js';
import type { Entity, Resource } from '../resource/resource.js';
import { text } from '../store/database.js';
import { defaultView, views } from '../views/views.js';
import { listRights, type Visit } from '../site/visit.js';
import { type AdHoc, readAdHoc, searchSql } from './ad-hoc-view.js';
import { badCaml, type CamlView, parseOverride, parseView, readScope } from './parse-view.js';
import { type RowShape, renderRow } from './render-row.js';
import { groupMarks, groupsOf, groupTotals, insideGroup, sumsOf, viewTotals } from './rendered-groups.js';
import { openCaml, pageOfCaml } from './run-caml.js';

/** SP.RenderListDataOptions. */
const OPTIONS = { contextInfo: 1, listData: 2, listSchema: 4 } as const;
/** Of no effect on a list without rich text of other hosts and without pictures of its own. */
const OPTIONS_OF_NO_EFFECT = 2048 | 4096;
/** Those that are not built, by bit from 8 on: the reference of the client object model ends at 32768 [R]. */
const OPTION_NAMES = (
  'MenuView ListContentType FileSystemItemId ClientFormSchema QuickLaunch Spotlight Visualization ViewMetadata ' +
  'DisableAutoHyperlink EnableMediaTAUrls ParentInfo PageContextInfo ClientSideComponentManifest'
).split(' ');

interface Parameters {
  ViewXml?: string;
  OverrideViewXml?: string;
  RenderOptions?: number | string | readonly number[];
  Paging?: string;
  FolderServerRelativeUrl?: string;
  View?: string;
  DatesInUtc?: unknown;
  ExpandGroups?: unknown;
  FirstGroupOnly?: unknown;
}
const READ = new Set([
  'ViewXml',
  'OverrideViewXml',
  'RenderOptions',
  'Paging',
  'FolderServerRelativeUrl',
  'View',
  'DatesInUtc',
  'ExpandGroups',
  'FirstGroupOnly',
  '__metadata',
]);
/** What they add is in the answer already, or nothing here has it: pictures on a CDN, channels, managed metadata. */
const OF_NO_EFFECT = new Set([
  'AddRequiredFields',
  'AllowMultipleValueFilterForTaxonomyFields',
  'ImageFieldsToTryRewriteToCdnUrls',
  'OriginalDate',
  'ReplaceGroup',
  'FilterOutChannelFoldersInDefaultDocLib',
]);

const isTrue = (value: unknown): boolean => value === true || /^(true|1)$/i.test(String(value));

function readParameters(visit: Visit): Parameters {
  const given = (visit.body['parameters'] ?? {}) as Readonly<Record<string, unknown>>;
  for (const [name, value] of Object.entries(given)) {
    if (READ.has(name) || OF_NO_EFFECT.has(name) || name.includes('@') || name.startsWith('odata.')) continue;
    if (value !== null && value !== '' && value !== false)
      throw notEmulated(`RenderListDataAsStream: the parameter ${name}`);
  }
  return given;
}

function readOptions(given: Parameters['RenderOptions']): number {
  const options = Array.isArray(given)
    ? [...new Set(given as number[])].reduce((sum, one) => sum + one, 0)
    : Number((given as number | string | undefined) ?? 0);
  if (!Number.isSafeInteger(options) || options < 0) throw badArgument('RenderOptions is not a number.');
  const known = OPTIONS.contextInfo | OPTIONS.listData | OPTIONS.listSchema | OPTIONS_OF_NO_EFFECT;
  // By division: bits from the 32nd on are none to JavaScript's own operators, and would be taken without a word.
  const bits = Array.from({ length: 53 }, (_, bit) => 2 ** bit).filter((bit) => Math.floor(options / bit) % 2 === 1);
  const unknown = bits.filter((bit) => (bit & known) === 0);
  if (unknown.length === 0) return options;
  const names = unknown.map((bit) => OPTION_NAMES[Math.log2(bit) - 3] ?? String(bit));
  throw notEmulated(`RenderListDataAsStream: the RenderOptions ${names.join(', ')}`);
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

function storedView(visit: Visit, list: ListSchema, given: Parameters, adHoc: AdHoc): Entity {
  const id = given.View ?? adHoc.view;
  if (id) return views(visit, list).byKey?.({ positional: [id], named: new Map() }) ?? defaultView(visit, list);
  if (!adHoc.viewPath) return defaultView(visit, list);
  const path = adHoc.viewPath.toLowerCase();
  const found = views(visit, list)
    .all?.()
    .find((view) => String(view.properties['ServerRelativeUrl']).toLowerCase().endsWith(path));
  if (!found) throw badArgument('The specified view is invalid.');
  return found;
}

interface Drawn {
  view: CamlView;
  shape: RowShape;
  filters: readonly XmlNode[];
  folder?: string;
  search?: string;
  paging?: string;
  /** The one group that is unfolded, by what it is called. */
  group?: string;
  unfolded: boolean;
  firstOnly: boolean;
}

function drawRows(visit: Visit, list: ListSchema, drawn: Drawn): { Row: Record<string, unknown>[]; paging?: string } {
  const { view, shape, firstOnly } = drawn;
  const opened = openCaml(visit, list, view, {
    filters: drawn.filters,
    datesInUtc: shape.datesInUtc,
    ...(drawn.folder === undefined ? {} : { folder: drawn.folder }),
    ...(drawn.search === undefined ? {} : { search: searchSql(list, drawn.search) }),
  });
  const everyGroup = groupsOf(visit, view, opened);
  const outer = everyGroup.filter((group) => group.levels[0]?.begins);
  if (drawn.group !== undefined && !view.groupBy) throw badCaml('GroupString names a group, and the view has none.');
  const most = view.groupBy?.limit;
  if (most !== undefined && outer.length > most)
    throw notEmulated(`CAML: ${String(outer.length)} groups, with a GroupLimit of ${String(most)}`);
  const query = drawn.group === undefined ? opened : insideGroup(view, opened, everyGroup, drawn.group);
  const shown = drawn.group === undefined ? everyGroup : groupsOf(visit, view, query);
  const groups = firstOnly ? shown.filter(({ levels }) => levels[0]?.place === 1) : shown;
  const projected = view.projected
    .filter((one) => shape.names.includes(one.name))
    .map((one) => ({ sql: query.columns.find({ name: one.name }).sql, as: `shown_${one.name}` }));
  const folded = view.groupBy?.collapse === true && !drawn.unfolded;
  // All groups come at once: whoever asks for the next page of them asks by a name that was not given out.
  if (folded && drawn.paging !== undefined) throw notEmulated('RenderListDataAsStream: Paging of folded groups');
  const page = folded
    ? { rows: groups.map((group) => group.first) }
    : pageOfCaml(visit, query, drawn.paging, projected);
  const rows = firstOnly && !folded ? page.rows.slice(0, groups[0]?.levels[0]?.count ?? page.rows.length) : page.rows;
  const byFirst = new Map(groups.map((group) => [text(group.first, 'id'), group]));
  const sums = sumsOf(visit, view, query);
  const Row = rows.map((row): Record<string, unknown> => {
    const group = byFirst.get(text(row, 'id'));
    return {
      ...renderRow(visit, list, row, shape),
      ...(group ? { ...groupMarks(group), ...groupTotals(sums, group) } : {}),
    };
  });
  const [first] = Row;
  if (first) Object.assign(first, viewTotals(sums));
  return { Row, ...('paging' in page && page.paging ? { paging: page.paging } : {}) };
}

/** `RenderListDataAsStream`: a view's rows as they would be shown. */
export function renderListData(visit: Visit, list: ListSchema): Resource {
  if (!maySeeList(visit, list)) throw accessDenied();
  const given = readParameters(visit);
  const options = readOptions(given.RenderOptions);
  const inBody = (visit.body['overrideParameters'] ?? {}) as Readonly<Record<string, unknown>>;
  const adHoc = readAdHoc(list, [...visit.query, ...Object.entries(inBody)]);
  const stored = storedView(visit, list, given, adHoc);
  const storedXml = stored.properties['ListViewXml'];
  const base = parseView(typeof storedXml === 'function' ? String(storedXml()) : '');
  const asked = given.ViewXml ? parseView(given.ViewXml) : base;
  // "If both ViewXml and BaseViewId are given then the ViewXml will be used and the ad-hoc parameters will be ignored." [R]
  const free: AdHoc = given.ViewXml && adHoc.view ? { filters: [], orderBy: [] } : adHoc;
  // A view that names no columns or no limit takes the default view's.
  const names = asked.viewFields.length > 0 ? asked.viewFields : base.viewFields;
  const scope = free.scope === undefined ? {} : { scope: readScope(free.scope) };
  const view: CamlView = {
    ...asked,
    ...scope,
    rowLimit: asked.rowLimit ?? base.rowLimit ?? 30,
    ...(free.orderBy.length > 0 ? { orderBy: free.orderBy } : {}),
  };
  const grouped = view.groupBy?.terms.map((term) => term.name) ?? [];
  const over = given.OverrideViewXml ? parseOverride(given.OverrideViewXml) : undefined;
  const paging =
    given.Paging || ([...visit.query].some(([name]) => name === 'p_ID') ? visit.query.toString() : undefined);
  const folder = given.FolderServerRelativeUrl || free.folder;
  const { Row, paging: next } = drawRows(visit, list, {
    view,
    shape: {
      names: [...new Set([...names, ...grouped, ...(free.field ? [free.field] : [])])],
      projected: view.projected,
      datesInUtc: isTrue(given.DatesInUtc),
    },
    filters: [...free.filters, ...(over ? [over] : [])],
    ...(free.group === undefined ? {} : { group: free.group }),
    ...(folder ? { folder } : {}),
    ...(free.search ? { search: free.search } : {}),
    ...(paging === undefined ? {} : { paging }),
    unfolded: isTrue(given.ExpandGroups) || free.group !== undefined,
    firstOnly: isTrue(given.FirstGroupOnly),
  });
  const first = Number(new URLSearchParams(paging?.replace(/^\?/, '') ?? '').get('PageFirstRow') ?? 1);
  const viewId = String(stored.properties['Id'] ?? '');
  const rights = listRights(visit, list.guid);
  const data = {
    Row,
    FirstRow: first,
    FolderPermissions: `0x${rights.high.toString(16)}${rights.low.toString(16).padStart(8, '0')}`,
    LastRow: first + Row.length - 1,
    RowLimit: view.rowLimit,
    ...(next ? { NextHref: `?${next}&PageFirstRow=${String(first + Row.length)}&View=${viewId}` } : {}),
    FilterLink: '?',
    ForceNoHierarchy: '1',
    HierarchyHasIndention: '',
    CurrentFolderSpItemUrl: '',
  };
  // The rows alone are the whole answer, unless more was asked for beside them.
  if ((options & (OPTIONS.contextInfo | OPTIONS.listSchema)) === 0) return { kind: 'plain', body: data };
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
            view: viewId,
          }
        : {}),
    },
  };
}
