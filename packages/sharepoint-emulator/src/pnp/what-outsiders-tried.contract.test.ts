import { openSite, type SiteClient } from '../testing/site-client.js';

// What a client that knows nothing of the emulator sent it: moves over what is there, wrong numbers, guesses at what is hidden.
const BEA = 'i:0#.f|membership|bea@emulator.example';
const CAL = 'i:0#.f|membership|cal@emulator.example';
const LIST = "web/lists/getbytitle('Tried')";
let site: SiteClient;
const ids = { bea: 0, cal: 0, loose: 0 };
const at = (path: string): string => `decodedurl='/sites/test/Box${path}'`;
const folder = (path: string): string => `web/getfolderbyserverrelativepath(${at(path)})`;
const file = (path: string): string => `web/getfilebyserverrelativepath(${at(path)})`;
const post = (path: string, body?: object, as?: string) =>
  site.send('POST', path, { ...(body ? { body } : {}), ...(as === undefined ? {} : { as }) });

beforeEach(async () => {
  site = openSite({ now: () => new Date('2026-07-08T10:00:00Z') });
  const known = { loginName: BEA, title: 'Bea', email: 'bea@emulator.example', groups: ['Team site Members'] };
  ids.bea = site.emulator.ensurePerson(known).id;
  ids.cal = site.emulator.ensurePerson({ loginName: CAL, title: 'Cal', email: 'cal@emulator.example' }).id;
  await post('web/lists', { Title: 'Tried', BaseTemplate: 100 });
  await post('web/lists', { Title: 'Box', BaseTemplate: 101 });
  for (const name of ['1', '2'])
    await site.send('POST', `${folder('')}/files/addusingpath(decodedurl='${name}.txt')`, { body: name });
  for (const name of ['X', 'Y']) await post(`${folder('')}/folders/addusingpath(decodedurl='${name}')`);
  await site.send('POST', `${folder('/X')}/files/addusingpath(decodedurl='in.txt')`, { body: 'in' });
});
afterEach(() => site.emulator.close());
const contentOf = async (path: string): Promise<string> => (await site.send('GET', `${file(path)}/$value`)).text;

// SP.MoveOperations: 1 overwrites, 8 parts a page from its pictures [R].
describe('a move to where something is', () => {
  const there = [400, expect.stringContaining('already exists')];
  test.each<[string, () => string]>([
    ['a file by path', () => `${file('/1.txt')}/movetousingpath(${at('/2.txt')},moveoperations=0)`],
    ['a file by path, with another flag', () => `${file('/1.txt')}/movetousingpath(${at('/2.txt')},moveoperations=8)`],
    ['a file by address', () => `${file('/1.txt')}/moveto(newurl='/sites/test/Box/2.txt',flags=0)`],
    ['a file, in other letters', () => `${file('/1.txt')}/movetousingpath(${at('/2.TXT')})`],
    ['a file onto a folder', () => `${file('/1.txt')}/movetousingpath(${at('/X')},moveoperations=1)`],
    ['a folder onto a folder', () => `${folder('/X')}/movetousingpath(${at('/Y')})`],
    ['a folder onto a file', () => `${folder('/X')}/moveto(newurl='/sites/test/Box/1.txt')`],
    ['a copy', () => `${file('/1.txt')}/copyto(strnewurl='/sites/test/Box/2.txt',boverwrite=false)`],
    ['a copy by path', () => `${file('/1.txt')}/copytousingpath(${at('/2.txt')},boverwrite=false)`],
    ['a new file onto a folder', () => `${folder('')}/files/addusingpath(decodedurl='X')`],
    ['a new folder onto a file', () => `${folder('')}/folders/addusingpath(decodedurl='1.txt')`],
  ])('%s is refused, and both are as they were', async (_, path) => {
    const answer = await post(path());
    expect([answer.status, answer.text]).toEqual(there);
    expect([await contentOf('/1.txt'), await contentOf('/2.txt'), await contentOf('/X/in.txt')]).toEqual([
      '1',
      '2',
      'in',
    ]);
  });

  test.each<[string, () => string, boolean]>([
    ['a move by path', () => `${file('/1.txt')}/movetousingpath(${at('/2.txt')},moveoperations=1)`, false],
    [
      'a move by path, with both flags',
      () => `${file('/1.txt')}/movetousingpath(${at('/2.txt')},moveoperations=9)`,
      false,
    ],
    ['a move by address', () => `${file('/1.txt')}/moveto('/sites/test/Box/2.txt',1)`, false],
    ['a copy', () => `${file('/1.txt')}/copyto(strnewurl='/sites/test/Box/2.txt',boverwrite=true)`, true],
    ['a copy by path', () => `${file('/1.txt')}/copytousingpath(${at('/2.txt')},boverwrite=true)`, true],
  ])('%s goes over it where that is asked for', async (_, path, copy) => {
    expect((await post(path())).status).toBe(200);
    expect(await contentOf('/2.txt')).toBe('1');
    expect((await site.send('GET', file('/1.txt'))).status).toBe(copy ? 200 : 404);
  });

  test('over itself it changes nothing, and other letters are another name', async () => {
    expect((await post(`${file('/1.txt')}/movetousingpath(${at('/1.txt')},moveoperations=1)`)).status).toBe(200);
    expect(await contentOf('/1.txt')).toBe('1');
    expect((await post(`${folder('/X')}/movetousingpath(${at('/x')})`)).status).toBe(200);
    expect(await contentOf('/x/in.txt')).toBe('in');
  });

  test.each(['2', '64', '-1', "'x'"])('operations %s are refused', async (flags) => {
    const answer = await post(`${file('/1.txt')}/movetousingpath(${at('/3.txt')},moveoperations=${flags})`);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(await contentOf('/1.txt')).toBe('1');
  });

  test.each(['/X/Z', '/X/in/Z', '/x/Z'])('a folder does not go into itself: %s', async (to) => {
    await post(`${folder('/X')}/folders/addusingpath(decodedurl='in')`);
    expect((await post(`${folder('/X')}/movetousingpath(${at(to)})`)).status).toBe(400);
    expect(await contentOf('/X/in.txt')).toBe('in');
  });

  test('a name is not taken twice by an item either', async () => {
    for (const path of [`${file('/1.txt')}/listitemallfields`, `${folder('/Y')}/listitemallfields`]) {
      const answer = await site.send('MERGE', path, { body: { FileLeafRef: path.includes('Y') ? 'X' : '2.txt' } });
      expect([answer.status, answer.text]).toEqual(there);
    }
  });
});

