import { accessDenied } from '../answers/sharepoint-error.js';
import type { Media } from '../answers/media.js';
import { ALL_RIGHTS, holdsRight, type PermissionKind, type PermissionMask } from '../rights/permission-mask.js';
import { effectiveListScope, principalIdsOf, rightsInScope, WEB_SCOPE } from '../rights/scopes.js';
import type { ListSchema } from './list-schema.js';
import type { Collection, Entity } from '../resource/resource.js';
import { number, type Row, text } from '../store/database.js';
import type { Site } from './site.js';

export interface Person {
  id: number;
  login: string;
  title: string;
  email: string;
  isAdmin: boolean;
  /** The language of their profile, by SharePoint's number; absent where nobody said. */
  language?: number;
  /** Themselves and their groups. */
  principalIds: readonly number[];
}

/** The writers of entities, handed on with each request: they need each other, and imports must not go in circles. */
export interface Entities {
  web(visit: Visit): Entity;
  list(visit: Visit, list: ListSchema): Entity;
  item(visit: Visit, list: ListSchema, row: Row): Entity;
  file(visit: Visit, list: ListSchema, row: Row): Entity;
  /** A folder; the root of its list, where there is no row. */
  folder(visit: Visit, list: ListSchema, row: Row | undefined): Entity;
  person(visit: Visit, row: Row): Entity;
  group(visit: Visit, row: Row): Entity;
  groupsOf(visit: Visit, userId: number, path: string): Collection;
}

/** One request by one person: what it asked for, and what that person may do. */
export interface Visit {
  site: Site;
  person: Person;
  method: string;
  headers: Headers;
  query: URLSearchParams;
  media: Media;
  /** The body as JSON, unwrapped; empty where there was none. */
  body: Readonly<Record<string, unknown>>;
  bytes: Uint8Array;
  /** How to write the things that refer to each other in circles. */
  entities: Entities;
  /** Rights already worked out, by scope. */
  known: Map<string, PermissionMask>;
}

export function readPerson(site: Site, login: string): Person {
  const row = site.db.get("SELECT * FROM principals WHERE kind = 'user' AND login = ? AND deleted = 0", login);
  if (!row) return { id: 0, login, title: '', email: '', isAdmin: false, principalIds: [] };
  const id = number(row, 'id');
  const { language } = JSON.parse(text(row, 'settings')) as { language?: number };
  return {
    id,
    ...(language === undefined ? {} : { language }),
    login: text(row, 'login'),
    title: text(row, 'title'),
    email: text(row, 'email'),
    isAdmin: number(row, 'is_admin') === 1,
    principalIds: principalIdsOf(site.db, id, text(row, 'login')),
  };
}

export const ownLanguage = (site: Site): number => site.languages[0] ?? 1033;

/** The language in which a person reads this site: their own where the site has it, else the site's. */
export const readsIn = ({ person, site }: Visit): number =>
  person.language !== undefined && site.languages.includes(person.language) ? person.language : ownLanguage(site);

function rightsIn(visit: Visit, scope: string): PermissionMask {
  if (visit.person.isAdmin) return ALL_RIGHTS;
  const known = visit.known.get(scope);
  if (known) return known;
  const mask = rightsInScope(visit.site.db, scope, visit.person.principalIds);
  visit.known.set(scope, mask);
  return mask;
}

export const webRights = (visit: Visit): PermissionMask => rightsIn(visit, WEB_SCOPE);

export const listRights = (visit: Visit, listGuid: string): PermissionMask =>
  rightsIn(visit, effectiveListScope(visit.site.db, listGuid));

/** What this person may do with a row: by rights of its own or of a folder above it, else by the list's. */
export const itemRights = (visit: Visit, listGuid: string, row: Row): PermissionMask =>
  typeof row['scope'] === 'string' ? rightsIn(visit, row['scope']) : listRights(visit, listGuid);

/** Throws the 403 where a right is missing. */
export function demand(mask: PermissionMask, ...kinds: readonly PermissionKind[]): void {
  if (!kinds.every((kind) => holdsRight(mask, kind))) throw accessDenied();
}
