import { type ContractSite, onRealSite, openContractSite, refusalOf } from './testing/contract-site.js';
import '@pnp/sp/user-custom-actions/index.js';
import '@pnp/sp/regional-settings/index.js';
import '@pnp/sp/forms/index.js';

const TITLE = 'Contract extended';
const COMPONENT = 'a1b2c3d4-1111-4000-8000-000000000001';
const LOCATION = 'ClientSideExtension.ListViewCommandSet.CommandBar';
const BEA = 'i:0#.f|membership|bea@emulator.example';
let site: ContractSite;
beforeAll(async () => {
  site = await openContractSite();
  site.running?.emulator.ensureGroup({ title: 'Readers', permissionLevel: 'Read' });
  site.running?.emulator.ensurePerson({
    loginName: BEA,
    title: 'Bea',
    email: 'bea@emulator.example',
    groups: ['Readers'],
  });
  await site.sp.web.lists.add(TITLE);
});
afterAll(async () => {
  await list().delete();
  await site.close();
});
const inEmulator = onRealSite ? test.skip : test;
const list = () => site.sp.web.lists.getByTitle(TITLE);

test('an extension is put on a list: kept as given, changed, and gone with its list', async () => {
  await list().userCustomActions.add({
    Title: 'Send on',
    Location: LOCATION,
    ClientSideComponentId: COMPONENT,
    Sequence: 7,
  } as never);
  const [action] = await list().userCustomActions();
  expect(action).toMatchObject({
    Title: 'Send on',
    Location: LOCATION,
    ClientSideComponentId: COMPONENT,
    Sequence: 7,
    Scope: 4,
  });
  const one = () => list().userCustomActions.getById(action!.Id);
  await one().update({ Title: 'Send away', ClientSideComponentProperties: '{"to":"b"}' } as never);
  expect(await one()()).toMatchObject({
    Title: 'Send away',
    ClientSideComponentProperties: '{"to":"b"}',
    Location: LOCATION,
  });
  expect((await site.sp.web.userCustomActions()).map((each) => each.Id)).not.toContain(action!.Id);
  await one().delete();
  expect(await list().userCustomActions()).toEqual([]);
  expect(await refusalOf(list().userCustomActions.add({ Title: 'Nowhere' }))).toMatchObject({ status: 400 });
});

inEmulator('who may not keep the list puts nothing on it', async () => {
  const hers = site.as(BEA).web.lists.getByTitle(TITLE);
  expect(await refusalOf(hers.userCustomActions.add({ Title: 'x', Location: LOCATION }))).toMatchObject({
    status: 403,
  });
});

test('a list says where its forms are, which lookups point to it, and an item by its number as text', async () => {
  const root = (await list().rootFolder()).ServerRelativeUrl;
  const forms = (await list().forms()) as { Id: string; FormType: number; ServerRelativeUrl: string }[];
  expect(forms.map((one) => [one.FormType, one.ServerRelativeUrl])).toEqual([
    [4, `${root}/DispForm.aspx`],
    [6, `${root}/EditForm.aspx`],
    [8, `${root}/NewForm.aspx`],
  ]);
  expect(await list().forms.getById(forms[1]!.Id)()).toMatchObject({ FormType: 6 });
  const { Id } = await list()();
  await list().fields.addLookup('Up', { LookupListId: Id, LookupFieldName: 'Title' });
  const field = await list().fields.getByTitle('Up')();
  expect(await list().relatedFields()).toMatchObject([
    { FieldId: field.Id, ListId: Id, RelationshipDeleteBehavior: 0 },
  ]);
  const item = await list().items.add({ Title: 'by text' });
  expect(await list().items.getItemByStringId(String(item.Id))()).toMatchObject({ Title: 'by text' });
  expect(await refusalOf(list().items.getItemByStringId('1.0.2026')())).toMatchObject({ status: 404 });
});

test('RenderListData gives the rows of a view, as JSON in a text', async () => {
  const data = (await list().renderListData(
    '<View><ViewFields><FieldRef Name="Title"/></ViewFields></View>',
  )) as unknown as { Row: { Title: string }[] };
  expect(data.Row.map((row) => row.Title)).toContain('by text');
});

inEmulator('the site’s clocks are London’s: an hour ahead in July, none in January, both ways', async () => {
  const { timeZone } = site.sp.web.regionalSettings;
  expect(await timeZone.utcToLocalTime('2026-07-01T12:00:00Z')).toBe('2026-07-01T13:00:00');
  expect(await timeZone.utcToLocalTime('2026-01-01T12:00:00Z')).toBe('2026-01-01T12:00:00');
  expect(await timeZone.localTimeToUTC('2026-07-01T13:00:00')).toBe('2026-07-01T12:00:00Z');
  expect(await site.sp.web.regionalSettings.getInstalledLanguages()).toMatchObject([{ Lcid: 1033 }]);
});
