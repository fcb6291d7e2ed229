import { type ContractSite, openContractSite, refusalOf } from './testing/contract-site.js';

const TITLE = 'Contract pictures';
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
let site: ContractSite;
beforeAll(async () => {
  site = await openContractSite();
  await site.sp.web.lists.add(TITLE);
  await list().fields.addImageField('Photo');
});
afterAll(async () => {
  await list().delete();
  await site.close();
});
const list = () => site.sp.web.lists.getByTitle(TITLE);
const add = async (): Promise<number> => (await list().items.add({ Title: 'x' })).Id;
const photoOf = async (id: number): Promise<{ fileName: string; serverRelativeUrl: string; type: string }> =>
  JSON.parse(String((await list().items.getById(id).select('Photo')()).Photo)) as never;

test('an image column takes a picture: the cell names the file, and the file has its bytes', async () => {
  const id = await add();
  expect((await list().items.getById(id).select('Photo')()).Photo).toBeNull();
  const form = await list()
    .items.getById(id)
    .setImageField('Photo', 'a dot.png', PNG as never);
  expect(form).toMatchObject([{ FieldName: 'Photo', HasException: false }]);
  const photo = await photoOf(id);
  expect(photo).toMatchObject({ type: 'thumbnail', fileName: 'a dot.png' });
  expect(Buffer.from(await site.sp.web.getFileByServerRelativePath(photo.serverRelativeUrl).getBuffer())).toEqual(PNG);
});

test('a second picture of one name is a file of its own', async () => {
  const id = await add();
  await list()
    .items.getById(id)
    .setImageField('Photo', 'a dot.png', Buffer.from('other') as never);
  const [first] = await list().items.orderBy('Id').top(1)();
  expect((await photoOf(id)).serverRelativeUrl).not.toBe((await photoOf(first!.Id)).serverRelativeUrl);
  expect(
    Buffer.from(
      await site.sp.web.getFileByServerRelativePath((await photoOf(first!.Id)).serverRelativeUrl).getBuffer(),
    ),
  ).toEqual(PNG);
});

test('a cell of an image column is JSON over items, an object in rendered rows, and in no filter', async () => {
  const value = { type: 'thumbnail', fileName: 'b.png', serverRelativeUrl: `/sites/x/${'long/'.repeat(80)}b.png` };
  const { Id } = await list().items.add({ Title: 'by hand', Photo: JSON.stringify(value) });
  expect(await photoOf(Id)).toEqual(value);
  const xml = `<View><Query><Where><Eq><FieldRef Name="ID"/><Value Type="Counter">${String(Id)}</Value></Eq></Where></Query><ViewFields><FieldRef Name="Photo"/></ViewFields></View>`;
  const { Row } = (await list().renderListDataAsStream({ ViewXml: xml })) as unknown as {
    Row: Record<string, unknown>[];
  };
  expect(Row[0]?.['Photo']).toEqual(value);
  expect(await refusalOf(list().items.filter("Photo eq 'x'")())).toMatchObject({ status: 400 });
});

test('what is no image is refused', async () => {
  const id = await add();
  expect(
    await refusalOf(
      list()
        .items.getById(id)
        .setImageField('Photo', 'a.exe', PNG as never),
    ),
  ).toMatchObject({ status: 400 });
});
