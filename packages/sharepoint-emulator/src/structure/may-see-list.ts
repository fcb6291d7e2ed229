import { holdsRight, PERMISSION } from '../rights/permission-mask.js';
import { listRights, type Visit } from '../site/visit.js';
import type { ListSchema } from '../site/list-schema.js';

/** Whether a person may know of a list: they may read it, or at least one of its items. */
export function maySeeList(visit: Visit, list: ListSchema): boolean {
  const rights = listRights(visit, list.guid);
  if (holdsRight(rights, PERMISSION.viewListItems)) return true;
  return (
    visit.site.db.get(
      "SELECT 1 FROM role_assignments WHERE scope LIKE ? || '%' AND principal_id IN (SELECT value FROM json_each(?)) LIMIT 1",
      `item:${list.guid}:`,
      JSON.stringify(visit.person.principalIds),
    ) !== undefined
  );
}
