import { openSite, type SiteClient } from '../testing/site-client.js';

// A row that somebody may not see tells them nothing: not its text, not its number, not that it is there. SharePoint's own ItemCount
// is of all rows by most accounts [L]; here it is of those that one may see [chosen].
const BEA = 'i:0#.f|membership|bea@emulator.example';
const LIST = "web/lists/getbytitle('Own rows')";
let site: SiteClient;
let bea: { as: string };

beforeEach(async () => {
  site = openSite();
  site.emulator.ensurePerson({
    loginName: BEA,
    title: 'Bea',
    email: 'bea@emulator.example',
    groups: ['Team site Members'],
  });
  bea = { as: BEA };
  await site.send('POST', 'web/lists', { body: { Title: 'Own rows', BaseTemplate: 100 } });
  await site.send('MERGE', LIST, { body: { ReadSecurity: 2 } });
  await site.send('POST', `${LIST}/items`, { body: { Title: 'b of Bea' }, ...bea });
  await site.send('POST', `${LIST}/items`, { body: { Title: 'm secret' } });
  await site.send('POST', `${LIST}/items`, { body: { Title: 'x of Bea' }, ...bea });
});
afterEach(() => site.emulator.close());

const titles = (rows: unknown): unknown[] => (rows as Record<string, unknown>[]).map((row) => row['Title']);

test('paging from a hidden row says nothing of its text', async () => {
  const page = async (paging: string): Promise<unknown[]> => {
    const ViewXml =
      '<View><Query><OrderBy><FieldRef Name="Title"/></OrderBy></Query><ViewFields><FieldRef Name="Title"/></ViewFields></View>';
    const { json } = await site.send('POST', `${LIST}/RenderListDataAsStream`, {
      body: { parameters: { ViewXml, Paging: paging } },
      ...bea,
    });
    return titles(json['Row']);
  };
  const before = await page('Paged=TRUE&p_ID=2');
  await site.send('MERGE', `${LIST}/items(2)`, { body: { Title: 'a secret' } });
  const low = await page('Paged=TRUE&p_ID=2');
  await site.send('MERGE', `${LIST}/items(2)`, { body: { Title: 'zz secret' } });
  expect([before, low, await page('Paged=TRUE&p_ID=2')]).toEqual([before, before, before]);
  const items = async (): Promise<string> =>
    (await site.send('GET', `${LIST}/items?$orderby=Title&$skiptoken=Paged%3dTRUE%26p_ID%3d2&$select=Title`, bea)).text;
  const then = await items();
  await site.send('MERGE', `${LIST}/items(2)`, { body: { Title: 'a secret' } });
  expect(await items()).toBe(then);
});

test('counts are of the rows that one may see', async () => {
  expect((await site.send('GET', `${LIST}?$select=ItemCount`, bea)).json['ItemCount']).toBe(2);
  expect((await site.send('GET', `${LIST}?$select=ItemCount`)).json['ItemCount']).toBe(3);
  expect((await site.send('GET', `${LIST}/ItemCount/$value`, bea)).text).toBe('2');
  expect((await site.send('GET', `${LIST}/items/$count`, bea)).text).toBe('2');
  expect((await site.send('GET', `${LIST}/items?$inlinecount=allpages&$top=1`, bea)).json['odata.count']).toBe('2');
  expect((await site.send('GET', `${LIST}/rootfolder?$select=ItemCount`, bea)).json['ItemCount']).toBe(2);
  const metrics = await site.send('GET', `${LIST}/rootfolder?$expand=StorageMetrics`, bea);
  expect((metrics.json['StorageMetrics'] as { TotalFileCount: number }).TotalFileCount).toBe(2);
});

