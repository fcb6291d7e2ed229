import type { Projection } from '../odata/query-options.js';
import { pageOf } from './query-collection.js';
import { Complex, type Entity, findKey, Multiple, type Page, resolveLazy, type Value } from './resource.js';
import { stepDown, type Writing } from './writing.js';

const NAMESPACES =
  'xmlns="http://www.w3.org/2005/Atom" xmlns:d="http://schemas.microsoft.com/ado/2007/08/dataservices" ' +
  'xmlns:m="http://schemas.microsoft.com/ado/2007/08/dataservices/metadata" xmlns:georss="http://www.georss.org/georss" xmlns:gml="http://www.opengis.net/gml"';
const SCHEMES = 'http://schemas.microsoft.com/ado/2007/08/dataservices';
const PROLOGUE = '<?xml version="1.0" encoding="utf-8"?>';

const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z?$/;

function typeOf(value: Value): string | undefined {
  if (typeof value === 'number') return Number.isInteger(value) ? 'Edm.Int32' : 'Edm.Double';
  if (typeof value === 'boolean') return 'Edm.Boolean';
  if (typeof value === 'string' && GUID.test(value)) return 'Edm.Guid';
  return typeof value === 'string' && INSTANT.test(value) ? 'Edm.DateTime' : undefined;
}

function writeProperty(name: string, value: Value, namespaces = ''): string {
  if (value === null) return `<d:${name}${namespaces} m:null="true" />`;
  if (value instanceof Complex) {
    const inner = Object.entries(value.fields)
      .map(([field, one]) => writeProperty(field, one))
      .join('');
    return `<d:${name}${namespaces} m:type="${value.type}">${inner}</d:${name}>`;
  }
  if (value instanceof Multiple) {
    const inner = value.values
      .map((one) =>
        one instanceof Complex ? writeProperty('element', one) : `<d:element>${escape(String(one))}</d:element>`,
      )
      .join('');
    return `<d:${name}${namespaces} m:type="Collection(${value.of})">${inner}</d:${name}>`;
  }
  const type = typeOf(value);
  return `<d:${name}${namespaces}${type ? ` m:type="${type}"` : ''}>${escape(String(value))}</d:${name}>`;
}

function writeLink(entity: Entity, name: string, inner: Projection | undefined, writing: Writing): string {
  const address = escape(`${entity.path}/${name}`);
  const target = inner ? entity.links?.[name]?.(undefined) : undefined;
  const many = target?.kind === 'collection';
  const open = `<link rel="${SCHEMES}/related/${name}" type="application/atom+xml;type=${many ? 'feed' : 'entry'}" title="${name}" href="${address}"`;
  if (!inner || !target) return `${open} />`;
  if (target.kind === 'entity')
    return `${open}><m:inline>${writeEntry(target, inner, stepDown(writing), '')}</m:inline></link>`;
  if (target.kind === 'collection') {
    const page = pageOf(target, { projection: inner, orderBy: [], inlineCount: false });
    return `${open}><m:inline>${writeFeed(target.path, page, inner, stepDown(writing), undefined, '')}</m:inline></link>`;
  }
  return `${open}><m:inline /></link>`;
}

function writeEntry(entity: Entity, projection: Projection, writing: Writing, namespaces: string): string {
  const expanded = new Map<string, Projection>();
  for (const [written, inner] of projection.expand) expanded.set(findKey(entity.links, written) ?? written, inner);
  const wanted = new Set(
    projection.names.map((name) => findKey(entity.properties, name) ?? findKey(entity.onRequest, name) ?? name),
  );
  const links = Object.keys(entity.links ?? {})
    .filter((name) => projection.all || expanded.has(name) || wanted.has(name))
    .map((name) => writeLink(entity, name, expanded.get(name), writing))
    .join('');
  const properties = [
    ...Object.entries(entity.properties).filter(([name]) => projection.all || wanted.has(name)),
    ...Object.entries(entity.onRequest ?? {}).filter(([name]) => wanted.has(name)),
  ]
    .map(([name, lazy]) => writeProperty(name, resolveLazy(lazy)))
    .join('');
  return (
    `<entry${namespaces}${entity.etag ? ` m:etag="${escape(entity.etag)}"` : ''}><id>${escape(entity.id ?? writing.apiUrl + entity.path)}</id>` +
    `<category term="${entity.type}" scheme="${SCHEMES}/scheme" /><link rel="edit" href="${escape(entity.path)}" />${links}<title />` +
    `<updated>${writing.updatedAt}</updated><author><name /></author><content type="application/xml"><m:properties>${properties}</m:properties></content></entry>`
  );
}

function writeFeed(
  path: string,
  page: Page,
  projection: Projection,
  writing: Writing,
  next: string | undefined,
  namespaces: string,
): string {
  const entries = page.entities
    .map((one) =>
      writeEntry(
        one,
        projection,
        (writing.depth ?? 0) > 0 ? stepDown({ ...writing, depth: (writing.depth ?? 0) - 1 }) : writing,
        '',
      ),
    )
    .join('');
  return (
    `<feed${namespaces}><id>${escape(writing.apiUrl + path)}</id><title /><updated>${writing.updatedAt}</updated>${entries}` +
    `${next ? `<link rel="next" href="${escape(next)}" />` : ''}</feed>`
  );
}

const based = (writing: Writing): string => ` xml:base="${escape(writing.apiUrl)}" ${NAMESPACES}`;

/** Atom, which SharePoint gives to whoever does not ask for JSON. */
export const atomEntry = (entity: Entity, projection: Projection, writing: Writing): string =>
  PROLOGUE + writeEntry(entity, projection, writing, based(writing));

export const atomFeed = (path: string, page: Page, projection: Projection, writing: Writing, next?: string): string =>
  PROLOGUE + writeFeed(path, page, projection, writing, next, based(writing));

const VALUE_NAMESPACES = ` xmlns:d="${SCHEMES}" xmlns:m="${SCHEMES}/metadata"`;

export const atomValue = (name: string, value: Value): string =>
  PROLOGUE + writeProperty(name, value, VALUE_NAMESPACES);
