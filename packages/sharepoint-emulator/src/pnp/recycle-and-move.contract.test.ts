import { type ContractSite, openContractSite, refusalOf } from './testing/contract-site.js';

const TITLE = 'Contract recycle';
const LIBRARY = 'Contract library';
let site: ContractSite;
let root = '';
beforeAll(async () => {
  site = await openContractSite();
  await site.sp.web.lists.add(LIBRARY, '', 101);
  await library().update({ EnableVersioning: true, MajorVersionLimit: 50 });
  root = (await library().rootFolder.select('ServerRelativeUrl')()).ServerRelativeUrl;
});
afterAll(async () => {
  await site.sp.web.lists.getByTitle(LIBRARY).delete();
  await site.close();
});
const web = () => site.sp.web;
const library = () => web().lists.getByTitle(LIBRARY);
const folder = () => library().rootFolder;
const textOf = (name: string): Promise<string> => web().getFileByServerRelativePath(`${root}/${name}`).getText();

test('a list that is recycled is gone, stands in the bin as a list, and comes back with its rows, columns and id', async () => {
  await web().lists.add(TITLE);
  const list = web().lists.getByTitle(TITLE);
  await list.fields.addText('Kept');
  const item = await list.items.add({ Title: 'one', Kept: 'here' });
  await list.items.getById(item.Id).attachmentFiles.add('a.txt', 'words');
  const before = await list.select('Id')();
  const bin = await list.recycle();
  expect(await refusalOf(list())).toMatchObject({ status: 404 });
  const stored = await web().recycleBin.getById(bin)();
  expect(stored).toMatchObject({ Title: TITLE, ItemType: 4, LeafName: 'Contract recycle' });
  expect(stored.DirName).toMatch(/\/Lists$/);

  await web().recycleBin.getById(bin).restore();
  expect((await list.select('Id')()).Id).toBe(before.Id);
  expect(await list.items.select('Id', 'Kept')()).toMatchObject([{ Id: item.Id, Kept: 'here' }]);
  expect(await list.items.getById(item.Id).attachmentFiles.getByName('a.txt').getText()).toBe('words');
  expect((await list.items.add({ Title: 'two' })).Id).toBe(item.Id + 1);

  const again = await list.recycle();
  await web().lists.add(TITLE);
  expect(await refusalOf(web().recycleBin.getById(again).restore())).toMatchObject({ status: 500 });
  await web().recycleBin.getById(again).delete();
  expect(await list.items()).toEqual([]);
  await list.delete();
});

test('the second stage: an item moved there is still in the bin of the site, and leaves with the stage', async () => {
  await web().lists.add(TITLE);
  const list = web().lists.getByTitle(TITLE);
  const { Id } = await list.items.add({ Title: 'x' });
  const bin = await list.items.getById(Id).recycle();
  await web().recycleBin.moveAllToSecondStage();
  const inSite = await (
    site.sp.site as unknown as { recycleBin(): Promise<{ Id: string; ItemState: number }[]> }
  ).recycleBin();
  expect(inSite.find((one) => one.Id === bin)?.ItemState).toBe(2);
  await web().recycleBin.deleteAllSecondStageItems();
  expect((await web().recycleBin()).map((one) => one.Id)).not.toContain(bin);
  await list.delete();
});

test('a choice column says its choices when all columns are asked for theirs, and the others say nothing', async () => {
  await library().fields.addChoice('Kind', { Choices: ['a', 'b'] });
  const all = (await library().fields.select('InternalName', 'Choices')()) as {
    InternalName: string;
    Choices?: string[];
  }[];
  expect(all.find((one) => one.InternalName === 'Kind')?.Choices).toEqual(['a', 'b']);
  expect(all.find((one) => one.InternalName === 'Title')).not.toHaveProperty('Choices');
  expect(await refusalOf(library().fields.select('Nope')())).toMatchObject({ status: 400 });
});

test('folders are made by path, below a folder and by their parent; they count, move and are copied with what is in them', async () => {
  await web().folders.addUsingPath(`${root}/one`);
  const two = await folder().folders.getByUrl('one').addSubFolderUsingPath('two');
  expect((await two()).ServerRelativeUrl).toBe(`${root}/one/two`);
  await two.files.addUsingPath('in.txt', 'inside');
  expect((await folder().folders.getByUrl('one').storageMetrics()).TotalFileCount).toBe(1);
  await folder().folders.getByUrl('one').copyByPath(`${root}/copied`, false);
  expect(await textOf('copied/two/in.txt')).toBe('inside');
  await folder().folders.getByUrl('copied').moveByPath(`${root}/moved`, false);
  expect(await textOf('moved/two/in.txt')).toBe('inside');
  expect(await refusalOf(folder().folders.getByUrl('copied')())).toMatchObject({ status: 404 });
  const over = await refusalOf(folder().folders.getByUrl('one').moveByPath(`${root}/moved`, false));
  expect(over).toMatchObject({ status: 400, code: expect.stringContaining('-2130575257') });
  expect(await refusalOf(folder().folders.getByUrl('one').copyByPath(`${root}/one/two/three`, false))).toMatchObject({
    status: 400,
  });
  await folder().folders.getByUrl('moved').deleteWithParams({});
});

