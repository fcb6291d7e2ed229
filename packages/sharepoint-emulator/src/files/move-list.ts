import { SharePointError } from '../answers/sharepoint-error.js';
import { serverRelative } from './place.js';
import { CHANGE, logChange } from '../log/log-change.js';
import type { Resource } from '../resource/resource.js';
import { PERMISSION } from '../rights/permission-mask.js';
import { below } from '../rows/below.js';
import type { ListSchema } from '../site/list-schema.js';
import { demand, listRights, type Visit } from '../site/visit.js';
import { findListByUrl } from '../structure/store-list.js';

/**
 * Gives a list another address by moving its root folder: the list keeps its ID, columns and rows, and nothing is left at the old address
 * [R: pnp/script-samples#477, "change SharePoint online list URL"; PnP-Sites-Core#1396 does it while provisioning; pnpcore#1009 met a list that was
 * moved out of `Lists`]. What a taken address answers is not known [M].
 */
export function moveList(visit: Visit, list: ListSchema, target: string): Resource {
  const { db, listCache } = visit.site;
  demand(listRights(visit, list.guid), PERMISSION.manageLists);
  const to = serverRelative(visit, target);
  if (findListByUrl(visit.site, to))
    throw new SharePointError(
      500,
      '-2147024713, Microsoft.SharePoint.SPException',
      `A file or folder with the name ${to} already exists.`,
    );
  const inside = below(list.rootUrl);
  db.run('UPDATE lists SET root_url = ? WHERE guid = ?', to, list.guid);
  db.run(
    `UPDATE "${list.table}" SET file_dir = ? || substr(file_dir, length(?) + 1) WHERE ${inside.sql}`,
    to,
    list.rootUrl,
    ...inside.values,
  );
  listCache.delete(list.guid);
  logChange(visit.site, { kind: 'List', type: CHANGE.rename, listGuid: list.guid });
  return { kind: 'done', status: 200, voidAction: 'MoveTo' };
}
