import { type ContractSite, onRealSite, openContractSite, refusalOf } from './testing/contract-site.js';

const LIBRARY = 'Contract documents';
const LIST = 'Contract rights';
const ALICE = 'i:0#.f|membership|alice@emulator.example';
const BOB = 'i:0#.f|membership|bob@emulator.example';
const NOBODY = 'i:0#.f|membership|nobody@emulator.example';
let site: ContractSite;
beforeAll(async () => {
  site = await openContractSite();
  await site.sp.web.lists.add(LIBRARY, '', 101);
  await site.sp.web.lists.add(LIST, '', 100);
  const members = site.running ? 'Team site Members' : undefined;
  for (const [loginName, title] of [
    [ALICE, 'Alice Example'],
    [BOB, 'Bob Example'],
  ] as const) {
    site.running?.emulator.ensurePerson({
      loginName,
      title,
      email: `${title.split(' ')[0]?.toLowerCase() ?? ''}@emulator.example`,
      ...(members ? { groups: [members] } : {}),
    });
  }
  site.running?.emulator.ensurePerson({ loginName: NOBODY, title: 'Nobody Example', email: 'nobody@emulator.example' });
});
afterAll(async () => {
  await site.sp.web.lists.getByTitle(LIBRARY).delete();
  await site.sp.web.lists.getByTitle(LIST).delete();
  await site.close();
});
const library = () => site.sp.web.lists.getByTitle(LIBRARY);
const inEmulator = onRealSite ? test.skip : test;

test('a file is added, read, described by its item, replaced and recycled', async () => {
  const root = await library().rootFolder.select('ServerRelativeUrl')();
  const folder = site.sp.web.getFolderByServerRelativePath(root.ServerRelativeUrl);
  await library().fields.addText('Owner note');
  await folder.folders.addUsingPath("Bob's #1");
  const inner = site.sp.web.getFolderByServerRelativePath(`${root.ServerRelativeUrl}/Bob's #1`);
  const added = await inner.files.addUsingPath("it's.txt", 'content', { Overwrite: true });
  expect(added).toMatchObject({
    Name: "it's.txt",
    Length: '7',
    MajorVersion: 1,
    ServerRelativeUrl: `${root.ServerRelativeUrl}/Bob's #1/it's.txt`,
  });
  const file = site.sp.web.getFileByServerRelativePath(added.ServerRelativeUrl);
  expect(await file.getText()).toBe('content');
  const item = await file.getItem();
  await item.update({ Owner_x0020_note: 'kept' });
  const listed = await inner.files
    .select('Name', 'TimeLastModified', 'ListItemAllFields/Owner_x0020_note')
    .expand('ListItemAllFields')();
  expect(listed).toMatchObject([{ Name: "it's.txt", ListItemAllFields: { Owner_x0020_note: 'kept' } }]);
  await file.setContent('longer content');
  expect([await file.getText(), (await file()).Length]).toEqual(['longer content', '14']);
  expect((await library().items.select('FileLeafRef', 'FileRef', 'FSObjType')()).map((one) => one.FileLeafRef)).toEqual(
    ["Bob's #1", "it's.txt"],
  );
  expect((await refusalOf(inner.files.addUsingPath("it's.txt", 'x'))).code).toMatch(/^-2130575257/);
  await file.recycle();
  expect((await refusalOf(file())).status).toBe(404);
});

test('a large file goes up in pieces', async () => {
  const { ServerRelativeUrl } = await library().rootFolder.select('ServerRelativeUrl')();
  const folder = site.sp.web.getFolderByServerRelativePath(ServerRelativeUrl);
  const content = 'abcdefghij'.repeat(50);
  await folder.files.addChunked('large.txt', new Blob([content]), { chunkSize: 128, Overwrite: true });
  const file = site.sp.web.getFileByServerRelativePath(`${ServerRelativeUrl}/large.txt`);
  expect([await file.getText(), (await file()).Length]).toEqual([content, '500']);
  await file.delete();
});

test('attachments change the item, and its etag with it', async () => {
  const items = site.sp.web.lists.getByTitle(LIST).items;
  const { Id } = await items.add({ Title: 'with files' });
  const item = items.getById(Id);
  const before = ((await item()) as { 'odata.etag': string })['odata.etag'];
  await item.attachmentFiles.add('no te.txt', 'hello');
  expect((await item.attachmentFiles()).map((one) => one.FileName)).toEqual(['no te.txt']);
  expect(await item.attachmentFiles.getByName('no te.txt').getText()).toBe('hello');
  const after = (await item()) as { 'odata.etag': string; Attachments: boolean };
  expect([after.Attachments, after['odata.etag'] === before]).toEqual([true, false]);
  await item.attachmentFiles.getByName('no te.txt').delete();
  expect(await item.attachmentFiles()).toEqual([]);
});

