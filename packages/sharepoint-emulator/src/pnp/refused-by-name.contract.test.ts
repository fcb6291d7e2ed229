import { type ContractSite, onRealSite, openContractSite, refusalOf } from './testing/contract-site.js';

// What SharePoint answers and the emulator does not know how. It says so by name: an answer that leaves it out would be believed.
const inEmulator = onRealSite ? test.skip : test;
let site: ContractSite;
const events = () => site.sp.web.lists.getByTitle('Events');
const rows = () => site.sp.web.lists.getByTitle('Rows');
beforeAll(async () => {
  site = await openContractSite();
  const { Id } = await site.sp.web.lists.add('Rows');
  await rows().fields.addUser('Owner');
  await rows().fields.createFieldAsXml(
    '<Field Type="UserMulti" Mult="TRUE" Name="Owners" DisplayName="Owners" List="UserInfo"/>',
  );
  const lookup = `List="{${Id}}" ShowField="Title"`;
  await rows().fields.createFieldAsXml(
    `<Field Type="LookupMulti" Mult="TRUE" Name="Others" DisplayName="Others" ${lookup}/>`,
  );
  await site.sp.web.lists.add('Events', '', 106);
});
afterAll(() => site.close());

const joining = (column: string): string =>
  `<View><Joins><Join Type="LEFT" ListAlias="x"><Eq><FieldRef Name="${column}" RefType="Id"/><FieldRef List="x" Name="ID"/></Eq></Join></Joins></View>`;

inEmulator.each([
  ['Owner', 'User'],
  ['Owners', 'UserMulti'],
  ['Others', 'LookupMulti'],
  ['Author', 'User'],
  ['Editor', 'User'],
])('a join through %s, a column of type %s', async (column, type) => {
  const refusal = {
    status: 501,
    message: expect.stringContaining(`a join through the column ${column}, of type ${type}`),
  };
  expect(await refusalOf(rows().getItemsByCAMLQuery({ ViewXml: joining(column) }))).toMatchObject(refusal);
  expect(await refusalOf(rows().renderListDataAsStream({ ViewXml: joining(column) } as never))).toMatchObject(refusal);
});

// By the numbers of RenderListDataOptions, in the reference of the client object model [R].
inEmulator.each([
  [8, 'MenuView'],
  [16, 'ListContentType'],
  [32, 'FileSystemItemId'],
  [64, 'ClientFormSchema'],
  [128, 'QuickLaunch'],
  [256, 'Spotlight'],
  [512, 'Visualization'],
  [1024, 'ViewMetadata'],
  [8192, 'ParentInfo'],
  [16_384, 'PageContextInfo'],
  [32_768, 'ClientSideComponentManifest'],
  [8 | 8192, 'MenuView, ParentInfo'],
  [(2 ** 30) | 64, 'ClientFormSchema, 1073741824'],
])('RenderOptions %s: %s', async (option, name) => {
  for (const RenderOptions of [option, 7 | option, 4096 | option]) {
    const refusal = await refusalOf(rows().renderListDataAsStream({ RenderOptions } as never));
    expect([refusal.status, refusal.message.replace(/^.*the RenderOptions /, '')]).toEqual([501, `${name}.`]);
  }
});

inEmulator('a view that says of itself that it unfolds, or shows versions or what awaits approval', async () => {
  for (const [attributes, name] of [
    ['RecurrenceRowset="TRUE"', 'RecurrenceRowset'],
    ['Type="CALENDAR"', 'Type CALENDAR'],
    ['IncludeVersions="TRUE"', 'IncludeVersions'],
    ['ModerationType="Moderator"', 'ModerationType'],
  ]) {
    const refusal = await refusalOf(events().getItemsByCAMLQuery({ ViewXml: `<View ${attributes ?? ''}/>` }));
    expect([refusal.status, refusal.message]).toEqual([501, expect.stringContaining(`CAML: the view's ${name ?? ''}`)]);
  }
  expect(
    await events().getItemsByCAMLQuery({ ViewXml: '<View Type="HTML" RecurrenceRowset="FALSE" Scope="Recursive"/>' }),
  ).toEqual([]);
});

const inMarch = (more: string): string =>
  '<View><Query><Where><DateRangesOverlap><FieldRef Name="EventDate"/><FieldRef Name="EndDate"/>' +
  `${more}<Value Type="DateTime">2026-03-10T00:00:00Z</Value></DateRangesOverlap></Where></Query></View>`;

inEmulator('the days of a series: none is unfolded, and where there is none the answer is whole', async () => {
  const recurring = inMarch('<FieldRef Name="RecurrenceID"/>');
  const day = { EventDate: '2026-03-10T09:00:00Z', EndDate: '2026-03-10T10:00:00Z' };
  await events().items.add({ Title: 'once', ...day });
  expect(await events().getItemsByCAMLQuery({ ViewXml: recurring })).toMatchObject([{ Title: 'once' }]);
  await events().items.add({ Title: 'weekly', ...day, EndDate: '2026-06-30T10:00:00Z', fRecurrence: true });
  const refusal = {
    status: 501,
    message: expect.stringContaining('CAML: DateRangesOverlap over the days of a series'),
  };
  expect(await refusalOf(events().getItemsByCAMLQuery({ ViewXml: recurring }))).toMatchObject(refusal);
  expect(await refusalOf(events().renderListDataAsStream({ ViewXml: recurring } as never))).toMatchObject(refusal);
  // Without RecurrenceID the rows are asked for, from the first day of a series to its last.
  expect(await events().getItemsByCAMLQuery({ ViewXml: inMarch('') })).toMatchObject([
    { Title: 'once' },
    { Title: 'weekly' },
  ]);
});
