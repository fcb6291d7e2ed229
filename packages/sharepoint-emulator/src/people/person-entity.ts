import { Complex, type Entity } from '../resource/resource.js';
import { number, type Row, text } from '../store/database.js';
import { CHANGE, logChange } from '../log/log-change.js';
import { accessDenied } from '../answers/sharepoint-error.js';
import { PERMISSION } from '../rights/permission-mask.js';
import { demand, type Visit, webRights } from '../site/visit.js';

/** SP.User. */
export function personEntity(visit: Visit, row: Row): Entity {
  const id = number(row, 'id');
  const login = text(row, 'login');
  const email = text(row, 'email');
  const path = `Web/GetUserById(${String(id)})`;
  return {
    kind: 'entity',
    type: 'SP.User',
    path,
    set: 'SP.ApiData.Users1',
    properties: {
      Id: id,
      IsHiddenInUI: false,
      LoginName: login,
      Title: text(row, 'title'),
      PrincipalType: login.startsWith('c:0') ? 4 : 1,
      Email: email,
      Expiration: '',
      IsEmailAuthenticationGuestUser: false,
      IsShareByEmailGuestUser: false,
      IsSiteAdmin: number(row, 'is_admin') === 1,
      UserId: email
        ? new Complex('SP.UserIdInfo', {
            NameId: `1003${String(id).padStart(12, '0')}`,
            NameIdIssuer: 'urn:federation:microsoftonline',
          })
        : null,
      UserPrincipalName: email || null,
    },
    update: (body) => {
      demand(webRights(visit), PERMISSION.manageWeb);
      if (typeof body['IsSiteAdmin'] === 'boolean' && !visit.person.isAdmin) throw accessDenied();
      visit.site.db.run(
        'UPDATE principals SET title = ?, email = ?, is_admin = ? WHERE id = ?',
        typeof body['Title'] === 'string' ? body['Title'] : text(row, 'title'),
        typeof body['Email'] === 'string' ? body['Email'] : email,
        typeof body['IsSiteAdmin'] === 'boolean' ? Number(body['IsSiteAdmin']) : number(row, 'is_admin'),
        id,
      );
      logChange(visit.site, { kind: 'User', type: CHANGE.update, target: { UserId: id } });
      return { kind: 'done', status: 204 };
    },
    links: {
      Alerts: () => ({
        kind: 'collection',
        type: 'SP.Alert',
        path: `${path}/Alerts`,
        set: 'SP.ApiData.Alerts',
        all: () => [],
      }),
      Groups: () => visit.entities.groupsOf(visit, id, path),
    },
  };
}
