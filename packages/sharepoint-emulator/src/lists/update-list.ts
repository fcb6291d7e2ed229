import { logChange } from '../log/log-change.js';
import { checkFormula } from '../formulas/check-formula.js';
import { demandEtag } from '../answers/if-match.js';
import { badQuery, SharePointError } from '../answers/sharepoint-error.js';
import { keepListNode } from '../navigation/list-node.js';
import { HANGING_TABLES } from '../rows/packed-item.js';
import type { Resource } from '../resource/resource.js';
import { PERMISSION } from '../rights/permission-mask.js';
import { itemScope, listScope } from '../rights/scopes.js';
import type { Site } from '../site/site.js';
import { demand, listRights, type Visit } from '../site/visit.js';
import { isLibrary, type ListSchema, type ListSettings } from '../site/list-schema.js';
import { isListOption, pickOptions } from '../structure/list-options.js';
import { findListByTitle, saveListSettings } from '../structure/store-list.js';
import { listTitle, titleChange } from '../structure/titles-by-language.js';

/** Read back by clients and sent again whole: taken without effect. */
const UNCHANGING = new Set([
  '__metadata',
  'Id',
  'BaseTemplate',
  'BaseType',
  'Created',
  'ItemCount',
  'EntityTypeName',
  'ListItemEntityTypeFullName',
  'CurrentChangeToken',
  'ImagePath',
  'LastItemDeletedDate',
  'LastItemModifiedDate',
  'LastItemUserModifiedDate',
  'ParentWebPath',
  'ParentWebUrl',
  'TemplateFeatureId',
  'DocumentTemplateUrl',
  'HasExternalDataSource',
  'IsCatalog',
  'IsPrivate',
  'ServerTemplateCanCreateFolders',
  'EnableRequestSignOff',
]);

const LIMITS = ['MajorVersionLimit', 'MajorWithMinorVersionsLimit'];

/**
 * Where SharePoint limits versions by itself, setting a library's limit "will result in an error, as the count limits are set by the
 * service" (Microsoft, Set-SPOSite and Set-SPOListVersionPolicy) [R]; its words over REST are not known [M]. Nothing of the body is
 * kept. Lists have limits of their own.
 */
function demandOwnLimits({ site }: Visit, list: ListSchema, body: Readonly<Record<string, unknown>>): void {
  if (!site.limitsVersions || !isLibrary(list) || !LIMITS.some((name) => name in body)) return;
  throw new SharePointError(
    500,
    '-2146233079, System.InvalidOperationException',
    'The version limit cannot be set, because version history limits are managed automatically.',
  );
}

/** MERGE of a list. */
export function updateList(visit: Visit, list: ListSchema, body: Readonly<Record<string, unknown>>): Resource {
  demand(listRights(visit, list.guid), PERMISSION.manageLists);
  demandEtag(visit.headers.get('if-match'), `"${list.guid},${String(list.settings.version)}"`);
  for (const name of Object.keys(body)) {
    if (
      name === 'Title' ||
      name === 'Description' ||
      isListOption(name) ||
      UNCHANGING.has(name) ||
      name.includes('@') ||
      name.startsWith('odata.')
    )
      continue;
    throw badQuery(
      `The property '${name}' does not exist on type 'SP.List'. Make sure to only use property names that are defined by the type.`,
    );
  }
  demandOwnLimits(visit, list, body);
  const title =
    typeof body['Title'] === 'string' && body['Title'].trim() !== '' ? body['Title'].trim() : listTitle(visit, list);
  const other = findListByTitle(visit.site, title);
  if (other && other.guid !== list.guid) {
    throw new SharePointError(
      500,
      '-2130575342, Microsoft.SharePoint.SPException',
      'A list, survey, discussion board, or document library with the specified title already exists in this Web site.  Please choose another title.',
    );
  }
  if (typeof body['ValidationFormula'] === 'string' && body['ValidationFormula'] !== '')
    checkFormula(list, body['ValidationFormula']);
  if (body['ReadSecurity'] === 2 && list.fields.some((field) => field.unique)) {
    throw new SharePointError(
      500,
      '-2130575174, Microsoft.SharePoint.SPException',
      'A list with a column that enforces unique values cannot limit which items a person may read.',
    );
  }
  // With approval comes that approvers and authors alone see what waits, unless it is said otherwise [R: KB 825239; L over REST].
  const isNewlyApproved = body['EnableModeration'] === true && list.settings.options['EnableModeration'] !== true;
  const change: Partial<ListSettings> = {
    options: {
      ...list.settings.options,
      ...(isNewlyApproved ? { DraftVersionVisibility: 2 } : {}),
      ...pickOptions(body),
    },
    ...(typeof body['Description'] === 'string' ? { description: body['Description'] } : {}),
  };
  const named = titleChange(visit, { title: list.title, titles: list.settings.titles }, title);
  saveListSettings(visit.site, list, { ...change, ...(named.titles ? { titles: named.titles } : {}) }, named.title);
  const shown = change.options?.['OnQuickLaunch'] === true;
  keepListNode(visit.site, { guid: list.guid, title: named.title, rootUrl: list.rootUrl, shown });
  logChange(visit.site, { kind: 'List', type: 2, listGuid: list.guid });
  return { kind: 'done', status: 204 };
}

/** Takes what hangs on a list out of the file. */
export function dropList({ db }: Site, list: Pick<ListSchema, 'guid' | 'number' | 'table'>): void {
  for (const table of ['fields', 'views', 'content_types', 'event_receivers', 'column_defaults'])
    db.run(`DELETE FROM ${table} WHERE list_guid = ?`, list.guid);
  for (const table of [...HANGING_TABLES, 'files']) db.run(`DELETE FROM ${table} WHERE list_number = ?`, list.number);
  for (const table of ['unique_scopes', 'role_assignments']) {
    db.run(
      `DELETE FROM ${table} WHERE scope = ? OR scope LIKE ?`,
      listScope(list.guid),
      `${itemScope(list.guid, 0).slice(0, -1)}%`,
    );
  }
  db.run('DELETE FROM custom_actions WHERE owner = ?', list.guid);
  // What was recycled out of the list has nowhere to go back to.
  const ofItems = 'FROM recycle_bin WHERE list_guid = ? AND item_id IS NOT NULL';
  db.run(`DELETE FROM recycled_contents WHERE bin_guid IN (SELECT guid ${ofItems})`, list.guid);
  db.run(`DELETE ${ofItems}`, list.guid);
  db.exec(`DROP TABLE "${list.table}"`);
}

export function removeList(visit: Visit, list: ListSchema): Resource {
  demand(listRights(visit, list.guid), PERMISSION.manageLists);
  dropList(visit.site, list);
  keepListNode(visit.site, { ...list, shown: false });
  visit.site.db.run('DELETE FROM lists WHERE guid = ?', list.guid);
  visit.site.listCache.delete(list.guid);
  logChange(visit.site, { kind: 'List', type: 3, listGuid: list.guid });
  return { kind: 'done', status: 200 };
}
