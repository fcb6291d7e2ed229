import { type ContractSite, openContractSite, refusalOf } from './testing/contract-site.js';

const LIST = 'Contract site columns';
const COLUMN = 'Contract reference';
let site: ContractSite;
beforeAll(async () => {
  site = await openContractSite();
  await site.sp.web.lists.add(LIST, '', 100, true);
});
afterAll(async () => {
  await list().delete();
  await site.close();
});
const web = () => site.sp.web;
const list = () => web().lists.getByTitle(LIST);
const typeNamed = async (name: string) => (await web().contentTypes()).find((one) => one.Name === name)!;
/** What REST has beside PnPjs: a field link is added by POST. */
const addLink = async (typeId: string, column: string): Promise<number> => {
  const at = `${site.url}/_api/web/contenttypes('${typeId}')/fieldlinks`;
  const headers = { accept: 'application/json', 'content-type': 'application/json', authorization: 'Bearer emulator' };
  return (await fetch(at, { method: 'POST', headers, body: JSON.stringify({ FieldInternalName: column }) })).status;
};

test('a site column is made, found, changed, and stands among the columns of no list', async () => {
  const made = (await web().fields.addText(COLUMN, { MaxLength: 40, Group: 'Contract' })) as unknown as { d?: unknown };
  expect(made).toBeDefined();
  const read = await web().fields.getByInternalNameOrTitle('Contract_x0020_reference')();
  expect(read).toMatchObject({
    Title: COLUMN,
    Group: 'Contract',
    TypeAsString: 'Text',
    MaxLength: 40,
    CanBeDeleted: true,
  });
  expect(read.Scope).toBe((await web()()).ServerRelativeUrl);
  await web().fields.getById(read.Id).update({ Description: 'Where the papers are', Title: 'Contract ref' });
  expect(await web().fields.getByTitle('Contract ref')()).toMatchObject({
    Description: 'Where the papers are',
    Id: read.Id,
  });
  expect((await list().fields()).map((one) => one.Id)).not.toContain(read.Id);
  expect((await web().fields.filter("Group eq 'Contract'")()).map((one) => one.Id)).toEqual([read.Id]);
  await web().fields.getById(read.Id).update({ Title: COLUMN });
});

test('a second site column of one name gets a name of its own; one of the same id is refused', async () => {
  await web().fields.addNumber(COLUMN);
  const named = await web().fields.filter(`Title eq '${COLUMN}'`).select('InternalName')();
  expect(named.map((one) => one.InternalName)).toEqual(['Contract_x0020_reference', 'Contract_x0020_reference0']);
  await web().fields.getByInternalNameOrTitle('Contract_x0020_reference0').delete();
  const xml = (await web().fields.getByTitle(COLUMN)()).SchemaXml;
  expect(await refusalOf(web().fields.createFieldAsXml(xml))).toMatchObject({ status: 500 });
  expect(await refusalOf(web().fields.getByTitle('Nowhere')())).toMatchObject({
    status: 400,
    code: '-2147024809, System.ArgumentException',
  });
});

test('a list takes a site column by its XML: the same id and name, and cells of its own', async () => {
  const { SchemaXml, Id } = await web().fields.getByTitle(COLUMN)();
  await list().fields.createFieldAsXml(SchemaXml);
  expect(
    await list().fields.getByInternalNameOrTitle('Contract_x0020_reference').select('Id', 'Title')(),
  ).toMatchObject({ Id, Title: COLUMN });
  const { Id: row } = await list().items.add({ Title: 'x', Contract_x0020_reference: 'R1' });
  expect(await list().items.getById(row).select('Contract_x0020_reference')()).toMatchObject({
    Contract_x0020_reference: 'R1',
  });
  await list().fields.getByInternalNameOrTitle('Contract_x0020_reference').delete();
});

test('what every site has can be read, and is not changed', async () => {
  expect(await web().fields.getByInternalNameOrTitle('Title')()).toMatchObject({
    Id: 'fa564e0f-0c70-4ab9-b863-0177e6ddd247',
  });
  expect(await refusalOf(web().fields.getByInternalNameOrTitle('Modified').delete())).toMatchObject({ status: 500 });
});

