import { openSite, type SiteClient } from '../testing/site-client.js';

const MEMBER = 'i:0#.f|membership|member@emulator.example';
const VISITOR = 'i:0#.f|membership|visitor@emulator.example';
const STRANGER = 'i:0#.f|membership|stranger@emulator.example';
let site: SiteClient;
let visitorId: number;
const LIST = "web/lists/getbytitle('Guarded')";

beforeEach(async () => {
  site = openSite();
  site.emulator.ensurePerson({
    loginName: MEMBER,
    title: 'Mem',
    email: 'member@emulator.example',
    groups: ['Team site Members'],
  });
  visitorId = site.emulator.ensurePerson({
    loginName: VISITOR,
    title: 'Vis',
    email: 'visitor@emulator.example',
    groups: ['Team site Visitors'],
  }).id;
  site.emulator.ensurePerson({ loginName: STRANGER, title: 'Str', email: 'stranger@emulator.example' });
  await site.send('POST', 'web/lists', { body: { Title: 'Guarded', BaseTemplate: 100 } });
  await site.send('POST', `${LIST}/items`, { body: { Title: 'one' } });
  await site.send('POST', `${LIST}/items`, { body: { Title: 'two' } });
});
afterEach(() => site.emulator.close());

const status = async (as: string, method: string, path: string, body?: unknown): Promise<number> =>
  (await site.send(method, path, { as, ...(body === undefined ? {} : { body }) })).status;
const titles = async (as: string): Promise<unknown[]> =>
  (await site.send('GET', `${LIST}/items?$select=Title`, { as })).json.value.map((row) => row['Title']);

test.each([
  ['GET', 'web', 200, 200, 403],
  ['GET', `${LIST}/items`, 200, 200, 403],
  ['POST', `${LIST}/items`, 201, 403, 403],
  ['MERGE', `${LIST}/items(1)`, 204, 403, 403],
  ['DELETE', `${LIST}/items(1)`, 200, 403, 403],
  ['POST', `${LIST}/items(1)/recycle`, 200, 403, 403],
  ['POST', `${LIST}/items(1)/attachmentfiles/add(filename='a.txt')`, 200, 403, 403],
  ['POST', `${LIST}/items(1)/breakroleinheritance(false)`, 403, 403, 403],
  ['MERGE', LIST, 204, 403, 403],
  ['POST', `${LIST}/fields`, 201, 403, 403],
  ['POST', `${LIST}/views`, 201, 403, 403],
  ['POST', 'web/lists', 201, 403, 403],
  ['POST', 'web/sitegroups', 403, 403, 403],
  ['POST', 'web/roledefinitions', 403, 403, 403],
  ['POST', 'web/sitegroups/getbyid(3)/users', 403, 403, 403],
  ['GET', 'web/roleassignments', 403, 403, 403],
  ['MERGE', 'web', 403, 403, 403],
  ['POST', 'contextinfo', 200, 200, 403],
])('%s %s: member %d, visitor %d, stranger %d', async (method, path, member, visitor, stranger) => {
  const bodies: Record<string, unknown> = {
    fields: { Title: 'new', FieldTypeKind: 2 },
    users: { LoginName: MEMBER },
    roledefinitions: { Name: 'x', BasePermissions: { High: '0', Low: '1' } },
  };
  const body =
    method === 'GET' || path.includes('attachmentfiles')
      ? undefined
      : (bodies[path.split('/').at(-1) ?? ''] ?? { Title: 'new' });
  expect([
    await status(STRANGER, method, path, body),
    await status(VISITOR, method, path, body),
    await status(MEMBER, method, path, body),
  ]).toEqual([stranger, visitor, member]);
});

test('an item with rights of its own is there for those alone, and again for all once it has none', async () => {
  expect(await status(MEMBER, 'GET', `${LIST}/items(1)`)).toBe(200);
  await site.send('POST', `${LIST}/items(1)/breakroleinheritance(copyroleassignments=false)`);
  expect([await titles(MEMBER), await status(MEMBER, 'GET', `${LIST}/items(1)`)]).toEqual([['two'], 404]);
  await site.send(
    'POST',
    `${LIST}/items(1)/roleassignments/addroleassignment(principalid=${String(visitorId)},roledefid=1073741827)`,
  );
  expect([await titles(VISITOR), await status(VISITOR, 'MERGE', `${LIST}/items(1)`, { Title: 'ours' })]).toEqual([
    ['one', 'two'],
    204,
  ]);
  await site.send('POST', `${LIST}/items(1)/resetroleinheritance`);
  expect([await titles(MEMBER), await status(VISITOR, 'MERGE', `${LIST}/items(1)`, { Title: 'mine' })]).toEqual([
    ['ours', 'two'],
    403,
  ]);
});

