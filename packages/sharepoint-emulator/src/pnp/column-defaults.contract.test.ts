import { body } from '@pnp/queryable';
import { spPost } from '@pnp/sp';
import { List } from '@pnp/sp/lists/index.js';
import { type ContractSite, onRealSite, openContractSite, refusalOf } from './testing/contract-site.js';

// Values by folder, as PnPjs sets them: a file of XML beside the library's pages, and a receiver that reads it.
// Which folder's value counts, and over what: Microsoft's reference of MetadataDefaults.ApplyDefaults [R].
let site: ContractSite;
let root = '';
const library = () => site.sp.web.lists.getByTitle('Contract: defaults');
const folder = (name: string) => site.sp.web.getFolderByServerRelativePath(`${root}/${name}`);
beforeAll(async () => {
  site = await openContractSite();
  await site.sp.web.lists.add('Contract: defaults', '', 101, false);
  const { fields } = library();
  await fields.addText('Team');
  await fields.addNumber('Copies');
  await fields.addBoolean('Shared');
  await fields.addDateTime('Due');
  await fields.addChoice('Kind', { Choices: ['Draft', 'Final'] });
  await fields.getByInternalNameOrTitle('Kind').update({ DefaultValue: 'Draft' } as never);
  await fields.addMultiChoice('Topics', { Choices: ['Rent', 'Heat', 'Light'] });
  await fields.addUser('Keeper', { SelectionMode: 0 });
  root = (await library().rootFolder.select('ServerRelativeUrl')()).ServerRelativeUrl;
  for (const path of ['North', 'North/Über us', 'South']) await library().rootFolder.folders.addUsingPath(path);
});
afterAll(async () => {
  await library().delete();
  await site.close();
});
let files = 0;
async function cellsOf(dir: string): Promise<Record<string, unknown>> {
  files += 1;
  const name = `${String(files)}.txt`;
  await site.sp.web.getFolderByServerRelativePath(dir).files.addUsingPath(name, 'x');
  const item = await site.sp.web.getFileByServerRelativePath(`${dir}/${name}`).getItem();
  return item.select('Team', 'Copies', 'Shared', 'Due', 'Kind', 'Topics', 'KeeperId')<Record<string, unknown>>();
}

test('a library without any says none, and a file added to it has the columns’ own', async () => {
  expect(await library().getDefaultColumnValues()).toEqual([]);
  expect(await cellsOf(root)).toMatchObject({ Team: null, Kind: 'Draft' });
});

test('a file gets the values of its folder, each in the kind of its column, and no receiver is registered twice', async () => {
  const { Id } = await site.sp.web.currentUser();
  const north = [
    { name: 'Team', value: 'Plumbers' },
    { name: 'Copies', value: '2.5' },
    { name: 'Shared', value: '1' },
    { name: 'Due', value: '2026-03-01T00:00:00Z' },
    { name: 'Kind', value: 'Final' },
    { name: 'Topics', value: ['Rent', 'Light'] },
    { name: 'Keeper', value: String(Id) },
  ];
  await folder('North').setDefaultColumnValues(north as never);
  await folder('South').setDefaultColumnValues([{ name: 'Team', value: 'Glaziers' }]);

  expect(await cellsOf(`${root}/North`)).toMatchObject({
    Team: 'Plumbers',
    Copies: 2.5,
    Shared: true,
    Due: '2026-03-01T00:00:00Z',
    Kind: 'Final',
    Topics: ['Rent', 'Light'],
    KeeperId: Id,
  });
  expect(await cellsOf(`${root}/South`)).toMatchObject({ Team: 'Glaziers', Copies: null, Kind: 'Draft' });
  expect(await cellsOf(root)).toMatchObject({ Team: null, Copies: null });
  expect(await folder('South').getDefaultColumnValues()).toEqual([
    { name: 'Team', path: `${root}/South`, value: 'Glaziers' },
  ]);
  expect(await library().eventReceivers.select('ReceiverName')()).toEqual([
    expect.objectContaining({ ReceiverName: 'LocationBasedMetadataDefaultsReceiver ItemAdded' }),
  ]);
});

test('the nearest folder counts, and what it leaves open comes from the one above', async () => {
  await folder('North/Über us').setDefaultColumnValues([{ name: 'Team', value: 'Roofers' }]);
  expect(await cellsOf(`${root}/North/Über us`)).toMatchObject({ Team: 'Roofers', Copies: 2.5 });
  expect(await cellsOf(`${root}/North`)).toMatchObject({ Team: 'Plumbers' });
});

test('new content for a file takes no values anew', async () => {
  await folder('South').files.addUsingPath('kept.txt', 'x');
  const item = () => site.sp.web.getFileByServerRelativePath(`${root}/South/kept.txt`).getItem();
  await (await item()).update({ Team: 'Ours' });
  await folder('South').files.addUsingPath('kept.txt', 'y', { Overwrite: true });
  expect(await (await item()).select('Team')()).toMatchObject({ Team: 'Ours' });
});

