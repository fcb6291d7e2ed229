import { openSite, type SiteClient } from '../testing/site-client.js';

let site: SiteClient;
const LIST = "web/lists/getbytitle('Forms')";
beforeAll(async () => {
  site = openSite();
  site.emulator.ensurePerson({
    loginName: 'i:0#.f|membership|bob@emulator.example',
    title: 'Bob',
    email: 'bob@emulator.example',
  });
  await site.send('POST', 'web/lists', { body: { Title: 'Forms', BaseTemplate: 100 } });
  for (const xml of [
    '<Field Type="Choice" Name="Pick" DisplayName="Pick"><CHOICES><CHOICE>a</CHOICE></CHOICES></Field>',
    '<Field Type="Number" Name="Qty" DisplayName="Qty" />',
    '<Field Type="User" Name="Who" DisplayName="Who" />',
    '<Field Type="DateTime" Name="Due" DisplayName="Due" Format="DateTime" />',
    '<Field Type="MultiChoice" Name="Tags" DisplayName="Tags"><CHOICES><CHOICE>x</CHOICE><CHOICE>y</CHOICE></CHOICES></Field>',
    '<Field Type="URL" Name="Link" DisplayName="Link" />',
    '<Field Type="Boolean" Name="Flag" DisplayName="Flag" />',
  ]) {
    await site.send('POST', `${LIST}/fields/createfieldasxml`, { body: { parameters: { SchemaXml: xml } } });
  }
  await site.send('POST', `${LIST}/items`, { body: { Title: 'one' } });
});
afterAll(() => site.emulator.close());

const save = async (name: string, value: string | null): Promise<Record<string, unknown> | undefined> =>
  (
    await site.send('POST', `${LIST}/items(1)/validateupdatelistitem`, {
      body: { formValues: [{ FieldName: name, FieldValue: value }], bNewDocumentUpdate: false },
    })
  ).json.value[0];
const read = async (select: string): Promise<Record<string, unknown>> =>
  (
    await site.send('GET', `${LIST}/items(1)?$select=${select}`, {
      headers: { accept: 'application/json;odata=nometadata' },
    })
  ).json;

test.each([
  ['Pick', 'a', 'Pick', 'a'],
  ['Qty', '1,234.5', 'Qty', 1234.5],
  ['Who', '[{"Key":"i:0#.f|membership|bob@emulator.example"}]', 'WhoId', 7],
  ['Due', '3/29/2026 2:30 PM', 'Due', '2026-03-29T13:30:00Z'],
  ['Due', '12/1/2026 2:30 PM', 'Due', '2026-12-01T14:30:00Z'],
  ['Tags', 'x;#y', 'Tags', ['x', 'y']],
  ['Link', 'https://a.example/, Read me', 'Link', { Url: 'https://a.example/', Description: 'Read me' }],
  ['Flag', '1', 'Flag', true],
  ['Author', '[{"Key":"i:0#.f|membership|bob@emulator.example"}]', 'AuthorId', 7],
  ['Created', '1/2/2020 9:00 AM', 'Created', '2020-01-02T09:00:00Z'],
])('%s takes %s', async (name, value, property, expected) => {
  expect(await save(name, value)).toMatchObject({ FieldName: name, HasException: false, ErrorCode: 0 });
  expect((await read(property))[property]).toEqual(expected);
});

test.each([
  ['Pick', 'c'],
  ['Qty', 'many'],
  ['Who', 'nobody@emulator.example'],
  ['Due', '31/12/2026'],
  ['Due', '2/30/2026'],
  ['Tags', 'x;#z'],
  ['Link', 'javascript:alert(1)'],
  ['Title', ''],
  ['Nope', 'x'],
  ['Title', 'x'.repeat(256)],
])('%s refuses %s, and changes nothing', async (name, value) => {
  const before = await read('owshiddenversion');
  expect(await save(name, value)).toMatchObject({ FieldName: name, HasException: true });
  expect(await read('owshiddenversion')).toEqual(before);
});

test('an add that is refused adds nothing, and says 0', async () => {
  const add = (formValues: unknown[]): Promise<{ json: { value: Record<string, unknown>[] } }> =>
    site.send('POST', `${LIST}/addvalidateupdateitemusingpath`, {
      body: {
        listItemCreateInfo: { FolderPath: { DecodedUrl: `${site.url}/Lists/Forms` }, UnderlyingObjectType: 0 },
        formValues,
        bNewDocumentUpdate: false,
      },
    });
  const count = async (): Promise<unknown> => (await site.send('GET', `${LIST}/itemcount`)).json.value;
  const before = await count();
  const refused = (await add([{ FieldName: 'Qty', FieldValue: 'x' }])).json.value;
  expect([refused.at(-1), await count()]).toEqual([
    expect.objectContaining({ FieldName: 'Id', FieldValue: '0' }),
    before,
  ]);
  const added = (await add([{ FieldName: 'Title', FieldValue: 'new' }])).json.value;
  expect(added.at(-1)).toMatchObject({ FieldName: 'Id', FieldValue: '2', HasException: false });
});

test('a folder renamed takes along what is in it', async () => {
  const root = '/sites/test/Shared Documents';
  const folder = (name: string): string => `web/getfolderbyserverrelativepath(decodedurl='${root}/${name}')`;
  await site.send(
    'POST',
    `web/getfolderbyserverrelativepath(decodedurl='${root}')/folders/addusingpath(decodedurl='Old')`,
  );
  await site.send('POST', `${folder('Old')}/folders/addusingpath(decodedurl='Inner')`);
  await site.send('POST', `${folder('Old/Inner')}/files/addusingpath(decodedurl='a.txt')`, { body: 'kept' });
  await site.send('MERGE', `${folder('Old')}/listitemallfields`, { body: { FileLeafRef: 'New' } });
  expect(
    (await site.send('GET', `web/getfilebyserverrelativepath(decodedurl='${root}/New/Inner/a.txt')/$value`)).text,
  ).toBe('kept');
  expect((await site.send('GET', folder('Old'))).status).toBe(404);
});
