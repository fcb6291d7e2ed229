import type { IssueCommandOf } from '@tms-support/support-domain';
import type { KnownPerson } from './people-calls.js';
import { peopleList } from '@tms-support/sharepoint-schema';
import { listApi, people, startDeskSite, type TestSite } from '../testing/test-site.js';

jest.setTimeout(60_000);
let site: TestSite;
beforeAll(async () => {
  site = await startDeskSite();
});
afterAll(() => site.close());

const panellist = (name: string, email: string): KnownPerson => ({
  name,
  email,
  reporter: { kind: 'panellist', name, ...(email ? { email } : {}) },
  roles: [],
  hasLeft: false,
});
/** Loses the answers of writes that SharePoint has carried out. */
const losing = async (url: string, init: RequestInit): Promise<Response> => {
  const response = await fetch(url, init);
  if (init.method === 'POST' && /items$/.test(decodeURIComponent(url)) && response.ok)
    throw new TypeError('fetch failed');
  return response;
};

test('somebody is added by TMU, is there for everybody, and their row is changed cell by cell', async () => {
  const ada = site.deskOf('administrator');
  const row = await ada.keepPerson(panellist('Zoë O’Neil', 'zoe@panel.example'));
  expect(row.value).toEqual(panellist('Zoë O’Neil', 'zoe@panel.example'));
  await site.deskOf('inbox').keepPerson({ ...row.value, hasLeft: true }, row);
  const renamed = await ada.keepPerson({ ...row.value, name: 'Zoë Hart' }, row);
  // Each wrote a cell of their own, and both stand.
  expect(renamed.value).toMatchObject({ name: 'Zoë Hart', hasLeft: true });
  const rows = await site.deskOf('owner').readPeopleRows();
  expect(rows.filter(({ value }) => value.email === 'zoe@panel.example')).toHaveLength(1);
});

test('who changes what somebody changed meanwhile is told so, with the row as it is now', async () => {
  const ada = site.deskOf('administrator');
  const row = await ada.keepPerson(panellist('Bo Ray', 'bo@panel.example'));
  await site.deskOf('inbox').keepPerson({ ...row.value, name: 'Bo Ray-Lee' }, row);
  await expect(ada.keepPerson({ ...row.value, name: 'Bob Ray' }, row)).rejects.toMatchObject({
    code: 'STORAGE.CONFLICT',
    row: { theirs: { value: { name: 'Bo Ray-Lee' } } },
  });
});

test.each([
  ['with an address', panellist("Lee O'Lost", "lee.o'lost@panel.example")],
  ['without one', panellist("Nan O'None", '')],
])('an answer that gets lost makes nobody twice, %s', async (_, person) => {
  const ada = site.deskOf('administrator', { fetch: losing });
  expect((await ada.keepPerson(person)).value.name).toBe(person.name);
  const rows = await site.deskOf('inbox').readPeopleRows();
  expect(rows.filter(({ value }) => value.name === person.name)).toHaveLength(1);
});

/** Both have looked at the list before either adds: what two tabs, or two people, meet who press within the same second. */
const atOnce = (): ((url: string, init: RequestInit) => Promise<Response>) => {
  let waiting = 0;
  let open: () => void = () => undefined;
  const both = new Promise<void>((resolve) => (open = resolve));
  return async (url, init) => {
    if (init.method === 'POST' && /items$/.test(decodeURIComponent(url))) {
      waiting += 1;
      if (waiting === 2) open();
      await both;
    }
    return fetch(url, init);
  };
};

test.each([
  ['with an address', panellist('Tia Twice', 'tia@panel.example')],
  ['without one', panellist('Tom Twice', '')],
])(
  'two people who add one person in the same second make one, and the second row stands for nobody, %s',
  async (_, person) => {
    const options = { fetch: atOnce() };
    const kept = await Promise.all(
      (['administrator', 'inbox'] as const).map((who) => site.deskOf(who, options).keepPerson(person)),
    );
    expect(kept.map(({ value }) => value)).toEqual([person, person]);
    expect(kept[0]!.number).toBe(kept[1]!.number);
    const rows = (await site.deskOf('owner').readPeopleRows()).filter(({ value }) => value.name.includes(person.name));
    expect(rows.map(({ number, value }) => [number, value])).toEqual([
      [kept[0]!.number, person],
      [expect.any(Number), { name: `Added twice: ${person.name}`, email: '', roles: [], hasLeft: true }],
    ]);
  },
);

