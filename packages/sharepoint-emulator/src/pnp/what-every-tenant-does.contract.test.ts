import type { StartOptions } from '../server/start-sharepoint-emulator.js';
import { type ContractSite, onRealSite, openContractSite, refusalOf } from './testing/contract-site.js';

// What every tenant does, and the emulator where it is asked to, as its clients have to be ready for it first.
const inEmulator = onRealSite ? test.skip : test;
let site: ContractSite;
const open = async (options: Partial<StartOptions> = {}): Promise<ContractSite> =>
  (site = await openContractSite(options));
afterEach(() => site.close());

function known(name: string, ...groups: string[]): string {
  const loginName = `i:0#.f|membership|${name}@contoso.example`;
  site.running?.emulator.ensurePerson({ loginName, title: name, email: `${name}@contoso.example`, groups });
  return loginName;
}
type Tokened = { CurrentChangeToken: { StringValue: string } };
const tokenOf = async (of: { select(name: string): () => Promise<unknown> }): Promise<string> =>
  ((await of.select('CurrentChangeToken')()) as Tokened).CurrentChangeToken.StringValue;
const since = (StringValue: string) => ({ Item: true, Add: true, Update: true, ChangeTokenStart: { StringValue } });

inEmulator('a change token moves while nothing changes, and unchanged is an empty answer', async () => {
  let clock = Date.UTC(2026, 2, 10, 9);
  const { sp } = await open({ tokensMove: true, now: () => new Date((clock += 16_000)) });
  await sp.web.lists.add('Rows');
  await sp.web.lists.add('Other rows');
  const list = sp.web.lists.getByTitle('Rows');
  await list.items.add({ Title: 'one' });
  const [first, second, third] = [await tokenOf(list), await tokenOf(list), await tokenOf(list)];
  expect(new Set([first, second, third]).size).toBe(3);
  expect(await list.getChanges(since(first) as never)).toEqual([]);

  // What is written elsewhere moves the number of this list's token too: it is that of the whole log.
  await sp.web.lists.getByTitle('Other rows').items.add({ Title: 'two' });
  const [ofList, ofWeb] = [await tokenOf(list), await tokenOf(sp.web)];
  const numberOf = (token: string): string | undefined => token.split(';').at(-1);
  expect(numberOf(ofList)).toBe(numberOf(ofWeb));
  expect(numberOf(ofList)).not.toBe(numberOf(third));
  expect(await list.getChanges(since(third) as never)).toEqual([]);

  await list.items.add({ Title: 'three' });
  expect(await list.getChanges(since(third) as never)).toMatchObject([{ ChangeType: 1, ItemId: 2 }]);
  expect(await list.getChanges(since(await tokenOf(list)) as never)).toEqual([]);
});

inEmulator('a change of a column names its type, where a property belongs to one kind alone', async () => {
  const { sp, url } = await open({ typedColumnChanges: true });
  await sp.web.lists.add('Rows');
  const list = sp.web.lists.getByTitle('Rows');
  await list.fields.addChoice('Colour', { Choices: ['Red'] });
  const colour = list.fields.getByInternalNameOrTitle('Colour');
  const choices = async (): Promise<unknown> => (await colour.select('Choices')()).Choices;
  for (const properties of [
    { Choices: ['Red', 'Blue'] },
    { FillInChoice: true },
    { Description: 'x', EditFormat: 1 },
  ]) {
    const name = Object.keys(properties).at(-1) ?? '';
    expect(await refusalOf(colour.update(properties as never))).toMatchObject({
      status: 400,
      code: expect.stringContaining('InvalidClientQueryException'),
      message: `The property '${name}' does not exist on type 'SP.Field'. Make sure to only use property names that are defined by the type.`,
    });
  }
  expect([await choices(), (await colour.select('Description')()).Description]).toEqual([['Red'], '']);
  // PnPjs looks a type up, and never sends it: whoever calls says it in the body.
  await colour.update({ 'odata.type': 'SP.FieldChoice', Choices: ['Red', 'Blue'] } as never);
  expect(await choices()).toEqual(['Red', 'Blue']);
  const verbose = { __metadata: { type: 'SP.FieldChoice' }, Choices: { results: ['Green'] } };
  const digest = (await (
    await fetch(`${url}/_api/contextinfo`, { method: 'POST', headers: { accept: 'application/json' } })
  ).json()) as {
    FormDigestValue: string;
  };
  const answer = await fetch(`${url}/_api/web/lists/getByTitle('Rows')/fields/getByTitle('Colour')`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json;odata=verbose',
      'x-http-method': 'MERGE',
      'x-requestdigest': digest.FormDigestValue,
    },
    body: JSON.stringify(verbose),
  });
  expect([answer.status, await choices()]).toEqual([204, ['Green']]);
  await colour.update({ Title: 'Hue', Description: 'of every kind', Indexed: true });
});

