import { openSite, type SiteClient } from '../testing/site-client.js';

let site: SiteClient;
const ITEMS = "web/lists/getbytitle('Many')/items";
const caml = (where: string): unknown => ({
  parameters: {
    ViewXml: `<View><Query><Where>${where}</Where></Query><ViewFields><FieldRef Name="Title"/></ViewFields><RowLimit>5000</RowLimit></View>`,
  },
});

beforeAll(async () => {
  site = openSite();
  await site.send('POST', 'web/lists', { body: { Title: 'Many', BaseTemplate: 100 } });
  const field = (xml: string): Promise<unknown> =>
    site.send('POST', "web/lists/getbytitle('Many')/fields/createfieldasxml", {
      body: { parameters: { SchemaXml: xml } },
    });
  await field('<Field Type="Text" Name="Rare" DisplayName="Rare" Indexed="TRUE" />');
  await field('<Field Type="Text" Name="Loose" DisplayName="Loose" />');
  const rows = Array.from({ length: 6000 }, (_, n) => ({
    fields: { Title: `t${String(n)}`, Rare: n % 1000 === 999 ? 'yes' : 'no', Loose: n % 1000 === 999 ? 'yes' : 'no' },
  }));
  site.emulator.importItems('Many', rows);
});
afterAll(() => site.emulator.close());

const refusal = {
  status: 500,
  json: { 'odata.error': { code: '-2147024860, Microsoft.SharePoint.SPQueryThrottledException' } },
};

test('over 5,000 rows, OData refuses a filter or sort without an index, loudly', async () => {
  expect(await site.send('GET', `${ITEMS}?$filter=Loose eq 'yes'`)).toMatchObject(refusal);
  expect(await site.send('GET', `${ITEMS}?$orderby=Loose`)).toMatchObject(refusal);
  expect(await site.send('GET', `${ITEMS}?$filter=Rare eq 'yes' or Loose eq 'yes'`)).toMatchObject(refusal);
  expect(await site.send('GET', `${ITEMS}?$filter=Rare eq 'no'`)).toMatchObject(refusal);
  expect(await site.send('GET', `${ITEMS}?$filter=substringof('yes',Rare)`)).toMatchObject(refusal);
});

test('an index that leaves few enough rows answers, with what else is asked of them', async () => {
  expect(
    (await site.send('GET', `${ITEMS}?$filter=Rare eq 'yes' and Loose eq 'yes'&$orderby=Loose&$select=Id`)).json.value,
  ).toHaveLength(6);
  expect((await site.send('GET', `${ITEMS}?$filter=Id gt 5990&$select=Id&$top=5000`)).json.value).toHaveLength(10);
  expect((await site.send('GET', `${ITEMS}?$orderby=Rare desc&$top=2&$select=Rare`)).json.value).toMatchObject([
    { Rare: 'yes' },
    { Rare: 'yes' },
  ]);
});

test('CAML answers 200 from the first 5,000 rows by ID, and says nothing of the rest', async () => {
  const loose = await site.send('POST', "web/lists/getbytitle('Many')/RenderListDataAsStream", {
    body: caml('<Eq><FieldRef Name="Loose"/><Value Type="Text">yes</Value></Eq>'),
  });
  const rare = await site.send('POST', "web/lists/getbytitle('Many')/RenderListDataAsStream", {
    body: caml('<Eq><FieldRef Name="Rare"/><Value Type="Text">yes</Value></Eq>'),
  });
  expect([loose.status, (loose.json['Row'] as unknown[]).length, (rare.json['Row'] as unknown[]).length]).toEqual([
    200, 5, 6,
  ]);
});

test('pages by ID without end, though the list is long', async () => {
  let next: string | undefined = `${ITEMS}?$select=Id&$top=2500`;
  let seen = 0;
  while (next !== undefined) {
    const { json }: { json: { value: unknown[]; 'odata.nextLink'?: string } } = (await site.send('GET', next)) as never;
    seen += json.value.length;
    next = json['odata.nextLink']?.split('/_api/')[1];
  }
  expect(seen).toBe(6000);
});

test('a thirteenth join is refused at any size', async () => {
  await site.send('POST', 'web/lists', { body: { Title: 'Joined', BaseTemplate: 100 } });
  for (let n = 0; n < 13; n += 1) {
    await site.send('POST', "web/lists/getbytitle('Joined')/fields/createfieldasxml", {
      body: { parameters: { SchemaXml: `<Field Type="User" Name="P${String(n)}" DisplayName="P${String(n)}" />` } },
    });
  }
  const people = Array.from({ length: 12 }, (_, n) => `P${String(n)}`);
  const ask = (names: string[]): Promise<{ status: number; json: unknown }> =>
    site.send(
      'GET',
      `web/lists/getbytitle('Joined')/items?$select=${names.map((name) => `${name}/Title`).join(',')}&$expand=${names.join(',')}`,
    );
  expect((await ask(people)).status).toBe(200);
  expect(await ask([...people, 'Author'])).toMatchObject({
    status: 500,
    json: { 'odata.error': { code: '-2147024749, Microsoft.SharePoint.SPQueryThrottledException' } },
  });
});
