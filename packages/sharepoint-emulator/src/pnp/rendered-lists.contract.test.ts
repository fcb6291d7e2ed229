import { type ContractSite, openContractSite, refusalOf } from './testing/contract-site.js';

// RenderListDataAsStream: its address and its body, by the tables in Microsoft's "Working with lists and list items with REST" [R].
const TITLE = 'Contract: rendered';
interface Rendered {
  Row: Record<string, unknown>[];
  [name: string]: unknown;
}

let site: ContractSite;
let folderUrl = '';

const list = () => site.sp.web.lists.getByTitle(TITLE);
const render = (
  query: Record<string, string>,
  parameters: object = {},
  over: object | null = null,
): Promise<Rendered> =>
  list().renderListDataAsStream(
    parameters as never,
    over as never,
    new Map(Object.entries(query)),
  ) as unknown as Promise<Rendered>;
const titles = async (...asked: Parameters<typeof render>): Promise<unknown[]> =>
  (await render(...asked)).Row.map((row) => row['Title']);

beforeAll(async () => {
  site = await openContractSite();
  await site.sp.web.lists.add(TITLE, '', 100, false);
  const { fields } = list();
  await fields.addChoice('Status', { Choices: ['Open', 'Done', 'Held'] });
  await fields.addNumber('Qty');
  await fields.addDateTime('Due');
  await list().update({ EnableFolderCreation: true });
  const { ServerRelativeUrl } = await list().rootFolder.select('ServerRelativeUrl')();
  folderUrl = (await list().rootFolder.folders.addUsingPath('Box')).ServerRelativeUrl;
  expect(folderUrl).toBe(`${ServerRelativeUrl}/Box`);
  const rows: [string, string, number, string | null][] = [
    ['pear', 'Open', 3, '2026-03-01T09:30:00Z'],
    ['apple', 'Done', 1, '2026-03-02T09:30:00Z'],
    ['fig', 'Open', 2, null],
    ['apple tart', 'Held', 5, '2026-03-03T23:30:00Z'],
  ];
  for (const [Title, Status, Qty, Due] of rows) await list().items.add({ Title, Status, Qty, Due });
  await list().addValidateUpdateItemUsingPath([{ FieldName: 'Title', FieldValue: 'boxed' }], folderUrl);
  await list().defaultView.fields.add('Status');
  await list().defaultView.fields.add('Qty');
});
afterAll(async () => {
  await list().delete();
  await site.close();
});

const items = ['pear', 'apple', 'fig', 'apple tart'];
const rowsOnly = { ViewXml: '<View Scope="FilesOnly"><ViewFields><FieldRef Name="Title"/></ViewFields></View>' };

describe('filters in the address', () => {
  test.each<[string, Record<string, string>, string[]]>([
    ['one', { FilterField1: 'Status', FilterValue1: 'Open' }, ['pear', 'fig']],
    ['without a number', { FilterField: 'Status', FilterValue: 'Done' }, ['apple']],
    [
      'two, both of which hold',
      { FilterField1: 'Status', FilterValue1: 'Open', FilterField2: 'Qty', FilterValue2: '2' },
      ['fig'],
    ],
    ['the tenth', { FilterField10: 'Qty', FilterValue10: '5' }, ['apple tart']],
    ['any of several', { FilterFields1: 'Status', FilterValues1: 'Done;#Held' }, ['apple', 'apple tart']],
    ['another operator', { FilterField1: 'Qty', FilterValue1: '3', FilterOp1: 'Geq' }, ['pear', 'apple tart']],
    ['the beginning', { FilterField1: 'Title', FilterValue1: 'app', FilterOp1: 'BeginsWith' }, ['apple', 'apple tart']],
    ['a day', { FilterField1: 'Due', FilterValue1: '2026-03-02' }, ['apple']],
    ['empty', { FilterField1: 'Due', FilterValue1: '', FilterField2: 'Qty', FilterValue2: '2' }, ['fig']],
  ])('%s', async (_, query, expected) => {
    expect(await titles(query, rowsOnly)).toEqual(expected);
  });

  test('in the body, by the same names', async () => {
    expect(await titles({}, rowsOnly, { FilterField1: 'Status', FilterValue1: 'Held' })).toEqual(['apple tart']);
  });

  test('beside the filter of the view', async () => {
    const Where = '<Where><Gt><FieldRef Name="Qty"/><Value Type="Number">2</Value></Gt></Where>';
    const view = { ViewXml: `<View Scope="FilesOnly"><Query>${Where}</Query></View>` };
    expect(await titles({ FilterField1: 'Status', FilterValue1: 'Open' }, view)).toEqual(['pear']);
  });

  test('on a column that is not there is an error', async () => {
    const refusal = await refusalOf(render({ FilterField1: 'Nothing', FilterValue1: '1' }));
    expect(refusal).toMatchObject({ status: 500, code: '-2130575340, Microsoft.SharePoint.SPException' });
  });
});

