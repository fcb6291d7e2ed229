import { childOf, parseXml, type XmlNode } from '../structure/field-xml.js';
import { notEmulated, SharePointError } from '../answers/sharepoint-error.js';

/** A join to the list that a lookup points to. */
interface CamlJoin {
  alias: string;
  inner: boolean;
  /** The lookup, and the alias of the list that it is a column of: none is the list itself. */
  through: { list?: string; name: string };
}

/** A column of a joined list, under a name of its own. */
export interface ProjectedField {
  name: string;
  list: string;
  showField: string;
}

/** A column as a FieldRef names it. */
export interface FieldRef {
  name: string;
  id?: string;
  /** Alias of a joined list. */
  list?: string;
}

export interface SortTerm extends FieldRef {
  descending: boolean;
}

/** What a view's XML asks for. */
export interface CamlView {
  where?: XmlNode;
  orderBy: readonly SortTerm[];
  groupBy?: { terms: readonly SortTerm[]; collapse: boolean; limit?: number };
  sums: readonly { name: string; type: string }[];
  joins: readonly CamlJoin[];
  projected: readonly ProjectedField[];
  /** Internal names; empty where the view names none. */
  viewFields: readonly string[];
  rowLimit?: number;
  scope: 'folder' | 'filesOnly' | 'recursive' | 'recursiveAll';
}

export const badCaml = (
  message = 'One or more field types are not installed properly. Go to the list settings page to delete these fields.',
): SharePointError => new SharePointError(500, '-2130575340, Microsoft.SharePoint.SPException', message);

const SCOPES: Readonly<Record<string, CamlView['scope']>> = {
  recursive: 'recursive',
  recursiveall: 'recursiveAll',
  filesonly: 'filesOnly',
};

/** SPViewScope, by its names. */
export function readScope(text = ''): CamlView['scope'] {
  const name = text.toLowerCase();
  if (name === '' || name === 'default' || name === 'defaultvalue') return 'folder';
  const scope = Object.hasOwn(SCOPES, name) ? SCOPES[name] : undefined;
  if (!scope) throw badCaml(`The scope "${text}" is not known.`);
  return scope;
}

/** How a view is drawn: which rows it has does not hang on it. */
const DRAWING = new Set(
  (
    'additionalfields calendarviewstyles columnwidth content customformatter formats gridlayout inlineedit jslink method mobile ' +
    'newdocumenttemplates pagedclientcallbackrowset pagedrecurrencerowset pagedrowset parameterbindings rowlimitexceeded script ' +
    'spotlightinfo toolbar tileprops viewbidirectionalheader viewbody viewdata viewempty viewfooter viewheader viewstyle ' +
    'visualizationinfo xsl xsllink'
  ).split(' '),
);
const OPTIONS_OF_NO_EFFECT = new Set(['includemandatorycolumns', 'dateinutc', 'paging', 'viewattributes']);

/** An attribute that is on or off: off where it is not there. */
function truth(name: string, text = ''): boolean {
  if (!/^(true|1|false|0|)$/i.test(text)) throw badCaml(`The ${name} "${text}" is neither true nor false.`);
  return /^(true|1)$/i.test(text);
}

export const fieldRef = (node: XmlNode): FieldRef => ({
  name: node.attributes['Name'] ?? '',
  ...(node.attributes['ID'] === undefined ? {} : { id: node.attributes['ID'].replace(/[{}]/g, '').toLowerCase() }),
  ...(node.attributes['List'] === undefined ? {} : { list: node.attributes['List'] }),
});

const sortTerm = (node: XmlNode): SortTerm => ({
  ...fieldRef(node),
  descending: /^(false|0)$/i.test(node.attributes['Ascending'] ?? ''),
});

/** Refuses, by its name, an element that would change the answer and is not known. */
function demandKnown(node: XmlNode | undefined, known: readonly string[], passed = new Set<string>()): void {
  for (const child of node?.children ?? []) {
    const name = child.name.toLowerCase();
    if (!known.includes(name) && !passed.has(name)) throw notEmulated(`CAML: the element ${child.name}`);
  }
}

/** Attributes of a view that change which rows it has, and how each is refused: a type by its name, the others where they are on. */
const ROWS_BY_ATTRIBUTE: readonly [string, RegExp, string][] = [
  ['Type', /^CALENDAR$/i, 'Type CALENDAR'],
  ['RecurrenceRowset', /^(true|1)$/i, 'RecurrenceRowset'],
  ['IncludeVersions', /^(true|1)$/i, 'IncludeVersions'],
  ['ModerationType', /./, 'ModerationType'],
];

function demandKnownRows({ attributes }: XmlNode): void {
  const given = new Map(Object.entries(attributes).map(([name, value]) => [name.toLowerCase(), value]));
  const found = ROWS_BY_ATTRIBUTE.find(([name, changes]) => changes.test(given.get(name.toLowerCase()) ?? ''));
  if (found) throw notEmulated(`CAML: the view's ${found[2]}`);
}

