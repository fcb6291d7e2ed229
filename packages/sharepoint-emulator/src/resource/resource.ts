import type { Arguments } from '../odata/parse-path.js';
import type { QueryOptions } from '../odata/query-options.js';

export type Primitive = string | number | boolean | null;

/** A structured value with a type's name, such as `SP.BasePermissions`. */
export class Complex {
  constructor(
    readonly type: string,
    readonly fields: Readonly<Record<string, Value>>,
  ) {}
}

/** A collection of values, such as a multi-choice cell: `Collection(Edm.String)`. */
export class Multiple {
  constructor(
    /** The type of one, such as `Edm.String`. */
    readonly of: string,
    readonly values: readonly (Primitive | Complex)[],
  ) {}
}

export type Value = Primitive | Complex | Multiple;
/** A value, or the way to it where it costs something. */
export type Lazy = Value | (() => Value);

export type Link = (args: Arguments | undefined) => Resource;
export type Action = (args: Arguments) => Resource;

/** One thing with an address. */
export interface Entity {
  kind: 'entity';
  type: string;
  /** Below `_api/`: `Web/Lists(guid'…')`. */
  path: string;
  /** `odata.id` where it is not the address: a list item has a guid of its own. */
  id?: string;
  etag?: string;
  /** What `odata.metadata` calls the set: `SP.ApiData.Lists`. */
  set: string;
  properties: Readonly<Record<string, Lazy>>;
  /** Answered when asked for by name alone. */
  onRequest?: Readonly<Record<string, Lazy>>;
  /** Names that other kinds of the same type have: asked for by name, they are left out where this one lacks them. */
  sometimes?: ReadonlySet<string>;
  /** Edm types of properties whose JSON does not tell, for verbose and full: rarely needed. */
  dynamicTypes?: Readonly<Record<string, string>>;
  /** Names are taken as written: an item's columns are told apart by case. */
  exactNames?: boolean;
  /** Reached by a lookup: it says its type and id, and neither address nor ETag [R]. */
  bare?: boolean;
  /** Navigation properties: they are listed as deferred, and can be expanded. */
  links?: Readonly<Record<string, Link>>;
  /** Functions reached by GET or as part of a path, that are no properties: `getItemById(1)`. */
  functions?: Readonly<Record<string, Link>>;
  /** What POST invokes. */
  actions?: Readonly<Record<string, Action>>;
  update?(body: Readonly<Record<string, unknown>>): Resource;
  remove?(): Resource;
  /** The bytes behind `$value`. */
  content?(): Raw;
  replaceContent?(bytes: Uint8Array): Resource;
  /** Sent with a 201. */
  created?: boolean;
}

export interface Page {
  entities: readonly Entity[];
  /** Query of the next page, where there is one. */
  next?: URLSearchParams;
  count?: number;
}

export interface Collection {
  kind: 'collection';
  type: string;
  path: string;
  set: string;
  /** All of them: the frame filters, sorts and cuts. */
  all?(): readonly Entity[];
  /** Filters, sorts and pages by itself, in SQL. */
  query?(options: QueryOptions): Page;
  byKey?(args: Arguments): Entity;
  functions?: Readonly<Record<string, Link>>;
  actions?: Readonly<Record<string, Action>>;
  create?(body: Readonly<Record<string, unknown>>): Resource;
}

/** A value with a name: a property asked for by its path, or what a function returns. */
interface Named {
  kind: 'value';
  name: string;
  value: Value;
  type?: string;
}

interface Raw {
  kind: 'raw';
  bytes: Uint8Array;
  contentType: string;
  headers?: Readonly<Record<string, string>>;
}

/** Nothing to say: 200 after an action or a delete, 204 after an update. */
interface Done {
  kind: 'done';
  status: 200 | 204;
  etag?: string;
  /** A void action says `odata.null`. */
  voidAction?: string;
}

/** A body in a shape of its own, such as RenderListDataAsStream's. */
interface Plain {
  kind: 'plain';
  body: unknown;
}

/** A list of structured values, such as the outcomes of a form's save. */
interface Complexes {
  kind: 'complexes';
  name: string;
  type: string;
  values: readonly Complex[];
}

export type Resource = Complexes | Entity | Collection | Named | Raw | Done | Plain;

/** A collection reached by a function: `comments`, or one of it by its key, `comments(3)`. */
export const keyedCollection = (collection: Collection, args: Arguments | undefined): Resource =>
  args && args.positional.length > 0 && collection.byKey ? collection.byKey(args) : collection;

export const resolveLazy = (value: Lazy): Value => (typeof value === 'function' ? value() : value);

/** Finds a key without regard to case, as SharePoint does for names of functions and properties. */
export function findKey(record: Readonly<Record<string, unknown>> | undefined, name: string): string | undefined {
  if (!record) return undefined;
  if (Object.hasOwn(record, name)) return name;
  const lower = name.toLowerCase();
  return Object.keys(record).find((key) => key.toLowerCase() === lower);
}
