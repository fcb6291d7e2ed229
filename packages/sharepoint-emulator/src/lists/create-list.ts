import { builtInFields } from '../fields/built-in-fields.js';
import { encodeTypeName } from '../fields/field.js';
import { insertField } from '../fields/store-field.js';
import { SharePointError, badQuery } from '../http/sharepoint-error.js';
import { seedContentTypes } from '../content-types/seed-content-types.js';
import { createDefaultView } from '../views/create-view.js';
import { logChange } from '../changes/log-change.js';
import { keepListNode } from '../navigation/list-node.js';
import { instant, type Site } from '../web/site.js';
import type { ListSchema, ListSettings } from './list-schema.js';
import { defaultOptions, pickOptions } from './list-options.js';
import { findListByTitle, readListById } from './store-list.js';

const LIBRARY_TEMPLATES = new Set([101, 109, 115, 119, 433, 851]);

/** The items' table. Text is compared without regard to case, as SharePoint does. */
const itemsTable = (table: string): string => `
CREATE TABLE "${table}" (
  id INTEGER PRIMARY KEY AUTOINCREMENT, guid TEXT NOT NULL COLLATE NOCASE, unique_id TEXT NOT NULL COLLATE NOCASE,
  version INTEGER NOT NULL DEFAULT 1, ui_version INTEGER NOT NULL DEFAULT 512, created_at TEXT NOT NULL, modified_at TEXT NOT NULL,
  author_id INTEGER NOT NULL, editor_id INTEGER NOT NULL, content_type_id TEXT NOT NULL, fs_type INTEGER NOT NULL DEFAULT 0,
  file_dir TEXT NOT NULL COLLATE NOCASE, file_leaf TEXT NOT NULL COLLATE NOCASE,
  file_ref TEXT NOT NULL GENERATED ALWAYS AS (file_dir || '/' || file_leaf) VIRTUAL COLLATE NOCASE,
  file_size INTEGER NOT NULL DEFAULT 0, checkout_user_id INTEGER, scope TEXT,
  has_attachments INTEGER NOT NULL DEFAULT 0, moderation_status INTEGER NOT NULL DEFAULT 0, "f_Title" TEXT COLLATE NOCASE
);
CREATE UNIQUE INDEX "ux_${table}_place" ON "${table}" (file_dir, file_leaf);
CREATE UNIQUE INDEX "ux_${table}_unique" ON "${table}" (unique_id);
CREATE INDEX "ix_${table}_author" ON "${table}" (author_id);`;

/** A name for the list's address: letters and digits stay, what an address cannot hold goes. */
function folderName(title: string): string {
  return title.replace(/["'#%*:<>?/\\|{}~&.]/g, '').trim() || 'List';
}

export interface NewList {
  title: string;
  description: string;
  baseTemplate: number;
  options: Readonly<Record<string, unknown>>;
  authorId: number;
  guid?: string;
  /** The name in its address, where that is not made from the title: `Shared Documents` for Documents. */
  folder?: string;
}

/** Makes a list with its columns, its view, its content types and its table. */
export function createList(site: Site, wanted: NewList): ListSchema {
  const title = wanted.title.trim();
  if (!title) throw badQuery('The property Title is missing.');
  if (findListByTitle(site, title)) {
    throw new SharePointError(
      500,
      '-2130575342, Microsoft.SharePoint.SPException',
      'A list, survey, discussion board, or document library with the specified title already exists in this Web site.  Please choose another title.',
    );
  }
  const library = LIBRARY_TEMPLATES.has(wanted.baseTemplate);
  const base = `${site.serverRelativeUrl}${library ? '' : '/Lists'}/`;
  const stem = folderName(wanted.folder ?? title);
  let folder = stem;
  for (let n = 1; site.db.get('SELECT 1 FROM lists WHERE root_url = ?', base + folder); n += 1)
    folder = stem + String(n);
  const at = instant(site.now());
  const guid = wanted.guid ?? site.newGuid();
  const settings: ListSettings = {
    description: wanted.description,
    baseTemplate: wanted.baseTemplate,
    baseType: library ? 1 : 0,
    entityTypeName: encodeTypeName(folder),
    createdAt: at,
    schemaChangedAt: at,
    itemModifiedAt: at,
    itemDeletedAt: at,
    version: 0,
    options: { ...defaultOptions(library), ...pickOptions(wanted.options) },
    authorId: wanted.authorId,
  };
  site.db.run(
    'INSERT INTO lists (guid, title, root_url, settings) VALUES (?, ?, ?, ?)',
    guid,
    title,
    base + folder,
    JSON.stringify(settings),
  );
  for (const field of builtInFields(library)) insertField(site, guid, field);
  const list = readListById(site, guid);
  site.db.exec(itemsTable(list.table));
  seedContentTypes(site, list);
  createDefaultView(site, list);
  keepListNode(site, { guid, title, rootUrl: list.rootUrl, shown: settings.options['OnQuickLaunch'] === true });
  logChange(site, { kind: 'List', type: 1, listGuid: guid });
  return list;
}
