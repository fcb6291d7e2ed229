import type { Calls } from './swept-site.js';

/** Lists, their views, and what a list is asked for. */
export const LIST_CALLS: Calls = {
  'lists()': ({ web }) => web.lists(),
  'lists.filter.select': ({ web }) => web.lists.filter('Hidden eq false').select('Title', 'ItemCount')(),
  'lists.add, delete': async ({ web }) => {
    await web.lists.add('Short-lived', 'x', 100, true, { OnQuickLaunch: true });
    return web.lists.getByTitle('Short-lived').delete();
  },
  'lists.add recycle': async ({ web }) => {
    await web.lists.add('Short-lived');
    return web.lists.getByTitle('Short-lived').recycle();
  },
  'lists.ensure': ({ web }) => web.lists.ensure('Swept'),
  'lists.ensureSiteAssetsLibrary': ({ web }) => web.lists.ensureSiteAssetsLibrary(),
  'lists.ensureSitePagesLibrary': ({ web }) => web.lists.ensureSitePagesLibrary(),
  'lists.getById': async ({ web, list }) => web.lists.getById((await list()).Id)(),
  'web.getList': ({ web, listUrl }) => web.getList(listUrl)(),
  'list.update': ({ list }) => list.update({ Description: 'new' }),
  'list.effectiveBasePermissions': ({ list }) => list.effectiveBasePermissions(),
  'list.eventReceivers': ({ list }) => list.eventReceivers(),
  'list.relatedFields': ({ list }) => list.relatedFields(),
  'list.informationRightsManagementSettings': ({ list }) => list.informationRightsManagementSettings(),
  'list.getChanges': ({ list }) => list.getChanges({ Add: true, Item: true }),
  'list.getListItemChangesSinceToken': ({ list }) => list.getListItemChangesSinceToken({ RowLimit: '5' }),
  'list.getItemsByCAMLQuery': ({ list }) =>
    list.getItemsByCAMLQuery({ ViewXml: '<View><RowLimit>5</RowLimit></View>' }),
  'list.renderListData': ({ list }) => list.renderListData('<View><RowLimit>5</RowLimit></View>'),
  'list.renderListDataAsStream': ({ list }) =>
    list.renderListDataAsStream({ ViewXml: '<View><RowLimit>5</RowLimit></View>' }),
  'list.renderListFormData': ({ list, itemId }) => list.renderListFormData(itemId, 'editform', 3 as never),
  'list.reserveListItemId': ({ list }) => list.reserveListItemId(),
  'list.addValidateUpdateItemUsingPath': ({ list, listUrl }) =>
    list.addValidateUpdateItemUsingPath([{ FieldName: 'Title', FieldValue: 'by form' }], listUrl),
  'list.getParentInfos': ({ list }) => list.getParentInfos(),
  'list.rootFolder': ({ list }) => list.rootFolder(),
  'list.rootFolder.folders': ({ list }) => list.rootFolder.folders(),
  'list.forms': ({ list }) => list.forms(),
  'list.subscriptions': ({ list }) => list.subscriptions(),
  'list.subscriptions.add': ({ list }) => list.subscriptions.add('https://hook.example', '2026-12-31T00:00:00Z'),
  'list.userCustomActions': ({ list }) => list.userCustomActions(),
  'list.userCustomActions.add': ({ list }) =>
    list.userCustomActions.add({ Title: 'x', Location: 'ClientSideExtension.ListViewCommandSet.CommandBar' }),
  'list.titleResource': ({ list }) => list.titleResource('en-us'),
  'list.getDefaultColumnValues': ({ library }) => library.getDefaultColumnValues(),
  'list.setDefaultColumnValues': ({ library, libraryUrl }) =>
    library.setDefaultColumnValues([{ name: 'Title', path: libraryUrl, value: 'x' }]),
  'folder.getDefaultColumnValues': ({ library }) => library.rootFolder.getDefaultColumnValues(),
  'folder.setDefaultColumnValues': ({ library }) =>
    library.rootFolder.setDefaultColumnValues([{ name: 'Title', value: 'y' }]),
  'folder.clearDefaultColumnValues': ({ library }) => library.rootFolder.clearDefaultColumnValues(),
  'list.views': ({ list }) => list.views(),
  'list.defaultView': ({ list }) => list.defaultView(),
  'list.getView': async ({ list }) => list.getView((await list.defaultView()).Id)(),
  'list.views.getByTitle': ({ list }) => list.views.getByTitle('All Items')(),
  'list.views.add': ({ list }) =>
    list.views.add('Mine', false, { RowLimit: 10, ViewQuery: '<OrderBy><FieldRef Name="ID"/></OrderBy>' }),
  'view.update': ({ list }) => list.views.getByTitle('Mine').update({ RowLimit: 20 }),
  'view.fields': ({ list }) => list.views.getByTitle('Mine').fields(),
  'view.fields.getSchemaXml': ({ list }) => list.views.getByTitle('Mine').fields.getSchemaXml(),
  'view.fields.add': ({ list }) => list.views.getByTitle('Mine').fields.add('Created'),
  'view.fields.move': ({ list }) => list.views.getByTitle('Mine').fields.move('Created', 0),
  'view.fields.remove': ({ list }) => list.views.getByTitle('Mine').fields.remove('Created'),
  'view.fields.removeAll': ({ list }) => list.views.getByTitle('Mine').fields.removeAll(),
  'view.setViewXml': ({ list }) =>
    list.views.getByTitle('Mine').setViewXml('<View><ViewFields><FieldRef Name="Title"/></ViewFields></View>'),
  'view.renderAsHtml': ({ list }) => list.views.getByTitle('Mine').renderAsHtml(),
  'view.delete': ({ list }) => list.views.getByTitle('Mine').delete(),
};