test('sorting in the address goes before the order of the view', async () => {
  expect(await titles({ SortField: 'Title', SortDir: 'Asc' }, rowsOnly)).toEqual([
    'apple',
    'apple tart',
    'fig',
    'pear',
  ]);
  expect(await titles({ SortField: 'ID', SortDir: 'Desc' }, rowsOnly)).toEqual([...items].reverse());
  const two = { SortField1: 'Status', SortDir1: 'Desc', SortField2: 'Qty', SortDir2: 'Asc' };
  expect(await titles(two, rowsOnly)).toEqual(['fig', 'pear', 'apple tart', 'apple']);
  const ordered = {
    ViewXml: '<View Scope="FilesOnly"><Query><OrderBy><FieldRef Name="Title"/></OrderBy></Query></View>',
  };
  expect(await titles({ SortField: 'Qty', SortDir: 'Desc' }, ordered)).toEqual(['apple tart', 'pear', 'fig', 'apple']);
});

test('items by CAML are those of the folder that is named', async () => {
  const within = async (query: object): Promise<string[]> =>
    (await list().getItemsByCAMLQuery({ ViewXml: '<View><RowLimit>20</RowLimit></View>', ...query })).map(
      (item: { Title: string }) => item.Title,
    );
  expect(await within({ FolderServerRelativeUrl: folderUrl })).toEqual(['boxed']);
  expect(await within({})).not.toContain('boxed');
});

test('a folder in the address', async () => {
  expect(await titles({ RootFolder: folderUrl }, rowsOnly)).toEqual(['boxed']);
  expect(await titles({ RootFolder: `${folderUrl}/none` }, rowsOnly).catch(() => 'refused')).toBe('refused');
});

test('a search in the address finds words that begin so, in any column of text', async () => {
  expect(await titles({ InplaceSearchQuery: 'tart' }, rowsOnly)).toEqual(['apple tart']);
  expect(await titles({ InplaceSearchQuery: 'APP' }, rowsOnly)).toEqual(['apple', 'apple tart']);
  expect(await titles({ InplaceSearchQuery: 'held app' }, rowsOnly)).toEqual(['apple tart']);
  expect(await titles({ InplaceSearchQuery: 'pple' }, rowsOnly)).toEqual([]);
});

test('OverrideViewXml joins its filter to that of the view', async () => {
  const above = '<Query><Where><Gt><FieldRef Name="Qty"/><Value Type="Number">1</Value></Gt></Where></Query>';
  expect(await titles({}, { ...rowsOnly, OverrideViewXml: above })).toEqual(['pear', 'fig', 'apple tart']);
  const open = '<Where><Eq><FieldRef Name="Status"/><Value Type="Choice">Open</Value></Eq></Where>';
  const view = { ViewXml: `<View Scope="FilesOnly"><Query>${open}</Query></View>` };
  const below =
    '<View><Query><Where><Lt><FieldRef Name="Qty"/><Value Type="Number">3</Value></Lt></Where></Query></View>';
  expect(await titles({}, { ...view, OverrideViewXml: below })).toEqual(['fig']);
});

