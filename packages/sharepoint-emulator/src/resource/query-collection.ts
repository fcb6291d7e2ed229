import { badQuery } from '../answers/sharepoint-error.js';
import type { Filter, Literal, Property } from '../odata/filter.js';
import type { QueryOptions } from '../odata/query-options.js';
import {
  type Collection,
  Complex,
  type Entity,
  findKey,
  Multiple,
  type Page,
  resolveLazy,
  type Value,
} from './resource.js';

function read(entity: Entity, path: readonly string[]): Value {
  const [head = '', ...rest] = path;
  const key = findKey(entity.properties, head) ?? findKey(entity.onRequest, head);
  if (key) {
    const lazy = entity.properties[key] ?? entity.onRequest?.[key] ?? null;
    let value: Value = resolveLazy(lazy);
    for (const name of rest) {
      const inner: string | undefined = value instanceof Complex ? findKey(value.fields, name) : undefined;
      if (!(value instanceof Complex) || !inner) throw badQuery(`The field or property '${name}' does not exist.`);
      value = value.fields[inner] ?? null;
    }
    return value;
  }
  const link = findKey(entity.links, head);
  const target = link ? entity.links?.[link]?.(undefined) : undefined;
  if (target?.kind !== 'entity' || rest.length === 0) throw badQuery(`The field or property '${head}' does not exist.`);
  return read(target, rest);
}

const comparable = (value: Value): string | number | null => {
  if (value === null || value instanceof Complex || value instanceof Multiple) return null;
  return typeof value === 'string' ? value.toLowerCase() : Number(value);
};

function compare(entity: Entity, filter: Extract<Filter, { kind: 'compare' }>): boolean {
  const left =
    filter.left.kind === 'part' ? datePart(entity, filter.left.of, filter.left.part) : read(entity, filter.left.path);
  const right: Literal['value'] = filter.right.value;
  let [a, b] = [comparable(left), comparable(right)];
  if (typeof a === 'number' && typeof b === 'string') b = Number(b);
  if (typeof a === 'string' && typeof b === 'number') b = String(b);
  if (filter.right.type === 'datetime' && typeof a === 'string' && typeof b === 'string')
    [a, b] = [Date.parse(a), Date.parse(b)];
  if (filter.comparator === 'eq') return a === b;
  if (filter.comparator === 'ne') return a !== b;
  if (a === null || b === null) return false;
  switch (filter.comparator) {
    case 'gt':
      return a > b;
    case 'ge':
      return a >= b;
    case 'lt':
      return a < b;
    default:
      return a <= b;
  }
}

function datePart(entity: Entity, of: Property, part: string): number {
  const date = new Date(String(read(entity, of.path)));
  const parts: Record<string, number> = {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  };
  return parts[part] ?? Number.NaN;
}

function holds(entity: Entity, filter: Filter): boolean {
  switch (filter.kind) {
    case 'and':
      return holds(entity, filter.left) && holds(entity, filter.right);
    case 'or':
      return holds(entity, filter.left) || holds(entity, filter.right);
    case 'not':
      return !holds(entity, filter.inner);
    case 'flag':
      return read(entity, filter.of.path) === true;
    case 'text': {
      const text = String(read(entity, filter.of.path) ?? '').toLowerCase();
      const part = filter.text.toLowerCase();
      return filter.function === 'startswith' ? text.startsWith(part) : text.includes(part);
    }
    case 'compare':
      return compare(entity, filter);
  }
}

/** Filters, sorts and cuts a small collection in memory, or lets a large one do so itself. */
export function pageOf(collection: Collection, options: QueryOptions): Page {
  if (collection.query) return collection.query(options);
  let entities = [...(collection.all?.() ?? [])];
  const { filter } = options;
  if (filter) entities = entities.filter((entity) => holds(entity, filter));
  for (const term of [...options.orderBy].reverse()) {
    const sign = term.descending ? -1 : 1;
    entities.sort((a, b) => {
      const [x, y] = [comparable(read(a, term.path)), comparable(read(b, term.path))];
      if (x === y) return 0;
      if (x === null) return -sign;
      if (y === null) return sign;
      return x < y ? -sign : sign;
    });
  }
  const count = options.inlineCount ? { count: entities.length } : {};
  entities = entities.slice(options.skip ?? 0);
  if (options.top !== undefined) entities = entities.slice(0, options.top);
  return { entities, ...count };
}
