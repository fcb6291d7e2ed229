import type { Answer } from '../answers/answer.js';
import { parsePath } from '../odata/parse-path.js';
import { parseQueryOptions } from '../odata/query-options.js';
import { pageOf } from '../resource/query-collection.js';
import { step } from '../resource/resolve.js';
import type { Resource } from '../resource/resource.js';
import { writtenCollection, writtenComplexes, writtenEntity, writtenValue } from '../resource/serialise.js';
import type { Writing } from '../resource/writing.js';
import { apiRoot } from '../web/root.js';
import { instant } from '../site/site.js';
import type { Visit } from '../site/visit.js';
import { contentTypeOf } from '../answers/media.js';
import { badQuery, resourceNotFound, type SharePointError, wrongMethod } from '../answers/sharepoint-error.js';

const SETTERS = new Set(['MERGE', 'PATCH', 'PUT']);

/** Sends a request on to what its path names. */
function perform(visit: Visit, path: string): Resource {
  const segments = parsePath(path, visit.query);
  const [first] = segments;
  if (!first) throw resourceNotFound('_api');
  const unknown = (): SharePointError =>
    resourceNotFound(/^(web|site)$/i.test(first.name) ? `SP.RequestContext.current/${path}` : first.text);
  let at: Resource = apiRoot(visit);
  for (const [index, segment] of segments.entries()) {
    const isLast = index === segments.length - 1;
    if (
      isLast &&
      segment.name.toLowerCase() === '$value' &&
      at.kind === 'entity' &&
      at.replaceContent &&
      visit.method !== 'GET'
    ) {
      return at.replaceContent(visit.bytes);
    }
    const acts = (visit.method === 'POST' || visit.method === 'DELETE') && isAction(at, segment.name);
    const reads = isLast && visit.method === 'POST' && visit.bytes.length === 0 && isFunction(at, segment.name);
    const next = step(at, segment, visit);
    if (!next) throw unknown();
    // Any function may be called by POST: it answers as to GET [R]. With a body, what it opens is meant.
    if (reads && !sentAsMerge(visit)) return next;
    at = next;
    // An action in the last place has done its work: what it gives is the answer.
    if (acts && isLast) return at;
  }
  if (visit.method === 'GET' || visit.method === 'HEAD') return at;
  const name = segments.at(-1)?.text ?? '';
  demandTypeName(visit);
  if (visit.method === 'POST') {
    if (at.kind === 'collection' && at.create) return at.create(visit.body);
    if (at.kind === 'entity' && at.update) return at.update(visit.body);
  }
  if (SETTERS.has(visit.method) && at.kind === 'entity' && at.update) return at.update(visit.body);
  if (visit.method === 'DELETE' && at.kind === 'entity' && at.remove) return at.remove();
  throw wrongMethod(visit.method, name);
}

/** A verbose body says what it is; the newer kinds of JSON need not. */
function demandTypeName(visit: Visit): void {
  if (visit.method === 'DELETE' || !/odata=verbose/i.test(visit.headers.get('content-type') ?? '')) return;
  const metadata = visit.body['__metadata'] as { type?: unknown } | undefined;
  if (typeof metadata?.type === 'string') return;
  throw badQuery(
    'An entry without a type name was found, but no expected type was specified. To allow entries without type information, ' +
      'the expected type must also be specified when the model is specified.',
  );
}

const sentAsMerge = (visit: Visit): boolean => visit.headers.has('if-match');

function isFunction(from: Resource, name: string): boolean {
  if (from.kind !== 'entity' && from.kind !== 'collection') return false;
  return Object.keys(from.functions ?? {}).some((key) => key.toLowerCase() === name.toLowerCase());
}

function isAction(from: Resource, name: string): boolean {
  if (from.kind !== 'entity' && from.kind !== 'collection') return false;
  return Object.keys(from.actions ?? {}).some((key) => key.toLowerCase() === name.toLowerCase());
}

/** Does one request, and writes its answer in what was asked for. */
export function dispatch(visit: Visit, path: string): Answer {
  const { media, site } = visit;
  const writing: Writing = {
    media,
    apiUrl: `${site.siteUrl}/_api/`,
    updatedAt: instant(site.now()),
    opened: { count: 0 },
  };
  const plainJson = { 'Content-Type': contentTypeOf(media.level === 'atom' ? { level: 'none', version: 3 } : media) };
  const resource = perform(visit, path);
  const json = { 'Content-Type': contentTypeOf(media, resource.kind) };
  switch (resource.kind) {
    case 'entity': {
      const { projection } = parseQueryOptions(visit.query);
      const body = writtenEntity(resource, projection, writing);
      const address = resource.created === true ? { Location: writing.apiUrl + resource.path } : {};
      const etag = resource.etag === undefined ? {} : { ETag: resource.etag };
      return { status: resource.created === true ? 201 : 200, headers: { ...json, ...etag, ...address }, body };
    }
    case 'collection': {
      const options = parseQueryOptions(visit.query);
      const page = pageOf(resource, options);
      const next = page.next ? `${site.siteUrl}/_api/${encodePath(path)}?${encodeQuery(page.next)}` : undefined;
      return { status: 200, headers: json, body: writtenCollection(resource, page, options.projection, writing, next) };
    }
    case 'value':
      return { status: 200, headers: json, body: writtenValue(resource.name, resource.value, resource.type, writing) };
    case 'complexes':
      return {
        status: 200,
        headers: json,
        body: writtenComplexes(resource.name, resource.type, resource.values, writing),
      };
    case 'plain':
      return { status: 200, headers: plainJson, body: JSON.stringify(resource.body) };
    case 'raw':
      return {
        status: 200,
        headers: { 'Content-Type': resource.contentType, ...resource.headers },
        body: resource.bytes,
      };
    case 'done': {
      const etag = resource.etag === undefined ? {} : { ETag: resource.etag };
      if (resource.voidAction === undefined || resource.status === 204)
        return { status: resource.status, headers: etag, body: '' };
      return {
        status: 200,
        headers: { ...json, ...etag },
        body: writtenValue(resource.voidAction, null, 'Edm.Null', writing),
      };
    }
  }
}

const encodePath = (path: string): string => encodeURI(path).replace(/#/g, '%23').replace(/\?/g, '%3F');

/** Percent-encodes with lower-case letters and leaves `$` encoded, as SharePoint's own links do. */
const encodeQuery = (query: URLSearchParams): string =>
  [...query]
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .join('&')
    .replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase());
