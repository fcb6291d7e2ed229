import type { CoverEntry } from '@tms-support/support-domain';
import { cell, coverList } from '@tms-support/sharepoint-schema';
import type { CoverGiven, CoverRow } from './cover-calls.js';
import { listApi, startDeskSite, type TestSite } from '../testing/test-site.js';

jest.setTimeout(60_000);
let site: TestSite;
beforeAll(async () => {
  site = await startDeskSite();
});
afterAll(() => site.close());

const f = coverList.fields;
const items = `${listApi(coverList)}/items`;
let keys = 0;
const entry = (more: Partial<CoverEntry> = {}): CoverEntry => ({
  key: `cover-${(keys += 1)}`,
  inbox: 'portal-inbox',
  person: { name: 'Ivo Penn', email: 'ivo.penn@tmu.example' },
  fromOn: '2026-03-09',
  toOn: '2026-03-13',
  ...more,
});
function rowsOf(given: CoverGiven): readonly CoverRow[] {
  if (given.outcome !== 'saved') throw new Error(given.needs.map((need) => need.message).join());
  return given.rows;
}
const find = (rows: readonly CoverRow[], { key }: CoverEntry): CoverRow | undefined =>
  rows.find((row) => row.value.key === key);
const edit = (id: number, cells: Record<string, unknown>): Promise<Response> =>
  site.ask('owner', 'POST', `${items}(${id})`, cells, { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' });

test('cover is set, is there for everybody on the team, is prolonged and is ended', async () => {
  const ada = site.deskOf('administrator');
  const set = entry();
  const row = find(rowsOf(await ada.giveCover({ type: 'set-cover', entry: set })), set)!;
  expect(row).toMatchObject({ value: set, faults: [] });
  expect(find(await site.deskOf('developer').readCover(), set)?.value).toEqual(set);
  const { toOn: _, ...open } = set;
  expect(find(rowsOf(await ada.giveCover({ type: 'set-cover', entry: open })), set)).toMatchObject({
    number: row.number,
    value: open,
  });
  const ended = rowsOf(await ada.giveCover({ type: 'end-cover', key: set.key, lastOn: '2026-03-20' }));
  expect(find(ended, set)?.value.toOn).toBe('2026-03-20');
  const plain = await (await site.ask('administrator', 'GET', `${items}(${row.number})`)).json();
  expect(plain).toMatchObject({
    Title: 'Portal inbox: Ivo Penn',
    [f.inbox.name]: 'Portal inbox',
    [f.toOn.name]: '2026-03-20',
  });
});

test('what ended before it began leaves the screen and stays in the list; a second try is not refused', async () => {
  const ada = site.deskOf('administrator');
  const set = entry({ fromOn: '2026-03-16', toOn: '2026-03-20' });
  const { number } = find(rowsOf(await ada.giveCover({ type: 'set-cover', entry: set })), set)!;
  const end = { type: 'end-cover', key: set.key, lastOn: '2026-03-15' } as const;
  expect(find(rowsOf(await ada.giveCover(end)), set)).toBeUndefined();
  expect((await ada.giveCover(end)).outcome).toBe('saved');
  expect(await ada.giveCover({ ...end, lastOn: '2026-03-14' })).toMatchObject({
    outcome: 'refused',
    needs: [{ field: 'key' }],
  });
  const plain = await (await site.ask('owner', 'GET', `${items}(${number})`)).json();
  expect(plain).toMatchObject({ [f.fromOn.name]: '2026-03-16', [f.toOn.name]: '2026-03-15' });
});

test('what is over is not read any more, what lasts until today is', async () => {
  const ada = site.deskOf('administrator');
  const over = entry({ fromOn: '2026-02-02', toOn: '2026-03-09' });
  const today = entry({ fromOn: '2026-02-02', toOn: '2026-03-10' });
  for (const one of [over, today]) await ada.giveCover({ type: 'set-cover', entry: one });
  const rows = await ada.readCover();
  expect([find(rows, over), find(rows, today)?.value]).toEqual([undefined, today]);
});

test('only the row that changed is written', async () => {
  const ada = site.deskOf('administrator');
  const [one, other] = [entry(), entry({ inbox: 'stakeholder-engagement', away: true })];
  await ada.giveCover({ type: 'set-cover', entry: one });
  const before = find(rowsOf(await ada.giveCover({ type: 'set-cover', entry: other })), one)!;
  const writes: string[] = [];
  const watched = site.deskOf('administrator', {
    fetch: async (url, init) => {
      const response = await fetch(url, init);
      // A digest of somebody else's, which PnPjs keeps for the whole process, is refused once.
      if (response.ok && init.method === 'POST' && /items/.test(url)) writes.push(String(init.body));
      return response;
    },
  });
  const rows = rowsOf(await watched.giveCover({ type: 'end-cover', key: other.key, lastOn: '2026-03-12' }));
  expect(writes.map((body) => JSON.parse(body))).toEqual([{ [f.toOn.name]: '2026-03-12' }]);
  expect(find(rows, one)!.etag).toBe(before.etag);
  expect(find(rows, other)!.value).toMatchObject({ away: true, toOn: '2026-03-12' });
  writes.length = 0;
  await watched.giveCover({ type: 'end-cover', key: other.key, lastOn: '2026-03-12' });
  expect(writes).toEqual([]);
});

test('the domain refuses, and nothing is sent', async () => {
  const ada = site.deskOf('administrator');
  const given = await ada.giveCover({ type: 'set-cover', entry: entry({ fromOn: '2026-03-20', toOn: '2026-03-10' }) });
  expect(given).toMatchObject({ outcome: 'refused', needs: [{ field: 'toOn' }] });
});

test('a lost answer and a second try make one row, and two people at once both have theirs', async () => {
  let cut = 0;
  const losing = async (url: string, init: RequestInit): Promise<Response> => {
    const response = await fetch(url, init);
    if (init.method !== 'POST' || !/items(\(\d+\))?$/.test(decodeURIComponent(url)) || !response.ok || cut > 0)
      return response;
    cut += 1;
    throw new TypeError('fetch failed');
  };
  const ada = site.deskOf('administrator', { fetch: losing });
  const set = entry({ toOn: '2026-03-12' });
  expect(find(rowsOf(await ada.giveCover({ type: 'set-cover', entry: set })), set)?.value).toEqual(set);
  cut = 0;
  expect(
    find(rowsOf(await ada.giveCover({ type: 'set-cover', entry: { ...set, toOn: '2026-03-27' } })), set)?.value.toOn,
  ).toBe('2026-03-27');
  expect(cut).toBe(1);
  const [mine, theirs] = [entry({ toOn: '2026-03-10' }), entry({ toOn: '2026-03-11' })];
  await Promise.all([
    ada.giveCover({ type: 'set-cover', entry: mine }),
    site.deskOf('inbox').giveCover({ type: 'set-cover', entry: theirs }),
    site.deskOf('inbox').giveCover({ type: 'end-cover', key: set.key, lastOn: '2026-03-31' }),
    ada.giveCover({ type: 'end-cover', key: set.key, lastOn: '2026-03-31' }),
  ]);
  const rows = await ada.readCover();
  expect(rows.filter((row) => [set.key, mine.key, theirs.key].includes(row.value.key))).toHaveLength(3);
  expect(find(rows, set)?.value.toOn).toBe('2026-03-31');
});

test('a bad cell costs that cell, and nobody is said to cover by a guess', async () => {
  const ada = site.deskOf('administrator');
  const [one, other] = [entry({ toOn: '2026-04-01' }), entry({ toOn: '2026-04-02' })];
  await ada.giveCover({ type: 'set-cover', entry: one });
  const rows = rowsOf(await ada.giveCover({ type: 'set-cover', entry: other }));
  expect((await edit(find(rows, one)!.number, { [f.toOn.name]: 'soon', [f.personName.name]: '' })).ok).toBe(true);
  expect((await edit(find(rows, other)!.number, { [f.inbox.name]: 'The fax machine' })).ok).toBe(true);
  const read = await ada.readCover();
  expect(find(read, one)).toMatchObject({
    value: { person: { name: 'ivo.penn@tmu.example' }, fromOn: '2026-03-09' },
    faults: [{ column: f.personName.title }, { column: f.toOn.title }],
  });
  expect(find(read, one)!.value.toOn).toBeUndefined();
  expect(find(read, other)).toMatchObject({ value: { fromOn: '9999-12-31' }, faults: [{ column: f.inbox.title }] });
  const made = await site.ask('owner', 'POST', items, { Title: 'By hand' });
  const { Id } = (await made.json()) as { Id: number };
  const byHand = (await ada.readCover()).find((row) => row.number === Id)!;
  expect(byHand.faults.map((fault) => fault.column)).toEqual([f.inbox.title, f.fromOn.title, f.personName.title]);
  expect(
    rowsOf(await ada.giveCover({ type: 'end-cover', key: `row-${Id}`, lastOn: '2026-03-12' })).length,
  ).toBeGreaterThan(0);
});

test('leave typed with its days the wrong way round is named, and what the desk takes out is not', async () => {
  const ada = site.deskOf('administrator');
  const [typed, taken] = [entry({ away: true, fromOn: '2026-04-06', toOn: '2026-04-10' }), entry()];
  const rows = rowsOf(await ada.giveCover({ type: 'set-cover', entry: typed }));
  const { number } = find(rows, typed)!;
  const first = cell(f.fromOn, '2026-04-10');
  const last = cell(f.toOn, '2026-04-06');
  expect((await edit(number, { ...first, ...last })).ok).toBe(true);
  const message = 'It must say a later day. Until it does, the row is not used for either inbox.';
  expect(find(await ada.readCover(), typed)?.faults).toMatchObject([{ column: f.toOn.title, message }]);
  // One day too early is how the desk itself leaves what it takes out.
  await ada.giveCover({ type: 'set-cover', entry: taken });
  await ada.giveCover({ type: 'end-cover', key: taken.key, lastOn: '2026-03-08' });
  expect(find(await ada.readCover(), taken)).toBeUndefined();
});

test('TRA reads cover and writes none; TMS users, members and visitors see none', async () => {
  const refused = { code: expect.stringMatching(/NOT_ALLOWED|NOT_FOUND/) };
  for (const who of ['developer', 'caseWorker', 'member', 'visitor'] as const) {
    await expect(
      site.deskOf(who).giveCover({ type: 'set-cover', entry: entry({ toOn: '2026-04-03' }) }),
    ).rejects.toMatchObject(refused);
    if (who !== 'developer') expect(await site.deskOf(who).readCover()).toEqual([]);
  }
});

test('two who set one inbox from one screen: the second is told whom a colleague set, who did and when, and may set it then', async () => {
  const [ada, ivo] = [site.deskOf('administrator'), site.deskOf('inbox')];
  const days = { inbox: 'stakeholder-engagement', fromOn: '2026-05-04', toOn: '2026-05-08' } as const;
  const saw = (await ada.readCover()).map((row) => row.value);
  const theirs = entry({ ...days, person: { name: 'Olive Grant', email: 'olive.grant@tmu.example' } });
  rowsOf(await ivo.giveCover({ type: 'set-cover', entry: theirs, seen: saw }));
  const mine = entry({ ...days, toOn: '2026-05-06' });
  const given = await ada.giveCover({ type: 'set-cover', entry: mine, seen: saw });
  if (given.outcome !== 'refused') throw new Error(given.outcome);
  expect(given.needs[0]!.message).toMatch(
    /^Olive Grant covers Stakeholder Engagement from 4 to 8 May 2026: .*\(Ivo Penn, .+ on \d+ \w+ \d{4}\)$/,
  );
  expect(find(given.rows!, mine)).toBeUndefined();
  const seen = given.rows!.map((row) => row.value);
  expect(find(rowsOf(await ada.giveCover({ type: 'set-cover', entry: mine, seen })), mine)?.value).toEqual(mine);
});

test('an end that was changed meanwhile is not written over, and other days and the same wish are no matter', async () => {
  const [ada, ivo] = [site.deskOf('administrator'), site.deskOf('inbox')];
  const set = entry({ fromOn: '2026-06-01', toOn: '2026-06-05' });
  const saw = rowsOf(await ada.giveCover({ type: 'set-cover', entry: set })).map((row) => row.value);
  rowsOf(await ivo.giveCover({ type: 'end-cover', key: set.key, lastOn: '2026-06-03', seen: saw }));
  const end = (lastOn: string) => ada.giveCover({ type: 'end-cover', key: set.key, lastOn, seen: saw });
  expect(await end('2026-06-02')).toMatchObject({ outcome: 'refused', needs: [{ field: 'seen' }] });
  expect(find(rowsOf(await end('2026-06-03')), set)?.value.toOn).toBe('2026-06-03');
  const later = entry({
    fromOn: '2026-07-01',
    toOn: '2026-07-02',
    person: { name: 'Olive Grant', email: 'o@x.example' },
  });
  rowsOf(await ada.giveCover({ type: 'set-cover', entry: later, seen: saw }));
  // What was taken back by its key is compared with what it was, too.
  expect(await ivo.giveCover({ type: 'set-cover', entry: set, seen: saw })).toMatchObject({ outcome: 'refused' });
});

test('the same leave from another tab or a colleague is one row, and other days are another', async () => {
  const leave = entry({ fromOn: '2026-12-28', toOn: '2027-01-04', away: true });
  const count = async (): Promise<number> =>
    (await site.deskOf('administrator').readCover()).filter(({ value }) => value.away && value.fromOn >= '2026-12-27')
      .length;
  await site.deskOf('administrator').giveCover({ type: 'set-cover', entry: leave });
  const again = { ...leave, key: 'cover-tab', person: { name: 'I. Penn', email: ' IVO.Penn@tmu.example' } };
  rowsOf(await site.deskOf('inbox').giveCover({ type: 'set-cover', entry: again, seen: [] }));
  expect(await count()).toBe(1);
  rowsOf(await site.deskOf('inbox').giveCover({ type: 'set-cover', entry: { ...again, toOn: '2027-01-05' } }));
  expect(await count()).toBe(2);
});
