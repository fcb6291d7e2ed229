import type { IFile } from '@pnp/sp/files/index.js';
import type { IFolder } from '@pnp/sp/folders/index.js';
import type { Calls, Swept } from './swept-site.js';

const at = async ({ web, file }: Swept, name = 'f.txt'): Promise<IFile> =>
  web.getFileByServerRelativePath(await file(name));
const folder = async ({ web, library, libraryUrl }: Swept, name = 'box'): Promise<IFolder> => {
  await library.rootFolder.folders.addUsingPath(name);
  return web.getFolderByServerRelativePath(`${libraryUrl}/${name}`);
};

/** Files, folders and the recycle bin. */
export const FILE_CALLS: Calls = {
  'files.addUsingPath': ({ file }) => file('a.txt'),
  'files.addChunked': ({ library }) =>
    library.rootFolder.files.addChunked('big.txt', new Blob(['x'.repeat(2000)]) as never, { Overwrite: true } as never),
  'files.addTemplateFile': ({ library, libraryUrl }) =>
    library.rootFolder.files.addTemplateFile(`${libraryUrl}/t.aspx`, 0),
  'files()': ({ library }) => library.rootFolder.files(),
  'files.getByUrl': ({ library }) => library.rootFolder.files.getByUrl('a.txt')(),
  'file()': async (s) => (await at(s))(),
  'file by id': async (s) => s.web.getFileById((await (await at(s))()).UniqueId)(),
  'file by address': async (s) => s.web.getFileByUrl(`${new URL(s.site.url).origin}${await s.file('a.txt')}`)(),
  'file.exists': async (s) => (await at(s)).exists(),
  'file.getText': async (s) => (await at(s)).getText(),
  'file.getBlob': async (s) => (await at(s)).getBlob(),
  'file.getBuffer': async (s) => (await at(s)).getBuffer(),
  'file.getJSON': async (s) => s.web.getFileByServerRelativePath(await s.file('j.json', '{}')).getJSON(),
  'file.setContent': async (s) => (await at(s)).setContent('more'),
  'file.getItem': async (s) => (await at(s)).getItem(),
  'file.listItemAllFields': async (s) => (await at(s)).listItemAllFields(),
  'file.checkout, undoCheckout': async (s) => {
    await (await at(s)).checkout();
    return s.web.getFileByServerRelativePath(`${s.libraryUrl}/f.txt`).undoCheckout();
  },
  'file.checkout, checkin': async (s) => {
    await (await at(s)).checkout();
    return s.web.getFileByServerRelativePath(`${s.libraryUrl}/f.txt`).checkin('done');
  },
  'file.publish, unpublish': async (s) => {
    await (await at(s)).publish('out');
    return (await at(s)).unpublish('back');
  },
  'file.approve': async (s) => (await at(s)).approve('yes'),
  'file.deny': async (s) => (await at(s)).deny('no'),
  'file.getLockedByUser': async (s) => (await at(s)).getLockedByUser(),
  'file.versions': async (s) => (await at(s)).versions(),
  'file.versions.restoreByLabel': async (s) => (await at(s)).versions.restoreByLabel('1.0'),
  'file.versions.recycleByLabel': async (s) => (await at(s)).versions.recycleByLabel('1.0'),
  'file.versions.recycleByID': async (s) => {
    const { versions } = await at(s);
    return versions.recycleByID((await versions())[0]?.ID as number);
  },
  'file.versions.deleteAll': async (s) => (await at(s)).versions.deleteAll(),
  'file.copyTo': async (s) => (await at(s)).copyTo(`${s.libraryUrl}/copy.txt`, true),
  'file.copyByPath': async (s) => (await at(s)).copyByPath(`${s.libraryUrl}/copy2.txt`, true),
  'file.copyByPath into another library': async (s) =>
    (await at(s)).copyByPath(s.libraryUrl.replace('Swept files', 'Shared Documents/c.txt'), true),
  'file.moveByPath': async (s) => (await at(s, 'g.txt')).moveByPath(`${s.libraryUrl}/moved.txt`, true),
  'file.moveByPath into another library': async (s) =>
    (await at(s, 'h.txt')).moveByPath(s.libraryUrl.replace('Swept files', 'Shared Documents/m.txt'), true),
  'file.recycle': async (s) => (await at(s)).recycle(),
  'file.delete': async (s) => (await at(s)).delete(),
  'file.deleteWithParams': async (s) => (await at(s)).deleteWithParams({ BypassSharedLock: true }),
  'file.getShareLink': async (s) => (await at(s)).getShareLink(1 as never),
  'folders.addUsingPath': ({ library }) => library.rootFolder.folders.addUsingPath('one'),
  'folders.getByUrl': ({ library }) => library.rootFolder.folders.getByUrl('one')(),
  'folder by path': async (s) => (await folder(s))(),
  'folder by id': async (s) => s.web.getFolderById((await (await folder(s))()).UniqueId)(),
  'folder.addSubFolderUsingPath': async (s) => (await folder(s)).addSubFolderUsingPath('sub'),
  'folder.folders': async (s) => (await folder(s)).folders(),
  'folder.files': async (s) => (await folder(s)).files(),
  'folder.parentFolder': async (s) => (await folder(s)).parentFolder(),
  'folder.parentFolder of a library’s root': ({ library }) => library.rootFolder.parentFolder(),
  'folder.properties': async (s) => (await folder(s)).properties(),
  'folder.storageMetrics': async (s) => (await folder(s)).storageMetrics(),
  'folder.listItemAllFields': async (s) => (await folder(s)).listItemAllFields(),
  'folder.getItem': async (s) => (await folder(s)).getItem(),
  'folder.getParentInfos': async (s) => (await folder(s)).getParentInfos(),
  'folder.update': async (s) => (await folder(s, 'to update')).update({ WelcomePage: 'x.aspx' } as never),
  'folder renamed by its item': async (s) => {
    const item = await (await folder(s, 'old name')).getItem();
    return item.update({ FileLeafRef: 'new name' });
  },
  'folder renamed by moveByPath': async (s) => (await folder(s, 'older')).moveByPath(`${s.libraryUrl}/newer`),
  'folder renamed by a form': async (s) => {
    const item = await (await folder(s, 'by form')).getItem();
    return item.validateUpdateListItem([{ FieldName: 'FileLeafRef', FieldValue: 'formed' }]);
  },
  'folder.copyByPath': async (s) => (await folder(s)).copyByPath(`${s.libraryUrl}/box copy`, { KeepBoth: true }),
  'folder.recycle': async (s) => (await folder(s, 'to bin')).recycle(),
  'folder.delete': async (s) => (await folder(s, 'to drop')).delete(),
  'folder.deleteWithParams': async (s) => (await folder(s, 'to drop too')).deleteWithParams({}),
  'web.recycleBin()': ({ web }) => web.recycleBin(),
  'site.recycleBin()': ({ sp }) => (sp.site as unknown as { recycleBin(): Promise<unknown> }).recycleBin(),
  'recycleBin.restore': async ({ web, another }) => web.recycleBin.getById(await (await another()).recycle()).restore(),
  'recycleBin.delete': async ({ web, another }) => web.recycleBin.getById(await (await another()).recycle()).delete(),
  'recycleBin.moveToSecondStage': async ({ web, another }) =>
    web.recycleBin.getById(await (await another()).recycle()).moveToSecondStage(),
  'recycleBin.moveAllToSecondStage': ({ web }) => web.recycleBin.moveAllToSecondStage(),
  'recycleBin.deleteAllSecondStageItems': ({ web }) => web.recycleBin.deleteAllSecondStageItems(),
  'recycleBin.restoreAll': ({ web }) => web.recycleBin.restoreAll(),
  'recycleBin.deleteAll': ({ web }) => web.recycleBin.deleteAll(),
};
