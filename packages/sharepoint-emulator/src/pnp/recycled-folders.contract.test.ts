import { type ContractSite, onRealSite, openContractSite, refusalOf } from './testing/contract-site.js';

const LIBRARY = 'Contract recycled folders';
const LIST = 'Contract recycled rows';
const BEA = 'i:0#.f|membership|bea@emulator.example';
const inEmulator = onRealSite ? test.skip : test;
let site: ContractSite;
let root = '';
beforeAll(async () => {
  site = await openContractSite();
  site.running?.emulator.ensureGroup({ title: 'Writers', permissionLevel: 'Contribute' });
  site.running?.emulator.ensurePerson({
    loginName: BEA,
    title: 'Bea',
    email: 'bea@emulator.example',
    groups: ['Writers'],
  });
  await site.sp.web.lists.add(LIBRARY, '', 101);
  await library().update({ EnableVersioning: true, MajorVersionLimit: 50 });
  root = (await library().rootFolder.select('ServerRelativeUrl')()).ServerRelativeUrl;
});
afterAll(async () => {
  await library().delete();
  await site.close();
});
const web = () => site.sp.web;
const library = () => web().lists.getByTitle(LIBRARY);
const file = (path: string) => web().getFileByServerRelativePath(`${root}/${path}`);
const folder = (path: string) => web().getFolderByServerRelativePath(`${root}/${path}`);

/** `box` with a file of two versions in it, and a folder in it with another file. */
async function fill(): Promise<void> {
  await library().rootFolder.folders.addUsingPath('box');
  await folder('box').folders.addUsingPath('inner');
  await folder('box').files.addUsingPath('a.txt', 'first');
  await file('box/a.txt').setContent('second');
  await folder('box/inner').files.addUsingPath('b.txt', 'deep');
}
const idsOf = async (paths: readonly string[]): Promise<unknown[]> =>
  Promise.all(
    paths.map(
      async (path) => await file(path).select('UniqueId', 'ListItemAllFields/Id').expand('ListItemAllFields')(),
    ),
  );

test('a folder that is recycled comes back with all that was in it: folders, files, versions, ids', async () => {
  await fill();
  const before = await idsOf(['box/a.txt', 'box/inner/b.txt']);
  const bin = (await folder('box').recycle()) as unknown as string;
  expect(await file('box/inner/b.txt').exists()).toBe(false);
  const stored = await web().recycleBin();
  expect(stored.filter((one) => one.DirName === root.slice(1))).toMatchObject([
    { ItemType: 5, LeafName: 'box', Title: 'box' },
  ]);

  await web().recycleBin.getById(bin).restore();
  expect(await idsOf(['box/a.txt', 'box/inner/b.txt'])).toEqual(before);
  expect(await file('box/a.txt').getText()).toBe('second');
  expect(await file('box/inner/b.txt').getText()).toBe('deep');
  expect((await file('box/a.txt').versions()).map((one) => one.VersionLabel)).toEqual(['1.0']);
  await file('box/a.txt').versions.restoreByLabel('1.0');
  expect(await file('box/a.txt').getText()).toBe('first');
  await folder('box').delete();
});

test('a folder takes along nothing of another whose name begins so, or looks so', async () => {
  for (const name of ['rows', 'rows 2', 'r_ws']) {
    await library().rootFolder.folders.addUsingPath(name);
    await folder(name).folders.addUsingPath('in');
    await folder(`${name}/in`).files.addUsingPath('x.txt', name);
  }
  await folder('r_ws').moveByPath(`${root}/moved`);
  expect(await file('moved/in/x.txt').getText()).toBe('r_ws');
  await folder('moved').recycle();
  await library().rootFolder.folders.addUsingPath('r_ws');
  await folder('r_ws').recycle();
  expect(await file('rows/in/x.txt').getText()).toBe('rows');
  await folder('rows').recycle();
  expect(await file('rows 2/in/x.txt').getText()).toBe('rows 2');
  await folder('rows 2').delete();
});

test('what was in a folder that is gone by now comes back in a folder of that name', async () => {
  await fill();
  const bin = (await file('box/inner/b.txt').recycle()) as unknown as string;
  expect((await web().recycleBin.getById(bin)()).DirName).toBe(`${root.slice(1)}/box/inner`);
  await folder('box').delete();
  await web().recycleBin.getById(bin).restore();
  expect(await file('box/inner/b.txt').getText()).toBe('deep');
  expect(await file('box/a.txt').exists()).toBe(false);
  await folder('box').delete();
});

test('a recycled folder that is deleted out of the bin is gone, and so is what was in it', async () => {
  await fill();
  const bin = (await folder('box').recycle()) as unknown as string;
  await web().recycleBin.getById(bin).delete();
  expect(await refusalOf(web().recycleBin.getById(bin)())).toMatchObject({ status: 404 });
  await fill();
  expect(await file('box/a.txt').getText()).toBe('second');
  const again = (await folder('box').recycle()) as unknown as string;
  await fill();
  expect(await refusalOf(web().recycleBin.getById(again).restore())).toMatchObject({
    status: 500,
    code: expect.stringContaining('-2130575257'),
  });
  await folder('box').delete();
});

test('a folder of a list comes back with its rows, their columns, attachments, versions and rights of their own', async () => {
  await web().lists.add(LIST);
  const list = web().lists.getByTitle(LIST);
  await list.update({ EnableFolderCreation: true, EnableVersioning: true });
  const url = (await list.rootFolder.select('ServerRelativeUrl')()).ServerRelativeUrl;
  await list.rootFolder.folders.addUsingPath('2026');
  await list.addValidateUpdateItemUsingPath([{ FieldName: 'Title', FieldValue: 'inside' }], `${url}/2026`);
  const [row] = await list.items.filter("Title eq 'inside'")();
  const item = list.items.getById(row!.Id);
  await item.attachmentFiles.add('a.txt', 'words');
  await item.update({ Title: 'inside, changed' });
  await item.breakRoleInheritance(false);
  const bin = (await web().getFolderByServerRelativePath(`${url}/2026`).recycle()) as unknown as string;
  expect(await list.items()).toEqual([]);
  await web().recycleBin.getById(bin).restore();
  expect(await item.select('Title', 'FileDirRef', 'HasUniqueRoleAssignments')()).toMatchObject({
    Title: 'inside, changed',
    FileDirRef: `${url}/2026`,
    HasUniqueRoleAssignments: true,
  });
  expect(await item.attachmentFiles.getByName('a.txt').getText()).toBe('words');
  expect((await item.versions()).length).toBe(3);
  await list.delete();
});

inEmulator('a folder is not recycled or deleted over the head of somebody whose file stands in it', async () => {
  await fill();
  await (await file('box/inner/b.txt').getItem()).breakRoleInheritance(false);
  const hers = () => site.as(BEA).web.getFolderByServerRelativePath(`${root}/box`);
  expect(await refusalOf(hers().recycle())).toMatchObject({ status: 403 });
  expect(await refusalOf(hers().delete())).toMatchObject({ status: 403 });
  expect(await file('box/inner/b.txt').getText()).toBe('deep');
  await (await file('box/inner/b.txt').getItem()).resetRoleInheritance();
  await hers().recycle();
  expect(await file('box/a.txt').exists()).toBe(false);
});
