import { openSite, type SiteClient } from '../testing/site-client.js';

// Calls that list-based apps make besides lists and items. Each with its source, as in the README's table.
let site: SiteClient;
const LIST = "web/lists/getbytitle('Met')";
beforeAll(async () => {
  site = openSite({ now: () => new Date('2026-07-08T10:00:00Z') });
  await site.send('POST', 'web/lists', { body: { Title: 'Met', BaseTemplate: 100 } });
  await site.send('POST', 'web/lists', { body: { Title: 'Diary', BaseTemplate: 106 } });
  await site.send('POST', `${LIST}/items`, { body: { Title: 'one' } });
});
afterAll(() => site.emulator.close());
const get = async (path: string) => (await site.send('GET', path)).json;
const caml = async (list: string, where: string): Promise<unknown[]> => {
  const ViewXml = `<View><Query><Where>${where}</Where></Query></View>`;
  const answer = await site.send('POST', `web/lists/getbytitle('${list}')/getitems`, { body: { query: { ViewXml } } });
  if (answer.status !== 200) throw new Error(answer.text);
  return answer.json.value.map((row) => row['Title']);
};

test('time zones, with their information, and clocks by GET and by POST', async () => {
  const zone = await get('web/regionalsettings/timezone');
  expect(zone['Information']).toEqual({ Bias: 0, DaylightBias: -60, StandardBias: 0 });
  const zones = await get('web/regionalsettings/timezones');
  expect(zones.value.find((one) => one['Id'] === 10)).toMatchObject({ Information: { Bias: 300, DaylightBias: -60 } });
  expect((await get('web/regionalsettings/timezones/getbyid(20)'))['Information']).toMatchObject({ Bias: -540 });
  const local = "web/regionalsettings/timezone/utctolocaltime('2026-07-08T10:00:00Z')";
  expect((await get(local))['value']).toBe('2026-07-08T11:00:00');
  expect((await site.send('POST', local)).json['value']).toBe('2026-07-08T11:00:00');
  expect((await site.send('GET', 'web/regionalsettings/timezones/getbyid(9999)')).status).toBe(501);
});

test("a folder of the web's root, by its name", async () => {
  expect(await get("web/rootfolder/folders('Shared Documents')")).toMatchObject({ Name: 'Shared Documents' });
  expect(await get("web/rootfolder/folders('Lists')/folders('Met')")).toMatchObject({ Name: 'Met' });
  expect((await site.send('GET', "web/rootfolder/folders('None')")).status).toBe(404);
});

test('a new site has Site Pages, Site Assets and the list of its people', async () => {
  expect(await get("web/lists/getbytitle('Site Pages')")).toMatchObject({ BaseTemplate: 119 });
  expect(await get("web/lists/getbytitle('Site Assets')")).toMatchObject({ BaseTemplate: 101 });
  expect(await get("web/lists/getbytitle('User Information List')")).toMatchObject({ BaseTemplate: 112, Hidden: true });
  const people = await get("web/lists/getbytitle('User Information List')/items?$select=Title,EMail");
  expect(people.value).toContainEqual(expect.objectContaining({ Title: 'Ada', EMail: 'ada@emulator.example' }));
  expect(await get("web/getlist('/sites/test/_catalogs/users')")).toMatchObject({ BaseTemplate: 112 });
});

test('Membership in CAML', async () => {
  await site.send('POST', `${LIST}/fields/addfield`, { body: { parameters: { FieldTypeKind: 20, Title: 'Who' } } });
  const me = Number((await get('web/currentuser'))['Id']);
  const other = Number(
    (await site.send('POST', 'web/ensureuser', { body: { logonName: 'zoe@emulator.example' } })).json['Id'],
  );
  await site.send('POST', `${LIST}/items`, { body: { Title: 'mine', WhoId: me } });
  await site.send('POST', `${LIST}/items`, { body: { Title: 'of the members', WhoId: 5 } });
  await site.send('POST', `${LIST}/items`, { body: { Title: "zoe's", WhoId: other } });
  await site.send('POST', 'web/sitegroups(5)/users', {
    body: { LoginName: 'i:0#.f|membership|administrator@emulator.example' },
  });
  const of = (type: string, more = ''): string =>
    `<Membership Type="${type}"${more}><FieldRef Name="Who"/></Membership>`;
  expect(await caml('Met', of('CurrentUserGroups'))).toEqual(['of the members']);
  expect(await caml('Met', of('SPGroup', ' ID="5"'))).toEqual(['mine']);
  expect(await caml('Met', of('SPWeb.Groups'))).toEqual(['of the members']);
  expect(await caml('Met', of('SPWeb.AllUsers'))).toEqual(['mine', "zoe's"]);
  expect(
    await caml(
      'Met',
      `<Or>${of('CurrentUserGroups')}<Eq><FieldRef Name="Who" LookupId="TRUE"/><Value Type="Integer"><UserID/></Value></Eq></Or>`,
    ),
  ).toEqual(['mine', 'of the members']);
  await expect(caml('Met', of('Whoever'))).rejects.toThrow('Whoever');
  await expect(caml('Met', '<Membership Type="SPWeb.Groups"><FieldRef Name="Title"/></Membership>')).rejects.toThrow(
    'people',
  );
});

