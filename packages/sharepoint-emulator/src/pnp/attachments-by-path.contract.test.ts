import { type ContractSite, onRealSite, openContractSite, refusalOf } from './testing/contract-site.js';

const TITLE = 'Contract attachments';
const BEA = 'i:0#.f|membership|bea@emulator.example';
let site: ContractSite;
let root = '';
let id = 0;
beforeAll(async () => {
  site = await openContractSite();
  site.running?.emulator.ensurePerson({
    loginName: BEA,
    title: 'Bea',
    email: 'bea@emulator.example',
    groups: ['Team site Members'],
  });
  await site.sp.web.lists.add(TITLE);
  root = (await list().rootFolder.select('ServerRelativeUrl')()).ServerRelativeUrl;
  id = (await list().items.add({ Title: 'x' })).Id;
});
afterAll(async () => {
  await list().delete();
  await site.close();
});
const inEmulator = onRealSite ? test.skip : test;
const web = () => site.sp.web;
const list = () => web().lists.getByTitle(TITLE);
const item = () => list().items.getById(id);
const at = (name: string) => web().getFileByServerRelativePath(`${root}/Attachments/${String(id)}/${name}`);

test('an attachment is a file by its path and its address: read, written and deleted there', async () => {
  await item().attachmentFiles.add("it's a plan.txt", 'first');
  const before = (await item()()) as { 'odata.etag'?: string };
  const file = await at("it's a plan.txt")();
  expect(file).toMatchObject({
    Name: "it's a plan.txt",
    Length: '5',
    Exists: true,
    ServerRelativeUrl: `${root}/Attachments/${String(id)}/it's a plan.txt`,
  });
  expect(file.UniqueId).toBe((await at("IT'S A PLAN.txt")()).UniqueId);
  expect(await at("it's a plan.txt").getText()).toBe('first');
  expect(
    await web()
      .getFileByUrl(`${new URL(site.url).origin}${root}/Attachments/${String(id)}/it's a plan.txt`)
      .getText(),
  ).toBe('first');
  await at("it's a plan.txt").setContent('second');
  expect(await item().attachmentFiles.getByName("it's a plan.txt").getText()).toBe('second');
  expect(((await item()()) as { 'odata.etag'?: string })['odata.etag']).not.toBe(before['odata.etag']);
  await at("it's a plan.txt").delete();
  expect(await at("it's a plan.txt").exists()).toBe(false);
  expect(await item().attachmentFiles()).toEqual([]);
});

test('the folder of an item’s attachments lists them, while there are any', async () => {
  const folder = web().getFolderByServerRelativePath(`${root}/Attachments/${String(id)}`);
  expect(await refusalOf(folder())).toMatchObject({ status: 404 });
  await item().attachmentFiles.add('a.txt', 'a');
  await item().attachmentFiles.add('b.txt', 'b');
  expect((await folder.files()).map((one) => one.Name)).toEqual(['a.txt', 'b.txt']);
  expect(await folder()).toMatchObject({ ItemCount: 2, Name: String(id) });
  expect(await refusalOf(at('c.txt')())).toMatchObject({ status: 404 });
  expect(await refusalOf(web().getFileByServerRelativePath(`${root}/Attachments/999/a.txt`)())).toMatchObject({
    status: 404,
  });
});

test('an attachment that is recycled stands in the bin as one, and comes back beside its item', async () => {
  await item().attachmentFiles.getByName('a.txt').recycle();
  const stored = (await web().recycleBin()).find((one) => one.LeafName === 'a.txt')!;
  expect(stored).toMatchObject({ ItemType: 7, DirName: `${root.slice(1)}/Attachments/${String(id)}` });
  expect((await item().attachmentFiles()).map((one) => one.FileName)).toEqual(['b.txt']);
  await web().recycleBin.getById(stored.Id).restore();
  expect(await at('a.txt').getText()).toBe('a');
  expect((await web().recycleBin()).map((one) => one.Id)).not.toContain(stored.Id);
});

inEmulator('who may not see the item sees none of its files, by any path', async () => {
  await list().update({ ReadSecurity: 2 });
  const hers = site.as(BEA).web;
  expect(
    await refusalOf(hers.getFileByServerRelativePath(`${root}/Attachments/${String(id)}/a.txt`).getText()),
  ).toMatchObject({ status: 404 });
  expect(
    await refusalOf(hers.getFolderByServerRelativePath(`${root}/Attachments/${String(id)}`).files()),
  ).toMatchObject({ status: 404 });
});

test('the web has a folder, its libraries and lists stand below it, and each knows the one above', async () => {
  const url = (await web()()).ServerRelativeUrl;
  expect(await web().rootFolder()).toMatchObject({ ServerRelativeUrl: url, Exists: true });
  expect((await web().rootFolder.folders()).map((one) => one.Name)).toEqual(
    expect.arrayContaining(['Shared Documents', 'Lists']),
  );
  expect(await web().folders.getByUrl('Shared Documents')()).toMatchObject({ Name: 'Shared Documents' });
  expect(await web().lists.getByTitle('Documents').rootFolder.parentFolder()).toMatchObject({ ServerRelativeUrl: url });
  expect(await list().rootFolder.parentFolder()).toMatchObject({ ServerRelativeUrl: `${url}/Lists`, Name: 'Lists' });
  expect(await web().getFolderByServerRelativePath(`${url}/Lists`).parentFolder()).toMatchObject({
    ServerRelativeUrl: url,
  });
  expect((await web().getFolderByServerRelativePath(`${url}/Lists`).folders()).map((one) => one.Name)).toContain(TITLE);
  expect(await refusalOf(web().getFolderByServerRelativePath(`${url}/Nowhere`)())).toMatchObject({ status: 404 });
});

test('a folder is renamed in PnPjs’s three ways, and takes along what is in it', async () => {
  await web().lists.add('Contract renaming', '', 101);
  const library = web().lists.getByTitle('Contract renaming');
  const base = (await library.rootFolder()).ServerRelativeUrl;
  const folder = (name: string) => web().getFolderByServerRelativePath(`${base}/${name}`);
  await library.rootFolder.folders.addUsingPath('one');
  await folder('one').files.addUsingPath('f.txt', 'kept');
  const { UniqueId } = await folder('one')();
  await (await folder('one').getItem()).update({ FileLeafRef: 'two', Title: 'two' });
  await (await folder('two').getItem()).validateUpdateListItem([{ FieldName: 'FileLeafRef', FieldValue: 'three' }]);
  await folder('three').moveByPath(`${base}/four`);
  expect((await folder('four')()).UniqueId).toBe(UniqueId);
  expect(await web().getFileByServerRelativePath(`${base}/four/f.txt`).getText()).toBe('kept');
  expect(await refusalOf(folder('one')())).toMatchObject({ status: 404 });
  await library.delete();
});