test('a file is copied and moved by path: over another only where that is asked for, beside it where both are kept', async () => {
  await folder().files.addUsingPath('a.txt', 'a');
  await folder().files.addUsingPath('b.txt', 'b');
  const a = () => web().getFileByServerRelativePath(`${root}/a.txt`);
  expect(await refusalOf(a().copyByPath(`${root}/b.txt`, false, false))).toMatchObject({ status: 400 });
  await a().copyByPath(`${root}/b.txt`, false, true);
  expect([await textOf('b.txt'), await textOf('b1.txt')]).toEqual(['b', 'a']);
  await a().copyByPath(`${root}/b.txt`, true, false);
  expect(await textOf('b.txt')).toBe('a');
  await a().moveByPath(`${root}/c.txt`, false, false);
  expect(await textOf('c.txt')).toBe('a');
  expect(await a().exists()).toBe(false);
});

test('a file keeps its versions: they are read, restored and deleted, by number and by label', async () => {
  await folder().files.addUsingPath('v.txt', 'first');
  const file = web().getFileByServerRelativePath(`${root}/v.txt`);
  await file.setContent('second');
  await file.setContent('third');
  const versions = await file.versions();
  expect(versions.map((one) => one.VersionLabel)).toEqual(['1.0', '2.0']);
  expect(await file.versions.getById(versions[0]!.ID).getText()).toBe('first');
  await file.versions.restoreByLabel('1.0');
  expect(await textOf('v.txt')).toBe('first');
  expect((await file.versions()).map((one) => one.VersionLabel)).toEqual(['1.0', '2.0', '3.0']);
  await file.versions.deleteById(versions[1]!.ID);
  await file.versions.deleteByLabel('1.0');
  expect((await file.versions()).map((one) => one.VersionLabel)).toEqual(['3.0']);
  await file.versions.deleteAll();
  expect(await file.versions()).toEqual([]);
  expect(await refusalOf(file.versions.restoreByLabel('9.0'))).toMatchObject({ status: 404 });
});

test('a file that is checked out says who holds it; publishing changes no content', async () => {
  await folder().files.addUsingPath('w.txt', 'words');
  const file = web().getFileByServerRelativePath(`${root}/w.txt`);
  expect(await file.getLockedByUser()).toBeNull();
  await file.checkout();
  expect(await file.getLockedByUser()).toMatchObject({ Id: (await web().currentUser()).Id });
  await file.checkin('done');
  await file.publish('out');
  await file.unpublish('back');
  expect(await textOf('w.txt')).toBe('words');
  await file.deleteWithParams({ BypassSharedLock: true });
  expect(await file.exists()).toBe(false);
});

test('an attachment goes by recycle, an item by its parameters; an item number can be held back', async () => {
  await web().lists.add(TITLE);
  const list = web().lists.getByTitle(TITLE);
  const { Id } = await list.items.add({ Title: 'x' });
  await list.items.getById(Id).attachmentFiles.add('a.txt', 'a');
  await list.items.getById(Id).attachmentFiles.getByName('a.txt').recycle();
  expect(await list.items.getById(Id).attachmentFiles()).toEqual([]);
  const held = await list.reserveListItemId();
  expect((await list.items.add({ Title: 'y' })).Id).toBe(held + 1);
  await list.items.getById(Id).deleteWithParams({ BypassSharedLock: true });
  expect(await refusalOf(list.items.getById(Id)())).toMatchObject({ status: 404 });
  await list.delete();
});

test('a group gets an owner; the libraries of pages and assets are there when asked for', async () => {
  const me = await web().currentUser();
  await web().siteGroups.add({ Title: 'Contract owned' });
  const group = web().siteGroups.getByName('Contract owned');
  await group.setUserAsOwner(me.Id);
  expect(await group.select('Owner/Title').expand('Owner')()).toMatchObject({ Owner: { Title: me.Title } });
  await web().siteGroups.removeByLoginName('Contract owned');
  expect(await (await web().lists.ensureSiteAssetsLibrary()).select('Title', 'BaseTemplate')()).toMatchObject({
    BaseTemplate: 101,
  });
  expect(await (await web().lists.ensureSitePagesLibrary()).select('BaseTemplate')()).toMatchObject({
    BaseTemplate: 119,
  });
});
