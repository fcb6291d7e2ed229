import { CHANGE, logChange } from '../log/log-change.js';
import { SharePointError, badQuery } from '../answers/sharepoint-error.js';
import { type Arguments, textArgument } from '../odata/parse-path.js';
import type { Collection, Entity, Resource } from '../resource/resource.js';
import { PERMISSION } from '../rights/permission-mask.js';
import { EVERYONE, EVERYONE_BUT_GUESTS } from '../rights/scopes.js';
import { number, type Row, text } from '../store/database.js';
import { demand, type Visit, webRights } from '../site/visit.js';
import { ensurePerson, forgetRights } from './ensure-person.js';
import { personEntity } from './person-entity.js';

/** 500 for a number of nobody, 404 for a login or an address of nobody [R]. */
export const personMissing = (status: 404 | 500 = 404): SharePointError =>
  new SharePointError(status, '-2146232832, Microsoft.SharePoint.SPException', 'User cannot be found.');

export function readPersonRow(visit: Visit, column: 'id' | 'login' | 'email', value: string | number): Row {
  const row = visit.site.db.get(
    `SELECT * FROM principals WHERE kind = 'user' AND deleted = 0 AND ${column} = ?`,
    value,
  );
  if (!row) throw personMissing(column === 'id' ? 500 : 404);
  return row;
}

/** `web/siteusers`: everybody the site has met. */
export function siteUsers(visit: Visit): Collection {
  demand(webRights(visit), PERMISSION.open);
  const { db } = visit.site;
  const remove = (column: 'id' | 'login', value: string | number): Resource => {
    demand(webRights(visit), PERMISSION.manageWeb);
    const id = number(readPersonRow(visit, column, value), 'id');
    db.run('UPDATE principals SET deleted = 1 WHERE id = ?', id);
    // Whoever comes back comes back as somebody new: in no group, and with no rights of their own.
    forgetRights(visit.site, id);
    logChange(visit.site, { kind: 'User', type: CHANGE.delete, target: { UserId: id } });
    return { kind: 'done', status: 200, voidAction: 'Remove' };
  };
  const byLogin = (args: Arguments | undefined): Entity =>
    personEntity(
      visit,
      readPersonRow(visit, 'login', textArgument(args ?? { positional: [], named: new Map() }, 'loginname')),
    );
  return {
    kind: 'collection',
    type: 'SP.User',
    path: 'Web/SiteUsers',
    set: 'SP.ApiData.Users1',
    all: () =>
      db
        .all("SELECT * FROM principals WHERE kind = 'user' AND deleted = 0 ORDER BY id")
        .map((row) => personEntity(visit, row)),
    byKey: (args) => {
      const [key] = args.positional;
      if (typeof key !== 'number') return byLogin(args);
      const row = db.get("SELECT * FROM principals WHERE kind = 'user' AND deleted = 0 AND id = ?", key);
      if (!row) throw personMissing();
      return personEntity(visit, row);
    },
    functions: {
      GetById: (args) => personEntity(visit, readPersonRow(visit, 'id', Number(args?.positional[0]))),
      GetByEmail: (args) => personEntity(visit, readPersonRow(visit, 'email', String(args?.positional[0]))),
      GetByLoginName: byLogin,
    },
    actions: {
      RemoveById: (args) => remove('id', Number(args.positional[0])),
      RemoveByLoginName: (args) => remove('login', textArgument(args, 'loginname')),
    },
    create: (body) => {
      demand(webRights(visit), PERMISSION.manageWeb);
      return { ...resolvePerson(visit, String(body['LoginName'] ?? '')), created: true };
    },
  };
}

/** The two claims that stand for many, by the names that a tenant in English has for them [R]. */
const EVERYBODY = [
  { title: 'Everyone', login: EVERYONE },
  { title: 'Everyone except external users', login: EVERYONE_BUT_GUESTS },
] as const;

/**
 * Finds or makes the person of a login or an email address. A tenant asks its directory; here the address is taken at its word,
 * as there is no directory to ask.
 */
export function resolvePerson(visit: Visit, login: string): Entity {
  if (login.trim() === '') throw badQuery('The parameter logonName is missing.');
  const { db } = visit.site;
  const claim = EVERYBODY.find((one) => one.title.toLowerCase() === login.trim().toLowerCase() || one.login === login);
  if (claim) {
    const { id } = ensurePerson(visit.site, { loginName: claim.login, title: claim.title, email: '' });
    return personEntity(visit, readPersonRow(visit, 'id', id));
  }
  const known = db.get(
    "SELECT * FROM principals WHERE kind = 'user' AND deleted = 0 AND (login = ? OR (email <> '' AND email = ?))",
    login,
    login,
  );
  if (known) return personEntity(visit, known);
  const email = /^[^|\s@]+@[^|\s]+$/.exec(login.slice(login.lastIndexOf('|') + 1))?.[0];
  if (!email && !login.startsWith('c:0')) {
    throw new SharePointError(
      400,
      '-2146232832, Microsoft.SharePoint.SPException',
      `The specified user ${login} could not be found.`,
    );
  }
  const loginName = login.includes('|') ? login : `i:0#.f|membership|${login.toLowerCase()}`;
  // Somebody who was removed has the name still that the site knew them by, as the directory would give it again.
  const gone = db.get("SELECT * FROM principals WHERE kind = 'user' AND login = ?", loginName);
  const { id } = ensurePerson(visit.site, {
    loginName,
    title: text(gone, 'title') || (email ?? 'Everyone'),
    email: text(gone, 'email') || (email ?? ''),
  });
  return personEntity(visit, readPersonRow(visit, 'id', id));
}
