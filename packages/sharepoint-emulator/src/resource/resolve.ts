import { wrongMethod } from '../answers/sharepoint-error.js';
import { NO_ARGUMENTS, type Segment } from '../odata/parse-path.js';
import { parseQueryOptions } from '../odata/query-options.js';
import { pageOf } from './query-collection.js';
import { type Entity, findKey, type Resource, resolveLazy } from './resource.js';

function keyed(resource: Resource, segment: Segment): Resource | undefined {
  if (!segment.args || (segment.args.positional.length === 0 && segment.args.named.size === 0)) return resource;
  if (resource.kind !== 'collection' || !resource.byKey) return undefined;
  return resource.byKey(segment.args);
}

function ofEntity(entity: Entity, segment: Segment, method: string): Resource | undefined {
  const { name, args } = segment;
  const action = findKey(entity.actions, name);
  if (action) {
    // PnPjs recycles an attachment by POST with X-HTTP-Method: DELETE on the action itself.
    if (method !== 'POST' && !(method === 'DELETE' && action === 'RecycleObject')) throw wrongMethod(method, action);
    return entity.actions?.[action]?.(args ?? NO_ARGUMENTS) as Resource;
  }
  const called = findKey(entity.functions, name);
  if (called) return entity.functions?.[called]?.(args) as Resource;
  const link = findKey(entity.links, name);
  if (link) return keyed(entity.links?.[link]?.(args) as Resource, segment);
  const property = findKey(entity.properties, name) ?? findKey(entity.onRequest, name);
  if (!property) return undefined;
  const lazy = entity.properties[property] ?? entity.onRequest?.[property] ?? null;
  return { kind: 'value', name: property, value: resolveLazy(lazy) };
}

/** Takes one step along a path. Undefined where it leads nowhere. */
export function step(
  from: Resource,
  segment: Segment,
  { method, query }: { method: string; query: URLSearchParams },
): Resource | undefined {
  const { name, args } = segment;
  if (from.kind === 'entity') {
    if (name.toLowerCase() === '$value' && from.content) return from.content();
    return ofEntity(from, segment, method);
  }
  if (from.kind === 'collection') {
    const action = findKey(from.actions, name);
    if (action) {
      if (method !== 'POST') throw wrongMethod(method, action);
      return from.actions?.[action]?.(args ?? NO_ARGUMENTS) as Resource;
    }
    const called = findKey(from.functions, name);
    if (called) return from.functions?.[called]?.(args) as Resource;
    if (name.toLowerCase() === '$count') {
      // What fits the filter is counted, whatever the page [R, the protocol].
      const { count = 0 } = pageOf(from, { ...parseQueryOptions(query), top: 1, inlineCount: true });
      return { kind: 'raw', bytes: new TextEncoder().encode(String(count)), contentType: 'text/plain;charset=utf-8' };
    }
  }
  if (from.kind === 'value' && name.toLowerCase() === '$value') {
    return {
      kind: 'raw',
      bytes: new TextEncoder().encode(String(from.value)),
      contentType: 'text/plain;charset=utf-8',
    };
  }
  return undefined;
}