test("a folder's rights hold for the files in it, those there and those to come", async () => {
  const root = '/sites/test/Shared Documents';
  const folder = `web/getfolderbyserverrelativepath(decodedurl='${root}/Closed')`;
  await site.send(
    'POST',
    `web/getfolderbyserverrelativepath(decodedurl='${root}')/folders/addusingpath(decodedurl='Closed')`,
  );
  await site.send('POST', `${folder}/files/addusingpath(decodedurl='before.txt')`, { body: 'x' });
  await site.send('POST', `${folder}/listitemallfields/breakroleinheritance(false)`);
  await site.send('POST', `${folder}/files/addusingpath(decodedurl='after.txt')`, { body: 'x' });
  // 404, as a file that is not there: what is hidden has no name [chosen].
  for (const name of ['before.txt', 'after.txt']) {
    expect(
      await status(MEMBER, 'GET', `web/getfilebyserverrelativepath(decodedurl='${root}/Closed/${name}')/$value`),
    ).toBe(404);
  }
  expect((await site.send('GET', "web/lists/getbytitle('Documents')/items", { as: MEMBER })).json.value).toEqual([]);
  expect((await site.send('GET', "web/lists/getbytitle('Documents')/items")).json.value).toHaveLength(3);
});

test('no path leads out of the site', async () => {
  for (const url of ['/sites/other/Shared Documents/x.txt', '/sites/test/../other/x.txt', '/sites/testing/x.txt']) {
    expect(await status(MEMBER, 'GET', `web/getfilebyserverrelativepath(decodedurl='${url}')/$value`)).toBe(404);
  }
});

test('a write without a digest is refused, and so are a spoilt one, an old one and another person’s', async () => {
  let at = new Date('2026-03-01T10:00:00Z');
  const clocked = openSite({ now: () => at });
  clocked.emulator.ensurePerson({ loginName: MEMBER, title: 'Mem', email: '', groups: ['Team site Members'] });
  const send = async (digest: string | undefined, login = MEMBER): Promise<[number, string]> => {
    const headers = {
      accept: 'application/json',
      'content-type': 'application/json',
      ...(digest === undefined ? {} : { 'x-requestdigest': digest }),
    };
    const request = new Request(`${clocked.url}/_api/web/lists`, {
      method: 'POST',
      headers,
      body: `{"Title":"${String(at.getTime())}${login}"}`,
    });
    const response = await clocked.emulator.handle(request, { loginName: login });
    const body = (await response.json()) as { 'odata.error'?: { code: string } };
    return [response.status, body['odata.error']?.code.split(',')[0] ?? ''];
  };
  const digest = (await clocked.send('POST', 'contextinfo', { as: MEMBER })).json['FormDigestValue'] as string;
  expect(await send(digest)).toEqual([201, '']);
  expect(await send(undefined)).toEqual([403, '-2130575251']);
  expect(await send(digest.replace('0x', '0xA'))).toEqual([403, '-2130575251']);
  at = new Date('2026-03-01T10:31:00Z');
  expect(await send(digest)).toEqual([403, '-2130575252']);
  clocked.emulator.close();
});

test('what is recycled comes back whole, under its id', async () => {
  await site.send('POST', `${LIST}/items(1)/attachmentfiles/add(filename='a.txt')`, { body: 'kept' });
  await site.send('MERGE', `${LIST}/items(1)`, { body: { Title: 'changed' } });
  const { json } = await site.send('POST', `${LIST}/items(1)/recycle`);
  expect([
    await status(MEMBER, 'GET', `${LIST}/items(1)`),
    (await site.send('GET', 'web/recyclebin')).json.value.length,
  ]).toEqual([404, 1]);
  expect((await site.send('POST', `web/recyclebin('${String(json.value)}')/restore`)).status).toBe(200);
  expect((await site.send('GET', `${LIST}/items(1)`)).json['Title']).toBe('changed');
  expect((await site.send('GET', `${LIST}/items(1)/attachmentfiles('a.txt')/$value`)).text).toBe('kept');
  expect((await site.send('GET', `${LIST}/items(1)/versions`)).json.value).toHaveLength(3);
});
