import { openSite, type SiteClient } from '../testing/site-client.js';

// [MS-ODATA] 3.2.5.4.3: "$top, $skip, $orderby, $format, or $expand … MUST NOT change the count value N": a filter does [R of the
// protocol; nobody wrote down what a tenant's list counts].
let site: SiteClient;
const LIST = "web/lists/getbytitle('Counted')";
const bea = 'i:0#.f|membership|bea@emulator.example';
beforeAll(async () => {
  site = openSite();
  site.emulator.ensurePerson({ loginName: bea, title: 'Bea', email: 'bea@emulator.example' });
  await site.send('POST', 'web/sitegroups(5)/users', { body: { LoginName: bea } });
  await site.send('POST', 'web/lists', { body: { Title: 'Counted', BaseTemplate: 100 } });
  for (let n = 1; n <= 7; n += 1) await site.send('POST', `${LIST}/items`, { body: { Title: n > 4 ? 'b' : 'a' } });
  await site.send('POST', `${LIST}/items(1)/breakroleinheritance(copyroleassignments=false)`);
});
afterAll(() => site.emulator.close());

const counted = async (query: string, as?: string): Promise<unknown> =>
  (await site.send('GET', `${LIST}/items?${query}`, as === undefined ? {} : { as })).json['odata.count'];
const A = "$filter=Title eq 'a'";

test.each<[string, string]>([
  ['$inlinecount=allpages', '7'],
  [`$inlinecount=allpages&${A}`, '4'],
  [`$inlinecount=allpages&${A}&$top=1&$skip=2&$orderby=Title desc`, '4'],
  [`$inlinecount=allpages&$filter=substringof('z',Title)`, '0'],
  [`$count=true&${A} and Id gt 2`, '2'],
])('%s counts %s', async (query, count) => {
  expect(await counted(query)).toBe(count);
});

test('on every page the same', async () => {
  const page = await site.send('GET', `${LIST}/items?$inlinecount=allpages&${A}&$top=3`);
  const next = String(page.json['odata.nextLink']).split('/_api/')[1] ?? '';
  expect((await site.send('GET', next)).json).toMatchObject({ 'odata.count': '4', value: [{ Title: 'a' }] });
});

test('rows that somebody may not see are in no count', async () => {
  expect(await counted(`$inlinecount=allpages&${A}`, bea)).toBe('3');
  expect((await site.send('GET', `${LIST}/items/$count?${A}`, { as: bea })).text).toBe('3');
});

test.each<[string, string]>([
  [`${LIST}/items/$count`, '7'],
  [`${LIST}/items/$count?${A}`, '4'],
  [`${LIST}/items/$count?${A}&$top=1`, '4'],
  ["web/lists/$count?$filter=Title eq 'Counted'", '1'],
])('%s is %s', async (path, count) => {
  expect((await site.send('GET', path)).text).toBe(count);
});

test.each(['$inlinecount=all', '$inlinecount=true', '$count=yes', '$inlinecount='])('%s is refused', async (query) => {
  for (const path of [`${LIST}/items`, 'web/lists']) {
    const { status, text } = await site.send('GET', `${path}?${query}`);
    expect([status, text]).toEqual([400, expect.stringContaining(query.split('=')[0] ?? '')]);
  }
});

test.each(['$inlinecount=none', '$count=false'])('%s counts nothing', async (query) => {
  expect(await counted(query)).toBeUndefined();
});