test('versions keep what an item was', async () => {
  const items = site.sp.web.lists.getByTitle(LIST).items;
  const { Id } = await items.add({ Title: 'one' });
  await items.getById(Id).update({ Title: 'two' });
  await items.getById(Id).update({ Title: 'three' });
  const versions = (await items.getById(Id).versions()) as {
    VersionLabel: string;
    Title: string;
    IsCurrentVersion: boolean;
  }[];
  expect(versions.map((one) => [one.VersionLabel, one.Title, one.IsCurrentVersion])).toEqual([
    ['3.0', 'three', true],
    ['2.0', 'two', false],
    ['1.0', 'one', false],
  ]);
});

test('changes are told from a token on, and only those', async () => {
  const list = site.sp.web.lists.getByTitle(LIST);
  const { CurrentChangeToken } = (await list.select('CurrentChangeToken')()) as unknown as {
    CurrentChangeToken: { StringValue: string };
  };
  const { Id } = await list.items.add({ Title: 'changing' });
  await list.items.getById(Id).update({ Title: 'changed' });
  await list.items.getById(Id).delete();
  const changes = (await list.getChanges({
    Add: true,
    Update: true,
    DeleteObject: true,
    Item: true,
    ChangeTokenStart: CurrentChangeToken,
  } as never)) as { ChangeType: number; ItemId: number }[];
  expect(changes.map((one) => [one.ChangeType, one.ItemId])).toEqual([
    [1, Id],
    [2, Id],
    [3, Id],
  ]);
  const deletes = (await list.getChanges({
    DeleteObject: true,
    Item: true,
    ChangeTokenStart: CurrentChangeToken,
  } as never)) as unknown[];
  expect(deletes).toHaveLength(1);
});

test('forms: a refusal is a 200 on its field, and adds nothing', async () => {
  const list = site.sp.web.lists.getByTitle(LIST);
  await list.fields.addDateTime('Due', { DisplayFormat: 0 });
  const { Id } = await list.items.add({ Title: 'form' });
  const good = await list.items.getById(Id).validateUpdateListItem([{ FieldName: 'Title', FieldValue: 'changed' }]);
  expect(good).toMatchObject([{ FieldName: 'Title', FieldValue: 'changed', HasException: false, ItemId: Id }]);
  const bad = await list.items.getById(Id).validateUpdateListItem([{ FieldName: 'Due', FieldValue: 'next week' }]);
  expect(bad).toMatchObject([{ FieldName: 'Due', HasException: true }]);
  const added = await list.addValidateUpdateItemUsingPath(
    [
      { FieldName: 'Title', FieldValue: 'by form' },
      { FieldName: 'Due', FieldValue: '7/1/2026' },
    ],
    (await list.rootFolder()).ServerRelativeUrl,
  );
  const id = Number(added.find((one) => one.FieldName === 'Id')?.FieldValue);
  expect(await list.items.getById(id).select('Title', 'Due')()).toMatchObject({
    Title: 'by form',
    Due: '2026-06-30T23:00:00Z',
  });
});

test('CAML: items and rows as shown', async () => {
  const list = site.sp.web.lists.getByTitle(LIST);
  for (const n of [1, 2, 3]) await list.items.add({ Title: `caml ${String(n)}` });
  const query =
    '<Where><BeginsWith><FieldRef Name="Title"/><Value Type="Text">caml</Value></BeginsWith></Where><OrderBy><FieldRef Name="Title" Ascending="FALSE"/></OrderBy>';
  const items = await list.getItemsByCAMLQuery(
    { ViewXml: `<View><Query>${query}</Query><RowLimit>2</RowLimit></View>` },
    'FieldValuesAsText',
  );
  expect(items.map((one: { Title: string }) => one.Title)).toEqual(['caml 3', 'caml 2']);
  const xml = `<View><Query>${query}</Query><ViewFields><FieldRef Name="Title"/><FieldRef Name="Editor"/></ViewFields><RowLimit Paged="TRUE">2</RowLimit></View>`;
  const first = (await list.renderListDataAsStream({ ViewXml: xml })) as unknown as {
    Row: { Title: string; Editor: { title: string }[] }[];
    NextHref: string;
  };
  expect(first.Row.map((row) => row.Title)).toEqual(['caml 3', 'caml 2']);
  expect(first.Row[0]?.Editor[0]?.title).not.toBe('');
  const second = await list.renderListDataAsStream({ ViewXml: xml, Paging: first.NextHref.slice(1) });
  expect(second.Row.map((row: { Title: string }) => row.Title)).toEqual(['caml 1']);
});

