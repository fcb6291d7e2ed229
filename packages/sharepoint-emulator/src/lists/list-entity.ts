import { currentToken } from '../log/change-token.js';
import { contentTypes } from '../content-types/content-types.js';
import { fields } from '../fields/fields.js';
import { folderEntity } from '../files/folder-entity.js';
import { countVisible, readItemRow } from '../rows/item-row.js';
import { itemEntity } from '../items/item-entity.js';
import { items } from '../items/items.js';
import { none } from '../resource/none.js';
import { Complex, type Entity, type Lazy } from '../resource/resource.js';
import { userResources } from '../resource/user-resource.js';
import { listScope, isUniqueScope } from '../rights/scopes.js';
import { securableParts } from '../roles/securable.js';
import { defaultView, views } from '../views/views.js';
import { PERMISSION } from '../rights/permission-mask.js';
import { customActions } from '../navigation/custom-actions.js';
import { demand, listRights, type Visit } from '../site/visit.js';
import { listActions } from './list-actions.js';
import { eventReceivers } from '../structure/event-receivers.js';
import { listTitle } from '../structure/titles-by-language.js';
import { isLibrary, itemTypeName, listPath, type ListSchema } from '../site/list-schema.js';
import { forms } from './forms.js';
import { listReads } from './list-reads.js';
import { removeList, updateList } from './update-list.js';

/** SharePoint gives a list's properties by the alphabet [R]. */
const inOrder = (properties: Record<string, Lazy>): Record<string, Lazy> =>
  Object.fromEntries(Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Who limits versions: `DefaultTrimMode` is 2 where SharePoint does, 0 where nobody said otherwise [R the names, the numbers L]. */
const versionPolicies = ({ site }: Visit, list: ListSchema): Entity => ({
  kind: 'entity',
  type: 'SP.VersionPolicyManager',
  path: `${listPath(list)}/VersionPolicies`,
  set: 'SP.ApiData.VersionPolicyManagers',
  properties: { DefaultExpireAfterDays: 0, DefaultTrimMode: site.limitsVersions && isLibrary(list) ? 2 : 0 },
});

/** SP.List. */
export function listEntity(visit: Visit, list: ListSchema): Entity {
  const { settings } = list;
  const path = listPath(list);
  const security = securableParts(visit, {
    path,
    scope: listScope(list.guid),
    rights: () => listRights(visit, list.guid),
    firstUniqueAncestor: () =>
      isUniqueScope(visit.site.db, listScope(list.guid)) ? listEntity(visit, list) : visit.entities.web(visit),
  });
  const root = { DecodedUrl: visit.site.serverRelativeUrl || '/' };
  const { ReadSecurity, WriteSecurity, ValidationFormula, ValidationMessage, OnQuickLaunch, ...options } =
    settings.options;
  return {
    kind: 'entity',
    type: 'SP.List',
    path,
    etag: `"${list.guid},${String(settings.version)}"`,
    set: 'SP.ApiData.Lists',
    properties: inOrder({
      ...options,
      BaseTemplate: settings.baseTemplate,
      BaseType: settings.baseType,
      Created: settings.createdAt,
      CurrentChangeToken: () => currentToken(visit.site, { kind: 'list', guid: list.guid }),
      Description: settings.description,
      DocumentTemplateUrl: isLibrary(list) ? `${list.rootUrl}/Forms/template.dotx` : null,
      EntityTypeName: isLibrary(list) ? settings.entityTypeName : `${settings.entityTypeName}List`,
      Id: list.guid,
      ImagePath: new Complex('SP.ResourcePath', { DecodedUrl: String(settings.options['ImageUrl'] ?? '') }),
      ItemCount: () => countVisible(visit, list),
      LastItemDeletedDate: settings.itemDeletedAt,
      LastItemModifiedDate: settings.itemModifiedAt,
      LastItemUserModifiedDate: settings.itemModifiedAt,
      ListItemEntityTypeFullName: itemTypeName(list),
      ParentWebPath: new Complex('SP.ResourcePath', root),
      ParentWebUrl: root.DecodedUrl,
      TemplateFeatureId: isLibrary(list)
        ? '00bfea71-e717-4e80-aa17-d0c71b360101'
        : '00bfea71-de22-43b2-a848-c05709900100',
      Title: listTitle(visit, list),
    }),
    onRequest: {
      ...security.onRequest,
      ReadSecurity: ReadSecurity ?? 1,
      WriteSecurity: WriteSecurity ?? 1,
      ValidationFormula: ValidationFormula ?? null,
      ValidationMessage: ValidationMessage ?? null,
      OnQuickLaunch: OnQuickLaunch ?? false,
      IsSiteAssetsLibrary: false,
      IsSystemList: false,
      DefaultViewUrl: () => defaultView(visit, list).properties['ServerRelativeUrl'] as string,
      ServerRelativeUrl: list.rootUrl,
      DefaultDisplayFormUrl: `${list.rootUrl}/${isLibrary(list) ? 'Forms/' : ''}DispForm.aspx`,
      DefaultEditFormUrl: `${list.rootUrl}/${isLibrary(list) ? 'Forms/' : ''}EditForm.aspx`,
      DefaultNewFormUrl: `${list.rootUrl}/${isLibrary(list) ? 'Forms/Upload' : 'NewForm'}.aspx`,
      SchemaXml: `<List ID="{${list.guid}}" Title="${list.title.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}" />`,
    },
    links: {
      ...security.links,
      ContentTypes: () => contentTypes(visit, list),
      DefaultView: () => defaultView(visit, list),
      EventReceivers: () => eventReceivers(visit, list),
      Subscriptions: () => none('SP.Subscription', `${path}/Subscriptions`),
      UserCustomActions: () =>
        customActions(visit, {
          path,
          owner: list.guid,
          scope: 4,
          demandChange: () => demand(listRights(visit, list.guid), PERMISSION.manageLists),
        }),
      Fields: () => fields(visit, list),
      Forms: () => forms(list),
      Items: () => items(visit, list),
      ParentWeb: () => visit.entities.web(visit),
      RootFolder: () => folderEntity(visit, list, undefined),
      Views: () => views(visit, list),
      VersionPolicies: () => versionPolicies(visit, list),
    },
    functions: {
      ...security.functions,
      ...userResources(path, { TitleResource: listTitle(visit, list), DescriptionResource: settings.description }),
      ...listReads(visit, list),
      GetItemById: (args) => itemEntity(visit, list, readItemRow(visit, list, Number(args?.positional[0]))),
      GetView: (args) =>
        views(visit, list).byKey?.(args ?? { positional: [], named: new Map() }) ?? defaultView(visit, list),
    },
    actions: { ...security.actions, ...listActions(visit, list) },
    update: (body) => updateList(visit, list, body),
    remove: () => removeList(visit, list),
  };
}
