/**
 * The tables of one site. An empty file's content is NULL: node:sqlite binds no bytes as such.
 * Each list's items have a table of their own, made with the list: `list_<number>`.
 */
export const SCHEMA = `
CREATE TABLE IF NOT EXISTS meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS principals (
  id INTEGER PRIMARY KEY, kind TEXT NOT NULL CHECK (kind IN ('user', 'group')), login TEXT NOT NULL COLLATE NOCASE,
  title TEXT NOT NULL COLLATE NOCASE, email TEXT NOT NULL DEFAULT '' COLLATE NOCASE, is_admin INTEGER NOT NULL DEFAULT 0,
  description TEXT NOT NULL DEFAULT '', owner_id INTEGER, settings TEXT NOT NULL DEFAULT '{}', deleted INTEGER NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX IF NOT EXISTS principals_login ON principals (kind, login);
CREATE TABLE IF NOT EXISTS group_members (
  group_id INTEGER NOT NULL, user_id INTEGER NOT NULL, PRIMARY KEY (group_id, user_id)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS role_definitions (
  id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE COLLATE NOCASE, description TEXT NOT NULL DEFAULT '', high INTEGER NOT NULL,
  low INTEGER NOT NULL, hidden INTEGER NOT NULL DEFAULT 0, position INTEGER NOT NULL, kind INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE IF NOT EXISTS unique_scopes (scope TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS role_assignments (
  scope TEXT NOT NULL, principal_id INTEGER NOT NULL, role_id INTEGER NOT NULL, PRIMARY KEY (scope, principal_id, role_id)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS lists (
  number INTEGER PRIMARY KEY AUTOINCREMENT, guid TEXT NOT NULL UNIQUE, title TEXT NOT NULL UNIQUE COLLATE NOCASE,
  root_url TEXT NOT NULL UNIQUE COLLATE NOCASE, settings TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS fields (
  list_guid TEXT NOT NULL, guid TEXT NOT NULL, internal_name TEXT NOT NULL, position INTEGER NOT NULL, settings TEXT NOT NULL,
  PRIMARY KEY (list_guid, guid)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS views (
  list_guid TEXT NOT NULL, guid TEXT PRIMARY KEY, position INTEGER NOT NULL, settings TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS content_types (
  list_guid TEXT NOT NULL, id TEXT NOT NULL, position INTEGER NOT NULL, settings TEXT NOT NULL, PRIMARY KEY (list_guid, id)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS versions (
  list_number INTEGER NOT NULL, item_id INTEGER NOT NULL, version INTEGER NOT NULL, row TEXT NOT NULL, content BLOB,
  PRIMARY KEY (list_number, item_id, version)
);
CREATE TABLE IF NOT EXISTS attachments (
  list_number INTEGER NOT NULL, item_id INTEGER NOT NULL, name TEXT NOT NULL COLLATE NOCASE, content BLOB,
  PRIMARY KEY (list_number, item_id, name)
);
CREATE TABLE IF NOT EXISTS files (
  list_number INTEGER NOT NULL, item_id INTEGER NOT NULL, content BLOB, PRIMARY KEY (list_number, item_id)
);
CREATE TABLE IF NOT EXISTS uploads (guid TEXT PRIMARY KEY, content BLOB) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS changes (
  number INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, list_guid TEXT, item_id INTEGER, kind TEXT NOT NULL,
  type INTEGER NOT NULL, target TEXT NOT NULL DEFAULT '{}'
);
CREATE INDEX IF NOT EXISTS changes_list ON changes (list_guid, number);
CREATE TABLE IF NOT EXISTS recycle_bin (
  guid TEXT PRIMARY KEY, title TEXT NOT NULL, kind INTEGER NOT NULL, list_guid TEXT NOT NULL, item_id INTEGER,
  deleted_at TEXT NOT NULL, deleted_by INTEGER NOT NULL, stage INTEGER NOT NULL DEFAULT 1, payload TEXT NOT NULL, content BLOB
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS recycled_contents (
  bin_guid TEXT NOT NULL, position INTEGER NOT NULL, payload TEXT NOT NULL, content BLOB, PRIMARY KEY (bin_guid, position)
);
CREATE TABLE IF NOT EXISTS comments (
  id INTEGER PRIMARY KEY AUTOINCREMENT, list_number INTEGER NOT NULL, item_id INTEGER NOT NULL, parent_id INTEGER NOT NULL DEFAULT 0,
  text TEXT NOT NULL, mentions TEXT, author_id INTEGER NOT NULL, created_at TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS comments_item ON comments (list_number, item_id);
CREATE TABLE IF NOT EXISTS likes (
  list_number INTEGER NOT NULL, item_id INTEGER NOT NULL, comment_id INTEGER NOT NULL DEFAULT 0, person_id INTEGER NOT NULL,
  liked_at TEXT NOT NULL, PRIMARY KEY (list_number, item_id, comment_id, person_id)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS navigation (
  id INTEGER PRIMARY KEY AUTOINCREMENT, parent_id INTEGER NOT NULL, position INTEGER NOT NULL, title TEXT NOT NULL, url TEXT NOT NULL,
  visible INTEGER NOT NULL DEFAULT 1, external INTEGER NOT NULL DEFAULT 0, list_guid TEXT
);
CREATE TABLE IF NOT EXISTS event_receivers (
  position INTEGER PRIMARY KEY AUTOINCREMENT, guid TEXT NOT NULL UNIQUE, list_guid TEXT NOT NULL, settings TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS column_defaults (
  list_guid TEXT PRIMARY KEY, unique_id TEXT NOT NULL, created_at TEXT NOT NULL, modified_at TEXT NOT NULL, content BLOB
);
CREATE TABLE IF NOT EXISTS custom_actions (
  position INTEGER PRIMARY KEY AUTOINCREMENT, guid TEXT NOT NULL UNIQUE, owner TEXT NOT NULL, settings TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS profile_properties (
  person_id INTEGER NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (person_id, name)
) WITHOUT ROWID;
`;
