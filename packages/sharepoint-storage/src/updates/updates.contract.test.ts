import type { UpdateCommandOf } from '@tms-support/support-domain';
import { updatesList } from '@tms-support/sharepoint-schema';
import type { TimetableRow, UpdateGiven } from './timetable-calls.js';
import { listApi, startDeskSite, type TestSite } from '../testing/test-site.js';

jest.setTimeout(60_000);
let site: TestSite;
beforeAll(async () => {
  site = await startDeskSite();
});
afterAll(() => site.close());

const f = updatesList.fields;
const items = `${listApi(updatesList)}/items`;
const edit = async (id: number, cells: Record<string, unknown>): Promise<void> => {
  const headers = { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' };
  const answer = await site.ask('owner', 'POST', `${items}(${id})`, cells, headers);
  if (!answer.ok) throw new Error(await answer.text());
};
const plain = async (id: number): Promise<Record<string, unknown>> =>
  (await (await site.ask('owner', 'GET', `${items}(${id})`)).json()) as Record<string, unknown>;
const typed = async (cells: Record<string, unknown>): Promise<number> => {
  const made = (await (await site.ask('owner', 'POST', items, cells)).json()) as { Id: number };
  return made.Id;
};

function saved(given: UpdateGiven): TimetableRow {
  if (given.outcome !== 'saved') throw new Error(given.refusal.message);
  return given.row;
}
const may = { startsAt: '2026-05-10T23:00:00Z', endsAt: '2026-05-20T23:00:00Z', precision: 'part-of-month' } as const;
let keys = 0;
const hear = (more: Partial<UpdateCommandOf<'hear'>['announced']> = {}): UpdateCommandOf<'hear'> => ({
  type: 'hear',
  key: `MC90000${(keys += 1)}`,
  kind: 'microsoft',
  announced: { title: 'New sign-in page', saidOn: '2026-03-02', window: { ...may, words: 'mid-May' }, ...more },
});
const decide = { type: 'decide', decision: { choice: 'test', impact: 'high', note: 'Letters use it.' } } as const;

test('an update goes in as one item, is decided and told, and comes back with its story and in plain columns', async () => {
  const [ada, dev] = [site.deskOf('administrator'), site.deskOf('developer')];
  const command = hear();
  const heard = saved(await ada.hearUpdate(command));
  const told = saved(
    await dev.giveUpdateCommand(heard, { type: 'tell', whom: ['TMU'], what: 'Read the post.', on: '2026-03-10' }),
  );
  const row = saved(await ada.giveUpdateCommand(told, decide));
  expect(row.value).toMatchObject({ key: command.key, stage: 'to-test', decision: decide.decision });
  expect(row.value.history.map(({ type, by }) => [type, by.name])).toEqual([
    ['heard', 'Ada Marsh'],
    ['told', 'Dev Rowan'],
    ['decided', 'Ada Marsh'],
  ]);
  expect(row.faults).toEqual([]);
  expect((await site.deskOf('visitor').readUpdate(row.number)).value).toEqual(row.value);
  expect(await plain(row.number)).toMatchObject({
    Title: 'New sign-in page',
    [f.stage.name]: 'To be tested',
    [f.choice.name]: 'Test',
    [f.impactLevel.name]: 'High',
    [f.impact.name]: 'Letters use it.',
    [f.tellings.name]: '2026-03-10 | Dev Rowan | TMU | Read the post.',
  });
  const listed = (await ada.readUpdates()).find(({ number }) => number === row.number)!;
  expect(listed).toMatchObject({ faults: [], life: { stage: 'to-test', choice: 'test', impact: 'high' } });
  expect(listed.value.window).toMatchObject({ words: 'mid-May', precision: 'part-of-month' });
});

test('the door brings the timetable without its stories', async () => {
  const ada = site.deskOf('administrator');
  const row = saved(await ada.hearUpdate(hear({ body: 'A long post that is read on its own page alone.' })));
  const asked: string[] = [];
  const watching = site.deskOf('administrator', {
    fetch: async (url, init) => {
      const answer = await fetch(url, init);
      asked.push(await answer.clone().text());
      return answer;
    },
  });
  await watching.enter();
  expect((await watching.readUpdates()).map(({ number }) => number)).toContain(row.number);
  const door = asked.filter((text) => text.includes(row.value.key));
  expect(door).toHaveLength(1);
  expect(door[0]).not.toContain('A long post');
  expect(door[0]).not.toContain(f.history.name);
});

test('a second try of the same finds the first, and another one with the same post is told so', async () => {
  const ada = site.deskOf('administrator');
  const command = hear();
  const first = saved(await ada.hearUpdate(command));
  expect(saved(await site.deskOf('administrator').hearUpdate(command)).number).toBe(first.number);
  const other = await site
    .deskOf('inbox')
    .hearUpdate({ ...command, announced: { ...command.announced, title: 'By another name' } });
  expect(other).toMatchObject({ outcome: 'refused', row: { number: first.number } });
  const once = saved(await ada.giveUpdateCommand(first, decide, 'try-1'));
  expect(saved(await ada.giveUpdateCommand(first, decide, 'try-1')).value.history).toEqual(once.value.history);
});

test('two who decide at once: the second is told who was quicker, and both notes stay', async () => {
  const [ada, ivo] = [site.deskOf('administrator'), site.deskOf('inbox')];
  const row = saved(await ada.hearUpdate(hear()));
  const seenEventId = row.value.history[0]!.id;
  saved(await ada.giveUpdateCommand(row, { ...decide, seenEventId }));
  const late = await ivo.giveUpdateCommand(row, {
    type: 'decide',
    decision: { choice: 'ignore', impact: 'none' },
    seenEventId,
  });
  expect(late).toMatchObject({ outcome: 'refused', refusal: { code: 'UPDATE.CHANGED_MEANWHILE', by: 'Ada Marsh' } });
  const both = await Promise.all([
    ada.giveUpdateCommand(row, { type: 'add-update-note', text: 'One' }),
    ivo.giveUpdateCommand(row, { type: 'add-update-note', text: 'Two' }),
  ]);
  both.forEach(saved);
  const { value } = await ada.readUpdate(row.number);
  expect(value.decision?.choice).toBe('test');
  expect(value.history.flatMap((event) => (event.type === 'update-note-added' ? [event.text] : [])).sort()).toEqual([
    'One',
    'Two',
  ]);
});

test('TRA Digital and the developer tell, and decide nothing; a TMS user does neither', async () => {
  const dev = site.deskOf('developer');
  const row = saved(await dev.hearUpdate(hear()));
  expect(await dev.giveUpdateCommand(row, decide)).toMatchObject({ refusal: { code: 'UPDATE.NOT_YOURS' } });
  const tell: UpdateCommandOf<'tell'> = { type: 'tell', whom: ['TMU'], what: 'x', on: '2026-03-10' };
  expect(await site.deskOf('caseWorker').giveUpdateCommand(row, tell)).toMatchObject({
    refusal: { code: 'UPDATE.NOT_YOURS' },
  });
  expect((await dev.readUpdate(row.number)).value.history).toHaveLength(1);
});

test('a row that was typed by hand is read as it is, and begins its story with the first step', async () => {
  const id = await typed({
    Title: 'Portal closed for a night',
    [f.key.name]: 'DEMO-77',
    [f.kind.name]: 'TMS release',
    [f.startsAt.name]: '2026-05-11T23:00:00Z',
    [f.endsAt.name]: '2026-05-12T23:00:00Z',
    [f.precision.name]: 'To the day',
    [f.step.name]: 'Date agreed',
    [f.impact.name]: 'Nobody can sign in.',
    [f.checksBefore.name]: 'Save letters\nTell panels',
    [f.tellings.name]: '2026-03-01 | Tom | TMU, Ann | closed at 7pm',
  });
  const ada = site.deskOf('administrator');
  const row = await ada.readUpdate(id);
  expect(row.value).toMatchObject({
    key: 'DEMO-77',
    kind: 'tms-release',
    stage: 'tested',
    checks: [{ text: 'Save letters' }, { text: 'Tell panels' }],
    tellings: [{ by: 'Tom', whom: ['TMU', 'Ann'], what: 'closed at 7pm', on: '2026-03-01' }],
    history: [],
  });
  expect(row.typed.impact).toBe('Nobody can sign in.');
  expect(row.faults).toEqual([]);
  const applied = saved(await ada.giveUpdateCommand(row, { type: 'record-applied', on: '2026-03-09' }));
  expect(applied.value).toMatchObject({ stage: 'applied', appliedOn: '2026-03-09', tellings: [{ by: 'Tom' }] });
  expect(await plain(id)).toMatchObject({
    [f.impact.name]: 'Nobody can sign in.',
    [f.stage.name]: 'Applied',
    [f.step.name]: 'Date agreed',
    [f.tellings.name]: '2026-03-01 | Tom | TMU, Ann | closed at 7pm',
  });
  expect((await ada.readUpdate(id)).value.tellings).toHaveLength(1);
});

test('what an admin changes in the list joins the story: dates, a telling, the decision, how far it is', async () => {
  const ada = site.deskOf('administrator');
  const heard = saved(await ada.hearUpdate(hear()));
  const told = saved(
    await ada.giveUpdateCommand(heard, { type: 'tell', whom: ['TMU'], what: 'mid-May', on: '2026-03-10' }),
  );
  await edit(told.number, {
    [f.startsAt.name]: '2026-06-10T23:00:00Z',
    [f.endsAt.name]: '2026-06-20T23:00:00Z',
    [f.tellings.name]: '2026-03-10 | Ada Marsh | TMU | mid-May\n2026-03-11 | Tom | Panel team | by phone',
    [f.choice.name]: 'Act',
    [f.ownerName.name]: 'Ivo Penn',
  });
  const { value, faults } = await ada.readUpdate(told.number);
  expect(faults).toEqual([]);
  expect(value).toMatchObject({
    stage: 'to-act',
    decision: { choice: 'act', impact: 'not-known' },
    lookedAfterBy: 'Ivo Penn',
    announced: { window: { startsAt: expect.stringMatching(/^2026-06-10T23:00/) } },
    earlier: [{ window: { words: 'mid-May' } }],
  });
  expect(value.announced.window?.words).toBeUndefined();
  expect(value.tellings.map(({ by, whom }) => [by, whom])).toEqual([
    ['Ada Marsh', ['TMU']],
    ['Tom', ['Panel team']],
  ]);
  const edits = value.history.slice(2);
  expect(edits.map(({ type, by }) => [type, by.name])).toEqual([
    ['announced-again', 'Olive Grant'],
    ['told', 'Olive Grant'],
    ['decided', 'Olive Grant'],
    ['keeper-named', 'Olive Grant'],
  ]);
  const noted = saved(await ada.giveUpdateCommand(told, { type: 'add-update-note', text: 'Seen.' }));
  expect(noted.value.history.slice(2, 6)).toEqual(edits);
  expect((await ada.readUpdate(told.number)).value).toEqual(noted.value);
  await edit(told.number, { [f.stage.name]: 'Closed' });
  expect((await ada.readUpdate(told.number)).value).toMatchObject({ stage: 'closed', decision: { choice: 'act' } });
});

test('words typed over the old ones are read as a date', async () => {
  const ada = site.deskOf('administrator');
  const row = saved(await ada.hearUpdate(hear()));
  await edit(row.number, { [f.words.name]: 'mid-June 2026' });
  const { value } = await ada.readUpdate(row.number);
  expect(value.announced.window).toMatchObject({ words: 'mid-June 2026', startsAt: '2026-06-10T23:00:00.000Z' });
});

test('a bad cell costs that cell: nothing is told twice, untold, or written over', async () => {
  const ada = site.deskOf('administrator');
  const heard = saved(await ada.hearUpdate(hear()));
  const row = saved(await ada.giveUpdateCommand(heard, { type: 'tell', whom: ['TMU'], what: 'x', on: '2026-03-10' }));
  await edit(row.number, {
    [f.stage.name]: 'Somewhere',
    [f.endsAt.name]: '2026-01-01T00:00:00Z',
    [f.tellings.name]: 'Tom told everybody',
    Title: '',
  });
  const bad = await ada.readUpdate(row.number);
  expect(bad.value).toMatchObject({
    stage: 'heard',
    announced: { title: 'New sign-in page', window: { words: 'mid-May' } },
  });
  expect(bad.value.tellings).toHaveLength(1);
  expect(new Set(bad.faults.map(({ column }) => column))).toEqual(
    new Set([f.stage.title, f.endsAt.title, f.tellings.title]),
  );
  saved(await ada.giveUpdateCommand(bad, { type: 'tell', whom: ['Ann'], what: 'y', on: '2026-03-10' }));
  expect(await plain(row.number)).toMatchObject({ [f.tellings.name]: 'Tom told everybody' });
  await edit(row.number, { [f.tellings.name]: '' });
  expect((await ada.readUpdate(row.number)).value.tellings.map(({ whom }) => whom)).toEqual([['TMU'], ['Ann']]);
});

test('on the timetable as the door brings it, too, a bad cell costs that cell alone, whichever it is', async () => {
  const ada = site.deskOf('administrator');
  const heard = saved(await ada.hearUpdate(hear()));
  const told = saved(await ada.giveUpdateCommand(heard, { type: 'tell', whom: ['TMU'], what: 'x', on: '2026-03-10' }));
  const { number } = saved(await ada.giveUpdateCommand(told, decide));
  await edit(number, { [f.ownerName.name]: 'Ivo Penn', [f.checksBefore.name]: 'Open a letter', [f.watchDays.name]: 5 });
  const listed = async () => {
    const { value, life, faults } = (await ada.readUpdates()).find((one) => one.number === number)!;
    return { cells: { ...value, ...value.window, ...life, window: undefined }, faults };
  };
  const { cells: good, faults } = await listed();
  expect(faults).toEqual([]);
  expect(good).toMatchObject({ ownerName: 'Ivo Penn', checksBefore: 'Open a letter', watchDays: 5, choice: 'test' });
  // What each costs: itself, and what is worked out from it alone.
  for (const [field, nonsense, costs] of [
    [f.kind, 'Carnival', []],
    [f.endsAt, '2026-01-01T00:00:00Z', ['endsAt']],
    [f.precision, 'Roughly', ['precision']],
    [f.stage, 'Somewhere', ['stage', 'step']],
    [f.choice, 'Perhaps', ['choice']],
    [f.impactLevel, 'Enormous', ['impact']],
    [f.changedOn, 'last week', []],
    [f.post, 'Gone', ['post']],
    [f.tellings, 'Tom told everybody', ['tellings', 'step']],
    [f.watchDays, -3, ['watchDays']],
  ] as const) {
    const before = (await plain(number))[field.name];
    await edit(number, { [field.name]: nonsense });
    const bad = await listed();
    expect([field.title, bad.faults.map(({ column }) => column)]).toEqual([field.title, [field.title]]);
    const changed = Object.keys(good).filter(
      (name) =>
        JSON.stringify(good[name as keyof typeof good]) !== JSON.stringify(bad.cells[name as keyof typeof good]),
    );
    expect([field.title, changed.filter((name) => !(costs as readonly string[]).includes(name))]).toEqual([
      field.title,
      [],
    ]);
    await edit(number, { [field.name]: before });
  }
  expect((await listed()).cells).toEqual(good);
});

test.each([
  ['no JSON', 'Tom tidied this up', 1],
  ['an event that is none', JSON.stringify({ v: 1, events: [{ type: 'party' }] }), 1],
  ['a list', '[1]', 1],
])('a story that is %s is kept as it is, and the columns say how the update stands', async (_, text, holes) => {
  const ada = site.deskOf('administrator');
  const heard = saved(await ada.hearUpdate(hear()));
  const row = saved(await ada.giveUpdateCommand(heard, decide));
  await edit(row.number, { [f.history.name]: text });
  const read = await ada.readUpdate(row.number);
  expect(read.value).toMatchObject({ stage: 'to-test', decision: decide.decision, history: [] });
  expect(read.faults.map(({ column }) => column)).toEqual([f.history.title]);
  const after = saved(await ada.giveUpdateCommand(read, { type: 'add-update-note', text: 'Still here' }));
  expect(after.value).toMatchObject({ stage: 'to-test', history: [{ text: 'Still here' }] });
  const note = JSON.parse(String((await plain(row.number))[f.history.name])) as { unreadable: unknown[] };
  expect(note.unreadable).toHaveLength(holes);
  expect((await ada.readUpdate(row.number)).value.history).toHaveLength(1);
});

test('an update without a date is coming at no time, until one is announced', async () => {
  const ada = site.deskOf('administrator');
  const { window: _, ...announced } = hear().announced;
  const row = saved(await ada.hearUpdate({ ...hear(), announced }));
  const listed = (await ada.readUpdates()).find(({ number }) => number === row.number)!;
  expect(listed).toMatchObject({ faults: [], life: { hasNoDate: true }, value: { window: { precision: 'day' } } });
  expect(Date.parse(listed.value.window.endsAt)).toBeLessThan(Date.parse('2000-01-01'));
  expect((await ada.readUpdate(row.number)).value.announced.window).toBeUndefined();
  const moved = saved(
    await ada.giveUpdateCommand(row, {
      type: 'record-announcement',
      announced: { ...announced, saidOn: '2026-03-09', window: may },
    }),
  );
  expect(moved.value.announced.window).toMatchObject(may);
  expect(await plain(row.number)).toMatchObject({ [f.changedOn.name]: expect.stringMatching(/^2026-/) });
});

test('no date is made up for a row that was typed without one, and the row says what it lacks', async () => {
  const ada = site.deskOf('administrator');
  const row = saved(await ada.hearUpdate({ ...hear(), announced: { ...hear().announced, window: may } }));
  const blank = { [f.stage.name]: null, [f.history.name]: null, [f.startsAt.name]: null, [f.endsAt.name]: null };
  await edit(row.number, { ...blank, [f.words.name]: null });
  const typed = (await ada.readUpdates()).find(({ number }) => number === row.number)!;
  expect(typed).toMatchObject({ life: { hasNoDate: true } });
  expect(Date.parse(typed.value.window.endsAt)).toBeLessThan(Date.parse('2000-01-01'));
  expect(typed.faults.map(({ column }) => column)).toEqual([f.startsAt.title, f.endsAt.title]);
});

test('a story that grows too long loses the texts that newer ones replaced, and never a step', async () => {
  const ada = site.deskOf('administrator');
  let row = saved(await ada.hearUpdate(hear({ body: 'a'.repeat(9_000) })));
  for (let turn = 1; turn <= 9; turn += 1) {
    const announced = { ...row.value.announced, body: `${turn}`.repeat(9_000), saidOn: '2026-03-09' };
    row = saved(await ada.giveUpdateCommand(row, { type: 'record-announcement', announced }));
  }
  const { value } = await ada.readUpdate(row.number);
  expect(value.history).toHaveLength(10);
  expect(value.earlier).toHaveLength(9);
  expect(value.announced.body).toBe('9'.repeat(9_000));
  expect(value.history[0]).toMatchObject({ announced: { title: 'New sign-in page', saidOn: '2026-03-02' } });
});

test('without the column of stories an update is shown as its columns say, and no step is lost in it', async () => {
  const other = await startDeskSite();
  try {
    const ada = other.deskOf('administrator');
    const row = saved(await ada.hearUpdate(hear()));
    const path = `${listApi(updatesList)}/fields/getByInternalNameOrTitle('${f.history.name}')`;
    const gone = await other.ask('owner', 'POST', path, undefined, { 'X-HTTP-Method': 'DELETE', 'If-Match': '*' });
    expect(gone.ok).toBe(true);
    const read = await other.deskOf('administrator').readUpdate(row.number);
    expect(read.value).toMatchObject({ key: row.value.key, stage: 'heard', history: [] });
    expect(read.faults.map(({ column }) => column)).toEqual([f.history.title]);
    await expect(other.deskOf('administrator').giveUpdateCommand(read, decide)).rejects.toMatchObject({
      code: 'STORAGE.REFUSED',
      message: expect.stringMatching(/no longer has “.+”, without which nothing can be saved/),
    });
  } finally {
    await other.close();
  }
});

test('several come with their stories in a request of forty, and what is not there is left out', async () => {
  const ada = site.deskOf('administrator');
  const numbers: number[] = [];
  for (let count = 0; count < 42; count += 1)
    numbers.push(saved(await ada.hearUpdate(hear({ title: `Many ${count}` }))).number);
  const rows = await ada.readUpdatesOf([...numbers, numbers[0]!, 99_999]);
  expect(rows.map(({ number }) => number).sort((a, b) => a - b)).toEqual(numbers);
  expect(rows.every(({ value }) => value.history.length === 1 && value.announced.saidOn === '2026-03-02')).toBe(true);
  expect(await ada.readUpdatesOf([])).toEqual([]);
});
