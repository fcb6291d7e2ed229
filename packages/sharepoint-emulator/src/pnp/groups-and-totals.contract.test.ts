import { openSite, type SiteClient } from '../testing/site-client.js';

// Two levels of groups, and totals of each. The names are those that SharePoint's own page reads (`clienttemplates.js`:
// `.COUNT.group2`, `.groupindex2`, `.urlencoded`, `.SUM.agg`, `.SUM.agg2`), and those of an answer that somebody recorded [R]:
// folded, a row for each pair, and `newgroup` empty where the outer group goes on.
let site: SiteClient;
const LIST = "web/lists/getbytitle('Sales')";
beforeAll(async () => {
  site = openSite({ now: () => new Date('2026-07-08T10:00:00Z') });
  await site.send('POST', 'web/lists', { body: { Title: 'Sales', BaseTemplate: 100 } });
  for (const xml of [
    '<Field Type="Choice" Name="Region"><CHOICES><CHOICE>North</CHOICE><CHOICE>South</CHOICE></CHOICES></Field>',
    '<Field Type="Number" Name="Step"/>',
    '<Field Type="Number" Name="Sold"/>',
    '<Field Type="DateTime" Name="Due"/>',
    '<Field Type="Boolean" Name="Done"/>',
    '<Field Type="Note" Name="Notes"/>',
  ])
    await site.send('POST', `${LIST}/fields/createfieldasxml`, { body: { parameters: { SchemaXml: xml } } });
  const rows: [string | null, number, number][] = [
    ['North', 5, 1],
    ['South', 11, 2],
    ['North', 11, 3],
    ['North', 5, 4],
    ['South', 5, 5],
    [null, 5, 6],
  ];
  for (const [Region, Step, Sold] of rows)
    await site.send('POST', `${LIST}/items`, {
      body: { Title: '100% "a";#b', Region, Step, Sold, Due: `2026-07-0${String(Sold)}T23:30:00Z`, Done: Sold > 3 },
    });
});
afterAll(() => site.emulator.close());

type Rendered = Record<string, string | undefined>[];
const render = async (inner: string, more: object = {}, query = ''): Promise<Rendered> => {
  const answer = await site.send('POST', `${LIST}/renderlistdataasstream${query}`, {
    body: { parameters: { ViewXml: `<View>${inner}</View>`, ...more } },
  });
  if (answer.status !== 200) throw new Error(`${String(answer.status)} ${answer.text}`);
  return answer.json['Row'] as Rendered;
};
const refs = (names: readonly string[]): string => names.map((name) => `<FieldRef Name="${name}"/>`).join('');
const groups = (names: readonly string[], collapse = 'TRUE', more = ''): string =>
  `<Query><GroupBy Collapse="${collapse}" ${more}>${refs(names)}</GroupBy></Query>`;
const BOTH = ['Region', 'Step'];
const SUMS =
  '<Aggregations Value="On"><FieldRef Name="Sold" Type="SUM"/><FieldRef Name="Title" Type="COUNT"/></Aggregations>';

test('folded, a row for each pair of groups, with the counts of both', async () => {
  const rows = await render(groups(BOTH));
  expect(rows.map((row) => [row['Region'], row['Region.COUNT.group'], row['Step'], row['Step.COUNT.group2']])).toEqual([
    ['', '1', '5', '1'],
    ['North', '3', '5', '2'],
    ['North', '3', '11', '1'],
    ['South', '2', '5', '1'],
    ['South', '2', '11', '1'],
  ]);
  expect(rows.map((row) => [row['Region.newgroup'], row['Step.newgroup']])).toEqual([
    ['1', '1'],
    ['1', '1'],
    ['', '1'],
    ['1', '1'],
    ['', '1'],
  ]);
  expect(rows.map((row) => `${row['Region.groupindex'] ?? ''}${row['Step.groupindex2'] ?? ''}`)).toEqual([
    '1_1_',
    '2_1_',
    '2_2_',
    '3_1_',
    '3_2_',
  ]);
  expect(rows[2]).toMatchObject({
    'Region.urlencoded': '%3B%23North%3B%23',
    'Step.urlencoded': '%3B%23North%3B%2311%2E0000000000000%3B%23',
  });
});

test('unfolded, the rows by both, and the first of each group says so', async () => {
  const rows = await render(groups(BOTH, 'FALSE'));
  expect(rows.map((row) => [row['ID'], row['Region.COUNT.group'] ?? '-', row['Step.COUNT.group2'] ?? '-'])).toEqual([
    ['6', '1', '1'],
    ['1', '3', '2'],
    ['4', '-', '-'],
    ['3', '3', '1'],
    ['5', '2', '1'],
    ['2', '2', '1'],
  ]);
});