describe('groups', () => {
  const grouped = (collapse: string): object => ({
    ViewXml:
      `<View Scope="FilesOnly"><Query><GroupBy Collapse="${collapse}" GroupLimit="30"><FieldRef Name="Status"/></GroupBy>` +
      '<OrderBy><FieldRef Name="Title"/></OrderBy></Query><ViewFields><FieldRef Name="Title"/></ViewFields></View>',
  });

  test('folded up: a row a group, with how many are in it', async () => {
    const { Row } = await render({}, grouped('TRUE'));
    expect(Row.map((row) => [row['Status'], row['Status.COUNT.group']])).toEqual([
      ['Done', '1'],
      ['Held', '1'],
      ['Open', '2'],
    ]);
  });

  test('unfolded: every row, in the order of the groups, and the first of each says how many', async () => {
    const { Row } = await render({}, grouped('FALSE'));
    expect(Row.map((row) => [row['Status'], row['Title'], row['Status.COUNT.group'] ?? ''])).toEqual([
      ['Done', 'apple', '1'],
      ['Held', 'apple tart', '1'],
      ['Open', 'fig', '2'],
      ['Open', 'pear', ''],
    ]);
    expect((await render({}, { ...grouped('TRUE'), ExpandGroups: true })).Row).toHaveLength(4);
  });

  test('one group unfolded by its name', async () => {
    const drill = { IsGroupRender: 'TRUE', DrillDown: '1', GroupString: '%3B%23Open%3B%23' };
    expect(await titles(drill, grouped('TRUE'))).toEqual(['fig', 'pear']);
  });
});

test('sums of a view stand on its first row', async () => {
  const aggregations = (type: string): object => ({
    ViewXml: `<View Scope="FilesOnly"><ViewFields><FieldRef Name="Qty"/></ViewFields><Aggregations Value="On"><FieldRef Name="Qty" Type="${type}"/></Aggregations></View>`,
  });
  const sum = async (type: string): Promise<unknown> => (await render({}, aggregations(type))).Row[0]?.[`Qty.${type}`];
  expect([await sum('SUM'), await sum('AVG'), await sum('MIN'), await sum('MAX'), await sum('COUNT')]).toEqual([
    '11',
    '2.75',
    '1',
    '5',
    '4',
  ]);
  expect(await refusalOf(render({}, aggregations('MEDIAN')))).toMatchObject({ status: 501 });
});

test('a stored view brings its grouping and its sums along', async () => {
  const stored = await list().views.add('Summed', false, {
    ViewQuery: '<GroupBy Collapse="TRUE"><FieldRef Name="Status"/></GroupBy>',
    Aggregations: '<FieldRef Name="Qty" Type="SUM"/>',
    AggregationsStatus: 'On',
    Scope: 1,
  } as never);
  const { Row } = await render({ View: stored.Id });
  expect(Row.map((row) => row['Status.COUNT.group'])).toEqual(['1', '1', '1', '2']);
  expect(Row[0]).toMatchObject({ 'Qty.SUM': '11' });
  expect((await render({ ViewId: stored.Id })).Row).toHaveLength(4);
});

describe('what the emulator does not know it refuses by name', () => {
  test.each<[string, Record<string, string>, object]>([
    ['FilterData1', { FilterField1: 'Due', FilterData1: 'x' }, {}],
    ['OverrideSelectCommand', { OverrideSelectCommand: 'x' }, {}],
    [
      'ExpandRecurrence',
      {},
      { ViewXml: '<View><QueryOptions><ExpandRecurrence>TRUE</ExpandRecurrence></QueryOptions></View>' },
    ],
    ['Whatever', {}, { ViewXml: '<View><Query><Whatever/></Query></View>' }],
    ['ClientFormSchema', {}, { RenderOptions: 64 }],
    ['Surprise', {}, { Surprise: 'x' }],
  ])('%s', async (name, query, parameters) => {
    const refusal = await refusalOf(render(query, parameters));
    expect(refusal.status).toBeGreaterThanOrEqual(400);
    expect(refusal.message).toContain(name);
  });

  test('a boolean filter has two sides', async () => {
    const one = '<Where><And><Eq><FieldRef Name="Qty"/><Value Type="Number">1</Value></Eq></And></Where>';
    expect((await refusalOf(render({}, { ViewXml: `<View><Query>${one}</Query></View>` }))).status).toBe(500);
  });
});
