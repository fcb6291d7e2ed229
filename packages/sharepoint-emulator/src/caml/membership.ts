import { isMulti, isUser } from '../site/field.js';
import { childOf, type XmlNode } from '../structure/field-xml.js';
import type { Condition } from '../rows/item-row.js';
import { WEB_SCOPE } from '../rights/scopes.js';
import { demandMayListMembers } from '../people/groups.js';
import type { Visit } from '../site/visit.js';
import type { CamlColumns } from './caml-columns.js';
import { badCaml, fieldRef } from './parse-view.js';

const withRights = (kind: 'user' | 'group'): string =>
  `SELECT p.id FROM principals p JOIN role_assignments a ON a.principal_id = p.id WHERE p.kind = '${kind}' AND a.scope = ?`;

/** The group that is asked for by its number: whoever may not see who is in it does not find out by what their rows say. */
function groupOf(visit: Visit, node: XmlNode): number {
  const given = node.attributes['ID'] ?? '';
  const group = /^\d+$/.test(given)
    ? visit.site.db.get("SELECT * FROM principals WHERE kind = 'group' AND id = ?", Number(given))
    : undefined;
  if (!group) throw badCaml(`The membership is of a group "${given}", and there is none of that number.`);
  demandMayListMembers(visit, group);
  return Number(given);
}

/** Whose numbers each kind of membership lets through. */
function principals(visit: Visit, node: XmlNode): Condition {
  const type = node.attributes['Type'] ?? '';
  switch (type.toLowerCase()) {
    case 'currentusergroups':
      return {
        sql: "SELECT p.id FROM principals p WHERE p.kind = 'group' AND p.id IN (SELECT value FROM json_each(?))",
        values: [JSON.stringify(visit.person.principalIds)],
      };
    case 'spgroup':
      return { sql: 'SELECT m.user_id FROM group_members m WHERE m.group_id = ?', values: [groupOf(visit, node)] };
    case 'spweb.groups':
      // Those with rights on the site, as `SPWeb.Groups` has them; the others are of the site collection alone [R].
      return { sql: withRights('group'), values: [WEB_SCOPE] };
    case 'spweb.allusers':
      return { sql: "SELECT p.id FROM principals p WHERE p.kind = 'user' AND p.deleted = 0", values: [] };
    case 'spweb.users':
      return { sql: withRights('user'), values: [WEB_SCOPE] };
    default:
      throw badCaml(`The membership "${type}" is not known.`);
  }
}

/** `<Membership Type="CurrentUserGroups">`: rows whose person or group is among those named [R]. */
export function membershipSql(visit: Visit, columns: CamlColumns, node: XmlNode): Condition {
  const ref = childOf(node, 'FieldRef');
  const column = ref && columns.find(fieldRef(ref));
  if (!column || !isUser(column.field)) throw badCaml('Membership is asked of a column of people or groups.');
  const among = principals(visit, node);
  return isMulti(column.field)
    ? { sql: `EXISTS (SELECT 1 FROM json_each(${column.sql}) m WHERE m.value IN (${among.sql}))`, values: among.values }
    : { sql: `${column.sql} IN (${among.sql})`, values: among.values };
}
