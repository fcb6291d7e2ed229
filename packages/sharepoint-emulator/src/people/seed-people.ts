import { BUILT_IN_ROLES } from '../rights/built-in-roles.js';
import { WEB_SCOPE } from '../rights/scopes.js';
import type { Site } from '../site/site.js';

const SYSTEM_ACCOUNT = 1073741823;

/** Gives a new site its permission levels, its three groups and the system account. */
export function seedPeople(site: Site): void {
  const { db } = site;
  if (db.get('SELECT 1 FROM role_definitions LIMIT 1')) return;
  db.transaction(() => {
    for (const role of BUILT_IN_ROLES) {
      db.run(
        'INSERT INTO role_definitions (id, name, description, high, low, hidden, position, kind) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
        role.id,
        role.name,
        role.description,
        role.high,
        role.low,
        'hidden' in role ? 1 : 0,
        role.position,
        role.kind,
      );
    }
    const groups = [
      { id: 3, word: 'Owners', role: 1073741829 },
      { id: 4, word: 'Visitors', role: 1073741826 },
      { id: 5, word: 'Members', role: 1073741830 },
    ];
    for (const { id, word, role } of groups) {
      const title = `${site.title} ${word}`;
      db.run(
        "INSERT INTO principals (id, kind, login, title, owner_id, settings) VALUES (?, 'group', ?, ?, 3, ?)",
        id,
        title,
        title,
        '{"OnlyAllowMembersViewMembership":false}',
      );
      db.run('INSERT INTO role_assignments (scope, principal_id, role_id) VALUES (?, ?, ?)', WEB_SCOPE, id, role);
      db.run('INSERT INTO meta (key, value) VALUES (?, ?)', `associated${word}`, String(id));
    }
    db.run(
      "INSERT INTO principals (id, kind, login, title) VALUES (?, 'user', 'SHAREPOINT\\system', 'System Account')",
      SYSTEM_ACCOUNT,
    );
  });
}

/** People and groups share one run of ids. */
export function nextPrincipalId(site: Site): number {
  const row = site.db.get('SELECT MAX(id) AS id FROM principals WHERE id < 1073741000');
  return Number(row?.['id'] ?? 5) + 1;
}