describe('SystemUpdate', () => {
  beforeEach(async () => {
    await site.send('MERGE', LIST, { body: { EnableVersioning: true } });
    await post(`${LIST}/items`, { Title: 'one' });
  });
  test.each(['SystemUpdate', 'UpdateOverwriteVersion'])('%s with an old ETag is refused', async (name) => {
    const headers = { 'if-match': '"00000000-0000-0000-0000-000000000000,9"' };
    const answer = await site.send('POST', `${LIST}/items(1)/${name}`, { body: { Title: 'two' }, headers });
    expect(answer.status).toBe(412);
    expect((await site.send('GET', `${LIST}/items(1)`)).json['Title']).toBe('one');
  });
  test('takes a name and a content type, as any update', async () => {
    const item = `${file('/1.txt')}/listitemallfields`;
    expect((await post(`${item}/SystemUpdate`, { FileLeafRef: 'named.txt' })).status).toBe(200);
    expect(await contentOf('/named.txt')).toBe('1');
  });
  test('somebody else leaves the editor as it was', async () => {
    expect((await post(`${LIST}/items(1)/SystemUpdate`, { Title: 'two' }, BEA)).status).toBe(200);
    const { json } = await site.send('GET', `${LIST}/items(1)`);
    expect([json['Title'], json['EditorId']]).toEqual(['two', json['AuthorId']]);
  });
});

describe('GetRecycleBinItems', () => {
  beforeEach(async () => {
    for (const Title of ['b', 'c', 'a']) {
      const { json } = await post(`${LIST}/items`, { Title });
      await post(`${LIST}/items(${String(json['Id'])})/recycle`);
    }
  });
  test.each([
    'rowlimit=x',
    "rowlimit='x'",
    'rowlimit=-1',
    'rowlimit=1.5',
    'orderby=99',
    'orderby=-1',
    'itemstate=9',
    'surprise=1',
    "paginginfo='id=1',rowlimit=1",
  ])('%s is refused', async (asked) => {
    const answer = await site.send('GET', `web/getrecyclebinitems(${asked})`);
    expect([answer.status >= 400, answer.json['value']]).toEqual([true, undefined]);
  });
  // RecycleBinOrderBy: 0 is by name, 3 by when it was deleted [R].
  test('by name, up and down', async () => {
    const titles = async (asked: string): Promise<unknown[]> =>
      (await site.send('GET', `web/getrecyclebinitems(${asked})?$select=Title`)).json.value.map((one) => one['Title']);
    expect(await titles('rowlimit=5,isascending=true,orderby=0')).toEqual(['a', 'b', 'c']);
    expect(await titles('rowlimit=2,isascending=false,orderby=0')).toEqual(['c', 'b']);
    expect(await titles('rowlimit=0')).toEqual([]);
  });
});

