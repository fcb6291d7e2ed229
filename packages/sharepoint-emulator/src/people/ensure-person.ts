import type { EmulatorGroup, EmulatorPermissionLevel, EmulatorPerson } from './emulator-people.js';
import { CHANGE, logChange } from '../log/log-change.js';
import { WEB_SCOPE } from '../rights/scopes.js';
import { number } from '../store/database.js';
import type { Site } from '../site/site.js';
import { nextPrincipalId } from './seed-people.js';

/** Takes somebody out of every group, and every right from them. */
export function forgetRights({ db }: Site, id: number): void {
  db.run('UPDATE principals SET is_admin = 0 WHERE id = ?', id);
  db.run('DELETE FROM group_members WHERE user_id = ?', id);
  db.run('DELETE FROM role_assignments WHERE principal_id = ?', id);
}

/** Makes a person known to the site, or brings what is known of them up to date. */
export function ensurePerson(site: Site, person: EmulatorPerson): { id: number } {
  const { db } = site;
  return db.transaction(() => {
    const known = db.get("SELECT id, deleted FROM principals WHERE kind = 'user' AND login = ?", person.loginName);
    // Removed by an earlier version, which left groups and rights behind: they do not come back with the person.
    if (known && number(known, 'deleted') === 1) forgetRights(site, number(known, 'id'));
    const id = known ? number(known, 'id') : nextPrincipalId(site);
    if (known) {
      db.run(
        'UPDATE principals SET title = ?, email = ?, is_admin = COALESCE(?, is_admin), deleted = 0 WHERE id = ?',
        person.title,
        person.email,
        person.isSiteAdmin === undefined ? null : Number(person.isSiteAdmin),
        id,
      );
    } else {
      db.run(
        "INSERT INTO principals (id, kind, login, title, email, is_admin) VALUES (?, 'user', ?, ?, ?, ?)",
        id,
        person.loginName,
        person.title,
        person.email,
        Number(person.isSiteAdmin ?? false),
      );
      logChange(site, { kind: 'User', type: CHANGE.add, target: { UserId: id } });
    }
    if (person.language !== undefined)
      db.run('UPDATE principals SET settings = ? WHERE id = ?', JSON.stringify({ language: person.language }), id);
    for (const title of person.groups ?? []) {
      const group = db.get("SELECT id FROM principals WHERE kind = 'group' AND title = ?", title);
      if (!group) throw new Error(`There is no group "${title}" on this site: make it with ensureGroup first.`);
      db.run('INSERT OR IGNORE INTO group_members (group_id, user_id) VALUES (?, ?)', number(group, 'id'), id);
    }
    return { id };
  });
}

export function ensureGroup(site: Site, group: EmulatorGroup): { id: number } {
  const { db } = site;
  return db.transaction(() => {
    const known = db.get("SELECT id FROM principals WHERE kind = 'group' AND title = ?", group.title);
    const id = known ? number(known, 'id') : nextPrincipalId(site);
    if (!known) {
      db.run(
        "INSERT INTO principals (id, kind, login, title, description, owner_id) VALUES (?, 'group', ?, ?, ?, 3)",
        id,
        group.title,
        group.title,
        group.description ?? '',
      );
      logChange(site, { kind: 'Group', type: CHANGE.add, target: { GroupId: id } });
    }
    if (group.permissionLevel !== undefined) {
      const role = db.get('SELECT id FROM role_definitions WHERE name = ?', group.permissionLevel);
      if (!role) throw new Error(`There is no permission level "${group.permissionLevel}" on this site.`);
      db.run(
        'INSERT OR IGNORE INTO role_assignments (scope, principal_id, role_id) VALUES (?, ?, ?)',
        WEB_SCOPE,
        id,
        number(role, 'id'),
      );
    }
    return { id };
  });
}

export function ensurePermissionLevel(site: Site, level: EmulatorPermissionLevel): { id: number } {
  const { db } = site;
  return db.transaction(() => {
    const known = db.get('SELECT id FROM role_definitions WHERE name = ?', level.name);
    if (known) {
      const id = number(known, 'id');
      db.run('UPDATE role_definitions SET high = ?, low = ? WHERE id = ?', level.high, level.low, id);
      return { id };
    }
    const id = Number(db.get('SELECT MAX(id) AS id FROM role_definitions')?.['id'] ?? 1073741924) + 1;
    db.run(
      'INSERT INTO role_definitions (id, name, description, high, low, position) VALUES (?, ?, ?, ?, ?, 0)',
      id,
      level.name,
      level.description ?? '',
      level.high,
      level.low,
    );
    return { id };
  });
}
