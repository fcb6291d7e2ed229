import { type ContractSite, openContractSite, refusalOf } from './testing/contract-site.js';

const TITLE = "Contract: Bob's items";
let site: ContractSite;

beforeAll(async () => {
  site = await openContractSite();
  await site.sp.web.lists.add(TITLE, 'made by the contract suite', 100, false);
  const { fields } = site.sp.web.lists.getByTitle(TITLE);
  await fields.addChoice('Status', { Choices: ['Open', 'Done'] });
  await fields.addNumber('Priority');
  await fields.addMultiChoice('Tags', { Choices: ['a', 'b'] });
  await fields.addMultilineText('Body', { RichText: false });
  await fields.addUser('Owner', { SelectionMode: 0 });
  await fields.addDateTime('Due');
  await fields.addBoolean('Active');
});
afterAll(async () => {
  await site.sp.web.lists.getByTitle(TITLE).delete();
  await site.close();
});

const list = () => site.sp.web.lists.getByTitle(TITLE);

test('an item is added with every kind of value and read back', async () => {
  const me = await site.sp.web.currentUser();
  const added = await list().items.add({
    Title: "it's",
    Status: 'Open',
    Priority: 2.5,
    Tags: ['a', 'b'],
    Body: 'x',
    OwnerId: me.Id,
    Due: '2026-03-01T09:30:00Z',
    Active: true,
  });
  expect(added).toMatchObject({
    Title: "it's",
    Status: 'Open',
    Priority: 2.5,
    Tags: ['a', 'b'],
    OwnerId: me.Id,
    Due: '2026-03-01T09:30:00Z',
    Active: true,
  });
  const read = await list()
    .items.getById(added.Id)
    .select('Id', 'Title', 'Owner/Title', 'Owner/EMail')
    .expand('Owner')();
  expect(read).toMatchObject({ Id: added.Id, ID: added.Id, Owner: { Title: me.Title } });
});

test('an update answers with the new etag, and a lost one is a 412', async () => {
  const { Id } = await list().items.add({ Title: 'first' });
  const before = (await list().items.getById(Id)()) as { 'odata.etag': string };
  const { etag } = await list().items.getById(Id).update({ Title: 'second' }, before['odata.etag']);
  expect(etag).toMatch(/^"[0-9a-f-]{36},2"$/);
  const refusal = await refusalOf(list().items.getById(Id).update({ Title: 'third' }, before['odata.etag']));
  expect(refusal).toMatchObject({ status: 412, code: '-1, Microsoft.SharePoint.Client.ClientServiceException' });
  expect(refusal.message).toContain(`'${before['odata.etag']}' does not match the object's ETag value '${etag}'`);
});

test('filters, sorts and pages', async () => {
  for (const n of [1, 2, 3, 4, 5]) await list().items.add({ Title: `page ${String(n)}`, Priority: 100 + n });
  const found = await list()
    .items.filter("startswith(Title,'page') and Priority ge 102")
    .orderBy('Priority', false)
    .top(2)();
  expect(found.map((item) => item.Priority)).toEqual([105, 104]);
  const pages: number[][] = [];
  for await (const page of list()
    .items.select('Id', 'Priority')
    .filter("substringof('page',Title)")
    .orderBy('Priority', false)
    .top(2)) {
    pages.push(page.map((item: { Priority: number }) => item.Priority));
  }
  expect(pages).toEqual([[105, 104], [103, 102], [101]]);
});

test('a batch of adds, an update and a delete answers each by itself', async () => {
  const one = await list().items.add({ Title: 'one' });
  const two = await list().items.add({ Title: 'two' });
  const [batch, execute] = site.sp.batched();
  const { items } = batch.web.lists.getByTitle(TITLE);
  const outcomes: unknown[] = [];
  const keep = (promise: Promise<unknown>): void => {
    promise.then(
      (value) => outcomes.push(value),
      (error: { status: number }) => outcomes.push(error.status),
    );
  };
  keep(items.add({ Title: 'three' }));
  keep(items.getById(one.Id).update({ Title: 'changed' }, '"stale,1"'));
  keep(items.getById(two.Id).delete());
  keep(items.getById(one.Id).select('Title')());
  await execute();
  expect(outcomes).toHaveLength(4);
  expect(outcomes).toContainEqual(expect.objectContaining({ Title: 'three' }));
  expect(outcomes).toContainEqual(expect.objectContaining({ Title: 'one' }));
  expect((await refusalOf(list().items.getById(two.Id)())).status).toBe(404);
});