describe('Membership in CAML', () => {
  beforeEach(async () => {
    for (const xml of [
      '<Field Type="User" Name="Who" UserSelectionMode="PeopleAndGroups"/>',
      '<Field Type="UserMulti" Name="Them" Mult="TRUE" UserSelectionMode="PeopleAndGroups"/>',
    ])
      await post(`${LIST}/fields/createfieldasxml`, { parameters: { SchemaXml: xml } });
    ids.loose = Number((await post('web/sitegroups', { Title: 'Loose' })).json['Id']);
    await post(`web/sitegroups(${String(ids.loose)})/users`, { LoginName: CAL });
    await post(`web/roleassignments/addroleassignment(principalid=${String(ids.cal)},roledefid=1073741826)`);
    for (const [Title, id] of [
      ['bea', ids.bea],
      ['cal', ids.cal],
      ['members', 5],
      ['loose', ids.loose],
      ['none', null],
    ] as const)
      await post(`${LIST}/items`, { Title, WhoId: id, ThemId: id === null ? [] : [id] });
  });
  const found = async (membership: string, field: string, as?: string): Promise<unknown> => {
    const where = `<Membership ${membership}><FieldRef Name="${field}"/></Membership>`;
    const answer = await post(
      `${LIST}/getitems`,
      { query: { ViewXml: `<View><Query><Where>${where}</Where></Query></View>` } },
      as,
    );
    return answer.status === 200 ? answer.json.value.map((row) => row['Title']).join() : answer.status;
  };
  describe.each(['Who', 'Them'])('of %s', (field) => {
    test.each([
      ['Type="SPWeb.Users"', 'cal'],
      ['Type="SPWeb.AllUsers"', 'bea,cal'],
      ['Type="SPWeb.Groups"', 'members'],
      ['Type="SPGroup" ID="5"', 'bea'],
      ['Type="spgroup" ID="005"', 'bea'],
    ])('%s: %s, whoever asks', async (type, expected) => {
      expect([await found(type, field), await found(type, field, BEA)]).toEqual([expected, expected]);
    });
    test('CurrentUserGroups are those of who asks', async () => {
      const type = 'Type="CurrentUserGroups"';
      expect([await found(type, field), await found(type, field, BEA)]).toEqual(['', 'members']);
    });
    test.each(['', 'ID=""', 'ID="x"', 'ID="999"', 'ID="0"', 'ID="-1"', 'ID="5.0"', 'ID="7"'])(
      'SPGroup %s is refused',
      async (id) => {
        expect(await found(`Type="SPGroup" ${id}`, field)).toBe(500);
      },
    );
    test('a group that shows itself to its members alone is not found out by rows', async () => {
      const type = `Type="SPGroup" ID="${String(ids.loose)}"`;
      expect([await found(type, field), await found(type, field, BEA)]).toEqual(['cal', 403]);
    });
  });
});

test.each([CAL, 'cal@emulator.example', 'CAL@emulator.example', CAL.toUpperCase()])(
  'ensureuser of %s, who was removed, gives them their name and nothing else',
  async (logonName) => {
    await post(`web/sitegroups(5)/users`, { LoginName: CAL });
    await post(`web/roleassignments/addroleassignment(principalid=${String(ids.cal)},roledefid=1073741826)`);
    await post(`web/siteusers/removebyid(${String(ids.cal)})`);
    const { json } = await post('web/ensureuser', { logonName });
    expect(json).toMatchObject({ Id: ids.cal, Title: 'Cal', Email: 'cal@emulator.example', LoginName: CAL });
    expect((await site.send('GET', `web/getuserbyid(${String(ids.cal)})/groups`)).json.value).toEqual([]);
    expect((await site.send('GET', LIST, { as: CAL })).status).toBe(403);
  },
);

test.each([5, true, { a: 1 }, ['x']])('the welcome page %j of a folder is refused', async (WelcomePage) => {
  expect((await site.send('MERGE', folder('/X'), { body: { WelcomePage } })).status).toBe(400);
  expect((await site.send('GET', folder('/X'))).json['WelcomePage']).toBe('');
});

describe('what is hidden answers as what is not there', () => {
  beforeEach(async () => {
    for (const path of [folder('/X'), file('/1.txt')])
      await post(`${path}/listitemallfields/breakroleinheritance(copyroleassignments=false)`);
  });
  test.each([
    ['/X', '/Q'],
    ['/X/in.txt', '/Q/in.txt'],
    ['/1.txt', '/q.txt'],
  ])('%s, as a file and as a folder', async (hidden, none) => {
    for (const open of [file, folder])
      for (const tail of ['', '/$value', '/listitemallfields', '/versions', '/properties', '/files']) {
        const [one, other] = [
          await site.send('GET', open(hidden) + tail, { as: BEA }),
          await site.send('GET', open(none) + tail, { as: BEA }),
        ];
        expect([one.status, one.text.replaceAll(hidden, none)]).toEqual([other.status, other.text]);
      }
  });
  test('its name is taken, and no more is said of it', async () => {
    for (const path of [
      `${folder('')}/files/addusingpath(decodedurl='1.txt')`,
      `${folder('')}/folders/addusingpath(decodedurl='X')`,
    ]) {
      const answer = await post(path, undefined, BEA);
      expect([answer.status, answer.text]).toEqual([400, expect.stringContaining('already exists')]);
      expect(answer.text).not.toMatch(/modified|UniqueId|admin/i);
    }
  });
});
