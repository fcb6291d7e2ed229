import { type ContractSite, openContractSite, refusalOf } from './testing/contract-site.js';

// Joins and ProjectedFields, as Microsoft's "Query schema" reference and its article on list joins describe them [R].
let site: ContractSite;
const customers = () => site.sp.web.lists.getByTitle('Contract: customers');
const orders = () => site.sp.web.lists.getByTitle('Contract: orders');

beforeAll(async () => {
  site = await openContractSite();
  for (const title of ['Contract: regions', 'Contract: customers', 'Contract: orders'])
    await site.sp.web.lists.add(title, '', 100, false);
  const regions = site.sp.web.lists.getByTitle('Contract: regions');
  const id = async (of: { select(name: string): () => Promise<{ Id: string }> }): Promise<string> =>
    (await of.select('Id')()).Id;
  await customers().fields.addText('City');
  await customers().fields.addLookup('Region', { LookupListId: await id(regions), LookupFieldName: 'Title' });
  await orders().fields.addLookup('Customer', { LookupListId: await id(customers()), LookupFieldName: 'Title' });
  const north = (await regions.items.add({ Title: 'North' })).Id;
  const leeds = (await customers().items.add({ Title: 'Zed', City: 'Leeds', RegionId: north })).Id;
  const bath = (await customers().items.add({ Title: 'Able', City: 'Bath' })).Id;
  // The titles of the orders are such that a comparison with the wrong list finds another row.
  await orders().items.add({ Title: 'Bath', CustomerId: leeds });
  await orders().items.add({ Title: 'Leeds', CustomerId: bath });
  await orders().items.add({ Title: 'nobody' });
});
afterAll(async () => {
  for (const title of ['Contract: orders', 'Contract: customers', 'Contract: regions'])
    await site.sp.web.lists.getByTitle(title).delete();
  await site.close();
});

const JOIN = (type: string): string =>
  `<Join Type="${type}" ListAlias="c"><Eq><FieldRef Name="Customer" RefType="Id"/><FieldRef List="c" Name="ID"/></Eq></Join>`;
const FURTHER =
  '<Join Type="LEFT" ListAlias="r"><Eq><FieldRef List="c" Name="Region" RefType="Id"/><FieldRef List="r" Name="ID"/></Eq></Join>';
const PROJECTED =
  '<ProjectedFields><Field Name="CustomerCity" Type="Lookup" List="c" ShowField="City"/><Field Name="RegionTitle" Type="Lookup" List="r" ShowField="Title"/></ProjectedFields>';
const view = (query: string, joins = JOIN('LEFT') + FURTHER, fields = '<FieldRef Name="Title"/>'): string =>
  `<View><Query>${query}</Query><ViewFields>${fields}</ViewFields><Joins>${joins}</Joins>${joins.includes('"r"') ? PROJECTED : ''}</View>`;
const titles = async (xml: string): Promise<string[]> =>
  (await orders().getItemsByCAMLQuery({ ViewXml: xml })).map((row: { Title: string }) => row.Title);
const where = (ref: string, value: string): string =>
  `<Where><Eq><FieldRef ${ref}/><Value Type="Text">${value}</Value></Eq></Where>`;

test('a filter compares with the joined list, by a projected field or by the alias', async () => {
  expect(await titles(view(where('Name="CustomerCity"', 'Leeds')))).toEqual(['Bath']);
  expect(await titles(view(where('List="c" Name="City"', 'Leeds')))).toEqual(['Bath']);
  expect(await titles(view(where('List="c" Name="Title"', 'Able')))).toEqual(['Leeds']);
  expect(await titles(view(where('Name="Title"', 'Leeds')))).toEqual(['Leeds']);
});

test('a join goes on from a joined list', async () => {
  expect(await titles(view(where('Name="RegionTitle"', 'North')))).toEqual(['Bath']);
});

test('an inner join leaves out what it joins to nothing; a left join does not', async () => {
  expect(await titles(view('', JOIN('INNER')))).toEqual(['Bath', 'Leeds']);
  expect(await titles(view('', JOIN('LEFT')))).toEqual(['Bath', 'Leeds', 'nobody']);
});

test('rows are sorted by a projected field, page by page', async () => {
  const sorted = view('<OrderBy><FieldRef Name="CustomerCity" Ascending="FALSE"/></OrderBy>').replace(
    '<ViewFields>',
    '<RowLimit Paged="TRUE">1</RowLimit><ViewFields>',
  );
  const seen: unknown[] = [];
  let Paging = '';
  for (let page = 0; page < 3; page += 1) {
    const answer = await orders().renderListDataAsStream({ ViewXml: sorted, ...(Paging ? { Paging } : {}) } as never);
    const { Row, NextHref = '' } = answer as unknown as { Row: { Title: string }[]; NextHref?: string };
    seen.push(Row.map((row) => row.Title));
    Paging = NextHref.slice(1);
  }
  expect(seen).toEqual([['Bath'], ['Leeds'], ['nobody']]);
});

test('a projected field is shown as a lookup', async () => {
  const xml = view(
    where('Name="CustomerCity"', 'Bath'),
    undefined,
    '<FieldRef Name="Title"/><FieldRef Name="CustomerCity"/>',
  );
  const { Row } = (await orders().renderListDataAsStream({ ViewXml: xml } as never)) as unknown as {
    Row: Record<string, unknown>[];
  };
  expect(Row).toHaveLength(1);
  expect(Row[0]?.['CustomerCity']).toMatchObject([{ lookupValue: 'Bath' }]);
});

test('an alias, a field or a shape that is not there is an error that names it', async () => {
  const refused = async (xml: string): Promise<string> => (await refusalOf(titles(xml))).message;
  expect(await refused(view(where('List="x" Name="City"', 'Leeds')))).toContain('x');
  expect(
    await refused(
      view(
        '',
        '<Join Type="LEFT" ListAlias="c"><Eq><FieldRef Name="Title" RefType="Id"/><FieldRef List="c" Name="ID"/></Eq></Join>',
      ),
    ),
  ).toContain('Title');
  expect(await refused(view('', '<Join Type="SIDEWAYS" ListAlias="c"/>'))).toContain('SIDEWAYS');
  expect(
    await refused(
      view(
        '',
        '<Join Type="LEFT" ListAlias="p"><Eq><FieldRef Name="Author" RefType="Id"/><FieldRef List="p" Name="ID"/></Eq></Join>',
      ),
    ),
  ).toContain('Author');
});
