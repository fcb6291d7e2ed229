import { type ContractSite, onRealSite, openContractSite, refusalOf } from './testing/contract-site.js';

const [FROM, TO] = ['Contract from', 'Contract to'];
const BEA = 'i:0#.f|membership|bea@emulator.example';
let site: ContractSite;
let [from, to] = ['', ''];
beforeAll(async () => {
  site = await openContractSite();
  site.running?.emulator.ensureGroup({ title: 'Readers', permissionLevel: 'Read' });
  site.running?.emulator.ensurePerson({
    loginName: BEA,
    title: 'Bea',
    email: 'bea@emulator.example',
    groups: ['Readers'],
  });
  for (const title of [FROM, TO]) {
    await site.sp.web.lists.add(title, '', 101);
    await library(title).fields.addText('Ref');
    await library(title).update({ EnableVersioning: true });
  }
  await library(FROM).fields.addText('Only here');
  [from, to] = [await rootOf(FROM), await rootOf(TO)];
});
afterAll(async () => {
  for (const title of [FROM, TO]) await library(title).delete();
  await site.close();
});
const inEmulator = onRealSite ? test.skip : test;
const library = (title: string) => site.sp.web.lists.getByTitle(title);
const rootOf = async (title: string): Promise<string> => (await library(title).rootFolder()).ServerRelativeUrl;
const file = (url: string) => site.sp.web.getFileByServerRelativePath(url);
const fill = async (name: string): Promise<void> => {
  await library(FROM).rootFolder.files.addUsingPath(name, 'first', { Overwrite: true });
  await file(`${from}/${name}`).setContent('second');
  await (await file(`${from}/${name}`).getItem()).update({ Ref: 'R1', Only_x0020_here: 'x' });
};

test('a file is copied into another library with what both have columns for, and without its versions', async () => {
  await fill('a.txt');
  await file(`${from}/a.txt`).copyByPath(`${to}/b.txt`, false, false);
  expect(await file(`${to}/b.txt`).getText()).toBe('second');
  expect(await (await file(`${to}/b.txt`).getItem('Ref'))()).toMatchObject({ Ref: 'R1' });
  expect(await file(`${to}/b.txt`).versions()).toEqual([]);
  expect(await file(`${from}/a.txt`).getText()).toBe('second');
  expect(await refusalOf(file(`${from}/a.txt`).copyByPath(`${to}/b.txt`, false, false))).toMatchObject({ status: 400 });
});

test('a file that is moved takes its versions, its dates and its people along, and is gone from where it was', async () => {
  await fill('m.txt');
  const before = await (await file(`${from}/m.txt`).getItem('Created', 'AuthorId', 'EditorId'))();
  const versions = (await file(`${from}/m.txt`).versions()).map((one) => one.VersionLabel);
  await file(`${from}/m.txt`).moveByPath(`${to}/m.txt`, false, false);
  expect(await file(`${from}/m.txt`).exists()).toBe(false);
  const { Created, AuthorId, EditorId } = before as { Created: string; AuthorId: number; EditorId: number };
  expect(await (await file(`${to}/m.txt`).getItem('Created', 'AuthorId', 'EditorId'))()).toMatchObject({
    Created,
    AuthorId,
    EditorId,
  });
  expect((await file(`${to}/m.txt`).versions()).map((one) => one.VersionLabel)).toEqual(versions);
  await file(`${to}/m.txt`).versions.restoreByLabel('1.0');
  expect(await file(`${to}/m.txt`).getText()).toBe('first');
});

test('a folder moves into another library with all that is in it', async () => {
  await library(FROM).rootFolder.folders.addUsingPath('box');
  const box = site.sp.web.getFolderByServerRelativePath(`${from}/box`);
  await box.addSubFolderUsingPath('inner');
  await site.sp.web.getFolderByServerRelativePath(`${from}/box/inner`).files.addUsingPath('deep.txt', 'deep');
  await box.copyByPath(`${to}/copy`, false);
  expect(await file(`${to}/copy/inner/deep.txt`).getText()).toBe('deep');
  await box.moveByPath(`${to}/box`);
  expect(await file(`${to}/box/inner/deep.txt`).getText()).toBe('deep');
  expect(await refusalOf(box())).toMatchObject({ status: 404 });
});

inEmulator('who may only read moves nothing', async () => {
  await fill('r.txt');
  const hers = site.as(BEA).web.getFileByServerRelativePath(`${from}/r.txt`);
  expect(await refusalOf(hers.moveByPath(`${to}/r.txt`, false, false))).toMatchObject({ status: 403 });
  expect(await refusalOf(hers.copyByPath(`${to}/r.txt`, false, false))).toMatchObject({ status: 403 });
  expect(await file(`${from}/r.txt`).exists()).toBe(true);
});

inEmulator(
  'who may add there and read here copies, and does not move; a folder does not go without what they cannot see in it',
  async () => {
    const { Id } = await site.sp.web.siteUsers.getByLoginName(BEA)();
    const contribute = (await site.sp.web.roleDefinitions.getByName('Contribute')()).Id;
    await library(TO).breakRoleInheritance(true);
    await library(TO).roleAssignments.add(Id, contribute);
    await fill('s.txt');
    const hers = site.as(BEA).web;
    await hers.getFileByServerRelativePath(`${from}/s.txt`).copyByPath(`${to}/s.txt`, false, false);
    expect(await file(`${to}/s.txt`).getText()).toBe('second');
    expect(
      await refusalOf(hers.getFileByServerRelativePath(`${from}/s.txt`).moveByPath(`${to}/t.txt`, false, false)),
    ).toMatchObject({ status: 403 });

    await library(FROM).breakRoleInheritance(true);
    await library(FROM).roleAssignments.add(Id, contribute);
    await library(FROM).rootFolder.folders.addUsingPath('shared');
    const shared = site.sp.web.getFolderByServerRelativePath(`${from}/shared`);
    await shared.files.addUsingPath('open.txt', 'open');
    await shared.files.addUsingPath('secret.txt', 'secret');
    await (await file(`${from}/shared/secret.txt`).getItem()).breakRoleInheritance(false);
    const move = () => hers.getFolderByServerRelativePath(`${from}/shared`).moveByPath(`${to}/shared`);
    expect(await refusalOf(move())).toMatchObject({ status: 403 });
    expect(await file(`${from}/shared/open.txt`).getText()).toBe('open');
    expect(await file(`${from}/shared/secret.txt`).getText()).toBe('secret');
    await (await file(`${from}/shared/secret.txt`).getItem()).resetRoleInheritance();
    await move();
    expect(await file(`${to}/shared/secret.txt`).getText()).toBe('secret');
  },
);
