import { type ContractSite, openContractSite, refusalOf } from './testing/contract-site.js';

const TITLE = 'Contract lists and fields';
let site: ContractSite;
beforeAll(async () => {
  site = await openContractSite();
  await site.sp.web.lists.add(TITLE, 'first', 100, false, { OnQuickLaunch: true });
});
afterAll(async () => {
  await site.sp.web.lists.getByTitle(TITLE).delete();
  await site.close();
});
const list = () => site.sp.web.lists.getByTitle(TITLE);

test('a list is found by title, by id and by address, and has a type name for its items', async () => {
  const byTitle = await list().select('Id', 'Title', 'ListItemEntityTypeFullName', 'EntityTypeName')();
  expect(byTitle.ListItemEntityTypeFullName).toBe('SP.Data.Contract_x0020_lists_x0020_and_x0020_fieldsListItem');
  expect((await site.sp.web.lists.getById(byTitle.Id)()).Title).toBe(TITLE);
  const root = await list().rootFolder.select('ServerRelativeUrl')();
  expect((await site.sp.web.getList(root.ServerRelativeUrl).select('Title')()).Title).toBe(TITLE);
  expect((await site.sp.web.lists.filter(`Title eq '${TITLE}'`).select('Title')()).map((one) => one.Title)).toEqual([
    TITLE,
  ]);
});

