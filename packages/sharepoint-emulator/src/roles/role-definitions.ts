import { CHANGE, logRights } from '../log/log-change.js';
import { badArgument, badQuery, SharePointError } from '../answers/sharepoint-error.js';
import { Complex, type Collection, type Entity } from '../resource/resource.js';
import { number, type Row, text } from '../store/database.js';
import { demand, type Visit, webRights } from '../site/visit.js';
import { PERMISSION, type PermissionMask } from '../rights/permission-mask.js';
import { WEB_SCOPE } from '../rights/scopes.js';

/** SP.BasePermissions. Halves travel as text, since they are 64 bits in all. */
export const permissionsValue = (mask: PermissionMask): Complex =>
  new Complex('SP.BasePermissions', { High: String(mask.high), Low: String(mask.low) });

function maskOf(body: Readonly<Record<string, unknown>>): PermissionMask | undefined {
  const given = body['BasePermissions'] as Readonly<Record<string, unknown>> | undefined;
  if (!given) return undefined;
  const [high, low] = [Number(given['High']), Number(given['Low'])];
  if (!Number.isFinite(high) || !Number.isFinite(low))
    throw badQuery('The property BasePermissions does not hold High and Low.');
  return { high, low };
}

const roleMissing = (id: number | string): SharePointError =>
  new SharePointError(
    404,
    '-2146232832, Microsoft.SharePoint.SPException',
    `The permission level '${String(id)}' does not exist.`,
  );

export function roleEntity(visit: Visit, row: Row): Entity {
  const id = number(row, 'id');
  const { db } = visit.site;
  return {
    kind: 'entity',
    type: 'SP.RoleDefinition',
    path: `Web/RoleDefinitions(${String(id)})`,
    set: 'SP.ApiData.RoleDefinitions',
    properties: {
      BasePermissions: permissionsValue({ high: number(row, 'high'), low: number(row, 'low') }),
      Description: text(row, 'description'),
      Hidden: number(row, 'hidden') === 1,
      Id: id,
      Name: text(row, 'name'),
      Order: number(row, 'position'),
      RoleTypeKind: number(row, 'kind'),
    },
    update: (body) => {
      demand(webRights(visit), PERMISSION.managePermissions);
      demandOwnLevels(visit);
      const mask = maskOf(body) ?? { high: number(row, 'high'), low: number(row, 'low') };
      db.run(
        'UPDATE role_definitions SET name = ?, description = ?, high = ?, low = ?, position = ? WHERE id = ?',
        String(body['Name'] ?? text(row, 'name')),
        String(body['Description'] ?? text(row, 'description')),
        mask.high,
        mask.low,
        Number(body['Order'] ?? number(row, 'position')),
        id,
      );
      logRights(visit.site, WEB_SCOPE, CHANGE.roleUpdate);
      return { kind: 'done', status: 204 };
    },
    remove: () => {
      demand(webRights(visit), PERMISSION.managePermissions);
      demandOwnLevels(visit);
      db.run('DELETE FROM role_assignments WHERE role_id = ?', id);
      db.run('DELETE FROM role_definitions WHERE id = ?', id);
      logRights(visit.site, WEB_SCOPE, CHANGE.roleDelete);
      return { kind: 'done', status: 200 };
    },
  };
}

/** A subsite that takes its levels from above: the words of SharePoint's own refusal [R], its status [M]. */
function demandOwnLevels({ site }: Visit): void {
  if (site.kind !== 'subsite') return;
  throw badArgument('You cannot customize permission levels in a web site with inherited permission levels.');
}

export function readRole(visit: Visit, column: 'id' | 'name' | 'kind', value: string | number): Row {
  const row = visit.site.db.get(`SELECT * FROM role_definitions WHERE ${column} = ?`, value);
  if (!row) throw roleMissing(value);
  return row;
}

export function roleDefinitions(visit: Visit): Collection {
  demand(webRights(visit), PERMISSION.open);
  const { db } = visit.site;
  const find = (column: 'id' | 'name' | 'kind', value: unknown): Entity =>
    roleEntity(visit, readRole(visit, column, value as string | number));
  return {
    kind: 'collection',
    type: 'SP.RoleDefinition',
    path: 'Web/RoleDefinitions',
    set: 'SP.ApiData.RoleDefinitions',
    all: () => db.all('SELECT * FROM role_definitions ORDER BY position, id').map((row) => roleEntity(visit, row)),
    byKey: (args) => find('id', Number(args.positional[0])),
    functions: {
      GetById: (args) => find('id', Number(args?.positional[0])),
      GetByName: (args) => find('name', String(args?.positional[0])),
      GetByType: (args) => find('kind', Number(args?.positional[0])),
    },
    create: (body) => {
      demand(webRights(visit), PERMISSION.managePermissions);
      demandOwnLevels(visit);
      const name = String(body['Name'] ?? '').trim();
      const mask = maskOf(body);
      if (!name || !mask) throw badQuery('A permission level needs a Name and BasePermissions.');
      if (db.get('SELECT 1 FROM role_definitions WHERE name = ?', name)) {
        throw new SharePointError(
          500,
          '-2130575293, Microsoft.SharePoint.SPException',
          'The specified name is already in use.\n\nTry again with a different name.',
        );
      }
      const id = Number(db.get('SELECT MAX(id) AS id FROM role_definitions')?.['id']) + 1;
      db.run(
        'INSERT INTO role_definitions (id, name, description, high, low, position) VALUES (?, ?, ?, ?, ?, ?)',
        id,
        name,
        String(body['Description'] ?? ''),
        mask.high,
        mask.low,
        Number(body['Order'] ?? 0),
      );
      logRights(visit.site, WEB_SCOPE, CHANGE.roleAdd);
      return { ...find('id', id), created: true };
    },
  };
}