inEmulator("a group's members are its owner's to change: Full Control on the site is not enough", async () => {
  await open({ ownersKeepGroups: true });
  const [maker, other, somebody] = [
    known('maker', 'Team site Owners'),
    known('other', 'Team site Owners'),
    known('somebody'),
  ];
  await site.as(maker).web.siteGroups.add({ Title: 'Reporters' });
  const group = (who: string) => site.as(who).web.siteGroups.getByName('Reporters');
  expect(await group(other).select('OwnerTitle')()).toMatchObject({ OwnerTitle: 'maker' });
  expect(await refusalOf(group(other).users.add(somebody))).toMatchObject({ status: 403 });
  const mayChange = async (who: string): Promise<unknown> =>
    ((await group(who).select('CanCurrentUserEditMembership')()) as unknown as Record<string, unknown>)[
      'CanCurrentUserEditMembership'
    ];
  expect([await mayChange(maker), await mayChange(other)]).toEqual([true, false]);
  await group(maker).users.add(somebody);
  expect(await refusalOf(group(other).users.removeByLoginName(somebody))).toMatchObject({ status: 403 });

  // Whoever it is given to keeps it from then on; an administrator of the collection may always.
  const { Id } = await site.sp.web.siteUsers.getByLoginName(other)();
  await group(maker).setUserAsOwner(Id);
  await group(other).users.removeByLoginName(somebody);
  await site.sp.web.siteGroups.getByName('Reporters').users.add(somebody);
  // The site's own groups are owned by its owners' group, so any owner fills them.
  await site.as(other).web.associatedVisitorGroup.users.add(somebody);
  // Those in it change who is in it, where it lets them.
  const guest = known('guest');
  expect(await refusalOf(group(somebody).users.add(guest))).toMatchObject({ status: 403 });
  await group(other).update({ AllowMembersEditMembership: true });
  await group(somebody).users.add(guest);
});

/** What scripts send where REST cannot: one group, or person, made the owner of a group. */
const ownership = (siteId: string, group: number, owner: string, actions?: string): string =>
  '<Request SchemaVersion="15.0.0.0" LibraryVersion="15.0.0.0" ApplicationName="test" xmlns="http://schemas.microsoft.com/sharepoint/clientquery/2009">' +
  `<Actions>${actions ?? '<SetProperty Id="1" ObjectPathId="2" Name="Owner"><Parameter ObjectPathId="3" /></SetProperty><Method Name="Update" Id="4" ObjectPathId="2" />'}</Actions>` +
  `<ObjectPaths><Identity Id="2" Name="740c6a0b-85e2-48a0-a494-e0f1759d4aa7:site:${siteId}:g:${String(group)}" />` +
  `<Identity Id="3" Name="740c6a0b-85e2-48a0-a494-e0f1759d4aa7:site:${siteId}:${owner}" /></ObjectPaths></Request>`;