test('a list that is not there is a 404 that names it', async () => {
  const refusal = await refusalOf(site.sp.web.lists.getByTitle('Nowhere')());
  expect(refusal).toMatchObject({ status: 404, code: '-1, System.ArgumentException' });
  expect(refusal.message).toMatch(/^List 'Nowhere' does not exist at site with URL 'http/);
});

test('a list takes its settings, and reads them back', async () => {
  await list().update({
    Description: 'second',
    EnableVersioning: true,
    MajorVersionLimit: 7,
    ReadSecurity: 2,
    WriteSecurity: 2,
    NoCrawl: true,
    EnableAttachments: true,
  } as never);
  const read = await list().select(
    'Description',
    'EnableVersioning',
    'MajorVersionLimit',
    'ReadSecurity',
    'WriteSecurity',
    'NoCrawl',
  )();
  expect(read).toMatchObject({
    Description: 'second',
    EnableVersioning: true,
    MajorVersionLimit: 7,
    ReadSecurity: 2,
    WriteSecurity: 2,
    NoCrawl: true,
  });
  await list().update({ ReadSecurity: 1, WriteSecurity: 1 } as never);
});

test('a second list of one title is refused', async () => {
  expect(await refusalOf(site.sp.web.lists.add(TITLE))).toMatchObject({
    status: 500,
    code: '-2130575342, Microsoft.SharePoint.SPException',
  });
});

test('lists.ensure finds a list, or makes it', async () => {
  expect((await site.sp.web.lists.ensure(TITLE, 'third')).created).toBe(false);
  const made = await site.sp.web.lists.ensure('Contract ensured', 'x');
  expect(made.created).toBe(true);
  await made.list.delete();
});

test.each([
  ['addText', 'Plain text', 2, { MaxLength: 100 }],
  ['addMultilineText', 'Many lines', 3, { NumberOfLines: 4, RichText: false }],
  ['addNumber', 'A number', 9, { MinimumValue: 0 }],
  ['addCurrency', 'Some money', 10, { MinimumValue: 0 }],
  ['addDateTime', 'A date', 4, { DisplayFormat: 0 }],
  ['addChoice', 'A choice', 6, { Choices: ['x', 'y'] }],
  ['addMultiChoice', 'Many choices', 15, { Choices: ['x', 'y'] }],
  ['addUser', 'A person', 20, { SelectionMode: 0 }],
  ['addUrl', 'A link', 11, {}],
  ['addBoolean', 'A flag', 8, {}],
] as const)('fields.%s', async (method, title, kind, properties) => {
  const add = list().fields[method] as (title: string, properties: object) => Promise<unknown>;
  await add.call(list().fields, title, properties);
  const read = await list().fields.getByInternalNameOrTitle(title).select('FieldTypeKind', 'InternalName', 'Title')();
  expect(read).toMatchObject({ FieldTypeKind: kind, InternalName: title.replace(/ /g, '_x0020_'), Title: title });
});

test('a field made of XML keeps its guid, name, choices, default and index', async () => {
  const id = '3f1a2b4c-0d5e-4f60-8a7b-9c8d7e6f5a4b';
  await list().fields.createFieldAsXml(
    `<Field Type="Choice" DisplayName="How it stands" Name="Standing" StaticName="Standing" ID="{${id}}" Indexed="TRUE" Required="TRUE" Description="A &amp; B">
       <Default>New</Default><CHOICES><CHOICE>New</CHOICE><CHOICE>Old &lt; gold</CHOICE></CHOICES></Field>`,
  );
  const read = await list().fields.getById(id)();
  expect(read).toMatchObject({
    InternalName: 'Standing',
    Title: 'How it stands',
    Indexed: true,
    Required: true,
    DefaultValue: 'New',
    Description: 'A & B',
  });
  expect((read as unknown as { Choices: string[] }).Choices).toEqual(['New', 'Old < gold']);
  expect((await list().items.add({ Title: 'takes the default' })) as unknown).toMatchObject({ Standing: 'New' });
  await list()
    .fields.getByTitle('How it stands')
    .update({ Description: 'changed', CustomFormatter: '{"elmType":"div"}', Hidden: false } as never);
  expect(await list().fields.getById(id).select('Description', 'CustomFormatter')()).toMatchObject({
    Description: 'changed',
    CustomFormatter: '{"elmType":"div"}',
  });
});

test('a lookup reads the other list, and filters on it', async () => {
  const { Id: listId } = await list().select('Id')();
  await list().fields.addLookup('Parent', { LookupListId: listId, LookupFieldName: 'Title' });
  const parent = await list().items.add({ Title: 'the parent' });
  const child = await list().items.add({ Title: 'the child', ParentId: parent.Id });
  const found = await list()
    .items.filter("Parent/Title eq 'the parent'")
    .select('Title', 'Parent/Id', 'Parent/Title')
    .expand('Parent')();
  expect(found).toMatchObject([{ Title: 'the child', Parent: { Id: parent.Id, Title: 'the parent' } }]);
  await list().items.getById(child.Id).recycle();
});

test('a unique column refuses the second of one value, and the twenty-first index is refused', async () => {
  await list().fields.createFieldAsXml(
    '<Field Type="Text" DisplayName="Key" Name="Key" StaticName="Key" EnforceUniqueValues="TRUE" Indexed="TRUE" />',
  );
  await list().items.add({ Title: 'a', Key: 'one' });
  expect(await refusalOf(list().items.add({ Title: 'b', Key: 'ONE' }))).toMatchObject({
    status: 500,
    code: '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException',
  });
  for (let n = 0; n < 18; n += 1) await list().fields.addText(`Indexed ${String(n)}`, { Indexed: true } as never);
  expect((await refusalOf(list().fields.addText('One too many', { Indexed: true } as never))).message).toContain(
    '20 indexes',
  );
});

test('views are made, changed and read with their columns', async () => {
  await list().views.add('Mine', false, {
    RowLimit: 10,
    ViewQuery: "<OrderBy><FieldRef Name='Modified' Ascending='False' /></OrderBy>",
  });
  const view = list().views.getByTitle('Mine');
  await view.fields.removeAll();
  await view.fields.add('LinkTitle');
  await view.fields.add('Standing');
  expect(((await view.fields()) as unknown as { Items: string[] }).Items).toEqual(['LinkTitle', 'Standing']);
  await view.update({ RowLimit: 20, CustomFormatter: '{}' } as never);
  expect(await view.select('RowLimit', 'CustomFormatter', 'ViewQuery')()).toMatchObject({
    RowLimit: 20,
    CustomFormatter: '{}',
  });
  expect((await list().defaultView.select('Title')()).Title).toBe('All Items');
  await view.delete();
});

test('a field goes, with what it held', async () => {
  await list().fields.addText('Going');
  await list().fields.getByTitle('Going').delete();
  expect((await refusalOf(list().fields.getByTitle('Going')())).status).toBe(400);
  expect((await refusalOf(list().items.add({ Title: 'x', Going: 'y' }))).message).toContain(
    "The property 'Going' does not exist on type",
  );
});

test('calculated columns are worked out, and validation refuses', async () => {
  await list().fields.addCalculated('Sum', { Formula: '=[A number]*2+1', DateFormat: 0, OutputType: 9 } as never);
  expect(await list().items.add({ Title: 'calc', A_x0020_number: 4 })).toMatchObject({ Sum: '9' });
  await list().update({ ValidationFormula: '=[A number]<100', ValidationMessage: 'Below 100.' } as never);
  expect(await refusalOf(list().items.add({ Title: 'big', A_x0020_number: 100 }))).toEqual({
    status: 500,
    code: '-2130575162, Microsoft.SharePoint.SPListDataValidationException',
    message: 'Below 100.',
  });
  await list().update({ ValidationFormula: '' } as never);
  expect((await refusalOf(list().update({ ValidationFormula: '=NOPE([A number])' } as never))).status).toBe(500);
});