test('cleared, a folder gives none of its own; the other folders keep theirs', async () => {
  await folder('North/Über us').clearDefaultColumnValues();
  expect(await cellsOf(`${root}/North/Über us`)).toMatchObject({ Team: 'Plumbers' });
  expect(await cellsOf(`${root}/South`)).toMatchObject({ Team: 'Glaziers' });
});

// Nothing was found on what a tenant does [M]: the script for a tenant asks.
test('a folder that is renamed leaves its values behind, under the old address', async () => {
  await library().rootFolder.folders.addUsingPath('East');
  await folder('East').setDefaultColumnValues([{ name: 'Team', value: 'Tilers' }]);
  expect(await cellsOf(`${root}/East`)).toMatchObject({ Team: 'Tilers' });
  await folder('East').moveByPath(`${root}/Far East`);
  expect(await cellsOf(`${root}/Far East`)).toMatchObject({ Team: null });
  expect(await folder('Far East').getDefaultColumnValues()).toEqual([]);
  await library().rootFolder.folders.addUsingPath('East');
  expect(await cellsOf(`${root}/East`)).toMatchObject({ Team: 'Tilers' });
});

(onRealSite ? test.skip : test)('nobody without the right to change the library sets them', async () => {
  const login = 'i:0#.f|membership|cy@emulator.example';
  site.running?.emulator.ensureGroup({ title: 'Fillers', permissionLevel: 'Contribute' });
  site.running?.emulator.ensurePerson({
    loginName: login,
    title: 'Cy',
    email: 'cy@emulator.example',
    groups: ['Fillers'],
  });
  const theirs = site.as(login).web.lists.getByTitle('Contract: defaults');
  const before = await library().getDefaultColumnValues();
  expect(await theirs.getDefaultColumnValues()).toEqual(before);
  expect(await refusalOf(theirs.setDefaultColumnValues([]))).toMatchObject({ status: 403 });
  expect(await library().getDefaultColumnValues()).toEqual(before);
});

test.each([
  ['no XML', 'Team=Plumbers'],
  ['XML cut short', '<MetadataDefaults><a href="/x"><DefaultValue FieldName="Team">x'],
  [
    'a number that is none',
    '<MetadataDefaults><a href="ROOT/South"><DefaultValue FieldName="Copies">many</DefaultValue></a></MetadataDefaults>',
  ],
  [
    'a person that is none',
    '<MetadataDefaults><a href="ROOT/South"><DefaultValue FieldName="Keeper">Ada</DefaultValue></a></MetadataDefaults>',
  ],
  [
    'a date that is none',
    '<MetadataDefaults><a href="ROOT/South"><DefaultValue FieldName="Due">soon</DefaultValue></a></MetadataDefaults>',
  ],
])('a file of values with %s is refused, and those before it stay', async (_, xml) => {
  const before = await library().getDefaultColumnValues();
  const add = folder('Forms').files.addUsingPath('client_LocationBasedDefaults.html', xml.replace('ROOT', root), {
    Overwrite: true,
  });
  expect(await refusalOf(add)).toMatchObject({ status: 400 });
  expect(await library().getDefaultColumnValues()).toEqual(before);
  expect(await cellsOf(`${root}/South`)).toMatchObject({ Team: 'Glaziers' });
});

test('another file beside the pages, and another receiver, are refused by name', async () => {
  expect(await refusalOf(folder('Forms').files.addUsingPath('My form.aspx', 'x'))).toMatchObject({
    status: 501,
    message: expect.stringContaining('My form.aspx'),
  });
  const eventReceiverCreationInformation = {
    EventType: 10_002,
    ReceiverName: 'Mine',
    ReceiverUrl: 'https://a.example',
  };
  const add = spPost(List(library().eventReceivers, 'add'), body({ eventReceiverCreationInformation }));
  expect(await refusalOf(add)).toMatchObject({ status: 501, message: expect.stringContaining('Mine') });
});

test('without its receiver the file of values is only a file', async () => {
  const [receiver] = await library().eventReceivers<{ ReceiverId: string }[]>();
  await spPost(List(library().eventReceivers, `getById('${receiver?.ReceiverId ?? ''}')/deleteObject`));
  expect(await library().eventReceivers()).toEqual([]);
  expect(await cellsOf(`${root}/South`)).toMatchObject({ Team: null });
  await library().setDefaultColumnValues(await library().getDefaultColumnValues());
  expect(await cellsOf(`${root}/South`)).toMatchObject({ Team: 'Glaziers' });
});

test('the folder of the pages is there once, and no folder is made in its place', async () => {
  expect((await folder('Forms')()).Name).toBe('Forms');
  expect((await library().rootFolder.folders.addUsingPath('forms')).ServerRelativeUrl).toBe(`${root}/Forms`);
  const file = site.sp.web.getFileByServerRelativePath(`${root}/Forms/client_LocationBasedDefaults.html`);
  expect(await file.getText()).toContain('<MetadataDefaults>');
  expect((await folder('Forms').files()).map((one) => one.Name)).toEqual(['client_LocationBasedDefaults.html']);
  await file.delete();
  expect(await library().getDefaultColumnValues()).toEqual([]);
  expect(await cellsOf(`${root}/South`)).toMatchObject({ Team: null });
});
