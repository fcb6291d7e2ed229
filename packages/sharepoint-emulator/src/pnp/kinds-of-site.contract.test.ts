import type { StartOptions } from '../server/start-sharepoint-emulator.js';
import { type ContractSite, onRealSite, openContractSite, refusalOf } from './testing/contract-site.js';

// What one site of a tenant does and another does not. Where each was read stands beside the code that does it.
const inEmulator = onRealSite ? test.skip : test;
let site: ContractSite | undefined;
const open = async (options: Partial<StartOptions>): Promise<ContractSite> => (site = await openContractSite(options));
afterEach(async () => {
  await site?.close();
  site = undefined;
});

const login = (name: string): string => `i:0#.f|membership|${name}@contoso.example`;
function known(there: ContractSite, name: string, more: { groups?: string[]; language?: number } = {}): string {
  const loginName = login(name);
  there.running?.emulator.ensurePerson({ loginName, title: name, email: `${name}@contoso.example`, ...more });
  return loginName;
}

inEmulator.each([
  ['team-without-group', 'STS#3', 'STS', false],
  ['private-team', 'GROUP#0', 'GROUP', true],
  ['public-team', 'GROUP#0', 'GROUP', true],
  ['communication', 'SITEPAGEPUBLISHING#0', 'SITEPAGEPUBLISHING', false],
] as const)('a site says what it is: %s is %s', async (kind, configuration, template, grouped) => {
  const { sp } = await open({ kind });
  const web = await sp.web.select('WebTemplate', 'WebTemplateConfiguration')();
  expect(web).toMatchObject({ WebTemplate: template, WebTemplateConfiguration: configuration });
  const { GroupId } = (await sp.site.select('GroupId')()) as unknown as { GroupId: string };
  expect(GroupId !== '00000000-0000-0000-0000-000000000000').toBe(grouped);
});

inEmulator('on a public team site the organisation is a member, without its guests', async () => {
  const there = await open({ kind: 'public-team' });
  await there.sp.web.lists.add('Anybody reads me');
  const members = await there.sp.web.associatedMemberGroup.users.select('LoginName')();
  expect(members.map((one) => one.LoginName)).toContain('c:0-.f|rolemanager|spo-grid-all-users/emulator');
  const [somebody, guest] = [known(there, 'somebody'), known(there, 'guest_fabrikam.example#ext#')];
  const added = await there.as(somebody).web.lists.getByTitle('Anybody reads me').items.add({ Title: 'in passing' });
  expect(added).toMatchObject({ Title: 'in passing' });
  expect(await refusalOf(there.as(guest).web.lists.getByTitle('Anybody reads me').items())).toMatchObject({
    status: 403,
  });
});

inEmulator('on a private team site nobody is a member but its group', async () => {
  const there = await open({ kind: 'private-team' });
  const members = await there.sp.web.associatedMemberGroup.users.select('LoginName', 'PrincipalType')();
  expect(members).toMatchObject([
    { LoginName: expect.stringMatching(/^c:0o\.c\|federateddirectoryclaimprovider\|[0-9a-f-]{36}$/), PrincipalType: 4 },
  ]);
  const somebody = known(there, 'somebody');
  expect(await refusalOf(there.as(somebody).web.lists())).toMatchObject({ status: 403 });
});

inEmulator('a subsite takes its permission levels from above: none is made, changed or removed', async () => {
  const { sp, url } = await open({ kind: 'subsite', siteUrl: '/sites/dev/desk' });
  const refusal = {
    status: 400,
    message: 'You cannot customize permission levels in a web site with inherited permission levels.',
  };
  const mask = { High: '176', Low: '138612833' };
  expect(await refusalOf(sp.web.roleDefinitions.add('Reports', '', 1, mask as never))).toMatchObject(refusal);
  const read = sp.web.roleDefinitions.getByName('Read');
  expect(await refusalOf(read.update({ Description: 'mine', BasePermissions: mask as never }))).toMatchObject(refusal);
  expect(await refusalOf(read.delete())).toMatchObject(refusal);
  expect((await sp.web.roleDefinitions()).map((one) => one.Name)).toContain('Read');
  expect(await sp.web.select('ParentWeb/ServerRelativeUrl').expand('ParentWeb')()).toMatchObject({
    ParentWeb: { ServerRelativeUrl: '/sites/dev' },
  });
  expect(await sp.site.select('Url')()).toEqual(expect.objectContaining({ Url: url.replace(/\/desk$/, '') }));
});

