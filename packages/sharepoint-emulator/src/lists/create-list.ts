import { resolveLookup } from '../fields/add-field.js';
import { encodeTypeName, type Field } from '../site/field.js';
import { fieldFromTemplate } from '../structure/read-field.js';
import { columnOf, indexColumn, insertField, saveField, sqlTypeOf } from '../structure/store-field.js';
import { SharePointError, badQuery } from '../answers/sharepoint-error.js';
import { seedContentTypes } from '../structure/seed-content-types.js';
import { createDefaultView } from '../views/create-view.js';
import { logChange } from '../log/log-change.js';
import { keepListNode } from '../navigation/list-node.js';
import { instant, type Site } from '../site/site.js';
import { findField, type ListSchema, type ListSettings } from '../site/list-schema.js';
import { defaultOptions, pickOptions } from '../structure/list-options.js';
import { columnsOf, type ListTemplate, listTemplate } from '../structure/list-templates.js';
import { findListByTitle, readListById } from '../structure/store-list.js';

/** The items' table. Text is compared without regard to case, as SharePoint does. */
const itemsTable = (table: string, own: readonly Field[]): string => `
CREATE TABLE "${table}" (
  id INTEGER PRIMARY KEY AUTOINCREMENT, guid TEXT NOT NULL COLLATE NOCASE, unique_id TEXT NOT NULL COLLATE NOCASE,
  version INTEGER NOT NULL DEFAULT 1, ui_version INTEGER NOT NULL DEFAULT 512, created_at TEXT NOT NULL, modified_at TEXT NOT NULL,
  author_id INTEGER NOT NULL, editor_id INTEGER NOT NULL, content_type_id TEXT NOT NULL, fs_type INTEGER NOT NULL DEFAULT 0,
  file_dir TEXT NOT NULL COLLATE NOCASE, file_leaf TEXT NOT NULL COLLATE NOCASE,
  file_ref TEXT NOT NULL GENERATED ALWAYS AS (file_dir || '/' || file_leaf) VIRTUAL COLLATE NOCASE,
  file_size INTEGER NOT NULL DEFAULT 0, checkout_user_id INTEGER, scope TEXT,
  has_attachments INTEGER NOT NULL DEFAULT 0, moderation_status INTEGER NOT NULL DEFAULT 0, "f_Title" TEXT COLLATE NOCASE${own
    .map((field) => `, "${field.column ?? ''}" ${sqlTypeOf(field)}`)
    .join('')}
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

/** The columns that a kind of list begins with, as its own: with their places in the table that is about to be made. */
const ownColumns = (site: Site, list: ListSchema, template: ListTemplate): Field[] =>
  columnsOf(template).map((column) => {
    const field = resolveLookup(site, list, fieldFromTemplate(site, column));
    return { ...field, column: columnOf(field.internalName) };
  });

/** Makes the table of a new list, and keeps its own columns. A statement for each column took a third of a new site's start. */
function makeTable(site: Site, list: ListSchema, template: ListTemplate): void {
  const own = ownColumns(site, list, template);
  site.db.exec(itemsTable(list.table, own));
  for (const field of own) {
    insertField(site, list.guid, field);
    if (field.indexed) indexColumn(site, list, field);
    logChange(site, { kind: 'Field', type: 1, listGuid: list.guid, target: { FieldId: field.guid } });
  }
  const title = template.title === undefined ? undefined : findField(list, 'Title');
  if (title) saveField(site, list.guid, { ...title, title: template.title ?? title.title });
  site.listCache.delete(list.guid);
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
  makeTable(site, readListById(site, guid), template);
  const list = readListById(site, guid);
  seedContentTypes(site, list, template.type);
  createDefaultView(site, list, template.viewFields);
  keepListNode(site, { guid, title, rootUrl: list.rootUrl, shown: settings.options['OnQuickLaunch'] === true });
  logChange(site, { kind: 'List', type: 1, listGuid: guid });
  return list;
}
