import { badQuery, notEmulated } from '../answers/sharepoint-error.js';
import { isVisible, ownRowsOnly, rowById } from '../rows/item-row.js';
import type { ListSchema } from '../site/list-schema.js';
import { maySeeList } from '../structure/may-see-list.js';
import { findListById } from '../structure/store-list.js';
import { Complex, type Collection, type Entity, type Lazy } from '../resource/resource.js';
import { holdsRight, PERMISSION } from '../rights/permission-mask.js';
import { number, type Row, text } from '../store/database.js';
import { listRights, type Visit } from '../site/visit.js';
import { type ChangeScope, readToken, writeToken } from '../log/change-token.js';
import { CHANGE, type ChangedKind } from '../log/log-change.js';

/** What ChangeQuery's names ask for: kinds of things, and kinds of changes. A scope's beginning and end come with assignments [M]. */
const KINDS: Readonly<Record<string, ChangedKind>> = {
  Item: 'Item',
  List: 'List',
  Field: 'Field',
  View: 'View',
  Web: 'Web',
  User: 'User',
  Group: 'Group',
  ContentType: 'ContentType',
  File: 'File',
  Folder: 'Folder',
};
const TYPES: Readonly<Record<string, readonly number[]>> = {
  Add: [CHANGE.add],
  Update: [CHANGE.update],
  DeleteObject: [CHANGE.delete],
  Rename: [CHANGE.rename],
  Move: [CHANGE.moveAway, CHANGE.moveInto],
  Restore: [CHANGE.restore],
  RoleDefinitionAdd: [CHANGE.roleAdd],
  RoleDefinitionDelete: [CHANGE.roleDelete],
  RoleDefinitionUpdate: [CHANGE.roleUpdate],
  RoleAssignmentAdd: [CHANGE.assignmentAdd, CHANGE.scopeAdd],
  RoleAssignmentDelete: [CHANGE.assignmentDelete, CHANGE.scopeDelete],
  GroupMembershipAdd: [CHANGE.memberAdd],
  GroupMembershipDelete: [CHANGE.memberDelete],
  SystemUpdate: [CHANGE.systemUpdate],
  Navigation: [CHANGE.navigation],
};
/** Kinds of which a site like this has none, and settings that change nothing here: what comes is trimmed in any case. */
const NEVER_ANY = new Set(['Site', 'Alert', 'SecurityPolicy', 'Activity', 'AppConsentPrincipal']);
const SETTINGS = new Set([
  'ChangeTokenStart',
  'ChangeTokenEnd',
  'FetchLimit',
  'LatestFirst',
  'RecursiveAll',
  'RequireSecurityTrim',
  'IgnoreStartTokenNotFoundError',
]);
const MOST = 1000;
const STEP = 500;

type Target = Readonly<Record<string, unknown>>;

/** A row that came with an import has its id in the list alone. */
function idOfRow(visit: Visit, row: Row): string {
  const list = row['item_id'] === null ? undefined : findListById(visit.site, text(row, 'list_guid'));
  return list ? text(rowById(visit.site, list, number(row, 'item_id')), 'unique_id') : '';
}

/** The properties of each kind of change, by the names of Microsoft's metadata [R]. */
function propertiesOf(visit: Visit, row: Row, target: Target): Record<string, Lazy> {
  const listId = text(row, 'list_guid');
  const { webId } = visit.site;
  const uniqueId = String(target['UniqueId'] ?? idOfRow(visit, row));
  switch (text(row, 'kind') as ChangedKind) {
    case 'Item':
      return {
        Editor: '',
        EditorEmailHint: null,
        ItemId: number(row, 'item_id'),
        ListId: listId,
        WebId: webId,
        ServerRelativeUrl: '',
        SharedByUser: null,
        SharedWithUsers: null,
        UniqueId: uniqueId,
      };
    case 'Field':
      return { FieldId: String(target['FieldId'] ?? ''), WebId: webId, ListId: listId };
    case 'View':
      return { ListId: listId, ViewId: String(target['ViewId'] ?? ''), WebId: webId };
    case 'ContentType': {
      const id = new Complex('SP.ContentTypeId', { StringValue: String(target['ContentTypeId'] ?? '') });
      return { ContentTypeId: id, WebId: webId };
    }
    case 'User':
      return { Activate: false, UserId: Number(target['UserId'] ?? 0) };
    case 'Group':
      return { GroupId: Number(target['GroupId'] ?? 0) };
    case 'Web':
      return { WebId: webId };
    case 'File':
    case 'Folder':
      return { UniqueId: uniqueId, WebId: webId };
    case 'List': {
      const list = findListById(visit.site, listId);
      return {
        ListId: listId,
        WebId: webId,
        BaseTemplate: list?.settings.baseTemplate ?? 0,
        Editor: '',
        Hidden: list?.settings.options['Hidden'] === true,
        RootFolderUrl: list?.rootUrl ?? '',
        Title: list?.title ?? '',
      };
    }
  }
}

function changeEntity(visit: Visit, scope: ChangeScope, row: Row): Entity {
  const kind = text(row, 'kind');
  const at = number(row, 'at');
  return {
    kind: 'entity',
    type: `SP.Change${kind}`,
    path: `SP.Change${kind}${text(row, 'number')}`,
    set: 'SP.ApiData.Changes',
    properties: {
      ChangeToken: writeToken(scope, at, number(row, 'number')),
      ChangeType: number(row, 'type'),
      SiteId: visit.site.siteId,
      Time: `${new Date(at).toISOString().slice(0, 19)}Z`,
      ...propertiesOf(visit, row, JSON.parse(text(row, 'target')) as Target),
    },
  };
}