inEmulator('where SharePoint limits versions, the limit of a library is not set, and that of a list is', async () => {
  const { sp } = await open({ versionLimits: 'automatic' });
  const library = sp.web.lists.getByTitle('Documents');
  const change = { Description: 'both or neither', MajorVersionLimit: 50 };
  expect(await refusalOf(library.update(change))).toMatchObject({
    status: 500,
    message: expect.stringContaining('automatically'),
  });
  expect(await library.select('Description')()).toMatchObject({ Description: '' });
  await library.update({ Description: 'alone' });
  await sp.web.lists.add('Rows');
  await sp.web.lists.getByTitle('Rows').update({ MajorVersionLimit: 50 });
  expect(await sp.web.lists.getByTitle('Rows').select('MajorVersionLimit')()).toMatchObject({ MajorVersionLimit: 50 });
});

inEmulator('a library says who limits its versions, before anything is tried', async () => {
  const trimMode = async (options: Partial<StartOptions>): Promise<unknown> => {
    const { url, close } = await openContractSite(options);
    const answer = await fetch(`${url}/_api/web/lists/getByTitle('Documents')/VersionPolicies`, {
      headers: { accept: 'application/json' },
    });
    await close();
    return ((await answer.json()) as Record<string, unknown>)['DefaultTrimMode'];
  };
  expect([await trimMode({}), await trimMode({ versionLimits: 'automatic' })]).toEqual([0, 2]);
});

inEmulator('titles come in the language of the reader, where the site has it', async () => {
  const there = await open({ languages: [1033, 1106] });
  const owners = { groups: ['Team site Owners'] };
  const welsh = known(there, 'gwen', { ...owners, language: 1106 });
  const german = known(there, 'jana', { ...owners, language: 1031 });
  await there.sp.web.lists.add('Rows');
  const titleOf = async (who: string): Promise<string> =>
    (await there.as(who).web.lists.getByTitle('Rows').fields.getByInternalNameOrTitle('Title').select('Title')()).Title;
  expect([await titleOf(welsh), await titleOf(german)]).toEqual(['Teitl', 'Title']);
  expect(await there.sp.web.select('Language', 'IsMultilingual')()).toMatchObject({
    Language: 1033,
    IsMultilingual: true,
  });

  // What one reader renames, readers of another language do not see renamed.
  await there.as(welsh).web.lists.getByTitle('Rows').update({ Title: 'Rhesi' });
  await there
    .as(welsh)
    .web.lists.getByTitle('Rhesi')
    .fields.getByInternalNameOrTitle('Title')
    .update({ Title: 'Pwnc' });
  expect(await titleOf(german)).toBe('Title');
  const inWelsh = await there.as(welsh).web.lists.getByTitle('Rhesi').select('Title')();
  expect([inWelsh.Title, (await there.sp.web.lists.getByTitle('Rows').select('Title')()).Title]).toEqual([
    'Rhesi',
    'Rows',
  ]);
});

inEmulator('a site in another language has columns of that language for everybody', async () => {
  const there = await open({ languages: [1031] });
  await there.sp.web.lists.add('Zeilen');
  const { fields } = there.sp.web.lists.getByTitle('Zeilen');
  expect((await fields.getByInternalNameOrTitle('Title').select('Title')()).Title).toBe('Titel');
  await fields.getByInternalNameOrTitle('Title').update({ Title: 'Betreff' });
  expect((await fields.getByTitle('Betreff').select('InternalName')()).InternalName).toBe('Title');
});

inEmulator('the kind and the languages of a site are kept with it', async () => {
  const { createSharePointEmulator } = await import('../create-sharepoint-emulator.js');
  const { mkdtempSync, rmSync } = await import('node:fs');
  const folder = mkdtempSync(`${(await import('node:os')).tmpdir()}/kept-kind-`);
  const at = { databasePath: `${folder}/site.sqlite`, siteUrl: 'http://localhost/sites/kept' };
  createSharePointEmulator({ ...at, kind: 'communication', languages: [1031] }).close();
  const again = createSharePointEmulator({ ...at, kind: 'subsite' });
  const who = { loginName: login('owner') };
  again.ensurePerson({ ...who, title: 'owner', email: '', isSiteAdmin: true });
  const request = new Request(`${at.siteUrl}/_api/web?$select=WebTemplate,Language`, {
    headers: { accept: 'application/json' },
  });
  expect(await (await again.handle(request, who)).json()).toMatchObject({
    WebTemplate: 'SITEPAGEPUBLISHING',
    Language: 1031,
  });
  again.close();
  rmSync(folder, { recursive: true });
});
