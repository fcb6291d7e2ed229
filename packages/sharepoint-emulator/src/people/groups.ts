import { CHANGE, logChange } from '../log/log-change.js';
import { accessDenied, badQuery, SharePointError } from '../answers/sharepoint-error.js';
import type { Collection, Entity, Resource } from '../resource/resource.js';
import { holdsRight, PERMISSION } from '../rights/permission-mask.js';
import { number, type Row, text } from '../store/database.js';
import type { Site } from '../site/site.js';
import { demand, type Visit, webRights } from '../site/visit.js';
import { personEntity } from './person-entity.js';
import { readPersonRow, resolvePerson } from './people.js';
import { nextPrincipalId } from './seed-people.js';

const groupMissing = (): SharePointError =>
  new SharePointError(404, '-2146232832, Microsoft.SharePoint.SPException', 'Group cannot be found.');

export function readGroupRow(visit: Visit, column: 'id' | 'title', value: string | number): Row {
  const row = visit.site.db.get(`SELECT * FROM principals WHERE kind = 'group' AND ${column} = ?`, value);
  if (!row) throw groupMissing();
  return row;
}

const logGroup = (site: Site, id: number, type: number): void =>
  logChange(site, { kind: 'Group', type, target: { GroupId: id } });

const done = (name: string): Resource => ({ kind: 'done', status: 200, voidAction: name });

/**
 * A group is its owner's, without any right on the site, and a site collection administrator's. Full Control on the site is not enough,
 * by people's accounts [R, secondary]: here only where it was asked for.
 */
function keepsGroup(visit: Visit, group: Row): boolean {
  const { isAdmin, principalIds } = visit.person;
  if (isAdmin || principalIds.includes(number(group, 'owner_id'))) return true;
  return !visit.site.ownersKeepGroups && holdsRight(webRights(visit), PERMISSION.managePermissions);
}

/** Its members are changed by whoever keeps it, and by those in it, where it lets them. */
function keepsMembers(visit: Visit, group: Row): boolean {
  const { AllowMembersEditMembership } = JSON.parse(text(group, 'settings')) as Record<string, boolean>;
  const isIn = visit.person.principalIds.includes(number(group, 'id'));
  return (AllowMembersEditMembership === true && isIn) || keepsGroup(visit, group);
}

/** Gives a group to somebody, or to a group: it is theirs from now on. */
export function giveGroup(visit: Visit, group: Row, ownerId: number): void {
  if (!keepsGroup(visit, group)) throw accessDenied();
  visit.site.db.run('UPDATE principals SET owner_id = ? WHERE id = ?', ownerId, number(group, 'id'));
}

function members(visit: Visit, group: Row, path: string): Collection {
  const { db } = visit.site;
  const groupId = number(group, 'id');
  const demandKeeper = (): void => {
    if (!keepsMembers(visit, group)) throw accessDenied();
  };
  const log = (type: number): void => logGroup(visit.site, groupId, type);
  const drop = (userId: number): Resource => {
    demandKeeper();
    const { changes } = db.run('DELETE FROM group_members WHERE group_id = ? AND user_id = ?', groupId, userId);
    if (changes === 0)
      throw new SharePointError(
        500,
        '-2146232832, Microsoft.SharePoint.SPException',
        `Can not find the user with ID: ${String(userId)}.`,
      );
    log(CHANGE.memberDelete);
    return done('RemoveById');
  };
  return {
    kind: 'collection',
    type: 'SP.User',
    path: `${path}/Users`,
    set: 'SP.ApiData.Users1',
    all: () =>
      db
        .all(
          'SELECT p.* FROM group_members m JOIN principals p ON p.id = m.user_id WHERE m.group_id = ? ORDER BY p.id',
          groupId,
        )
        .map((row) => personEntity(visit, row)),
    functions: {
      GetById: (args) => personEntity(visit, readPersonRow(visit, 'id', Number(args?.positional[0]))),
      GetByEmail: (args) => personEntity(visit, readPersonRow(visit, 'email', String(args?.positional[0]))),
      GetByLoginName: (args) => personEntity(visit, readPersonRow(visit, 'login', String(args?.positional[0]))),
    },
    actions: {
      RemoveById: (args) => drop(Number(args.positional[0])),
      RemoveByLoginName: (args) => drop(number(readPersonRow(visit, 'login', String(args.positional[0])), 'id')),
    },
    create: (body) => {
      demandKeeper();
      const person = resolvePerson(visit, String(body['LoginName'] ?? ''));
      const { changes } = db.run(
        'INSERT OR IGNORE INTO group_members (group_id, user_id) VALUES (?, ?)',
        groupId,
        Number(person.properties['Id']),
      );
      if (changes > 0) log(CHANGE.memberAdd);
      return { ...person, created: true };
    },
  };
}

/** Who may see who is in a group that shows itself to its members alone. */
export function demandMayListMembers(visit: Visit, group: Row): void {
  const settings = JSON.parse(text(group, 'settings')) as Record<string, boolean>;
  if (settings['OnlyAllowMembersViewMembership'] === false) return;
  const { principalIds } = visit.person;
  if (principalIds.includes(number(group, 'id')) || principalIds.includes(number(group, 'owner_id'))) return;
  demand(webRights(visit), PERMISSION.managePermissions);
}

