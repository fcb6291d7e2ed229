import { badQuery } from '../http/sharepoint-error.js';
import type { Collection, Entity, Lazy } from '../resource/resource.js';
import { maySeeList } from '../lists/may-see-list.js';
import { findListById } from '../lists/store-list.js';
import { number, type Row, text } from '../store/database.js';
import type { Visit } from '../web/visit.js';
import { type ChangeScope, readToken, writeToken } from './change-token.js';

/** Which bodies of a ChangeQuery ask for which kind of change. */
const KINDS: Readonly<Record<string, string>> = {
  Item: 'Item',
  List: 'List',
  Field: 'Field',
  View: 'View',
  Web: 'Web',
  User: 'User',
  Group: 'Group',
};
const TYPES: Readonly<Record<string, number>> = {
  Add: 1,
  Update: 2,
  DeleteObject: 3,
  Rename: 4,
  Restore: 7,
  SystemUpdate: 11,
  RoleAssignmentAdd: 12,
  RoleAssignmentDelete: 13,
};
const MOST = 1000;

function changeEntity(visit: Visit, scope: ChangeScope, row: Row): Entity {
  const kind = text(row, 'kind');
  const target = JSON.parse(text(row, 'target')) as Record<string, string>;
  const at = number(row, 'at');
  const base: Record<string, Lazy> = {
    ChangeToken: writeToken(scope, at, number(row, 'number')),
    ChangeType: number(row, 'type'),
    SiteId: visit.site.siteId,
    Time: `${new Date(at).toISOString().slice(0, 19)}Z`,
  };
  const listId = { ListId: text(row, 'list_guid'), WebId: visit.site.webId };
  const more: Record<string, Lazy> =
    kind === 'Item'
      ? {
          Editor: '',
          EditorEmailHint: null,
          ItemId: number(row, 'item_id'),
          ...listId,
          ServerRelativeUrl: '',
          SharedByUser: null,
          SharedWithUsers: null,
          UniqueId: target['UniqueId'] ?? '',
        }
      : kind === 'Field'
        ? { FieldId: target['FieldId'] ?? '', WebId: visit.site.webId, ListId: text(row, 'list_guid') }
        : { ...listId, BaseTemplate: 100, Editor: '', Hidden: false, RootFolderUrl: '', Title: '' };
  return {
    kind: 'entity',
    type: `SP.Change${kind}`,
    path: `SP.Change${kind}${text(row, 'number')}`,
    set: 'SP.ApiData.Changes',
    properties: { ...base, ...more },
  };
}

function maySeeChange(visit: Visit, row: Row): boolean {
  const list = row['list_guid'] === null ? undefined : findListById(visit.site, text(row, 'list_guid'));
  return list === undefined || maySeeList(visit, list);
}

/** `getchanges`: what the log has from a token on. */
export function getChanges(visit: Visit, scope: ChangeScope): Collection {
  const query = visit.body['query'] as Readonly<Record<string, unknown>> | undefined;
  if (!query) throw badQuery('The parameter query is missing.');
  const tokenOf = (name: string): number | undefined => {
    const given = query[name] as { StringValue?: unknown } | null | undefined;
    return typeof given?.StringValue === 'string' ? readToken(visit.site, scope, given.StringValue) : undefined;
  };
  const [from, to] = [tokenOf('ChangeTokenStart') ?? 0, tokenOf('ChangeTokenEnd') ?? Number.MAX_SAFE_INTEGER];
  const kinds = Object.keys(KINDS)
    .filter((name) => query[name] === true)
    .map((name) => KINDS[name] ?? '');
  const types = Object.keys(TYPES)
    .filter((name) => query[name] === true)
    .map((name) => TYPES[name] ?? 0);
  const limit = Math.min(Number(query['FetchLimit'] ?? MOST) || MOST, 2000);
  const rows = visit.site.db.all(
    `SELECT * FROM changes WHERE number > ? AND number <= ? AND kind IN (SELECT value FROM json_each(?))
     AND type IN (SELECT value FROM json_each(?)) ${scope.kind === 'list' ? 'AND list_guid = ?' : ''} ORDER BY number LIMIT ?`,
    from,
    to,
    JSON.stringify(kinds),
    JSON.stringify(types),
    ...(scope.kind === 'list' ? [scope.guid] : []),
    limit,
  );
  return {
    kind: 'collection',
    type: 'SP.Change',
    path: 'GetChanges',
    set: 'SP.ApiData.Changes',
    // The log of the site says nothing of lists that this person may not see.
    all: () => rows.filter((row) => maySeeChange(visit, row)).map((row) => changeEntity(visit, scope, row)),
  };
}