test('a content type of the site’s own: made below Item under an id that SharePoint makes up, changed, with a parent', async () => {
  const given = '0x0100A33D9AD9805788419BDAAC2CCB375001';
  const { data } = await web().contentTypes.add(given, 'Contract paper', 'about', 'Contract');
  const { StringValue: id } = (data as unknown as { Id: { StringValue: string } }).Id;
  expect(id).toMatch(/^0x0100[0-9A-F]{32}$/);
  expect(id).not.toBe(given);
  const type = web().contentTypes.getById(id);
  await type.update({ Description: 'changed' });
  expect(await type()).toMatchObject({
    Name: 'Contract paper',
    Description: 'changed',
    Group: 'Contract',
    StringId: id,
  });
  expect(await type.parent()).toMatchObject({ StringId: '0x01', Name: 'Item' });
  expect((await type.fieldLinks()).map((one) => one.Name)).toEqual(['ContentType', 'Title']);
  expect(await type.workflowAssociations()).toEqual([]);
  expect(await refusalOf(web().contentTypes.add(given, 'Contract paper'))).toMatchObject({ status: 500 });
  expect(await refusalOf(web().contentTypes.getById('0x01').update({ Name: 'Thing' }))).toMatchObject({ status: 500 });
});

test('a column joins the type; a list that takes the type takes the column along, and its items are of that type', async () => {
  const { StringId: id } = await typeNamed('Contract paper');
  expect(await addLink(id, 'Contract_x0020_reference')).toBe(201);
  expect(await addLink(id, 'Nowhere')).toBe(400);
  const links = await web().contentTypes.getById(id).fieldLinks();
  expect(links.map((one) => one.FieldInternalName)).toEqual(['ContentType', 'Title', 'Contract_x0020_reference']);
  expect(await web().contentTypes.getById(id).fieldLinks.getById(links[2]!.Id)()).toMatchObject({
    Name: 'Contract_x0020_reference',
  });

  await list().contentTypes.addAvailableContentType(id);
  const own = (await list().contentTypes()).find((one) => one.Name === 'Contract paper')!;
  expect(own.StringId).toMatch(new RegExp(`^${id}00[0-9A-F]{32}$`));
  expect((await list().contentTypes.getById(own.StringId).fields()).map((one) => one.InternalName)).toContain(
    'Contract_x0020_reference',
  );
  expect(await list().contentTypes.getById(own.StringId).parent()).toMatchObject({ StringId: id });
  const { Id } = await list().items.add({
    Title: 'typed',
    ContentTypeId: own.StringId,
    Contract_x0020_reference: 'R2',
  });
  expect(
    await list().items.getById(Id).select('ContentType/Name', 'Contract_x0020_reference').expand('ContentType')(),
  ).toMatchObject({
    ContentType: { Name: 'Contract paper' },
    Contract_x0020_reference: 'R2',
  });
});

test('a type that a list has, and a column that a type has, stay: they go in the order of use', async () => {
  const { StringId: id } = await typeNamed('Contract paper');
  const own = (await list().contentTypes()).find((one) => one.Name === 'Contract paper')!;
  expect(await refusalOf(web().contentTypes.getById(id).delete())).toMatchObject({ status: 500 });
  expect(await refusalOf(web().fields.getByTitle(COLUMN).delete())).toMatchObject({ status: 500 });
  expect(await refusalOf(list().contentTypes.getById(own.StringId).delete())).toMatchObject({ status: 500 });
  for (const item of await list().items()) await list().items.getById(item.Id).delete();
  await list().contentTypes.getById(own.StringId).delete();
  await web().contentTypes.getById(id).delete();
  await web().fields.getByTitle(COLUMN).delete();
  expect((await web().contentTypes()).map((one) => one.Name)).not.toContain('Contract paper');
  expect((await web().fields()).map((one) => one.Title)).not.toContain(COLUMN);
});