/** SP.Group. */
export function groupEntity(visit: Visit, row: Row): Entity {
  const id = number(row, 'id');
  const path = `Web/SiteGroups/GetById(${String(id)})`;
  const owner = visit.site.db.get('SELECT * FROM principals WHERE id = ?', row['owner_id'] ?? 3);
  const settings = JSON.parse(text(row, 'settings')) as Record<string, boolean>;
  return {
    kind: 'entity',
    type: 'SP.Group',
    path,
    set: 'SP.ApiData.SiteGroups',
    properties: {
      Id: id,
      IsHiddenInUI: false,
      LoginName: text(row, 'login'),
      Title: text(row, 'title'),
      PrincipalType: 8,
      AllowMembersEditMembership: settings['AllowMembersEditMembership'] ?? false,
      AllowRequestToJoinLeave: settings['AllowRequestToJoinLeave'] ?? false,
      AutoAcceptRequestToJoinLeave: settings['AutoAcceptRequestToJoinLeave'] ?? false,
      Description: text(row, 'description') || null,
      OnlyAllowMembersViewMembership: settings['OnlyAllowMembersViewMembership'] ?? true,
      OwnerTitle: text(owner, 'title'),
      RequestToJoinLeaveEmailSetting: '',
    },
    onRequest: {
      CanCurrentUserEditMembership: () => keepsMembers(visit, row),
      CanCurrentUserManageGroup: () => keepsGroup(visit, row),
      ContainsCurrentUser: () => visit.person.principalIds.includes(id),
    },
    links: {
      Owner: () => (owner && owner['kind'] === 'group' ? groupEntity(visit, owner) : personEntity(visit, owner ?? row)),
      Users: () => {
        demandMayListMembers(visit, row);
        return members(visit, row, path);
      },
    },
    actions: {
      SetUserAsOwner: (args) => {
        const owns = readPersonRow(visit, 'id', Number(args.positional[0] ?? [...args.named.values()][0]));
        giveGroup(visit, row, number(owns, 'id'));
        return done('SetUserAsOwner');
      },
    },
    update: (body) => {
      demand(webRights(visit), PERMISSION.managePermissions);
      const title = typeof body['Title'] === 'string' ? body['Title'] : text(row, 'title');
      const description = typeof body['Description'] === 'string' ? body['Description'] : text(row, 'description');
      visit.site.db.run(
        'UPDATE principals SET title = ?, login = ?, description = ?, settings = ? WHERE id = ?',
        title,
        title,
        description,
        JSON.stringify({ ...settings, ...body }),
        id,
      );
      logGroup(visit.site, id, CHANGE.update);
      return { kind: 'done', status: 204 };
    },
  };
}

export function groupsOf(visit: Visit, userId: number, path: string): Collection {
  return {
    kind: 'collection',
    type: 'SP.Group',
    path: `${path}/Groups`,
    set: 'SP.ApiData.SiteGroups',
    all: () =>
      visit.site.db
        .all(
          'SELECT p.* FROM group_members m JOIN principals p ON p.id = m.group_id WHERE m.user_id = ? ORDER BY p.id',
          userId,
        )
        .map((row) => groupEntity(visit, row)),
  };
}

/** `web/sitegroups`. */
export function siteGroups(visit: Visit): Collection {
  demand(webRights(visit), PERMISSION.open);
  const { db } = visit.site;
  const remove = (id: number): Resource => {
    demand(webRights(visit), PERMISSION.managePermissions);
    readGroupRow(visit, 'id', id);
    db.run('DELETE FROM group_members WHERE group_id = ?', id);
    db.run('DELETE FROM role_assignments WHERE principal_id = ?', id);
    db.run("DELETE FROM principals WHERE kind = 'group' AND id = ?", id);
    logGroup(visit.site, id, CHANGE.delete);
    return done('RemoveById');
  };
  const byName = (title: unknown): Entity => groupEntity(visit, readGroupRow(visit, 'title', String(title)));
  return {
    kind: 'collection',
    type: 'SP.Group',
    path: 'Web/SiteGroups',
    set: 'SP.ApiData.SiteGroups',
    all: () =>
      db.all("SELECT * FROM principals WHERE kind = 'group' ORDER BY id").map((row) => groupEntity(visit, row)),
    byKey: (args) =>
      typeof args.positional[0] === 'number'
        ? groupEntity(visit, readGroupRow(visit, 'id', args.positional[0]))
        : byName(args.positional[0]),
    functions: {
      GetById: (args) => groupEntity(visit, readGroupRow(visit, 'id', Number(args?.positional[0]))),
      GetByName: (args) => byName(args?.positional[0]),
    },
    actions: {
      RemoveById: (args) => remove(Number(args.positional[0])),
      RemoveByLoginName: (args) => remove(number(readGroupRow(visit, 'title', String(args.positional[0])), 'id')),
    },
    create: (body) => {
      demand(webRights(visit), PERMISSION.createGroups);
      const title = String(body['Title'] ?? '').trim();
      if (!title) throw badQuery('The property Title is missing.');
      if (db.get("SELECT 1 FROM principals WHERE kind = 'group' AND title = ?", title)) {
        throw new SharePointError(
          500,
          '-2130575293, Microsoft.SharePoint.SPException',
          'The specified name is already in use.\n\nTry again with a different name.',
        );
      }
      const id = nextPrincipalId(visit.site);
      db.run(
        "INSERT INTO principals (id, kind, login, title, description, owner_id, settings) VALUES (?, 'group', ?, ?, ?, ?, ?)",
        id,
        title,
        title,
        String(body['Description'] ?? ''),
        visit.person.id,
        JSON.stringify(body),
      );
      logGroup(visit.site, id, CHANGE.add);
      return { ...groupEntity(visit, readGroupRow(visit, 'id', id)), created: true };
    },
  };
}
