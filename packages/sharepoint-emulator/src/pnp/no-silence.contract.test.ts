import { openSite, type SiteClient } from '../testing/site-client.js';

// Answers that a client could not tell from right ones. Each with its source, as in the README's table.
let site: SiteClient;
const LIST = "web/lists/getbytitle('Said')";
beforeAll(async () => {
  site = openSite({ now: () => new Date('2026-07-08T10:00:00Z') });
  await site.send('POST', 'web/lists', { body: { Title: 'Said', BaseTemplate: 100 } });
  for (const xml of [
    '<Field Type="DateTime" Name="Day" Format="DateOnly"><Default>[today]</Default></Field>',
    '<Field Type="Number" Name="Size"/>',
    '<Field Type="Currency" Name="Pounds" LCID="2057"/>',
    '<Field Type="Currency" Name="Euros" LCID="1031"/>',
    '<Field Type="Currency" Name="Dollars"/>',
    '<Field Type="Calculated" Name="Times" ResultType="Number"><Formula>=[Size]*1000</Formula></Field>',
    '<Field Type="Calculated" Name="Large" ResultType="Boolean"><Formula>=[Size]&gt;1</Formula></Field>',
    '<Field Type="Calculated" Name="Price" ResultType="Currency" LCID="2057"><Formula>=[Size]*1.5</Formula></Field>',
    '<Field Type="Calculated" Name="Broken" ResultType="Number"><Formula>=[Size]/0</Formula></Field>',
  ])
    await site.send('POST', `${LIST}/fields/createfieldasxml`, { body: { parameters: { SchemaXml: xml } } });
  await site.send('POST', `${LIST}/items`, {
    body: { Title: 'x', Size: 1234, Pounds: 1234.5, Euros: 1234.5, Dollars: 1234.5 },
  });
});
afterAll(() => site.emulator.close());
const refusalOf = async (method: string, path: string, body?: object): Promise<[number, string]> => {
  const answer = await site.send(method, path, body ? { body } : {});
  return [answer.status, answer.text];
};

test("[today] is the beginning of the site's day, by every door", async () => {
  const midnight = '2026-07-07T23:00:00Z';
  const read = (await site.send('GET', `${LIST}/items(1)?$select=Day`)).json;
  expect(read['Day']).toBe(midnight);
  site.emulator.importItems('Said', [{ fields: { Title: 'imported' } }]);
  expect((await site.send('GET', `${LIST}/items(2)?$select=Day`)).json['Day']).toBe(midnight);
  const values = { formValues: [{ FieldName: 'Title', FieldValue: 'form' }] };
  await site.send('POST', `${LIST}/addvalidateupdateitemusingpath`, {
    body: { listItemCreateInfo: { FolderPath: { DecodedUrl: '/sites/test/Lists/Said' } }, ...values },
  });
  expect((await site.send('GET', `${LIST}/items(3)?$select=Day`)).json['Day']).toBe(midnight);
});

test('money is shown in its own currency, and what is worked out as what it is [L]', async () => {
  expect((await site.send('GET', `${LIST}/items(1)/FieldValuesAsText`)).json).toMatchObject({
    Pounds: '£1,234.50',
    Euros: '1.234,50 €',
    Dollars: '$1,234.50',
    Times: '1,234,000',
    Large: 'Yes',
    Price: '£1,851.00',
    Broken: '#DIV/0!',
  });
  const field = (await site.send('GET', `${LIST}/fields/getbytitle('Dollars')`)).json;
  expect(field['CurrencyLocaleId']).toBe(1033);
});

// ODataLib: "begins with a system-reserved '$' character but is not recognized" [R].
test.each(['$search=x', '$apply=aggregate(Size)', '$Top=1', '$compute=1', '$levels=2'])(
  'the query option %s is refused by its name',
  async (option) => {
    for (const path of [`${LIST}/items`, 'web', 'web/lists']) {
      const [status, text] = await refusalOf('GET', `${path}?${option}`);
      expect([status, text]).toEqual([400, expect.stringContaining(option.split('=')[0] ?? '')]);
    }
  },
);

describe('getChanges', () => {
  const changes = async (query: object, path = LIST) => site.send('POST', `${path}/getchanges`, { body: { query } });

  test.each([
    [{ item: true, add: true }, 'item'],
    [{ Item: 'yes', Add: true }, 'Item'],
    [{ Item: true, Add: true, FetchLimit: -1 }, 'FetchLimit'],
    [{ Item: true, Add: true, ChangeTokenStart: '1;3;x' }, 'ChangeTokenStart'],
  ])('%j is refused', async (query, named) => {
    const answer = await changes(query);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.text).toContain(named);
  });

  test('a row that was imported has its id, as one that was added', async () => {
    const { json } = await changes({ Item: true, Add: true });
    for (const change of json.value) {
      const row = (await site.send('GET', `${LIST}/items(${String(change['ItemId'])})?$select=UniqueId`)).json;
      expect(change['UniqueId']).toBe(row['UniqueId']);
    }
    expect(json.value).toHaveLength(3);
  });

  test('a list is named by what it is', async () => {
    await site.send('POST', 'web/lists', { body: { Title: 'Shelf', BaseTemplate: 101 } });
    const { json } = await changes({ List: true, Add: true }, 'web');
    expect(json.value.at(-1)).toMatchObject({
      BaseTemplate: 101,
      Hidden: false,
      Title: 'Shelf',
      RootFolderUrl: '/sites/test/Shelf',
    });
  });
});

// ODataLib: "Requests in change sets only support the HTTP methods …" [R].
test('a read within a changeset is refused, and the changes beside it are made', async () => {
  const part = (text: string): string => `--c\r\nContent-Type: application/http\r\n\r\n${text}\r\n`;
  const post = `POST ${site.url}/_api/${LIST}/items HTTP/1.1\r\nContent-Type: application/json\r\n\r\n{"Title":"in a set"}`;
  const set = `${part(`GET ${site.url}/_api/web HTTP/1.1\r\n`)}${part(post)}--c--\r\n`;
  const { text } = await site.send('POST', '$batch', {
    body: `--b\r\nContent-Type: multipart/mixed; boundary=c\r\n\r\n${set}--b--\r\n`,
    headers: { 'content-type': 'multipart/mixed; boundary=b' },
  });
  expect(text.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 400', 'HTTP/1.1 201']);
  expect(text).toContain("'GET'");
});

test('taking away somebody who is nobody is refused', async () => {
  expect(await refusalOf('POST', 'web/sitegroups(5)/users/removebyid(99999)')).toEqual([
    500,
    expect.stringContaining('99999'),
  ]);
  expect(
    await refusalOf('POST', 'web/roleassignments/removeroleassignment(principalid=99999,roledefid=1073741826)'),
  ).toEqual([400, expect.stringContaining('99999')]);
  expect(await refusalOf('POST', 'web/sitegroups/removebyid(99999)')).toEqual([404, expect.stringContaining('Group')]);
});