/** Whether this person could see a row that is gone: by what was written down when it went. */
function couldSee(visit: Visit, list: ListSchema, target: Target): boolean {
  if (visit.person.isAdmin) return true;
  if (ownRowsOnly(visit, list, 'ReadSecurity') && target['AuthorId'] !== visit.person.id) return false;
  const readers = target['Readers'];
  if (Array.isArray(readers)) return readers.some((id) => visit.person.principalIds.includes(Number(id)));
  return holdsRight(listRights(visit, list.guid), PERMISSION.viewListItems);
}

/** The log says nothing of lists, rows, files and folders that this person may not see: not even that they are there. */
export function maySeeChange(visit: Visit, row: Row): boolean {
  const list = row['list_guid'] === null ? undefined : findListById(visit.site, text(row, 'list_guid'));
  if (!list) return true;
  if (!maySeeList(visit, list)) return false;
  if (row['item_id'] === null) return true;
  const id = number(row, 'item_id');
  const isThere = visit.site.db.get(`SELECT 1 FROM "${list.table}" WHERE id = ?`, id) !== undefined;
  if (isThere) return isVisible(visit, list, id);
  const gone = visit.site.db.get(
    "SELECT target FROM changes WHERE list_guid = ? AND item_id = ? AND kind = 'Item' AND type = ? ORDER BY number DESC LIMIT 1",
    list.guid,
    id,
    CHANGE.delete,
  );
  return couldSee(visit, list, JSON.parse(text(gone, 'target') || '{}') as Target);
}

interface Asked {
  from: number;
  to: number;
  kinds: string;
  types: string;
  limit: number;
  latestFirst: boolean;
}

/** What comes after a token, as much as was asked for: rows that are left out make nobody believe that there is no more. */
function visibleChanges(visit: Visit, scope: ChangeScope, asked: Asked): Row[] {
  const found: Row[] = [];
  let { from, to } = asked;
  for (;;) {
    const rows = visit.site.db.all(
      `SELECT * FROM changes WHERE number > ? AND number <= ? AND kind IN (SELECT value FROM json_each(?))
       AND type IN (SELECT value FROM json_each(?)) ${scope.kind === 'list' ? 'AND list_guid = ?' : ''}
       ORDER BY number ${asked.latestFirst ? 'DESC' : 'ASC'} LIMIT ?`,
      from,
      to,
      asked.kinds,
      asked.types,
      ...(scope.kind === 'list' ? [scope.guid] : []),
      STEP,
    );
    for (const row of rows) {
      if (maySeeChange(visit, row)) found.push(row);
      if (found.length === asked.limit) return found;
    }
    const last = rows.at(-1);
    if (rows.length < STEP || !last) return found;
    if (asked.latestFirst) to = number(last, 'number') - 1;
    else from = number(last, 'number');
  }
}

/** `getchanges`: what the log has from a token on. */
export function getChanges(visit: Visit, scope: ChangeScope): Collection {
  const query = visit.body['query'] as Readonly<Record<string, unknown>> | undefined;
  if (!query) throw badQuery('The parameter query is missing.');
  const unknown = Object.keys(query).find(
    (name) =>
      !KINDS[name] && !TYPES[name] && !NEVER_ANY.has(name) && !SETTINGS.has(name) && !/^__|@|^odata\./.test(name),
  );
  if (unknown !== undefined) throw notEmulated(`ChangeQuery: the property ${unknown}`);
  const flag = (name: string): boolean => {
    const given = query[name];
    if (typeof given === 'boolean' || given === undefined || given === null) return given === true;
    throw badQuery(`Cannot convert the value of ${name} to the expected type 'Edm.Boolean'.`);
  };
  const limit = query['FetchLimit'] ?? 0;
  if (!Number.isInteger(limit) || Number(limit) < 0) throw badQuery('The FetchLimit is not a number of changes.');
  const tokenOf = (name: string): number | undefined => {
    const given = query[name] as { StringValue?: unknown } | null | undefined;
    if (given === null || given === undefined) return undefined;
    if (typeof given.StringValue !== 'string') throw badQuery(`The ${name} has no StringValue.`);
    return readToken(visit.site, scope, given.StringValue);
  };
  const asked: Asked = {
    from: tokenOf('ChangeTokenStart') ?? 0,
    to: tokenOf('ChangeTokenEnd') ?? Number.MAX_SAFE_INTEGER,
    kinds: JSON.stringify(Object.keys(KINDS).flatMap((name) => (flag(name) ? [KINDS[name]] : []))),
    types: JSON.stringify(Object.keys(TYPES).flatMap((name) => (flag(name) ? TYPES[name] : []))),
    limit: Math.min(Number(limit) || MOST, 2000),
    latestFirst: flag('LatestFirst'),
  };
  const rows = visibleChanges(visit, scope, asked);
  return {
    kind: 'collection',
    type: 'SP.Change',
    path: 'GetChanges',
    set: 'SP.ApiData.Changes',
    all: () => rows.map((row) => changeEntity(visit, scope, row)),
  };
}