function readJoin(node: XmlNode): CamlJoin {
  const type = (node.attributes['Type'] ?? '').toUpperCase();
  if (type !== 'INNER' && type !== 'LEFT') throw badCaml(`A join is INNER or LEFT, and not "${type}".`);
  const alias = node.attributes['ListAlias'] ?? '';
  const refs = (childOf(node, 'Eq')?.children ?? []).map(fieldRef);
  const to = refs.find((ref) => ref.list === alias && ref.name === 'ID');
  const from = refs.find((ref) => ref !== to);
  if (alias === '' || !to || !from || refs.length !== 2)
    throw badCaml(`The join "${alias}" does not compare a lookup with the ID of the list that it joins.`);
  return { alias, inner: type === 'INNER', through: from };
}

/** Reads `<Query>`: a view's, or one by itself. */
function readQuery(query: XmlNode | undefined): Pick<CamlView, 'where' | 'orderBy' | 'groupBy'> {
  const filter = childOf(query, 'Where');
  if (filter && filter.children.length > 1) throw badCaml('A Where holds one condition.');
  const where = filter?.children[0];
  const group = childOf(query, 'GroupBy');
  const order = childOf(query, 'OrderBy');
  for (const node of [group, order]) demandKnown(node, ['fieldref']);
  const terms = (group?.children ?? []).map(sortTerm);
  const twice = terms.find(({ name }, index) => terms.findIndex((one) => one.name === name) !== index);
  if (twice) throw badCaml(`The GroupBy names the column "${twice.name}" twice.`);
  const limit = group?.attributes['GroupLimit'];
  if (limit !== undefined && !/^\d+$/.test(limit)) throw badCaml(`The GroupLimit "${limit}" is not a number.`);
  return {
    ...(where ? { where } : {}),
    orderBy: (order?.children ?? []).map(sortTerm),
    ...(group && terms.length > 0
      ? {
          groupBy: {
            terms,
            collapse: truth('Collapse', group.attributes['Collapse']),
            ...(Number(limit) > 0 ? { limit: Number(limit) } : {}),
          },
        }
      : {}),
  };
}

function readXml(xml: string): XmlNode | undefined {
  if (xml.trim() === '') return undefined;
  const parsed = parseXml(xml);
  if (!parsed)
    throw new SharePointError(400, '-2147024809, System.ArgumentException', 'The view XML is not well formed.');
  return parsed.name === 'View' ? parsed : { name: 'View', attributes: {}, children: [parsed], text: '' };
}

const QUERY = ['where', 'orderby', 'groupby'];
const VIEW = ['query', 'viewfields', 'rowlimit', 'joins', 'projectedfields', 'aggregations', 'queryoptions', ...QUERY];

/** Reads `<View>…</View>`, by a real XML parser: CAML carries users' own text, escaped. */
export function parseView(xml: string): CamlView {
  const view = readXml(xml);
  if (!view) return { orderBy: [], viewFields: [], scope: 'folder', joins: [], projected: [], sums: [] };
  demandKnown(view, VIEW, DRAWING);
  demandKnownRows(view);
  const query = childOf(view, 'Query') ?? view;
  if (query !== view) demandKnown(query, QUERY);
  const options = childOf(view, 'QueryOptions');
  demandKnown(options, [], OPTIONS_OF_NO_EFFECT);
  const limit = Number(childOf(view, 'RowLimit')?.text ?? 0);
  if (!Number.isInteger(limit) || limit < 0)
    throw badCaml(`The RowLimit "${childOf(view, 'RowLimit')?.text ?? ''}" is not a number.`);
  const attributes = childOf(options, 'ViewAttributes')?.attributes as Record<string, string> | undefined;
  const scope = view.attributes['Scope'] ?? attributes?.['Scope'];
  const sums = childOf(view, 'Aggregations');
  for (const node of [childOf(view, 'ViewFields'), sums]) demandKnown(node, ['fieldref']);
  return {
    ...readQuery(query),
    joins: (childOf(view, 'Joins')?.children ?? []).map(readJoin),
    projected: (childOf(view, 'ProjectedFields')?.children ?? []).map((node) => ({
      name: node.attributes['Name'] ?? '',
      list: node.attributes['List'] ?? '',
      showField: node.attributes['ShowField'] ?? '',
    })),
    sums: (/^on$/i.test(sums?.attributes['Value'] ?? '') ? (sums?.children ?? []) : []).map((node) => ({
      name: node.attributes['Name'] ?? '',
      type: (node.attributes['Type'] ?? '').toUpperCase(),
    })),
    viewFields: (childOf(view, 'ViewFields')?.children ?? [])
      .map((node) => node.attributes['Name'] ?? '')
      .filter(Boolean),
    ...(limit > 0 ? { rowLimit: limit } : {}),
    scope: readScope(scope),
  };
}

/** The filter of OverrideViewXml, which is "combined with the view", and of nothing else of it [R]. */
export function parseOverride(xml: string): XmlNode | undefined {
  const view = readXml(xml);
  if (!view) return undefined;
  demandKnown(view, ['query', 'where']);
  const query = childOf(view, 'Query') ?? view;
  if (query !== view) demandKnown(query, ['where']);
  return readQuery(query).where;
}