test('DateRangesOverlap in CAML', async () => {
  const add = (Title: string, EventDate: string, EndDate: string) =>
    site.send('POST', "web/lists/getbytitle('Diary')/items", { body: { Title, EventDate, EndDate } });
  await add('today', '2026-07-08T09:00:00Z', '2026-07-08T09:30:00Z');
  await add('across the month', '2026-06-20T09:00:00Z', '2026-07-02T09:00:00Z');
  await add('next year', '2027-01-01T09:00:00Z', '2027-01-02T09:00:00Z');
  await add('midnight in London', '2026-07-07T22:00:00Z', '2026-07-07T23:00:00Z');
  const on = (value: string): string =>
    `<DateRangesOverlap><FieldRef Name="EventDate"/><FieldRef Name="EndDate"/><FieldRef Name="RecurrenceID"/><Value Type="DateTime">${value}</Value></DateRangesOverlap>`;
  expect(await caml('Diary', on('<Month/>'))).toEqual(['today', 'across the month', 'midnight in London']);
  expect(await caml('Diary', on('<Today/>'))).toEqual(['today', 'midnight in London']);
  expect(await caml('Diary', on('<Year/>'))).toHaveLength(3);
  expect(await caml('Diary', on('<Now/>'))).toEqual([]);
  expect(await caml('Diary', on('2027-01-01T12:00:00Z'))).toEqual(['next year']);
});

test('the content type, and other computed columns, in CAML', async () => {
  const eq = (name: string, value: string): string =>
    `<Eq><FieldRef Name="${name}"/><Value Type="Computed">${value}</Value></Eq>`;
  expect(await caml('Diary', eq('ContentType', 'Event'))).toHaveLength(4);
  expect(await caml('Diary', eq('ContentType', 'Folder'))).toEqual([]);
  expect(await caml('Met', eq('LinkTitle', 'one'))).toEqual(['one']);
  await expect(caml('Met', eq('DocIcon', 'x'))).rejects.toThrow('DocIcon');
});

test("users' codes", async () => {
  const refused = async (path: string, body?: object) => {
    const answer = await site.send(body ? 'POST' : 'GET', path, body ? { body } : {});
    return [answer.status, /"code":"([^"]*)"/.exec(answer.text)?.[1]];
  };
  const code = '-2146232832, Microsoft.SharePoint.SPException';
  expect(await refused('web/getuserbyid(99999)')).toEqual([500, code]);
  expect(await refused('web/siteusers/getbyid(99999)')).toEqual([500, code]);
  expect(await refused('web/siteusers(99999)')).toEqual([404, code]);
  expect(await refused("web/siteusers/getbyemail('none@emulator.example')")).toEqual([404, code]);
  expect(await refused('web/ensureuser', { logonName: 'No Such Name' })).toEqual([400, code]);
  await site.send('POST', `${LIST}/breakroleinheritance(true)`);
  expect(
    await refused(`${LIST}/roleassignments/addroleassignment(principalid=99999,roledefid=1073741826)`, {}),
  ).toEqual([400, code]);
  const everyone = await site.send('POST', 'web/ensureuser', { body: { logonName: 'Everyone except external users' } });
  expect(everyone.json).toMatchObject({ Title: 'Everyone except external users', PrincipalType: 4 });
  expect(String(everyone.json['LoginName'])).toMatch(/^c:0-\.f\|rolemanager\|spo-grid-all-users\//);
  const again = await site.send('POST', 'web/ensureuser', { body: { logonName: everyone.json['LoginName'] } });
  expect(again.json['Id']).toBe(everyone.json['Id']);
});

test('odata.id in $select', async () => {
  const [row] = (await get(`${LIST}/items?$select=Id,odata.id&$top=1`)).value;
  expect(row).toMatchObject({ Id: 1, 'odata.id': expect.stringMatching(/^[0-9a-f-]{36}$/) });
  expect(row).not.toHaveProperty('Title');
});

test('built-in columns can be selected, and have the types of a tenant', async () => {
  const [row] = (
    await get(`${LIST}/items?$select=Order,WorkflowVersion,OData__Level,OData__IsCurrentVersion,InstanceID&$top=1`)
  ).value;
  expect(row).toMatchObject({
    Order: 100,
    WorkflowVersion: 1,
    OData__Level: 1,
    OData__IsCurrentVersion: true,
    InstanceID: null,
  });
  const names = async (path: string): Promise<unknown[]> =>
    (await get(`${path}/fields?$select=InternalName`)).value.map((one) => one['InternalName']);
  const [own, library] = [await names(LIST), await names("web/lists/getbytitle('Documents')")];
  expect(own.length).toBeGreaterThanOrEqual(82);
  expect(library.length).toBeGreaterThanOrEqual(127);
  expect(new Set(library).size).toBe(library.length);
  expect(library).toEqual(expect.arrayContaining(['_CommentCount', '_LikeCount', 'StreamHash', 'ParentUniqueId']));
});

