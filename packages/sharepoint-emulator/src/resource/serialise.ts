import type { Media } from '../answers/media.js';
import { badQuery } from '../answers/sharepoint-error.js';
import type { Projection } from '../odata/query-options.js';
import { pageOf } from './query-collection.js';
import { stepDown, type Writing } from './writing.js';
import { atomEntry, atomFeed, atomValue } from './write-atom.js';
import {
  Complex,
  type Collection,
  type Entity,
  findKey,
  Multiple,
  type Page,
  resolveLazy,
  type Value,
} from './resource.js';

type Json = Record<string, unknown>;

const findExactly = (record: Readonly<Record<string, unknown>> | undefined, name: string): string | undefined =>
  record && Object.hasOwn(record, name) ? name : undefined;

const isMarked = (media: Media): boolean => media.level === 'minimal' || media.level === 'full';

/** The prefix of an annotation: `odata.` in OData 3, `@odata.` in 4. */
const mark = (media: Media, name: string): string => (media.version === 4 ? `@odata.${name}` : `odata.${name}`);

function writeValue(value: Value, media: Media): unknown {
  if (value instanceof Complex) {
    const fields = Object.fromEntries(
      Object.entries(value.fields).map(([name, field]) => [name, writeValue(field, media)]),
    );
    if (media.level === 'verbose') return { __metadata: { type: value.type }, ...fields };
    if (media.level === 'full') return { [mark(media, 'type')]: value.type, ...fields };
    return fields;
  }
  if (value instanceof Multiple) {
    const values = value.values.map((one) => writeValue(one, media));
    return media.level === 'verbose' ? { __metadata: { type: `Collection(${value.of})` }, results: values } : values;
  }
  return value;
}

function putValue(out: Json, name: string, value: Value, entity: Entity, media: Media): void {
  const dynamic = entity.dynamicTypes?.[name];
  if (isMarked(media) && (dynamic || (media.level === 'full' && value instanceof Multiple))) {
    const type = dynamic ?? `Collection(${(value as Multiple).of})`;
    out[`${name}@odata.type`] = media.version === 4 ? `#${type}` : type;
  }
  out[name] = writeValue(value, media);
}

function putLink(out: Json, name: string, entity: Entity, writing: Writing, inner: Projection | undefined): void {
  const { media } = writing;
  const address = `${entity.path}/${name}`;
  if (!inner) {
    if (media.level === 'verbose') out[name] = { __deferred: { uri: writing.apiUrl + address } };
    else if (media.level === 'full') out[`${name}@odata.navigationLink${media.version === 4 ? '' : 'Url'}`] = address;
    return;
  }
  if (isMarked(media)) out[`${name}@odata.navigationLink${media.version === 4 ? '' : 'Url'}`] = address;
  const target = entity.links?.[name]?.(undefined);
  if (target?.kind === 'entity') out[name] = writeEntity(target, inner, stepDown(writing));
  else if (target?.kind === 'collection') {
    const page = pageOf(target, { projection: inner, orderBy: [], inlineCount: false });
    const rows = page.entities.map((one) => writeEntity(one, inner, stepDown(writing)));
    out[name] = media.level === 'verbose' ? { results: rows } : rows;
  } else if (target?.kind === 'value') out[name] = writeValue(target.value, media);
  else
    out[name] =
      media.level === 'verbose' ? { __deferred: { uri: writing.apiUrl + address } } : { [mark(media, 'null')]: true };
}

function header(entity: Entity, { media, apiUrl }: Writing): Json {
  if (media.level === 'verbose') {
    const uri = apiUrl + entity.path;
    if (entity.bare === true) return { __metadata: { id: entity.id ?? uri, type: entity.type } };
    return {
      __metadata: { id: entity.id ?? uri, uri, ...(entity.etag ? { etag: entity.etag } : {}), type: entity.type },
    };
  }
  if (!isMarked(media)) return {};
  const known = {
    [mark(media, 'type')]: media.version === 4 ? `#${entity.type}` : entity.type,
    [mark(media, 'id')]: entity.id ?? apiUrl + entity.path,
  };
  if (entity.bare === true) return known;
  return {
    ...known,
    ...(entity.etag ? { [mark(media, 'etag')]: entity.etag } : {}),
    [mark(media, 'editLink')]: entity.path.replace(/ /g, '%20'),
  };
}

/** One entity with what was asked for of it. Throws the 400 that names a property it does not have. */
function writeEntity(entity: Entity, projection: Projection, writing: Writing): Json {
  const out = header(entity, writing);
  const expanded = new Map<string, Projection>();
  for (const [written, inner] of projection.expand) {
    const name = findKey(entity.links, written);
    const plain = name ?? findKey(entity.properties, written) ?? findKey(entity.onRequest, written);
    if (!plain) throw badQuery(`The field or property '${written}' does not exist.`);
    if (name) expanded.set(name, inner);
    else
      putValue(
        out,
        plain,
        resolveLazy((entity.properties[plain] ?? entity.onRequest?.[plain]) as Value),
        entity,
        writing.media,
      );
  }
  const wanted = new Set<string>();
  for (const written of projection.names) {
    const find = entity.exactNames === true ? findExactly : findKey;
    const name = find(entity.properties, written) ?? find(entity.onRequest, written) ?? find(entity.links, written);
    if (!name && entity.sometimes?.has(written) === true) continue;
    if (!name) throw badQuery(`The field or property '${written}' does not exist.`);
    wanted.add(name);
    // Whoever selects an item's Id gets ID as well, and the other way about [R].
    if (entity.exactNames === true && name.toLowerCase() === 'id') wanted.add('Id').add('ID');
  }
  for (const name of Object.keys(entity.links ?? {})) {
    const inner = expanded.get(name);
    if (inner || projection.all || wanted.has(name)) putLink(out, name, entity, writing, inner);
  }
  for (const [name, lazy] of Object.entries(entity.properties)) {
    if (projection.all || wanted.has(name)) putValue(out, name, resolveLazy(lazy), entity, writing.media);
  }
  for (const [name, lazy] of Object.entries(entity.onRequest ?? {})) {
    if (wanted.has(name)) putValue(out, name, resolveLazy(lazy), entity, writing.media);
  }
  return out;
}

