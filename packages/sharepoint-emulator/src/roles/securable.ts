import { CHANGE, logRights } from '../log/log-change.js';
import { SharePointError } from '../answers/sharepoint-error.js';
import type { Arguments } from '../odata/parse-path.js';
import { groupEntity } from '../people/groups.js';
import { personEntity } from '../people/person-entity.js';
import type { Action, Collection, Entity, Lazy, Link, Resource } from '../resource/resource.js';
import { number, text } from '../store/database.js';
import { demand, type Person, readPerson, type Visit } from '../site/visit.js';
import { FULL_CONTROL, LIMITED_ACCESS } from '../rights/built-in-roles.js';
import { ALL_RIGHTS, PERMISSION, type PermissionMask } from '../rights/permission-mask.js';
import { permissionsValue, readRole, roleEntity } from './role-definitions.js';
import { isUniqueScope, rightsInScope, WEB_SCOPE } from '../rights/scopes.js';

/** A site, list or item that rights are kept on. */
export interface Securable {
  path: string;
  scope: string;
  /** Where its rights come from while it has none of its own; absent for the site. */
  parentScope?: () => string;
  rights: () => PermissionMask;
  /** Told when the thing has rights of its own from now on, or has none any more. */
  onChange?: (unique: boolean) => void;
  /** The thing further up whose rights these are. */
  firstUniqueAncestor: () => Resource;
}

const scopeInForce = (visit: Visit, on: Securable): string =>
  isUniqueScope(visit.site.db, on.scope) ? on.scope : (on.parentScope?.() ?? WEB_SCOPE);

function assignmentEntity(visit: Visit, on: Securable, principalId: number): Entity {
  const { db } = visit.site;
  const scope = scopeInForce(visit, on);
  const path = `${on.path}/RoleAssignments/GetByPrincipalId(${String(principalId)})`;
  return {
    kind: 'entity',
    type: 'SP.RoleAssignment',
    path,
    set: 'SP.ApiData.RoleAssignments',
    properties: { PrincipalId: principalId },
    links: {
      Member: () => {
        const row = db.get('SELECT * FROM principals WHERE id = ?', principalId) ?? {};
        return row['kind'] === 'group' ? groupEntity(visit, row) : personEntity(visit, row);
      },
      RoleDefinitionBindings: () => ({
        kind: 'collection',
        type: 'SP.RoleDefinition',
        path: `${path}/RoleDefinitionBindings`,
        set: 'SP.ApiData.RoleDefinitions',
        all: () =>
          db
            .all(
              `SELECT r.* FROM role_assignments a JOIN role_definitions r ON r.id = a.role_id
               WHERE a.scope = ? AND a.principal_id = ? ORDER BY r.position`,
              scope,
              principalId,
            )
            .map((row) => roleEntity(visit, row)),
      }),
    },
    remove: () => {
      demand(on.rights(), PERMISSION.managePermissions);
      db.run('DELETE FROM role_assignments WHERE scope = ? AND principal_id = ?', scope, principalId);
      logRights(visit.site, scope, CHANGE.assignmentDelete);
      return { kind: 'done', status: 200 };
    },
  };
}

const numbered = (args: Arguments, name: string, position: number): number =>
  Number(args.named.get(name) ?? args.positional[position]);

function roleAssignments(visit: Visit, on: Securable): Collection {
  demand(on.rights(), PERMISSION.enumeratePermissions);
  const { db } = visit.site;
  const scope = scopeInForce(visit, on);
  const one = (id: number): Entity => {
    if (!db.get('SELECT 1 FROM role_assignments WHERE scope = ? AND principal_id = ?', scope, id)) {
      throw new SharePointError(
        404,
        '-2146232832, Microsoft.SharePoint.SPException',
        `Can not find the principal with id: ${String(id)}.`,
      );
    }
    return assignmentEntity(visit, on, id);
  };
  const knownPrincipal = (args: Arguments): number => {
    const id = numbered(args, 'principalid', 0);
    if (db.get('SELECT 1 FROM principals WHERE id = ?', id)) return id;
    throw new SharePointError(
      400,
      '-2146232832, Microsoft.SharePoint.SPException',
      `Can not find the principal with id: ${String(id)}.`,
    );
  };
  const ownScope = (): string => {
    demand(on.rights(), PERMISSION.managePermissions);
    if (!isUniqueScope(db, on.scope)) {
      throw new SharePointError(
        500,
        '-2146233079, System.InvalidOperationException',
        'This operation is not allowed on an object that inherits permissions.',
      );
    }
    return on.scope;
  };
  return {
    kind: 'collection',
    type: 'SP.RoleAssignment',
    path: `${on.path}/RoleAssignments`,
    set: 'SP.ApiData.RoleAssignments',
    all: () =>
      db
        .all('SELECT DISTINCT principal_id FROM role_assignments WHERE scope = ? ORDER BY principal_id', scope)
        .map((row) => assignmentEntity(visit, on, number(row, 'principal_id'))),
    byKey: (args) => one(Number(args.positional[0])),
    functions: {
      GetByPrincipalId: (args) => one(Number(args?.positional[0])),
    },
    actions: {
      AddRoleAssignment: (args) => {
        const target = ownScope();
        const [principalId, roleId] = [knownPrincipal(args), numbered(args, 'roledefid', 1)];
        readRole(visit, 'id', roleId);
        const insert = 'INSERT OR IGNORE INTO role_assignments (scope, principal_id, role_id) VALUES (?, ?, ?)';
        const { changes } = db.run(insert, target, principalId, roleId);
        if (changes > 0) logRights(visit.site, target, CHANGE.assignmentAdd);
        // Rights further down open the door above, as SharePoint does by itself.
        if (
          target !== WEB_SCOPE &&
          !db.get('SELECT 1 FROM role_assignments WHERE scope = ? AND principal_id = ?', WEB_SCOPE, principalId)
        ) {
          db.run(insert, WEB_SCOPE, principalId, LIMITED_ACCESS);
        }
        return { kind: 'done', status: 200, voidAction: 'AddRoleAssignment' };
      },
      RemoveRoleAssignment: (args) => {
        const { changes } = db.run(
          'DELETE FROM role_assignments WHERE scope = ? AND principal_id = ? AND role_id = ?',
          ownScope(),
          knownPrincipal(args),
          numbered(args, 'roledefid', 1),
        );
        if (changes > 0) logRights(visit.site, on.scope, CHANGE.assignmentDelete);
        return { kind: 'done', status: 200, voidAction: 'RemoveRoleAssignment' };
      },
    },
  };
}

