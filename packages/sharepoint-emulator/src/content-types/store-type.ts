import { CHANGE, logChange } from '../log/log-change.js';
import { SITE } from '../fields/column-home.js';
import { SharePointError } from '../answers/sharepoint-error.js';
import { number, text } from '../store/database.js';
import type { Site } from '../site/site.js';
import { BUILT_IN_TYPES } from './built-in-types.js';
import type { ContentTypeSettings } from '../structure/seed-content-types.js';

export interface StoredType {
  id: string;
  settings: ContentTypeSettings;
}

export const typeMissing = (): SharePointError =>
  new SharePointError(404, '-2147024809, System.ArgumentException', 'The content type does not exist.');

/** Content types kept under a list's guid, or under `SITE`. */
export const storedTypes = (site: Site, owner: string): StoredType[] =>
  site.db
    .all('SELECT id, settings FROM content_types WHERE list_guid = ? ORDER BY position', owner)
    .map((row) => ({ id: text(row, 'id'), settings: JSON.parse(text(row, 'settings')) as ContentTypeSettings }));

/** The site's content types: those that every site has, and its own. */
export const siteTypes = (site: Site): StoredType[] => [
  ...[...BUILT_IN_TYPES].map(([id, settings]) => ({ id, settings })),
  ...storedTypes(site, SITE),
];

export const findSiteType = (site: Site, id: string): StoredType | undefined =>
  siteTypes(site).find((type) => type.id.toLowerCase() === id.toLowerCase());

/** The type that another was made of: an id begins with its parent's. */
export function parentOf(site: Site, id: string): StoredType | undefined {
  const above = siteTypes(site).filter((type) => type.id !== id && id.toLowerCase().startsWith(type.id.toLowerCase()));
  return above.sort((a, b) => b.id.length - a.id.length)[0];
}

/** Adds a type below a parent, under an id of its own. A name stands once in a list, and once on the site. */
export function insertType(site: Site, owner: string, parent: StoredType, settings: ContentTypeSettings): string {
  const named = owner === SITE ? siteTypes(site) : storedTypes(site, owner);
  if (named.some((type) => type.settings.name.toLowerCase() === settings.name.toLowerCase())) {
    throw new SharePointError(
      500,
      '-2130575183, Microsoft.SharePoint.SPException',
      `A content type with the name "${settings.name}" already exists.`,
    );
  }
  const id = `${parent.id}00${site.newGuid().replace(/-/g, '').toUpperCase()}`;
  const last = site.db.get('SELECT MAX(position) AS position FROM content_types WHERE list_guid = ?', owner);
  site.db.run(
    'INSERT INTO content_types (list_guid, id, position, settings) VALUES (?, ?, ?, ?)',
    owner,
    id,
    number(last, 'position') + 1,
    JSON.stringify(settings),
  );
  logType(site, owner, id, CHANGE.add);
  return id;
}

export const saveType = (site: Site, owner: string, { id, settings }: StoredType): void => {
  site.db.run(
    'UPDATE content_types SET settings = ? WHERE list_guid = ? AND id = ?',
    JSON.stringify(settings),
    owner,
    id,
  );
  logType(site, owner, id, CHANGE.update);
};

export const logType = (site: Site, owner: string, id: string, type: number): void =>
  logChange(site, {
    kind: 'ContentType',
    type,
    ...(owner === SITE ? {} : { listGuid: owner }),
    target: { ContentTypeId: id },
  });
