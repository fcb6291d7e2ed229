import { openSite, type SiteClient } from '../testing/site-client.js';

let site: SiteClient;
const LIST = "web/lists/getbytitle('Many')";
beforeEach(async () => {
  site = openSite();
  await site.send('POST', 'web/lists', { body: { Title: 'Many', BaseTemplate: 100 } });
  for (const xml of ['Type="Text" Name="Key"', 'Type="Number" Name="Size"'])
    await site.send('POST', `${LIST}/fields/createfieldasxml`, {
      body: { parameters: { SchemaXml: `<Field ${xml} />` } },
    });
});
afterEach(() => site.emulator.close());
const rows = async (query: string) => (await site.send('GET', `${LIST}/items?${query}`)).json.value;

test('rows that are added several at once keep what each of them fills, up to the last one', async () => {
  const given = Array.from({ length: 123 }, (_, n) => ({
    fields: n % 3 === 0 ? { Title: `t${String(n)}` } : n % 3 === 1 ? { Key: `k${String(n)}`, Size: n } : { Size: n },
  }));
  expect(site.emulator.importItems('Many', given)).toEqual(given.map((_, n) => n + 1));
  const kept = await rows('$select=Id,Title,Key,Size&$top=200');
  expect(kept.map(({ Title, Key, Size }) => ({ Title, Key, Size }))).toEqual(
    given.map(({ fields }) => ({ Title: null, Key: null, Size: null, ...fields })),
  );
});

test('a value that comes twice in an import of a unique column is refused, and nothing of it kept', async () => {
  const unique = '<Field Type="Text" Name="Ref" DisplayName="Ref" Indexed="TRUE" EnforceUniqueValues="TRUE" />';
  await site.send('POST', `${LIST}/fields/createfieldasxml`, { body: { parameters: { SchemaXml: unique } } });
  const given = [1, 2, 3, 2].map((n) => ({ fields: { Ref: `r${String(n)}` } }));
  expect(() => site.emulator.importItems('Many', given)).toThrow('Ref');
  expect(await rows('$select=Id')).toEqual([]);
});