test('the change log names no row that one may not see, and does not stop at them', async () => {
  for (let n = 0; n < 12; n += 1) await site.send('POST', `${LIST}/items`, { body: { Title: `hidden ${String(n)}` } });
  await site.send('DELETE', `${LIST}/items(2)`);
  await site.send('POST', `${LIST}/items`, { body: { Title: 'z of Bea' }, ...bea });
  await site.send('DELETE', `${LIST}/items(1)`, bea);
  const query = { Item: true, Add: true, Update: true, DeleteObject: true };
  const ids = async (more: object, who: object = bea): Promise<unknown[]> => {
    const { json } = await site.send('POST', `${LIST}/getchanges`, { body: { query: { ...query, ...more } }, ...who });
    return json.value.map((one) => [one['ChangeType'], one['ItemId']]);
  };
  const own = [
    [1, 1],
    [1, 3],
    [1, 16],
    [3, 1],
  ];
  expect(await ids({})).toEqual(own);
  expect(await ids({ FetchLimit: 3 })).toEqual(own.slice(0, 3));
  expect(await ids({}, {})).toHaveLength(18);
  const since = await site.send('POST', `${LIST}/GetListItemChangesSinceToken`, {
    body: { query: { ChangeToken: '' } },
    ...bea,
  });
  expect(since.text).not.toContain('="hidden');
});

test('a lookup to a hidden row has no words, and no filter finds any', async () => {
  const id = String((await site.send('GET', `${LIST}?$select=Id`)).json['Id']);
  await site.send('POST', 'web/lists', { body: { Title: 'Pointers', BaseTemplate: 100 } });
  const pointers = "web/lists/getbytitle('Pointers')";
  await site.send('POST', `${pointers}/fields/addfield`, {
    body: { parameters: { FieldTypeKind: 7, Title: 'To', LookupListId: id, LookupFieldName: 'Title' } },
  });
  await site.send('POST', `${pointers}/items`, { body: { Title: 'p', ToId: 2 } });
  const get = (query: string) => site.send('GET', `${pointers}/items?${query}`, bea);
  for (const filter of ["startswith(To/Title,'m')", "To/Title eq 'm secret'", "substringof('secret',To/Title)"])
    expect((await get(`$expand=To&$select=Id,To/Title&$filter=${filter}`)).json.value).toEqual([]);
  for (const query of ['$expand=FieldValuesAsText,FieldValuesAsHtml,FieldValuesForEdit', '$expand=To&$select=To/Title'])
    expect((await get(query)).text).not.toContain('secret');
  const where = '<Contains><FieldRef Name="To"/><Value Type="Lookup">secret</Value></Contains>';
  const ViewXml = `<View><Query><Where>${where}</Where></Query></View>`;
  const caml = await site.send('POST', `${pointers}/getitems`, { body: { query: { ViewXml } }, ...bea });
  expect(caml.json.value).toEqual([]);
  const rendered = await site.send('POST', `${pointers}/RenderListDataAsStream`, {
    body: { parameters: { ViewXml: '<View><ViewFields><FieldRef Name="To"/></ViewFields></View>' } },
    ...bea,
  });
  expect(rendered.text).not.toContain('secret');
});

test('somebody who was removed comes back with nothing that they had', async () => {
  const id = Number((await site.send('GET', `web/siteusers(@v)?@v='${encodeURIComponent(BEA)}'`)).json['Id']);
  await site.send('POST', `web/siteusers/removebyid(${String(id)})`);
  expect((await site.send('GET', 'web', bea)).status).toBe(403);
  await site.send('POST', 'web/ensureuser', { body: { logonName: BEA } });
  expect((await site.send('GET', `web/getuserbyid(${String(id)})/groups`)).json.value).toEqual([]);
  expect((await site.send('GET', LIST, bea)).status).toBe(403);
});

test('an $expand that opens too much is refused, and one that does not is answered', async () => {
  for (let n = 0; n < 97; n += 1) await site.send('POST', `${LIST}/items`, { body: { Title: `row ${String(n)}` } });
  const wide = await site.send('GET', `${LIST}/items?$expand=ParentList/Items/FieldValuesAsText/Id`);
  expect(wide.status).toBe(400);
  expect(wide.text).toContain('$expand');
  const four = await site.send('GET', `web?$expand=Lists/ParentWeb/Lists/Fields`);
  expect(four.status).toBe(200);
  const atom = await site.send('GET', `${LIST}/items?$expand=ParentList/Items/ParentList`, {
    headers: { accept: 'application/atom+xml' },
  });
  expect(atom.status).toBe(400);
  const verbose = await site.send(
    'GET',
    `${LIST}/items?$expand=Author,Editor,AttachmentFiles&$select=Id,Author/Title,Editor/Title`,
  );
  expect(verbose.status).toBe(200);
});
