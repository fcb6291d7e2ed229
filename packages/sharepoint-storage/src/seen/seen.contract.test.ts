import { bankHolidaysEnglandAndWales, factsOf, usualWorkingWeek, workingCalendar } from '@tms-support/support-domain';
import { deskGroups, issuesList, peopleList, settingsList, switchKey } from '@tms-support/sharepoint-schema';
import type { Desk } from '../desk.js';
import type { DeskMemory } from './desk-memory.js';
import { raise } from '../testing/example-issues.js';
import { listApi, loginOf, people, startDeskSite, type TestSite, type Who } from '../testing/test-site.js';
import { mostKept } from './seen-record.js';

jest.setTimeout(60_000);
let site: TestSite;
let machine: Map<string, string>;
let memory: DeskMemory;
const asked: string[] = [];

/** A visit of this person on the machine, in a page of its own; requests are counted, but for a digest. */
function visit(who: Who, more: { loginName?: string; now?: () => string } = {}): Desk {
  return site.deskOf(who, {
    memory,
    now: () => '2026-03-10T12:00:00.000Z',
    loginName: people[who].email,
    fetch: async (url, init) => {
      const response = await fetch(url, init);
      if (response.ok && !url.endsWith('contextinfo'))
        asked.push(/\$batch|getchanges|items/i.exec(url)?.[0].toLowerCase() ?? url);
      return response;
    },
    ...more,
  });
}
/** What is kept is kept beside the reading: it has these turns of the loop to get there, however long the machine takes over them. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 50; turn += 1) await new Promise((next) => setImmediate(next));
}
/** What Home reads. */
async function lookAround(desk: Desk): Promise<string[]> {
  const rows = await desk.readOpenIssues('in-short');
  await Promise.all([desk.readUpdates(), desk.readDocuments(), desk.readPeople('in-short')]);
  await settled();
  return rows.map((row) => row.value.key).sort();
}
async function look(who: Who): Promise<string[]> {
  const desk = visit(who);
  await desk.enter();
  asked.push('entered');
  return lookAround(desk);
}
/** The keys of what was read: beside them stands who was here last. */
const recordsOn = (): string[] => [...machine.keys()].filter((key) => key.startsWith('tms-support-desk/seen/'));
const firstRecord = (): [string, string] => [recordsOn()[0]!, machine.get(recordsOn()[0]!)!];
const counted = (): string[] => asked.splice(0);

beforeAll(async () => {
  site = await startDeskSite();
  await site.deskOf('inbox').raiseIssue({ ...raise, key: 'first' });
});
afterAll(() => site.close());
beforeEach(() => {
  machine = new Map();
  memory = {
    read: async (key) => machine.get(key),
    write: async (key, text) => void machine.set(key, text),
    remove: async (key) => void machine.delete(key),
    keys: async () => [...machine.keys()],
  };
  asked.length = 0;
});

test('a first visit keeps nothing to show; the next shows all of it before anything is asked, and then asks once', async () => {
  expect(await visit('administrator').lastSeen()).toBeUndefined();
  const keys = await look('administrator');
  expect(counted()).toEqual(['$batch', 'entered']);

  const next = visit('administrator');
  const last = await next.lastSeen();
  expect(counted()).toEqual([]);
  expect(last).toMatchObject({ entrance: { state: 'ready', person: { roles: ['system-administrator'] } } });
  expect(last!.openIssues.map((row) => row.value.key).sort()).toEqual(keys);
  expect(last!.people.map(({ name }) => name).sort()).toEqual(['Ada Marsh', 'Dev Rowan', 'Ivo Penn']);
  const [seen] = last!.openIssues;
  expect(seen).toMatchObject({ inShort: true, value: { details: raise.details, reporter: raise.reporter } });

  await next.enter();
  expect(await lookAround(next)).toEqual(keys);
  expect(counted()).toEqual(['$batch']);
});

