import { type ContractSite, onRealSite, openContractSite, refusalOf } from './testing/contract-site.js';

const BEA = 'i:0#.f|membership|bea@emulator.example';
const NOBODY = 'i:0#.f|membership|nobody@emulator.example';
let site: ContractSite;
beforeAll(async () => {
  site = await openContractSite();
  const emulator = site.running?.emulator;
  emulator?.ensureGroup({ title: 'Case workers', permissionLevel: 'Read' });
  emulator?.ensurePerson({
    loginName: BEA,
    title: 'Bea Okafor',
    email: 'bea@emulator.example',
    groups: ['Case workers'],
  });
  emulator?.ensurePerson({
    loginName: 'i:0#.f|membership|ben@emulator.example',
    title: 'Ben Beanland',
    email: 'ben@emulator.example',
  });
  emulator?.ensurePerson({ loginName: NOBODY, title: 'Nobody', email: 'nobody@emulator.example' });
});
afterAll(() => site.close());
// A directory's people are not the same twice: these are the emulator's own.
const inEmulator = onRealSite ? test.skip : test;
const { picker, resolve } = {
  picker: (QueryString: string, more: object = {}) =>
    site.sp.profiles.clientPeoplePickerSearchUser({
      QueryString,
      MaximumEntitySuggestions: 10,
      PrincipalType: 1,
      ...more,
    }),
  resolve: (QueryString: string, more: object = {}) =>
    site.sp.profiles.clientPeoplePickerResolveUser({
      QueryString,
      MaximumEntitySuggestions: 10,
      PrincipalType: 1,
      ...more,
    }),
};
const keys = async (found: Promise<{ DisplayText: string }[]>): Promise<string[]> =>
  (await found).map((one) => one.DisplayText);

inEmulator(
  'the picker finds people by the beginning of a name, an address or a login, and groups where it is asked for them',
  async () => {
    expect(await keys(picker('be'))).toEqual(['Bea Okafor', 'Ben Beanland']);
    expect(await keys(picker('oka'))).toEqual(['Bea Okafor']);
    expect(await keys(picker('bea@emul'))).toEqual(['Bea Okafor']);
    expect(await keys(picker(BEA))).toEqual(['Bea Okafor']);
    expect(await keys(picker('kafor'))).toEqual([]);
    expect(await keys(picker('case'))).toEqual([]);
    expect(await keys(picker('case', { PrincipalType: 8 }))).toEqual(['Case workers']);
    expect(await keys(picker('be', { MaximumEntitySuggestions: 1 }))).toEqual(['Bea Okafor']);
    const { Id } = await site.sp.web.siteGroups.getByName('Case workers')();
    expect(await keys(picker('be', { SharePointGroupID: Id }))).toEqual(['Bea Okafor']);
    expect((await picker('bea o'))[0]).toMatchObject({
      Key: BEA,
      IsResolved: true,
      EntityType: 'User',
      EntityData: { Email: 'bea@emulator.example' },
      MultipleMatches: [],
      ProviderName: 'Tenant',
    });
  },
);

inEmulator(
  'one that fits is resolved; several are offered; none is not; an address alone is taken where addresses are',
  async () => {
    expect(await resolve('bea@emulator.example')).toMatchObject({ Key: BEA, IsResolved: true });
    const several = await resolve('be');
    expect(several).toMatchObject({ IsResolved: false });
    expect(several.MultipleMatches).toHaveLength(2);
    expect(await resolve('zoe')).toMatchObject({ IsResolved: false, MultipleMatches: [] });
    const address = await resolve('zoe@elsewhere.example', { AllowEmailAddresses: true });
    expect(address).toMatchObject({
      IsResolved: true,
      EntityType: 'UNVALIDATED_EMAIL_ADDRESS',
      Key: 'zoe@elsewhere.example',
    });
    expect(
      await refusalOf(
        site.as(NOBODY).profiles.clientPeoplePickerSearchUser({ QueryString: 'be', MaximumEntitySuggestions: 5 }),
      ),
    ).toMatchObject({ status: 403 });
  },
);

inEmulator('principals are resolved, searched, and taken out of their groups', async () => {
  const { utility } = site.sp;
  const { Id } = await site.sp.web.siteUsers.getByLoginName(BEA)();
  expect(await utility.resolvePrincipal('bea@emulator.example', 1, 15, true, false)).toMatchObject({
    LoginName: BEA,
    PrincipalId: Id,
    PrincipalType: 1,
  });
  expect(await utility.resolvePrincipal('zoe@emulator.example', 1, 15, true, false)).toMatchObject({
    'odata.null': true,
  });
  expect((await utility.searchPrincipals('be', 1, 15, '', 5)).map((one) => one.DisplayName)).toEqual([
    'Bea Okafor',
    'Ben Beanland',
  ]);
  expect((await utility.searchPrincipals('be', 1, 15, 'Case workers', 5)).map((one) => one.DisplayName)).toEqual([
    'Bea Okafor',
  ]);
  expect((await utility.expandGroupsToPrincipals(['Case workers'])).map((one) => one.LoginName)).toEqual([BEA]);
  expect(await utility.getCurrentUserEmailAddresses()).toBe((await site.sp.web.currentUser()).Email);
});

test('my profile says who I am; what I write in it is read again, and the directory’s part stays', async () => {
  const me = await site.sp.web.currentUser();
  const profile = (await site.sp.profiles.myProperties()) as {
    UserProfileProperties: { Key: string; Value: string }[];
  };
  expect(profile).toMatchObject({
    AccountName: me.LoginName,
    DisplayName: me.Title,
    Email: me.Email,
    DirectReports: expect.any(Array),
  });
  expect(profile.UserProfileProperties).toContainEqual({ Key: 'WorkEmail', Value: me.Email, ValueType: 'Edm.String' });
  expect(await site.sp.profiles.myProperties.select('DisplayName')()).toMatchObject({ DisplayName: me.Title });
  await site.sp.profiles.setSingleValueProfileProperty(me.LoginName, 'AboutMe', 'About me');
  await site.sp.profiles.setMultiValuedProfileProperty(me.LoginName, 'SPS-Skills', ['SPFx', 'SQL']);
  expect(await site.sp.profiles.getUserProfilePropertyFor(me.LoginName, 'AboutMe')).toBe('About me');
  expect(await site.sp.profiles.getUserProfilePropertyFor(me.LoginName, 'SPS-Skills')).toBe('SPFx|SQL');
  expect(
    await refusalOf(site.sp.profiles.setSingleValueProfileProperty(me.LoginName, 'AccountName', 'x')),
  ).toMatchObject({ status: 500 });
});

inEmulator(
  'another’s profile is read by everybody and written by themselves; one that is not there is null',
  async () => {
    expect(await site.sp.profiles.getPropertiesFor(BEA)).toMatchObject({ AccountName: BEA, DisplayName: 'Bea Okafor' });
    expect(await site.sp.profiles.getPropertiesFor('i:0#.f|membership|zoe@emulator.example')).toMatchObject({
      'odata.null': true,
    });
    const me = await site.sp.web.currentUser();
    expect(
      await refusalOf(site.as(BEA).profiles.setSingleValueProfileProperty(me.LoginName, 'AboutMe', 'x')),
    ).toMatchObject({ status: 403 });
    await site.as(BEA).profiles.setSingleValueProfileProperty(BEA, 'AboutMe', 'Hers');
    expect(await site.sp.profiles.getUserProfilePropertyFor(BEA, 'AboutMe')).toBe('Hers');
  },
);
