import { openSite, type SiteClient } from '../testing/site-client.js';

// Pages in both directions, and what a rendered row says of itself. Each with its source, as in the README's table.
let site: SiteClient;
const LIST = "web/lists/getbytitle('Rows')";
beforeAll(async () => {
  site = openSite({ now: () => new Date('2026-07-08T10:00:00Z') });
  await site.send('POST', 'web/lists', { body: { Title: 'Rows', BaseTemplate: 100 } });
  for (const xml of [
    '<Field Type="Number" Name="Size"/>',
    '<Field Type="Currency" Name="Cost" Decimals="2"/>',
    '<Field Type="Number" Name="Share" Percentage="TRUE"/>',
    '<Field Type="Note" Name="Notes"/>',
    '<Field Type="MultiChoice" Name="Tags"><CHOICES><CHOICE>a</CHOICE><CHOICE>b</CHOICE></CHOICES></Field>',
    '<Field Type="Calculated" Name="Twice" ResultType="Number"><Formula>=[Size]*2</Formula></Field>',
    '<Field Type="Calculated" Name="Next" ResultType="DateTime"><Formula>=[Created]+1</Formula></Field>',
  ])
    await site.send('POST', `${LIST}/fields/createfieldasxml`, { body: { parameters: { SchemaXml: xml } } });
  for (let n = 1; n <= 12; n += 1)
    await site.send('POST', `${LIST}/items`, {
      body: { Title: `t${String(n % 3)}`, Size: n % 5, Cost: n * 1000.5, Share: n / 100, Tags: ['a'] },
    });
});
afterAll(() => site.emulator.close());

interface Rendered {
  Row: Record<string, unknown>[];
  NextHref?: string;
}
const render = async (ViewXml: string, more: object = {}, query = '', list = 'Rows'): Promise<Rendered> => {
  const answer = await site.send('POST', `web/lists/getbytitle('${list}')/renderlistdataasstream${query}`, {
    body: { parameters: { ViewXml, ...more } },
  });
  if (answer.status !== 200) throw new Error(answer.text);
  return answer.json as unknown as Rendered;
};
const ids = async (...asked: Parameters<typeof render>): Promise<number[]> =>
  (await render(...asked)).Row.map((row) => Number(row['ID']));
const view = (inner: string, query = ''): string => `<View><Query>${query}</Query>${inner}</View>`;
const SIZE = '<ViewFields><FieldRef Name="Size"/></ViewFields>';
const pages = (size: number, query = ''): string => view(`<RowLimit Paged="TRUE">${String(size)}</RowLimit>`, query);

// `PagedPrev=TRUE&Paged=TRUE&p_ID=<first of the page>`: clients of CSOM, of REST and of RenderListDataAsStream write it so [R].
describe('the page before', () => {
  test.each(['PagedPrev=TRUE&Paged=TRUE&p_ID=11', 'Paged=TRUE&PagedPrev=True&p_ID=11'])('%s', async (paging) => {
    expect(await ids(pages(5), { Paging: paging })).toEqual([6, 7, 8, 9, 10]);
    expect(await ids(pages(5), {}, `?${paging}`)).toEqual([6, 7, 8, 9, 10]);
    const query = { ViewXml: pages(5), ListItemCollectionPosition: { PagingInfo: paging } };
    const { json } = await site.send('POST', `${LIST}/getitems`, { body: { query } });
    expect(json.value.map((row) => row['Id'])).toEqual([6, 7, 8, 9, 10]);
    const token = encodeURIComponent(paging);
    const read = await site.send('GET', `${LIST}/items?$select=Id&$top=5&$skiptoken=${token}`);
    expect(read.json.value.map((row) => row['Id'])).toEqual([6, 7, 8, 9, 10]);
  });

  test('of a sorted view, there and back', async () => {
    const sorted = view(
      `${SIZE}<RowLimit Paged="TRUE">4</RowLimit>`,
      '<OrderBy><FieldRef Name="Size" Ascending="FALSE"/></OrderBy>',
    );
    const first = await render(sorted);
    const second = await render(sorted, { Paging: first.NextHref?.slice(1) });
    const [row] = second.Row;
    const back = `Paged=TRUE&PagedPrev=TRUE&p_Size=${String(row?.['Size'] ?? '')}&p_ID=${String(row?.['ID'])}`;
    const sizes = await render(sorted, { Paging: `${back}&PageFirstRow=1` });
    expect(sizes.Row.map((one) => one['ID'])).toEqual(first.Row.map((one) => one['ID']));
  });
});