function breakInheritance(visit: Visit, on: Securable, args: Arguments): Resource {
  const { db } = visit.site;
  demand(on.rights(), PERMISSION.managePermissions);
  const copies = (args.named.get('copyroleassignments') ?? args.positional[0] ?? false) === true;
  if (!isUniqueScope(db, on.scope)) {
    const from = scopeInForce(visit, on);
    db.run('INSERT INTO unique_scopes (scope) VALUES (?)', on.scope);
    logRights(visit.site, on.scope, CHANGE.scopeAdd);
    if (copies) {
      db.run(
        'INSERT INTO role_assignments (scope, principal_id, role_id) SELECT ?, principal_id, role_id FROM role_assignments WHERE scope = ? AND role_id <> ?',
        on.scope,
        from,
        LIMITED_ACCESS,
      );
    } else if (visit.person.id > 0) {
      // Whoever breaks inheritance without copying keeps Full Control, so as not to lock themselves out.
      db.run(
        'INSERT INTO role_assignments (scope, principal_id, role_id) VALUES (?, ?, ?)',
        on.scope,
        visit.person.id,
        FULL_CONTROL,
      );
    }
  }
  on.onChange?.(true);
  visit.known.clear();
  return { kind: 'done', status: 200, voidAction: 'BreakRoleInheritance' };
}

export interface SecurableParts {
  onRequest: Record<string, Lazy>;
  links: Record<string, Link>;
  functions: Record<string, Link>;
  actions: Record<string, Action>;
}

/** What a site, list and item have in common: who may do what with them. */
export function securableParts(visit: Visit, on: Securable): SecurableParts {
  const { db } = visit.site;
  const rightsOf = (person: Person): PermissionMask =>
    person.isAdmin ? ALL_RIGHTS : rightsInScope(db, scopeInForce(visit, on), person.principalIds);
  return {
    onRequest: {
      EffectiveBasePermissions: () => permissionsValue(on.rights()),
      EffectiveBasePermissionsForUI: () => permissionsValue(on.rights()),
      HasUniqueRoleAssignments: () => isUniqueScope(db, on.scope),
    },
    links: {
      FirstUniqueAncestorSecurableObject: () => on.firstUniqueAncestor(),
      RoleAssignments: () => roleAssignments(visit, on),
    },
    functions: {
      GetUserEffectivePermissions: (args) => {
        const login = String(args?.named.get('username') ?? args?.positional[0] ?? '');
        const row = db.get("SELECT login FROM principals WHERE kind = 'user' AND login = ?", login);
        if (!row)
          throw new SharePointError(404, '-2146232832, Microsoft.SharePoint.SPException', 'User cannot be found.');
        return {
          kind: 'value',
          name: 'GetUserEffectivePermissions',
          value: permissionsValue(rightsOf(readPerson(visit.site, text(row, 'login')))),
        };
      },
    },
    actions: {
      BreakRoleInheritance: (args) => breakInheritance(visit, on, args),
      ResetRoleInheritance: () => {
        demand(on.rights(), PERMISSION.managePermissions);
        if (on.scope !== WEB_SCOPE) {
          const { changes } = db.run('DELETE FROM unique_scopes WHERE scope = ?', on.scope);
          if (changes > 0) logRights(visit.site, on.scope, CHANGE.scopeDelete);
          db.run('DELETE FROM role_assignments WHERE scope = ?', on.scope);
          on.onChange?.(false);
        }
        visit.known.clear();
        return { kind: 'done', status: 200, voidAction: 'ResetRoleInheritance' };
      },
    },
  };
}
