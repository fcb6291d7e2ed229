import type { Calls } from './swept-site.js';

/** Items, attachments, comments, likes. */
export const ITEM_CALLS: Calls = {
  'items()': ({ list }) => list.items(),
  'items.select.expand.filter.orderBy.top': ({ list }) =>
    list.items
      .select('Id', 'Author/Title')
      .expand('Author')
      .filter("startswith(Title,'f')")
      .orderBy('Id', false)
      .top(5)(),
  'items paged': async ({ list }) => {
    for await (const page of list.items.top(1)) if (page.length === 0) return page;
    return undefined;
  },
  'items.add': ({ list }) => list.items.add({ Title: 'x' }),
  'items.getById': ({ item }) => item(),
  'items.getItemByStringId': ({ list, itemId }) => list.items.getItemByStringId(String(itemId))(),
  'item.update': ({ item }) => item.update({ Title: 'first' }),
  'item.update with an ETag': ({ item }) => item.update({ Title: 'first' }, '*'),
  'item.delete': async ({ another }) => (await another()).delete(),
  'item.recycle': async ({ another }) => (await another()).recycle(),
  'item.deleteWithParams': async ({ another }) => (await another()).deleteWithParams({ BypassSharedLock: true }),
  'item.versions': ({ item }) => item.versions(),
  'item.versions.getById': async ({ item }) => item.versions.getById((await item.versions())[0]?.VersionId as number)(),
  'item.versions.getById.delete': async ({ item }) =>
    item.versions.getById((await item.versions())[1]?.VersionId as number).delete(),
  'item.effectiveBasePermissions': ({ item }) => item.effectiveBasePermissions(),
  'item.effectiveBasePermissionsForUI': ({ item }) => item.effectiveBasePermissionsForUI(),
  'item.fieldValuesAsHTML': ({ item }) => item.fieldValuesAsHTML(),
  'item.fieldValuesAsText': ({ item }) => item.fieldValuesAsText(),
  'item.fieldValuesForEdit': ({ item }) => item.fieldValuesForEdit(),
  'item.list': ({ item }) => item.list(),
  'item.file': async ({ web, file }) => (await web.getFileByServerRelativePath(await file('i.txt')).getItem()).file(),
  'item.folder': ({ item }) => item.folder(),
  'item.getWopiFrameUrl': ({ item }) => item.getWopiFrameUrl(),
  'item.validateUpdateListItem': ({ item }) =>
    item.validateUpdateListItem([{ FieldName: 'Title', FieldValue: 'first' }]),
  'item.getParentInfos': ({ item }) => item.getParentInfos(),
  'item.setImageField': ({ item }) => item.setImageField('Picture_x0020_A', 'a.png', Buffer.from('png') as never),
  'item.attachmentFiles.add': ({ item }) => item.attachmentFiles.add('a b.txt', 'words'),
  'item.attachmentFiles()': ({ item }) => item.attachmentFiles(),
  'item.attachmentFiles.getByName': ({ item }) => item.attachmentFiles.getByName('a b.txt')(),
  'attachment.getText': ({ item }) => item.attachmentFiles.getByName('a b.txt').getText(),
  'attachment.setContent': ({ item }) => item.attachmentFiles.getByName('a b.txt').setContent('more'),
  'attachment by its server-relative path': ({ web, listUrl, itemId }) =>
    web.getFileByServerRelativePath(`${listUrl}/Attachments/${String(itemId)}/a b.txt`)(),
  'attachment by its path: getText': ({ web, listUrl, itemId }) =>
    web.getFileByServerRelativePath(`${listUrl}/Attachments/${String(itemId)}/a b.txt`).getText(),
  'attachment by its address': ({ web, site, listUrl, itemId }) =>
    web.getFileByUrl(`${new URL(site.url).origin}${listUrl}/Attachments/${String(itemId)}/a b.txt`).getText(),
  'the folder of an item’s attachments': ({ web, listUrl, itemId }) =>
    web.getFolderByServerRelativePath(`${listUrl}/Attachments/${String(itemId)}`).files(),
  'attachment.recycle': ({ item }) => item.attachmentFiles.getByName('a b.txt').recycle(),
  'attachment.delete': async ({ item }) => {
    await item.attachmentFiles.add('b.txt', 'b');
    return item.attachmentFiles.getByName('b.txt').delete();
  },
  'items.add in a folder': async ({ list, listUrl }) => {
    await list.rootFolder.folders.addUsingPath('inner');
    return list.addValidateUpdateItemUsingPath([{ FieldName: 'Title', FieldValue: 'inside' }], `${listUrl}/inner`);
  },
  'item.comments.add': ({ item }) => item.comments.add('What about this?'),
  'item.comments.add with a mention': ({ item, me }) =>
    item.comments.add({
      text: 'Look, @mention{0}',
      mentions: [{ loginName: me.LoginName, email: me.Email, name: me.Title }],
    }),
  'item.comments()': ({ item }) => item.comments(),
  'item.comments.getById': async ({ item }) => item.comments.getById((await item.comments())[0]?.id ?? 0)(),
  'comment.replies.add': async ({ item }) =>
    item.comments.getById((await item.comments())[0]?.id ?? 0).replies.add('An answer'),
  'comment.replies()': async ({ item }) => item.comments.getById((await item.comments())[0]?.id ?? 0).replies(),
  'comment.like': async ({ item }) => item.comments.getById((await item.comments())[0]?.id ?? 0).like(),
  'comment.unlike': async ({ item }) => item.comments.getById((await item.comments())[0]?.id ?? 0).unlike(),
  'comments.expand replies and likedBy': ({ item }) => item.comments.expand('replies', 'likedBy')(),
  'comment.delete': async ({ item }) => item.comments.getById((await item.comments())[0]?.id ?? 0).delete(),
  'item.comments.clear': ({ item }) => item.comments.clear(),
  'item.like': ({ item }) => item.like(),
  'item.getLikedBy': ({ item }) => item.getLikedBy(),
  'item.getLikedByInformation': ({ item }) => item.getLikedByInformation(),
  'item.unlike': ({ item }) => item.unlike(),
  'item.rate': ({ item }) => item.rate(3),
};