/** Refuses names that the entity does not have, before Atom writes the rest. */
function checkNames(entity: Entity, projection: Projection): void {
  for (const written of [...projection.names, ...projection.expand.keys()]) {
    if (entity.sometimes?.has(written) === true) continue;
    if (
      !findKey(entity.properties, written) &&
      !findKey(entity.onRequest, written) &&
      !findKey(entity.links, written)
    ) {
      throw badQuery(`The field or property '${written}' does not exist.`);
    }
  }
}

/** A whole answer for one entity, as text. */
export function writtenEntity(entity: Entity, projection: Projection, writing: Writing): string {
  if (writing.media.level !== 'atom') return JSON.stringify(entityBody(entity, projection, writing));
  checkNames(entity, projection);
  return atomEntry(entity, projection, writing);
}

/** A whole answer for a page of a collection, as text. */
export function writtenCollection(
  collection: Collection,
  page: Page,
  projection: Projection,
  writing: Writing,
  next?: string,
): string {
  if (writing.media.level !== 'atom')
    return JSON.stringify(collectionBody(collection, page, projection, writing, next));
  for (const entity of page.entities) checkNames(entity, projection);
  return atomFeed(collection.path, page, projection, writing, next);
}

/** A whole answer for a value, as text. */
export function writtenValue(name: string, value: Value, type: string | undefined, writing: Writing): string {
  return writing.media.level === 'atom'
    ? atomValue(name, value)
    : JSON.stringify(valueBody(name, value, type, writing));
}

/** A whole answer for one entity. */
function entityBody(entity: Entity, projection: Projection, writing: Writing): Json {
  const body = writeEntity(entity, projection, writing);
  const { media } = writing;
  if (media.level === 'verbose') return { d: body };
  if (media.level === 'none') return body;
  const selected = projection.written === undefined ? '' : `&$select=${projection.written}`;
  const context = `${writing.apiUrl}$metadata#${entity.set}/@Element${selected}`;
  return { [media.version === 4 ? '@odata.context' : 'odata.metadata']: context, ...body };
}

/** A whole answer for a page of a collection. */
function collectionBody(
  collection: Collection,
  page: Page,
  projection: Projection,
  writing: Writing,
  next?: string,
): Json {
  const { media } = writing;
  const rows = page.entities.map((one) => writeEntity(one, projection, writing));
  if (media.level === 'verbose') {
    return {
      d: {
        results: rows,
        ...(page.count === undefined ? {} : { __count: String(page.count) }),
        ...(next ? { __next: next } : {}),
      },
    };
  }
  const selected = projection.written === undefined ? '' : `&$select=${projection.written}`;
  const context = `${writing.apiUrl}$metadata#${collection.set}${selected}`;
  return {
    ...(media.level === 'none' ? {} : { [media.version === 4 ? '@odata.context' : 'odata.metadata']: context }),
    ...(page.count === undefined ? {} : { [mark(media, 'count')]: String(page.count) }),
    value: rows,
    ...(next ? { [mark(media, 'nextLink')]: next } : {}),
  };
}

/** A whole answer for a list of structured values. */
export function writtenComplexes(name: string, type: string, values: readonly Complex[], writing: Writing): string {
  const { media } = writing;
  if (media.level === 'atom') return atomValue(name, new Multiple(type, values));
  const written = values.map((one) => writeValue(one, media));
  if (media.level === 'verbose')
    return JSON.stringify({ d: { [name]: { __metadata: { type: `Collection(${type})` }, results: written } } });
  const context = {
    [media.version === 4 ? '@odata.context' : 'odata.metadata']: `${writing.apiUrl}$metadata#Collection(${type})`,
  };
  return JSON.stringify({ ...(media.level === 'none' ? {} : context), value: written });
}

/** A whole answer for a value: a property by its path, or what a function gives back. */
function valueBody(name: string, value: Value, type: string | undefined, writing: Writing): Json {
  const { media } = writing;
  const written = writeValue(value, media);
  if (media.level === 'verbose') return { d: { [name]: written } };
  const kind =
    type ??
    (value instanceof Complex ? value.type : value instanceof Multiple ? `Collection(${value.of})` : edmTypeOf(value));
  const context =
    media.level === 'none'
      ? {}
      : { [media.version === 4 ? '@odata.context' : 'odata.metadata']: `${writing.apiUrl}$metadata#${kind}` };
  if (value === null) return { ...context, [mark(media, 'null')]: true };
  return value instanceof Complex ? { ...context, ...(written as Json) } : { ...context, value: written };
}

const edmTypeOf = (value: Value): string =>
  value === null
    ? 'Edm.Null'
    : typeof value === 'boolean'
      ? 'Edm.Boolean'
      : typeof value === 'number'
        ? 'Edm.Int32'
        : 'Edm.String';
