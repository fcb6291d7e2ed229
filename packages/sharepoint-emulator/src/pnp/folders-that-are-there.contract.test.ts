import { type ContractSite, openContractSite, refusalOf } from './testing/contract-site.js';

// A folder that is not there: the code is that of SharePoint's `GetFolderByServerRelativePath` [R], for a form [M].
let site: ContractSite;
let root = '';
const list = () => site.sp.web.lists.getByTitle('Contract: boxes');
const library = () => site.sp.web.lists.getByTitle('Contract: shelves');
beforeAll(async () => {
  site = await openContractSite();
  await site.sp.web.lists.add('Contract: boxes', '', 100, false);
  await site.sp.web.lists.add('Contract: shelves', '', 101, false);
  await list().update({ EnableFolderCreation: true });
  root = (await list().rootFolder.select('ServerRelativeUrl')()).ServerRelativeUrl;
  await list().rootFolder.folders.addUsingPath('Box');
});
afterAll(async () => {
  await list().delete();
  await library().delete();
  await site.close();
});
const add = (folder: string): Promise<unknown> =>
  list().addValidateUpdateItemUsingPath([{ FieldName: 'Title', FieldValue: 'x' }], folder);
const notThere = { status: 404, code: '-2147024894, System.IO.FileNotFoundException' };

test('an item goes into a folder that is there, by either kind of address and whatever the case', async () => {
  await add(`${root}/Box`);
  await add(`${new URL(site.url).origin}${root}/box/`);
  const rows = await list().items.select('FileDirRef', 'FileSystemObjectType').filter('FSObjType eq 0')();
  expect(rows.map((row: { FileDirRef: string }) => row.FileDirRef)).toEqual([`${root}/Box`, `${root}/Box`]);
});

test('an item says of which folder or file it is, and of none where it is neither', async () => {
  const [box] = await list().items.filter('FSObjType eq 1')();
  const [inside] = await list().items.filter('FSObjType eq 0')();
  const ofItem = async (id: number, what: 'Folder' | 'File') =>
    (await list().items.getById(id).select(`${what}/ServerRelativeUrl`).expand(what)())[what]?.ServerRelativeUrl;
  expect([await ofItem(box!.Id, 'Folder'), await ofItem(inside!.Id, 'Folder')]).toEqual([`${root}/Box`, undefined]);
  await library().rootFolder.files.addUsingPath('said.txt', 'x');
  const [file] = await library().items();
  const said = await library().items.getById(file.Id).select('File/Name', 'Folder/Name').expand('File', 'Folder')();
  expect([said.File?.Name, said.Folder?.Name]).toEqual(['said.txt', undefined]);
  await library().items.getById(file.Id).delete();
});

test.each([
  ['none of that name', () => `${root}/None`],
  ['one inside a folder that is not there', () => `${root}/Box/None`],
  ['a folder of another list', () => root.replace('boxes', 'other')],
  ['an item', () => `${root}/1_.000`],
])('an item is not stored in %s', async (_, folder) => {
  const before = (await list().items()).length;
  expect(await refusalOf(add(folder()))).toMatchObject(notThere);
  expect(await list().items()).toHaveLength(before);
});

test('nor is a file put, moved or copied there', async () => {
  const { ServerRelativeUrl } = await library().rootFolder.files.addUsingPath('a.txt', 'x');
  const dir = ServerRelativeUrl.slice(0, ServerRelativeUrl.lastIndexOf('/'));
  const file = site.sp.web.getFileByServerRelativePath(ServerRelativeUrl);
  expect(await refusalOf(file.moveByPath(`${dir}/None/a.txt`, true))).toMatchObject(notThere);
  expect(await refusalOf(file.copyByPath(`${dir}/None/a.txt`, true))).toMatchObject(notThere);
  expect(
    (await refusalOf(site.sp.web.getFolderByServerRelativePath(`${dir}/None`).files.addUsingPath('b.txt', 'x'))).status,
  ).toBe(404);
  expect(await library().items()).toHaveLength(1);
});
