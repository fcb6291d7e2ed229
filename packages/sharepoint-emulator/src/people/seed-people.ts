import { BUILT_IN_ROLES } from '../rights/built-in-roles.js';
import { EVERYONE_BUT_GUESTS, WEB_SCOPE } from '../rights/scopes.js';
import { hasGroup } from '../site/site-kind.js';
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
    if (hasGroup(site.kind)) seedMembers(site);
  });
}

/**
 * Who is in the groups of a team site by way of its group of Microsoft 365: the group's own claim, and on a public site the whole
 * organisation, as a member [R, secondary].
 */
function seedMembers(site: Site): void {
  const claim = `c:0o.c|federateddirectoryclaimprovider|${site.siteId}`;
  const claims = [
    { group: 3, login: `${claim}_o`, title: `${site.title} Owners` },
    { group: 5, login: claim, title: `${site.title} Members` },
    ...(site.kind === 'public-team'
      ? [{ group: 5, login: EVERYONE_BUT_GUESTS, title: 'Everyone except external users' }]
      : []),
  ];
  for (const { group, login, title } of claims) {
    const id = nextPrincipalId(site);
    site.db.run("INSERT INTO principals (id, kind, login, title) VALUES (?, 'user', ?, ?)", id, login, title);
    site.db.run('INSERT INTO group_members (group_id, user_id) VALUES (?, ?)', group, id);
  }
}

/** People and groups share one run of ids. */
export function nextPrincipalId(site: Site): number {
  const row = site.db.get('SELECT MAX(id) AS id FROM principals WHERE id < 1073741000');
  return Number(row?.['id'] ?? 5) + 1;
}
