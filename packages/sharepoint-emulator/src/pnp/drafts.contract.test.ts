import { type ContractSite, openContractSite, refusalOf } from './testing/contract-site.js';

// What waits for approval and what was never checked in, to those who did not write it. Evidence stands beside `withoutDrafts`.
const BEA = 'i:0#.f|membership|bea@emulator.example';
const CAI = 'i:0#.f|membership|cai@emulator.example';
let site: ContractSite;
beforeAll(async () => {
  site = await openContractSite();
  for (const loginName of [BEA, CAI])
    site.running?.emulator.ensurePerson({
      loginName,
      title: loginName.slice(18, 21),
      email: loginName.slice(18),
    });
  const group = await site.sp.web.associatedMemberGroup();
  await site.sp.web.siteGroups.getById(group.Id).users.add(BEA);
  await site.sp.web.siteGroups.getById(group.Id).users.add(CAI);
});
afterAll(() => site.close());

test('a row that waits for approval is its writer’s and the approvers’, and everybody’s once approval is off', async () => {
  await site.sp.web.lists.add('Approved', '', 100, false);
  const list = (login?: string) => (login ? site.as(login) : site.sp).web.lists.getByTitle('Approved');
  await list().items.add({ Title: 'before' });
  await list().update({ EnableModeration: true });
  const { Id } = await list(BEA).items.add({ Title: 'waits' });
  const seen = async (login?: string): Promise<string[]> => (await list(login).items()).map(({ Title }) => Title);
  expect([await seen(BEA), await seen(CAI), await seen()]).toEqual([
    ['before', 'waits'],
    ['before'],
    ['before', 'waits'],
  ]);
  expect(await refusalOf(list(CAI).items.getById(Id)())).toMatchObject({ status: 404 });
  await list().update({ DraftVersionVisibility: 0 });
  expect(await seen(CAI)).toEqual(['before', 'waits']);
  await list().update({ DraftVersionVisibility: 2, EnableModeration: false });
  expect(await seen(CAI)).toEqual(['before', 'waits']);
});

test('where check-out is required, a new file is its uploader’s alone until it is checked in, and no other is changed', async () => {
  const { ServerRelativeUrl } = await site.sp.web.lists.add('Checked out', '', 101, false).then(async () => {
    const folder = await site.sp.web.lists.getByTitle('Checked out').rootFolder();
    return folder as { ServerRelativeUrl: string };
  });
  const file = (login: string) => site.as(login).web.getFileByServerRelativePath(`${ServerRelativeUrl}/a.txt`);
  const library = (login: string) => site.as(login).web.lists.getByTitle('Checked out');
  await site.sp.web.lists.getByTitle('Checked out').update({ ForceCheckout: true });
  const folder = site.as(BEA).web.getFolderByServerRelativePath(ServerRelativeUrl);
  await folder.files.addUsingPath('a.txt', 'one');
  const counts = async (): Promise<number[]> =>
    Promise.all([library(BEA).items(), library(CAI).items(), site.sp.web.lists.getByTitle('Checked out').items()]).then(
      (all) => all.map((rows) => rows.length),
    );
  expect(await counts()).toEqual([1, 0, 0]);
  expect(await refusalOf(file(CAI)())).toMatchObject({ status: 404 });
  await file(BEA).checkin('', 1);
  expect(await counts()).toEqual([1, 1, 1]);
  const refused = { message: expect.stringContaining('is not checked out') };
  expect(await refusalOf(library(CAI).items.getById(1).update({ Title: 'x' }))).toMatchObject(refused);
  expect(await refusalOf(file(CAI).setContent('two'))).toMatchObject(refused);
  const [outcome] = await library(CAI)
    .items.getById(1)
    .validateUpdateListItem([{ FieldName: 'Title', FieldValue: 'x' }]);
  expect(outcome).toMatchObject({ HasException: true });
  await file(CAI).checkout();
  await library(CAI).items.getById(1).update({ Title: 'x' });
});

test('where a library has minor versions, a new file is shown to those who may see drafts until somebody publishes it', async () => {
  await site.sp.web.lists.add('Minor', '', 101, false);
  const library = (login?: string) => (login ? site.as(login) : site.sp).web.lists.getByTitle('Minor');
  await library().update({ EnableMinorVersions: true, DraftVersionVisibility: 2 });
  const { ServerRelativeUrl } = await library().rootFolder();
  await site.as(BEA).web.getFolderByServerRelativePath(ServerRelativeUrl).files.addUsingPath('a.txt', 'one');
  const counts = async (): Promise<number[]> =>
    (await Promise.all([library(BEA).items(), library(CAI).items(), library().items()])).map((rows) => rows.length);
  expect(await counts()).toEqual([1, 0, 1]);
  await library().update({ DraftVersionVisibility: 0 });
  expect(await counts()).toEqual([1, 1, 1]);
  await library().update({ DraftVersionVisibility: 2 });
  await site.as(BEA).web.getFileByServerRelativePath(`${ServerRelativeUrl}/a.txt`).publish('');
  expect(await counts()).toEqual([1, 1, 1]);
});
