import { isMulti, isUser } from '../site/field.js';
import { childOf, type XmlNode } from '../structure/field-xml.js';
import type { Condition } from '../rows/item-row.js';
import { WEB_SCOPE } from '../rights/scopes.js';
import type { Visit } from '../site/visit.js';
import type { CamlColumns } from './caml-columns.js';
import { badCaml, fieldRef } from './parse-view.js';

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
      return {
        sql: 'SELECT m.user_id FROM group_members m WHERE m.group_id = ?',
        values: [Number(node.attributes['ID'] ?? Number.NaN) || 0],
      };
    case 'spweb.groups':
      return { sql: "SELECT p.id FROM principals p WHERE p.kind = 'group'", values: [] };
    case 'spweb.allusers':
      return { sql: "SELECT p.id FROM principals p WHERE p.kind = 'user' AND p.deleted = 0", values: [] };
    case 'spweb.users':
      return {
        sql: "SELECT p.id FROM principals p JOIN role_assignments a ON a.principal_id = p.id WHERE p.kind = 'user' AND a.scope = ?",
        values: [WEB_SCOPE],
      };
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