inEmulator('a group is given to a group by ProcessQuery: REST gives it to people alone', async () => {
  await open({ ownersKeepGroups: true });
  const [maker, other] = [known('maker', 'Team site Owners'), known('other', 'Team site Owners')];
  await site.as(maker).web.siteGroups.add({ Title: 'Reporters' });
  const group = (who: string) => site.as(who).web.siteGroups.getByName('Reporters');
  const { Id } = await group(maker)();
  const owners = await site.sp.web.associatedOwnerGroup();
  expect(await refusalOf(group(maker).setUserAsOwner(owners.Id))).toMatchObject({ status: 500 });

  const { Id: siteId } = await site.sp.site.select('Id')();
  const send = async (who: string, body: string): Promise<{ status: number; said: unknown }> => {
    const headers = {
      'x-emulator-login': who,
      authorization: 'Bearer x',
      accept: 'application/json',
      'content-type': 'text/xml',
    };
    const answer = await fetch(`${site.url}/_vti_bin/client.svc/ProcessQuery`, { method: 'POST', headers, body });
    return { status: answer.status, said: await answer.json() };
  };
  const owned = ownership(siteId, Id, `g:${String(owners.Id)}`);
  const denied = {
    ErrorCode: -2147024891,
    ErrorTypeName: 'System.UnauthorizedAccessException',
    ErrorMessage: expect.any(String),
  };
  expect(await send(other, owned)).toMatchObject({ status: 200, said: [{ ErrorInfo: denied }] });
  expect(await send(maker, ownership(siteId, 999, `g:${String(owners.Id)}`))).toMatchObject({
    said: [{ ErrorInfo: { ErrorMessage: 'Group cannot be found.' } }],
  });
  // A property that is set and not updated is not kept.
  const half = '<SetProperty Id="1" ObjectPathId="2" Name="Owner"><Parameter ObjectPathId="3" /></SetProperty>';
  await send(maker, ownership(siteId, Id, `g:${String(owners.Id)}`, half));
  expect((await group(maker).select('OwnerTitle')()).OwnerTitle).toBe('maker');

  expect(await send(maker, owned)).toMatchObject({ status: 200, said: [{ ErrorInfo: null }] });
  expect((await group(maker).select('OwnerTitle')()).OwnerTitle).toBe('Team site Owners');
  await group(other).users.add(known('somebody'));
  // Nothing else of the client object model is here, and it says so.
  const deleting = '<Method Name="DeleteObject" Id="4" ObjectPathId="2" />';
  for (const actions of [deleting, half + deleting, '<Query Id="4" ObjectPathId="2" />'])
    expect(await send(maker, ownership(siteId, Id, 'g:3', actions))).toMatchObject({ status: 501 });
  expect(await send(maker, ownership(siteId, Id, 'w:3'))).toMatchObject({ status: 501 });
  expect(await send(maker, 'none of it')).toMatchObject({ status: 400 });
});

inEmulator('rights on a list alone open no page of the site', async () => {
  await open();
  await site.sp.web.lists.add('Rows');
  await site.sp.web.siteGroups.add({ Title: 'Reporters' });
  const { Id } = await site.sp.web.siteGroups.getByName('Reporters')();
  const list = site.sp.web.lists.getByTitle('Rows');
  await list.breakRoleInheritance(false, false);
  const { Id: contribute } = await site.sp.web.roleDefinitions.getByName('Contribute')();
  await list.roleAssignments.add(Id, contribute);
  const [reporter, visitor] = [known('reporter', 'Reporters'), known('visitor', 'Team site Visitors')];
  const page = '/sites/dev/SitePages/Desk.aspx';
  await site.sp.web.getFolderByServerRelativePath('SitePages').files.addUsingPath('Desk.aspx', 'a page');

  await site.as(reporter).web.lists.getByTitle('Rows').items.add({ Title: 'may write' });
  expect((await site.as(reporter).web.select('Title')()).Title).toBe('Team site');
  const opens = (who: string, at?: string): unknown => site.running?.emulator.mayOpenPage(who, at);
  expect([opens(reporter), opens(reporter, page), opens(visitor), opens(visitor, page)]).toEqual([
    false,
    false,
    true,
    true,
  ]);
  expect(await refusalOf(site.as(reporter).web.getFileByServerRelativePath(page).getText())).toMatchObject({
    status: 403,
  });
  expect(opens('i:0#.f|membership|nobody@contoso.example')).toBe(false);
  expect(() => opens(reporter, '/sites/dev/Nowhere/Desk.aspx')).toThrow('No library of this site has a page at');

  // Reading the library of pages is what it takes, and it opens what else is in there.
  const pages = site.sp.web.lists.getByTitle('Site Pages');
  await pages.breakRoleInheritance(true, false);
  const { Id: read } = await site.sp.web.roleDefinitions.getByName('Read')();
  await pages.roleAssignments.add(Id, read);
  expect([opens(reporter), opens(reporter, page)]).toEqual([true, true]);
});

inEmulator('a sign-in that has ended is a 401, or a redirect that a page cannot follow', async () => {
  const { url } = await open();
  const ask = (kind: string): Promise<Response> =>
    fetch(`${url}/_api/web`, { headers: { accept: 'application/json', 'x-emulator-fault': kind }, redirect: 'manual' });
  const ended = await ask('signed-out');
  expect([ended.status, await ended.json()]).toMatchObject([
    401,
    { 'odata.error': { message: { value: expect.any(String) } } },
  ]);
  const away = await ask('signed-out-redirect');
  expect([away.status, away.headers.get('location')]).toEqual([
    302,
    expect.stringMatching(/^https:\/\/login\.microsoftonline\.com\//),
  ]);
});