inEmulator('own rows alone are read and changed, but by those who override list behaviours', async () => {
  await site.sp.web.lists.getByTitle(LIST).update({ ReadSecurity: 2, WriteSecurity: 2 } as never);
  const mine = await site.as(ALICE).web.lists.getByTitle(LIST).items.add({ Title: "Alice's" });
  const bobs = site.as(BOB).web.lists.getByTitle(LIST).items;
  expect((await refusalOf(bobs.getById(mine.Id)())).status).toBe(404);
  expect(await bobs.filter(`Id eq ${String(mine.Id)}`)()).toEqual([]);
  expect((await refusalOf(bobs.getById(mine.Id).update({ Title: 'mine now' }))).status).toBe(404);
  expect(
    await site.as(ALICE).web.lists.getByTitle(LIST).items.getById(mine.Id).update({ Title: 'again' }),
  ).toBeDefined();
  expect((await site.sp.web.lists.getByTitle(LIST).items.getById(mine.Id)()).Title).toBe('again');
  await site.sp.web.lists.getByTitle(LIST).update({ ReadSecurity: 1, WriteSecurity: 1 } as never);
});

inEmulator('a list with rights of its own refuses who has none, and takes who is given a level', async () => {
  const list = site.sp.web.lists.getByTitle(LIST);
  expect((await refusalOf(site.as(NOBODY).web())).code).toBe('-2147024891, System.UnauthorizedAccessException');
  await list.breakRoleInheritance(false);
  expect(await refusalOf(site.as(ALICE).web.lists.getByTitle(LIST).items())).toMatchObject({ status: 403 });
  const level = { Name: 'Add only', Description: '', BasePermissions: { High: '176', Low: '138612835' }, Order: 1 };
  const definition = (await site.sp.web.roleDefinitions.add(
    level.Name,
    level.Description,
    level.Order,
    level.BasePermissions as never,
  )) as unknown as { data: { Id: number } };
  const { Id: aliceId } = (await site.sp.web.ensureUser(ALICE)) as unknown as { Id: number };
  await list.roleAssignments.add(aliceId, definition.data.Id);
  const asAlice = site.as(ALICE).web.lists.getByTitle(LIST);
  const { Id } = await asAlice.items.add({ Title: 'added only' });
  expect((await refusalOf(asAlice.items.getById(Id).update({ Title: 'x' }))).status).toBe(403);
  expect((await refusalOf(asAlice.items.getById(Id).delete())).status).toBe(403);
  expect(await asAlice.effectiveBasePermissions()).toMatchObject({ High: '176', Low: '138612835' });
  expect((await list.select('HasUniqueRoleAssignments')()) as unknown).toMatchObject({
    HasUniqueRoleAssignments: true,
  });
  const assignments = await list.roleAssignments.expand('Member', 'RoleDefinitionBindings')();
  expect(JSON.stringify(assignments)).toContain('Add only');
  await list.resetRoleInheritance();
});

test('people and groups', async () => {
  const me = await site.sp.web.currentUser.expand('Groups')();
  expect((await site.sp.web.siteUsers.getById(me.Id)()).LoginName).toBe(me.LoginName);
  const group = (await site.sp.web.siteGroups.add({ Title: 'Contract group' })) as unknown as { Id: number };
  await site.sp.web.siteGroups.getById(group.Id).users.add(me.LoginName);
  expect((await site.sp.web.siteGroups.getByName('Contract group').users()).map((one) => one.Id)).toEqual([me.Id]);
  expect((await site.sp.web.currentUser.groups()).map((one) => one.Title)).toContain('Contract group');
  await site.sp.web.siteGroups.removeById(group.Id);
  expect((await site.sp.web.associatedOwnerGroup()).Title).toContain('Owners');
  expect(await site.sp.web.currentUserHasPermissions(31)).toBe(true);
});
