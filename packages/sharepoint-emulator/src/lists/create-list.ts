import { addField } from '../fields/add-field.js';
import { encodeTypeName } from '../site/field.js';
import { fieldFromXml } from '../structure/read-field.js';
import { saveField } from '../structure/store-field.js';
import { SharePointError, badQuery } from '../answers/sharepoint-error.js';
import { seedContentTypes } from '../structure/seed-content-types.js';
import { createDefaultView } from '../views/create-view.js';
import { logChange } from '../log/log-change.js';
import { keepListNode } from '../navigation/list-node.js';
import { instant, type Site } from '../site/site.js';
import { findField, type ListSchema, type ListSettings } from '../site/list-schema.js';
import { defaultOptions, pickOptions } from '../structure/list-options.js';
import { type ListTemplate, listTemplate } from '../structure/list-templates.js';
import { findListByTitle, readListById } from '../structure/store-list.js';

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

/** The columns that a kind of list begins with, as its own. */
function addColumns(site: Site, guid: string, template: ListTemplate): void {
  for (const xml of template.columns) {
    const list = readListById(site, guid);
    addField(site, list, fieldFromXml(site, xml, 0), 0);
  }
  const title = findField(readListById(site, guid), 'Title');
  if (template.title === undefined || !title) return;
  saveField(site, guid, { ...title, title: template.title });
  site.listCache.delete(guid);
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
  const template = listTemplate(wanted.baseTemplate);
  const { library } = template;
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
  site.db.exec(itemsTable(readListById(site, guid).table));
  seedContentTypes(site, readListById(site, guid), template.type);
  addColumns(site, guid, template);
  const list = readListById(site, guid);
  createDefaultView(site, list, template.viewFields);
  keepListNode(site, { guid, title, rootUrl: list.rootUrl, shown: settings.options['OnQuickLaunch'] === true });
  logChange(site, { kind: 'List', type: 1, listGuid: guid });
  return list;
}