test('totals of each group and of each inner one', async () => {
  const totals = (row: Rendered[number]): unknown[] =>
    ['Sold.SUM', 'Sold.SUM.agg', 'Sold.SUM.agg2', 'Title.COUNT.agg', 'Title.COUNT.agg2'].map(
      (name) => row[name] ?? '-',
    );
  expect((await render(groups(BOTH) + SUMS)).map(totals)).toEqual([
    ['21', '6', '6', '1', '1'],
    ['-', '8', '5', '3', '2'],
    ['-', '8', '3', '3', '1'],
    ['-', '7', '5', '2', '1'],
    ['-', '7', '2', '2', '1'],
  ]);
  expect((await render(groups(['Region']) + SUMS)).map(totals)).toEqual([
    ['21', '6', '-', '1', '-'],
    ['-', '8', '-', '3', '-'],
    ['-', '7', '-', '2', '-'],
  ]);
  const unfolded = await render(groups(['Region'], 'FALSE') + SUMS);
  expect(unfolded.map((row) => row['Sold.SUM.agg'] ?? '-')).toEqual(['6', '8', '-', '-', '7', '-']);
  const means =
    '<Aggregations Value="On"><FieldRef Name="Sold" Type="AVG"/><FieldRef Name="Due" Type="MAX"/></Aggregations>';
  expect((await render(groups(['Region']) + means))[1]).toMatchObject({
    'Sold.AVG.agg': '2.6666666667',
    'Due.MAX.agg': '7/5/2026 12:30 AM',
  });
});

test.each(['Region', 'Step', 'Due', 'Done', 'Title', 'Author', 'Created'])(
  'what a group of %s is called by unfolds it',
  async (name) => {
    const folded = await render(groups([name]));
    for (const group of folded) {
      const called = String(group[`${name}.urlencoded`]);
      const rows = await render(groups([name]), {}, `?GroupString=${called}`);
      expect([name, called, String(rows.length)]).toEqual([name, called, group[`${name}.COUNT.group`]]);
      expect(rows.map((row) => row['ID'])).toContain(group['ID']);
    }
  },
);

test('a pair of groups is unfolded by both, and an outer one by itself', async () => {
  const ids = async (called: string): Promise<unknown[]> =>
    (await render(groups(BOTH), {}, `?GroupString=${called}`)).map((row) => row['ID']);
  expect(await ids('%3B%23North%3B%235%2E00000000000000%3B%23')).toEqual(['1', '4']);
  expect(await ids('%3B%23North%3B%23')).toEqual(['1', '4', '3']);
  expect(await ids('%3B%23%3B%23')).toEqual(['6']);
  expect(await ids('%3B%23Nowhere%3B%23')).toEqual([]);
});

test.each<[string, string, string, object, string]>([
  ['one column twice', groups(['Region', 'Region']), '', {}, 'Region'],
  ['a fold that is none', groups(['Region'], 'maybe'), '', {}, 'maybe'],
  ['a limit that is none', groups(['Region'], 'TRUE', 'GroupLimit="x"'), '', {}, 'GroupLimit'],
  ['a group by another element', groups(['Region']).replace(/FieldRef/g, 'Field'), '', {}, 'Field'],
  ['an order by another element', '<Query><OrderBy><Field Name="Step"/></OrderBy></Query>', '', {}, 'Field'],
  ['columns by another element', '<ViewFields><Field Name="Step"/></ViewFields>', '', {}, 'Field'],
  ['totals by another element', SUMS.replace(/FieldRef/g, 'Field'), '', {}, 'Field'],
  ['a page of folded groups', groups(BOTH), '', { Paging: 'Paged=TRUE&p_ID=1' }, 'Paging'],
  ['three columns', groups(['Region', 'Step', 'Done']), '', {}, 'GroupBy'],
  ['more outer groups than the limit', groups(BOTH, 'TRUE', 'GroupLimit="2"'), '', {}, 'GroupLimit'],
  ['an inner column of notes', groups(['Region', 'Notes']), '', {}, 'Notes'],
  ['an inner column that is none', groups(['Region', 'Nil']), '', {}, 'Nil'],
  ['a group of a view without groups', '<Query/>', '?GroupString=%3B%23North%3B%23', {}, 'GroupString'],
  ['totals of a column of words', groups(BOTH) + SUMS.replace('Name="Sold"', 'Name="Region"'), '', {}, 'Region'],
  ['totals by a name that is none', groups(BOTH) + SUMS.replace('Name="Sold"', 'Name="Nil"'), '', {}, 'Nil'],
])('%s: refused', async (_, inner, query, more, named) => {
  await expect(render(inner, more, query)).rejects.toThrow(named);
});

test('totals are not asked of items: their answer has no place for them', async () => {
  const answer = await site.send('POST', `${LIST}/getitems`, {
    body: { query: { ViewXml: `<View>${groups(['Region'])}${SUMS}</View>` } },
  });
  expect([answer.status, answer.text]).toEqual([501, expect.stringContaining('Aggregations')]);
  const off = `<View>${SUMS.replace('"On"', '"Off"')}</View>`;
  expect((await site.send('POST', `${LIST}/getitems`, { body: { query: { ViewXml: off } } })).status).toBe(200);
});
