import { type ContractSite, openContractSite } from './testing/contract-site.js';

// ChangeQuery and ChangeType: Microsoft's reference of the client object model [R].
let site: ContractSite;
beforeAll(async () => {
  site = await openContractSite();
});
afterAll(() => site.close());

interface Change {
  ChangeType: number;
  [name: string]: unknown;
}
const TYPES = {
  Add: true,
  Update: true,
  DeleteObject: true,
  Rename: true,
  Move: true,
  Restore: true,
  RoleDefinitionAdd: true,
  RoleDefinitionUpdate: true,
  RoleDefinitionDelete: true,
  RoleAssignmentAdd: true,
  RoleAssignmentDelete: true,
  GroupMembershipAdd: true,
  GroupMembershipDelete: true,
  SystemUpdate: true,
  Navigation: true,
};

/** What one piece of work leaves in the log of the web, of the kinds asked for. */
async function changes(kinds: string[], work: () => Promise<unknown>): Promise<[string, number][]> {
  const start = (await site.sp.web.select('CurrentChangeToken')()) as unknown as { CurrentChangeToken: object };
  await work();
  const query = {
    ...TYPES,
    ...Object.fromEntries(kinds.map((kind) => [kind, true])),
    ChangeTokenStart: start.CurrentChangeToken,
  };
  const found = (await site.sp.web.getChanges(query as never)) as (Change & { 'odata.type': string })[];
  return found.map((one) => [one['odata.type'].replace('SP.Change', ''), one.ChangeType]);
}

test('views', async () => {
  const { Id } = await site.sp.web.lists.add('Contract: changing', '', 100, false);
  const list = site.sp.web.lists.getById(Id);
  let view = '';
  expect(
    await changes(['View'], async () => {
      view = (await list.views.add('Mine')).Id;
      await list.views.getById(view).update({ Title: 'Ours' } as never);
      await list.views.getById(view).fields.add('Modified');
      await list.views.getById(view).delete();
    }),
  ).toEqual([
    ['View', 1],
    ['View', 2],
    ['View', 2],
    ['View', 3],
  ]);
});

test('content types, of the web and of a list', async () => {
  const list = site.sp.web.lists.getByTitle('Contract: changing');
  expect(
    await changes(['ContentType'], async () => {
      await site.sp.web.contentTypes.add('0x01', 'Contract type');
      const [made] = await site.sp.web.contentTypes.filter("Name eq 'Contract type'").select('StringId')();
      const id = made?.StringId ?? '';
      await list.contentTypes.addAvailableContentType(id);
      const [taken] = await list.contentTypes.filter("Name eq 'Contract type'").select('StringId')();
      await list.contentTypes.getById(taken?.StringId ?? '').delete();
    }),
  ).toEqual([
    ['ContentType', 1],
    ['ContentType', 1],
    ['ContentType', 3],
  ]);
});

test('the web itself', async () => {
  expect(await changes(['Web'], () => site.sp.web.update({ Title: 'Renamed' }))).toEqual([['Web', 2]]);
});

test('people and groups, and who is in which', async () => {
  let group = 0;
  expect(
    await changes(['User', 'Group'], async () => {
      const { Id } = (await site.sp.web.ensureUser('new@emulator.example')) as unknown as { Id: number };
      group = (await site.sp.web.siteGroups.add({ Title: 'Contract group' })).Id;
      await site.sp.web.siteGroups.getById(group).update({ Description: 'x' });
      await site.sp.web.siteGroups.getById(group).users.add('i:0#.f|membership|new@emulator.example');
      await site.sp.web.siteGroups.getById(group).users.removeById(Id);
      await site.sp.web.siteGroups.removeById(group);
      await site.sp.web.siteUsers.removeById(Id);
    }),
  ).toEqual([
    ['User', 1],
    ['Group', 1],
    ['Group', 2],
    ['Group', 13],
    ['Group', 14],
    ['Group', 3],
    ['User', 3],
  ]);
});

test('rights: levels, inheritance and assignments', async () => {
  const list = site.sp.web.lists.getByTitle('Contract: changing');
  const reader = 1073741826;
  expect(
    await changes(['Web', 'List'], async () => {
      await list.breakRoleInheritance(true);
      await list.roleAssignments.add(5, reader);
      await list.roleAssignments.remove(5, reader);
      await list.resetRoleInheritance();
    }),
  ).toEqual([
    ['List', 17],
    ['List', 11],
    ['List', 12],
    ['List', 18],
  ]);
  expect(
    await changes(['Web'], async () => {
      await site.sp.web.roleDefinitions.add('Contract level', '', 270, { High: 0, Low: 1 });
      await site.sp.web.roleDefinitions
        .getByName('Contract level')
        .update({ Description: 'x', BasePermissions: { High: 0, Low: 1 } });
      await site.sp.web.roleDefinitions.getByName('Contract level').delete();
    }),
  ).toEqual([
    ['Web', 8],
    ['Web', 10],
    ['Web', 9],
  ]);
});

test('folders and files are named as such', async () => {
  const { Id } = await site.sp.web.lists.add('Contract: papers', '', 101, false);
  const library = site.sp.web.lists.getById(Id);
  expect(
    await changes(['Folder', 'File'], async () => {
      await library.rootFolder.folders.addUsingPath('Box');
      await library.rootFolder.files.addUsingPath('a.txt', 'x');
    }),
  ).toEqual([
    ['Folder', 1],
    ['File', 1],
  ]);
  await library.delete();
});

test('navigation', async () => {
  expect(await changes(['Navigation', 'Web'], () => site.sp.web.navigation.quicklaunch.add('Home', '/'))).toEqual([
    ['Web', 16],
  ]);
});

test('an update that keeps its version is a system update, 15', async () => {
  const list = site.sp.web.lists.getByTitle('Contract: changing');
  const { Id } = await list.items.add({ Title: 'x' });
  expect(
    await changes(['Item'], () =>
      list.items.getById(Id).validateUpdateListItem([{ FieldName: 'Title', FieldValue: 'y' }], true),
    ),
  ).toEqual([['Item', 15]]);
});
