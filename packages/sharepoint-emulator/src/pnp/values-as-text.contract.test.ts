import { type ContractSite, openContractSite } from './testing/contract-site.js';

// FieldValuesAsText and its sisters: "10/12/2022 1:07 AM" and "Approved" are in published answers [R]; the rest is as marked.
const TITLE = 'Contract: as text';
let site: ContractSite;
let me: { Id: number; Title: string; LoginName: string };
let id = 0;
const list = () => site.sp.web.lists.getByTitle(TITLE);
type Texts = Record<string, string>;
const read = (name: string): Promise<Texts> =>
  list()
    .items.getById(id)
    .select('Id')
    .expand(name)()
    .then((item: Record<string, unknown>) => item[name] as Texts);

beforeAll(async () => {
  site = await openContractSite();
  await site.sp.web.lists.add(TITLE, '', 100, false);
  const { fields } = list();
  await fields.addDateTime('Due', { DisplayFormat: 1 } as never);
  await fields.addDateTime('Day', { DisplayFormat: 0 } as never);
  await fields.addNumber('Qty');
  await fields.addCurrency('Price', { CurrencyLocaleId: 1033 } as never);
  await fields.addBoolean('Active');
  await fields.addMultiChoice('Tags', { Choices: ['a', 'b'] });
  await fields.addUser('Owner', { SelectionMode: 0 });
  await fields.addUrl('Site');
  await fields.addMultilineText('Plain', { RichText: false });
  await fields.addMultilineText('Rich', { RichText: true });
  me = (await site.sp.web.currentUser()) as typeof me;
  const added = await list().items.add({
    Title: 'a < b',
    Due: '2022-10-12T00:07:00Z',
    Day: '2026-03-01T00:00:00Z',
    Qty: 1234.5,
    Price: 1234.5,
    Active: true,
    Tags: ['a', 'b'],
    OwnerId: me.Id,
    Site: { Url: 'https://example.com/', Description: 'Example' },
    Plain: 'one\ntwo <3',
    Rich: '<p>one <b>two</b> &amp; three</p>',
  });
  id = added.Id;
});
afterAll(async () => {
  await list().delete();
  await site.close();
});

test('as text: what a person would read', async () => {
  const texts = await read('FieldValuesAsText');
  expect(texts).toMatchObject({
    Title: 'a < b',
    // One in the morning on the clocks of the site, which are London's.
    Due: '10/12/2022 1:07 AM',
    Day: '3/1/2026',
    Qty: '1,234.5',
    Price: '$1,234.50',
    Active: 'Yes',
    Tags: 'a, b',
    Owner: me.Title,
    Site: 'https://example.com/, Example',
    Plain: 'one\ntwo <3',
    Rich: 'one two & three',
    Attachments: 'False',
    Author: me.Title,
    OData__x005f_ModerationStatus: 'Approved',
    OData__x005f_UIVersionString: '1.0',
  });
  expect(texts['Created']).toMatch(/^\d{1,2}\/\d{1,2}\/\d{4} \d{1,2}:\d\d [AP]M$/);
  expect(texts['Modified']).toMatch(/[AP]M$/);
});

test('as HTML: the same, safe to put on a page', async () => {
  const html = await read('FieldValuesAsHtml');
  expect(html).toMatchObject({
    Title: 'a &lt; b',
    Due: '10/12/2022 1:07 AM',
    Active: 'Yes',
    Plain: 'one<br>two &lt;3',
    OData__x005f_ModerationStatus: 'Approved',
  });
  expect(html['Site']).toBe('<a href="https://example.com/">Example</a>');
  expect(html['Owner']).toMatch(/^<a [^>]*userdisp\.aspx\?ID=\d[^>]*>[^<]+<\/a>$/);
  expect(html['Rich']).toContain('<b>two</b>');
});

test('for a form: what a form would take back', async () => {
  const texts = await read('FieldValuesForEdit');
  expect(texts).toMatchObject({
    Title: 'a < b',
    Due: '10/12/2022 1:07 AM',
    Qty: '1234.5',
    Active: '1',
    Tags: ';#a;#b;#',
    Site: 'https://example.com/, Example',
    OData__x005f_ModerationStatus: '0',
  });
  expect(texts['Owner']).toBe(`[{"Key":"${me.LoginName}"}]`);
  const given = ['Due', 'Qty', 'Active', 'Tags', 'Site', 'Owner'].map((FieldName) => ({
    FieldName,
    FieldValue: texts[FieldName] ?? '',
  }));
  const outcomes = await list().items.getById(id).validateUpdateListItem(given);
  expect(outcomes.filter((one) => one.HasException)).toEqual([]);
  expect(await read('FieldValuesForEdit')).toEqual({ ...texts, ...(await read('FieldValuesForEdit')) });
});

test('where a library has approval, a row waits for it', async () => {
  await list().update({ EnableModeration: true });
  const { Id } = await list().items.add({ Title: 'new' });
  const { FieldValuesAsText } = (await list().items.getById(Id).expand('FieldValuesAsText')()) as unknown as {
    FieldValuesAsText: Texts;
  };
  expect(FieldValuesAsText['OData__x005f_ModerationStatus']).toBe('Pending');
});