test('two people who add one person in the same second and say different things: the second is told whose row counts', async () => {
  const options = { fetch: atOnce() };
  const said = [panellist('Una Two', 'una@panel.example'), panellist('Una Too', 'una@panel.example')] as const;
  const kept = await Promise.allSettled([
    site.deskOf('administrator', options).keepPerson(said[0]),
    site.deskOf('inbox', options).keepPerson(said[1]),
  ]);
  expect(kept.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  const rows = await site.deskOf('owner').readPeopleRows();
  expect(rows.filter(({ value }) => value.email === 'una@panel.example')).toHaveLength(1);
  const [lost] = kept.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
  expect(lost).toMatchObject({ code: 'STORAGE.CONFLICT', row: { by: { email: expect.stringContaining('@') } } });
});

test('two namesakes without an address, put into the list by hand, are left as they are', async () => {
  const cells = { Title: 'Nia Name', DeskReporterKind: 'Panellist', DeskHasLeft: false };
  for (let row = 0; row < 2; row += 1)
    expect((await site.ask('inbox', 'POST', `${listApi(peopleList)}/items`, cells)).status).toBe(201);
  await site.deskOf('administrator').keepPerson(panellist('Nia Name', ''));
  const rows = await site.deskOf('owner').readPeopleRows();
  expect(rows.filter(({ value }) => value.name === 'Nia Name')).toHaveLength(2);
});

test('the list is TMU’s: nobody else adds to it, and a name that would be cut is refused', async () => {
  const refused = { code: expect.stringMatching(/STORAGE\.(NOT_ALLOWED|NOT_FOUND|REFUSED)/) };
  await expect(site.deskOf('caseWorker').keepPerson(panellist('X', 'x@x.example'))).rejects.toMatchObject(refused);
  await expect(site.deskOf('member').readPeopleRows()).rejects.toMatchObject(refused);
  await expect(site.deskOf('inbox').keepPerson(panellist('x'.repeat(256), ''))).rejects.toMatchObject({
    code: 'STORAGE.REFUSED',
  });
});

test('the groups say who is in them, where people are put into them, and who may', async () => {
  const [tmu, tra, users] = await site.deskOf('owner').readGroups();
  expect(tmu).toMatchObject({
    audience: 'tmu',
    owner: 'Desk Owners',
    pageUrl: expect.stringMatching(/MembershipGroupId=\d+$/),
  });
  expect(tmu!.people!.map(({ name }) => name)).toContain(people.administrator.name);
  expect(tra!.people!.map(({ name }) => name)).toEqual([people.developer.name]);
  expect(users!.people!.map(({ name }) => name)).toEqual([people.caseWorker.name]);
});

const past = (what: string, more: Partial<IssueCommandOf<'raise'>['broughtIn']> = {}): IssueCommandOf<'raise'> => ({
  type: 'raise',
  key: `past-${what.length}`,
  reporter: { kind: 'panellist', name: 'Asha Patel' },
  channel: 'email',
  details: { whatHappened: what },
  broughtIn: { cameOn: '2025-06-05', whatWasDone: 'Sent a new link', ...more },
});

test('an issue from before the desk is stored closed on its own day, found once however often it is brought in, and nudges nobody', async () => {
  const ada = site.deskOf('administrator');
  const given = await ada.raiseIssue(past('The reset link is no longer valid'));
  if (given.outcome !== 'saved') throw new Error(given.outcome);
  const read = await site.deskOf('inbox').readIssue(given.row.number);
  expect(read.value).toMatchObject({
    status: 'closed',
    closedAt: '2025-06-05T12:00:00.000Z',
    raisedAt: '2025-06-05T12:00:00.000Z',
    broughtInAt: expect.stringMatching(/^2026-/),
    whatWasDone: 'Sent a new link',
  });
  expect(read.faults).toEqual([]);
  expect(read.unverified ?? []).toEqual([]);
  const cells = (await (
    await site.ask('owner', 'GET', `web/getList('/sites/desk/Lists/DeskIssues')/items(${given.row.number})`)
  ).json()) as Record<string, unknown>;
  expect([cells['DeskNextNudgeAt'], cells['DeskNextNudgeTo']]).toEqual([null, null]);
  // The record was completed since: it is the same issue.
  const again = await ada.raiseIssue(past('The reset link is no longer valid', { whatWasDone: 'Sent it twice' }));
  expect(again).toMatchObject({ outcome: 'saved', row: { number: given.row.number } });
  expect((await ada.readOpenIssues()).map(({ number }) => number)).not.toContain(given.row.number);
  // Closed issues are read without their story, and the row says of itself that its times are a record's.
  const inPages = (await ada.readClosedIssues()).find(({ number }) => number === given.row.number);
  expect(inPages?.value.history).toEqual([]);
  // A cell holds whole seconds.
  expect(inPages?.value.broughtInAt?.slice(0, 19)).toBe(read.value.broughtInAt?.slice(0, 19));
});

test('the longest cells that the preview lets through are stored whole', async () => {
  const long = 'é'.repeat(25_000);
  const given = await site
    .deskOf('administrator')
    .raiseIssue({ ...past(long, { whatWasDone: long }), key: 'past-long' });
  if (given.outcome !== 'saved') throw new Error(given.outcome);
  const { value } = await site.deskOf('inbox').readIssue(given.row.number);
  expect([value.details.whatHappened, value.whatWasDone]).toEqual([long, long]);
});