test('SystemUpdate keeps the version and the date; MoveToUsingPath moves', async () => {
  await site.send('MERGE', LIST, { body: { EnableVersioning: true } });
  const before = await get(`${LIST}/items(1)?$select=OData__UIVersionString,Modified`);
  expect((await site.send('POST', `${LIST}/items(1)/SystemUpdate`, { body: { Title: 'system' } })).status).toBe(200);
  expect(await get(`${LIST}/items(1)?$select=Title,OData__UIVersionString,Modified`)).toMatchObject({
    Title: 'system',
    OData__UIVersionString: before['OData__UIVersionString'],
    Modified: before['Modified'],
  });
  const folder = "web/getfolderbyserverrelativepath(decodedurl='/sites/test/Shared Documents";
  await site.send('POST', `${folder}')/folders/addusingpath(decodedurl='Old')`);
  await site.send('POST', `${folder}/Old')/files/addusingpath(decodedurl='a.txt')`, { body: 'x' });
  await site.send('POST', `${folder}/Old')/movetousingpath(decodedurl='/sites/test/Shared Documents/New')`);
  const file = "web/getfilebyserverrelativepath(decodedurl='/sites/test/Shared Documents";
  expect(
    (
      await site.send(
        'POST',
        `${file}/New/a.txt')/movetousingpath(decodedurl='/sites/test/Shared Documents/b.txt',moveoperations=0)`,
      )
    ).status,
  ).toBe(200);
  expect((await get(`${file}/b.txt')`))['Name']).toBe('b.txt');
});

test('GetRecycleBinItems', async () => {
  for (const Title of ['gone 1', 'gone 2', 'gone 3']) {
    const { json } = await site.send('POST', `${LIST}/items`, { body: { Title } });
    await site.send('POST', `${LIST}/items(${String(json['Id'])})/recycle`);
  }
  const call = 'web/getrecyclebinitems(rowlimit=2,isascending=false,itemstate=1)';
  expect((await get(call)).value).toHaveLength(2);
  expect((await site.send('POST', call)).json.value).toHaveLength(2);
  expect((await get('web/getrecyclebinitems(rowlimit=100,itemstate=2)')).value).toEqual([]);
});

test('a function that reads answers to POST as to GET, and changes nothing', async () => {
  const version = await get(LIST);
  for (const path of [
    LIST,
    `${LIST}/getitembyid(1)`,
    'web/getuserbyid(1073741823)',
    "web/getfolderbyserverrelativepath(decodedurl='/sites/test/Shared Documents')",
  ]) {
    const [read, posted] = [await site.send('GET', path), await site.send('POST', path)];
    expect([posted.status, posted.json['odata.id'] ?? posted.text]).toEqual([200, read.json['odata.id']]);
  }
  const may = "web/doesuserhavepermissions(@v)?@v={'High':'0','Low':'1'}";
  expect((await site.send('POST', may)).json['value']).toBe(true);
  expect(await get(LIST)).toEqual({ ...version, CurrentChangeToken: expect.anything() });
});

test('MERGE on a folder sets its welcome page', async () => {
  const path = "web/getfolderbyserverrelativepath(decodedurl='/sites/test/Shared Documents')";
  expect((await site.send('MERGE', path, { body: { WelcomePage: 'Home.aspx' } })).status).toBe(204);
  expect((await get(path))['WelcomePage']).toBe('Home.aspx');
  expect((await site.send('MERGE', path, { body: { Nothing: 'x' } })).status).toBe(400);
});

test('AllProperties', async () => {
  expect(await get('web/allproperties')).toMatchObject({ vti_x005f_associateownergroup: '3' });
  expect(await get('web?$select=Title,AllProperties&$expand=AllProperties')).toMatchObject({
    AllProperties: { vti_x005f_defaultlanguage: 'en-us' },
  });
});

// A long address is a 404 on a tenant (PnP-JS-Core 680, SharepointPlus 142); where it begins is from "about 2,000" of the threads [L].
test('an address of more than 2,048 characters is a 404, and is answered in a batch', async () => {
  const address = (length: number): string => {
    const path = `${LIST}/items?$select=Id&$filter=Title%20eq%20%27`;
    return `${path}${'x'.repeat(length - `${site.url}/_api/${path}%27`.length)}%27`;
  };
  expect((await site.send('GET', address(2048))).status).toBe(200);
  const long = await site.send('GET', address(2049));
  expect(long.status).toBe(404);
  expect(long.text).toContain('2049');
  const part = `GET ${site.url}/_api/${address(6000)} HTTP/1.1\naccept: application/json\n\n`;
  const batch = await site.send('POST', '$batch', {
    body: `--b\nContent-Type: application/http\n\n${part}\n--b--`,
    headers: { 'content-type': 'multipart/mixed; boundary=b' },
  });
  expect(batch.text).toContain('HTTP/1.1 200');
});