test('what changed meanwhile is read alone, and the visit ends as a first one would', async () => {
  await look('administrator');
  const other = site.deskOf('inbox');
  await other.raiseIssue({ ...raise, key: 'second' });
  const first = (await other.readOpenIssues()).find((row) => row.value.key === 'first')!;
  await other.giveCommand(first, { type: 'add-note', text: 'Rang back' });
  counted();
  expect(await look('administrator')).toEqual(['first', 'second']);
  expect(counted()).toEqual(['$batch', 'items', 'entered']);
  expect(await look('administrator')).toEqual(['first', 'second']);
  expect(counted()).toEqual(['$batch', 'entered']);
  const again = await visit('administrator').lastSeen();
  expect(again!.openIssues.find((row) => row.value.key === 'first')!.etag).toMatch(/,2"$/);
});

test('of a story and of people who only report problems nothing is kept; whoever asks for them reads them, once', async () => {
  const secret = 'Words of a story, and 0114 960 0000';
  const other = site.deskOf('inbox');
  const given = await other.raiseIssue({
    ...raise,
    key: 'told-a-lot',
    owner: { name: 'Ivo Penn', email: 'ivo.penn@tmu.example' },
  });
  if (given.outcome !== 'saved') throw new Error(given.outcome);
  const told = { how: 'email', on: '2026-03-09', note: secret } as const;
  const answered = await other.giveCommand(given.row, { type: 'tell-person', told });
  if (answered.outcome !== 'saved') throw new Error(answered.outcome);
  await other.giveCommand(answered.row, { type: 'add-note', text: `${secret}, of gone@panel.example` });
  await look('administrator');
  const kept = [...machine.values()].join('');
  expect(kept).not.toContain('Words of a story');
  expect(kept).not.toContain('gone@panel.example');
  // In the people list they stand in capitals: of those with no role in support, whoever has no open issue is not here.
  for (const { email, roles = [] } of Object.values<{ email: string; roles?: readonly string[] }>(people)) {
    const isOfTeam = roles.some((role) => role !== 'tms-user');
    expect([email, kept.includes(email.toUpperCase())]).toEqual([
      email,
      isOfTeam || email === people.administrator.email,
    ]);
  }
  const desk = visit('administrator');
  await desk.enter();
  await lookAround(desk);
  counted();
  const whole = (await desk.readOpenIssues()).find(({ value }) => value.key === 'told-a-lot')!;
  expect(whole).not.toHaveProperty('inShort');
  expect(whole.value.history.map(({ type }) => type)).toEqual(['raised', 'owner-named', 'person-told', 'note-added']);
  expect((await desk.readPeople()).length).toBeGreaterThan(5);
  expect(counted()).toEqual(['$batch', '$batch']);
  await lookAround(desk);
  expect(counted().filter((what) => what === '$batch')).toEqual([]);
  expect([...machine.values()].join('')).not.toContain('Words of a story');
});

test('rows in short are placed as whole ones are: by the same facts, and by what was taken down last', async () => {
  const other = site.deskOf('inbox');
  const given = await other.raiseIssue({ ...raise, key: 'to-and-fro' });
  if (given.outcome !== 'saved') throw new Error(given.outcome);
  const told = { how: 'email', on: '2026-03-09', note: 'Try again' } as const;
  const asToldBy = { name: 'Kit Ashdown', on: '2026-03-09' };
  let { row } = given;
  for (const command of [
    { type: 'ask-person', question: 'Which browser?', told },
    { type: 'record-person-reply', reply: 'Edge', asToldBy },
    { type: 'answer', whatWasDone: 'Reset', told },
    { type: 'record-not-resolved', whatHappened: 'The same', asToldBy },
  ] as const) {
    const next = await other.giveCommand(row, command);
    if (next.outcome !== 'saved') throw new Error(`${command.type}: ${next.outcome}`);
    row = next.row;
  }
  await look('administrator');
  const short = (await visit('administrator').lastSeen())!.openIssues.find(({ number }) => number === row.number)!;
  const context = {
    now: '2026-03-20T12:00:00.000Z',
    calendar: workingCalendar({ week: usualWorkingWeek, bankHolidays: bankHolidaysEnglandAndWales }),
  };
  expect(factsOf(short.value, context)).toEqual(factsOf(row.value, context));
  expect(short.value.history.map(({ type }) => type)).toEqual([
    'raised',
    'edited-in-list',
    'edited-in-list',
    'edited-in-list',
    'edited-in-list',
    'note-added',
  ]);
  const { history: _, ...standing } = short.value;
  const { history: __, ...wholeStanding } = row.value;
  expect(standing).toEqual(wholeStanding);
});

test('once an owner has switched it off nothing is kept, and what was kept goes at the next visit', async () => {
  await look('administrator');
  await settled();
  expect(recordsOn()).toHaveLength(1);
  const { key, value } = settingsList.fields;
  const found = await site.ask('owner', 'GET', `${listApi(settingsList)}/items?$select=Id,${key.name}&$top=100`);
  const { value: rows } = (await found.json()) as { value: Record<string, unknown>[] };
  const row = rows.find((one) => one[key.name] === switchKey('last-visit'))!;
  const where = `${listApi(settingsList)}/items(${String(row['Id'])})`;
  const merge = { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' };
  const set = (to: string) => site.ask('owner', 'POST', where, { [value.name]: to }, merge);
  expect((await set('Off')).ok).toBe(true);
  for (let visits = 0; visits < 2; visits += 1) {
    const entrance = await visit('administrator').enter();
    expect(entrance).toMatchObject({ state: 'ready', settings: { switchedOff: ['last-visit'] } });
    await settled();
    expect(recordsOn()).toEqual([]);
  }
  await look('administrator');
  expect(recordsOn()).toEqual([]);
  expect((await set('On')).ok).toBe(true);
  await look('administrator');
  expect(recordsOn()).toHaveLength(1);
});

test('what earlier code kept, stories and all, is gone as soon as the desk is opened', async () => {
  machine.set(
    `tms-support-desk/seen/3/https://x.example/${people.administrator.email}`,
    '{"format":1,"seenAt":"2026-03-10T11:00:00.000Z"}',
  );
  await visit('administrator').lastSeen();
  expect(recordsOn()).toEqual([]);
});

test('a command on a kept row is decided on the issue as it is, not as it was kept', async () => {
  await look('administrator');
  const [key, text] = firstRecord();
  machine.set(key, text.replaceAll("Password won't work", 'Something that nobody wrote'));
  const desk = visit('administrator');
  await desk.enter();
  const row = (await desk.readOpenIssues('in-short')).find((one) => one.value.key === 'first')!;
  expect(row.value.details.whatHappened).toBe('Something that nobody wrote');
  const given = await desk.giveCommand(row, { type: 'add-note', text: 'Seen' });
  expect(given).toMatchObject({
    outcome: 'saved',
    row: { value: { details: { whatHappened: raise.details.whatHappened } } },
  });
});

test('nobody sees what another person saw: not by their key, not by a record that was moved, not by a page that errs', async () => {
  await look('administrator');
  const [key, text] = firstRecord();
  expect(await visit('caseWorker').lastSeen()).toBeUndefined();
  machine.set(key.replace(people.administrator.email, people.caseWorker.email), text);
  expect(await visit('caseWorker').lastSeen()).toBeUndefined();
  // The text says that it is theirs: the next entering finds another person's number and groups in it, and forgets it.
  machine.set(
    key.replace(people.administrator.email, people.inbox.email),
    text.replace(`"loginName":"${people.administrator.email}"`, `"loginName":"${people.inbox.email}"`),
  );
  counted();
  await visit('inbox').enter();
  expect(counted()).toEqual(['$batch', '$batch']);

  machine.clear();
  const mistaken = visit('administrator', { loginName: people.inbox.email });
  await mistaken.enter();
  await lookAround(mistaken);
  expect(recordsOn()).toEqual([]);
  expect(await visit('inbox').lastSeen()).toBeUndefined();
});

test('what one person read is gone from the machine when another signs in, on any site and of any version', async () => {
  await look('administrator');
  const [key, text] = firstRecord();
  machine.set(key.replace('/sites/', '/other-sites/'), text);
  machine.set('tms-support-desk/seen/1/https://x.example/somebody@tmu.example', text);
  machine.set('of-another-program', 'theirs');
  await visit('inbox').enter();
  await settled();
  expect([...machine.keys()].filter((one) => one.endsWith(people.administrator.email))).toEqual([]);
  expect([...machine.keys()].filter((one) => one.includes('somebody'))).toEqual([]);
  expect(machine.get('of-another-program')).toBe('theirs');
  expect([...machine.values()].join('')).not.toContain(`"loginName":"${people.administrator.email}"`);
});

test('a tab of whoever was here before, still open, keeps nothing once another has signed in', async () => {
  const before = visit('administrator');
  await before.enter();
  await lookAround(before);
  expect(recordsOn()).toHaveLength(1);
  // The other has no right to anything yet, and so leaves no record of their own to be told by.
  const after = visit('inbox', { loginName: people.inbox.email });
  await after.lastSeen();
  expect(recordsOn()).toEqual([]);
  await site.deskOf('inbox').raiseIssue({ ...raise, key: 'third' });
  expect(await lookAround(before)).toContain('third');
  expect(recordsOn()).toEqual([]);
  await after.enter();
  await lookAround(after);
  expect(recordsOn().every((key) => key.endsWith(people.inbox.email))).toBe(true);
  expect(recordsOn()).toHaveLength(1);
});

test('what was read is gone at its date, also where it is of another site and nobody opens that', async () => {
  await look('administrator');
  const [key, text] = firstRecord();
  const elsewhere = key.replace('/sites/', '/other-sites/');
  machine.set(elsewhere, text);
  const on = (days: number) => () => new Date(Date.UTC(2026, 2, 10 + days, 12)).toISOString();
  await visit('administrator', { now: on(29) }).lastSeen();
  expect([...machine.keys()]).toContain(elsewhere);
  await visit('administrator', { now: on(30) }).lastSeen();
  expect(recordsOn()).toEqual([]);
});

test.each(['read', 'write', 'remove', 'keys'] as const)(
  'a memory whose %s never answers costs a second, once',
  async (call) => {
    await look('administrator');
    memory = { ...memory, [call]: () => new Promise<never>(() => undefined) };
    const desk = visit('administrator');
    await desk.lastSeen();
    expect((await desk.enter()).state).toBe('ready');
    expect(await lookAround(desk)).toContain('first');
  },
);

test('whoever lost their rights gets none of it: at the door, and in the middle of a visit', async () => {
  const tmu = deskGroups.find((group) => group.audience === 'tmu')!.title;
  const id = async (): Promise<number> => {
    const user = await site.ask(
      'owner',
      'GET',
      `web/siteusers('${encodeURIComponent(loginOf('administrator'))}')?$select=Id`,
    );
    return ((await user.json()) as { Id: number }).Id;
  };
  const group = `web/sitegroups/getbyname('${tmu}')/users`;
  await look('administrator');
  const during = visit('administrator');
  await during.enter();
  await lookAround(during);
  expect((await site.ask('owner', 'POST', `${group}/removebyid(${await id()})`)).ok).toBe(true);
  try {
    await expect(during.readOpenIssues()).rejects.toMatchObject({
      code: expect.stringMatching(/NOT_ALLOWED|NOT_FOUND/),
    });
    await settled();
    expect([...machine.values()].join('')).not.toContain("Password won't work");
    const later = visit('administrator');
    // The group was all that they had on the site.
    await expect(later.enter()).rejects.toMatchObject({ code: 'STORAGE.NOT_ALLOWED' });
    await expect(later.readOpenIssues()).rejects.toMatchObject({
      code: expect.stringMatching(/NOT_ALLOWED|NOT_FOUND/),
    });
    await settled();
    expect(await visit('administrator').lastSeen()).toBeUndefined();
    expect(recordsOn()).toEqual([]);
  } finally {
    await site.ask('owner', 'POST', group, { LoginName: loginOf('administrator') });
  }
  expect(await look('administrator')).toContain('first');
});

test.each([
  ['no JSON', () => '{"format":1,'],
  ['another shape', () => '{"format":1,"lists":[]}'],
  ['older code', (text: string) => text.replace(/"schemaVersion":\d+/, '"schemaVersion":0')],
  ['another site', (text: string) => text.replace(/"siteUrl":"[^"]+"/, '"siteUrl":"https://elsewhere.example"')],
  ['items without a number', (text: string) => text.replace(/"Id":/g, '"Idd":').replace(/"ID":/g, '"IDd":')],
  ['cells that are nonsense', (text: string) => text.replace(/"Title":"[^"]*"/g, '"Title":{"__proto__":[1]}')],
  ['more than there is room for', (text: string) => text + ' '.repeat(mostKept)],
] as const)('a record that is %s costs nothing but speed', async (_, spoil) => {
  await look('administrator');
  const keys = await look('administrator');
  const [key, text] = firstRecord();
  machine.set(key, spoil(text));
  await visit('administrator').lastSeen();
  machine.set(key, spoil(text));
  const desk = visit('administrator');
  expect((await desk.enter()).state).toBe('ready');
  expect(await lookAround(desk)).toEqual(keys);
});

test('a token that is refused or a month old means a full read; a machine that keeps nothing, a first visit each time', async () => {
  await look('administrator');
  const [key, text] = firstRecord();
  machine.set(key, text.replace(/("issues":\{"token":")[^"]+/, '$11;3;00000000-0000-0000-0000-000000000000;1;1'));
  counted();
  expect(await look('administrator')).toContain('second');
  expect(counted()).toEqual(['$batch', '$batch', 'entered']);

  const inAMonth = visit('administrator', { now: () => new Date(Date.UTC(2026, 3, 20)).toISOString() });
  expect(await inAMonth.lastSeen()).toBeUndefined();

  const broken = (): Promise<never> => Promise.reject(new Error('QuotaExceededError'));
  memory = { read: broken, write: broken, remove: broken, keys: broken };
  expect(await look('administrator')).toContain('second');
  expect(await visit('administrator').lastSeen()).toBeUndefined();
});

test('lists that another person set up anew or widened are read whole', async () => {
  await look('administrator');
  const f = issuesList.fields.area;
  const field = `${listApi(issuesList)}/fields/getByInternalNameOrTitle('${f.name}')`;
  await site.ask('owner', 'POST', field, { Title: 'Part of TMS' }, { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' });
  await site.ask('owner', 'POST', `${listApi(peopleList)}/items`, { Title: 'Nell Frost' });
  counted();
  await look('administrator');
  expect(counted().sort()).toEqual(['$batch', '$batch', '$batch', 'entered']);
});