test('numbers, money, shares and what is worked out are shown as a person reads them', async () => {
  const names = ['Size', 'Cost', 'Share', 'Twice', 'Next', 'ContentType'];
  const fields = names.map((name) => `<FieldRef Name="${name}"/>`).join('');
  const { Row } = await render(view(`<ViewFields>${fields}</ViewFields><RowLimit>1</RowLimit>`));
  expect(Row[0]).toMatchObject({
    Size: '1',
    Cost: '$1,000.50',
    'Cost.': '1000.50000000000',
    Share: '1 %',
    Twice: '2',
    Next: '7/9/2026 11:00 AM',
    ContentType: 'Item',
  });
  const sum = async (name: string) =>
    (await render(view(`<Aggregations Value="On"><FieldRef Name="${name}" Type="SUM"/></Aggregations>`))).Row[0]?.[
      `${name}.SUM`
    ];
  expect([await sum('Cost'), await sum('Share'), await sum('Size')]).toEqual(['$78,039.00', '78 %', '23']);
});

test('a folder says what is in it, and an item how often it was spoken of', async () => {
  await site.send('POST', 'web/lists', { body: { Title: 'Box', BaseTemplate: 101 } });
  const at = (path: string): string => `web/getfolderbyserverrelativepath(decodedurl='/sites/test/Box${path}')`;
  await site.send('POST', `${at('')}/folders/addusingpath(decodedurl='A')`);
  await site.send('POST', `${at('/A')}/folders/addusingpath(decodedurl='In')`);
  for (const name of ['1', '2'])
    await site.send('POST', `${at('/A')}/files/addusingpath(decodedurl='${name}.txt')`, { body: 'x' });
  await site.send('POST', `${LIST}/items(1)/comments`, { body: { text: 'one' } });
  await site.send('POST', `${LIST}/items(1)/comments`, { body: { text: 'two' } });
  const [folder] = (await render('<View/>', {}, '', 'Box')).Row;
  expect(folder).toMatchObject({ ItemChildCount: '2', FolderChildCount: '1' });
  const list = "web/lists/getbytitle('Box')/items";
  const read = await site.send('GET', `${list}?$select=ItemChildCount,FolderChildCount&$filter=FSObjType eq 1&$top=1`);
  expect(read.json.value[0]).toMatchObject({ ItemChildCount: '2', FolderChildCount: '1' });
  const spoken = '<ViewFields><FieldRef Name="_CommentCount"/></ViewFields><RowLimit>2</RowLimit>';
  expect((await render(view(spoken))).Row.map((row) => row['_CommentCount'])).toEqual(['2', '']);
});

test.each<[string, string, string, string]>([
  ['a scope that is none', '<View Scope="Everything"/>', '', 'Everything'],
  ['a scope in the address that is none', '<View/>', '?OverrideScope=zzz', 'zzz'],
  ['a limit that is no number', view('<RowLimit>many</RowLimit>'), '', 'many'],
  ['groups of a column of several values', view('', '<GroupBy><FieldRef Name="Tags"/></GroupBy>'), '', 'Tags'],
  ['groups of a column of several lines', view('', '<GroupBy><FieldRef Name="Notes"/></GroupBy>'), '', 'Notes'],
  [
    'more groups than the limit',
    view('', '<GroupBy GroupLimit="2"><FieldRef Name="Title"/></GroupBy>'),
    '',
    'GroupLimit',
  ],
])('%s is refused', async (_, ViewXml, query, named) => {
  await expect(render(ViewXml, {}, query)).rejects.toThrow(named);
});

test('two joins under one name are refused', async () => {
  const lookup = '<Field Type="Lookup" Name="Other" List="Rows" ShowField="Title"/>';
  await site.send('POST', `${LIST}/fields/createfieldasxml`, { body: { parameters: { SchemaXml: lookup } } });
  const join = '<Join Type="LEFT" ListAlias="c"><Eq><FieldRef Name="Other"/><FieldRef List="c" Name="ID"/></Eq></Join>';
  await expect(render(view(`<Joins>${join}</Joins>`))).resolves.toBeDefined();
  await expect(render(view(`<Joins>${join}${join}</Joins>`))).rejects.toThrow('Two joins');
});
