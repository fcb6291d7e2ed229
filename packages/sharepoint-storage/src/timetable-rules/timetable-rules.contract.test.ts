import { knownCadences, shippedUpdateNudges } from '@tms-support/support-domain';
import { cadencesList, updateNudgesList } from '@tms-support/sharepoint-schema';
import { listApi, startDeskSite, type TestSite } from '../testing/test-site.js';

jest.setTimeout(60_000);
let site: TestSite;
beforeAll(async () => {
  site = await startDeskSite();
});
afterAll(() => site.close());

const nudges = `${listApi(updateNudgesList)}/items`;
const cadences = `${listApi(cadencesList)}/items`;
const edit = async (items: string, id: number, cells: Record<string, unknown>): Promise<void> => {
  const answer = await site.ask('owner', 'POST', `${items}(${id})`, cells, {
    'X-HTTP-Method': 'MERGE',
    'If-Match': '*',
  });
  if (!answer.ok) throw new Error(await answer.text());
};
const deskOf = async (who: Parameters<TestSite['deskOf']>[0]) => {
  const desk = site.deskOf(who);
  await desk.enter();
  return desk;
};

test('set-up puts in what the desk ships with, and everybody who sees the timetable reads it', async () => {
  for (const who of ['administrator', 'developer', 'caseWorker'] as const) {
    const desk = await deskOf(who);
    expect((await desk.readNudgeRules())!.map(({ value }) => value)).toEqual(shippedUpdateNudges);
    const rows = (await desk.readCadences())!;
    expect(rows.map(({ value }) => value)).toEqual(knownCadences.map((one) => ({ kind: 'microsoft', ...one })));
    expect(rows.flatMap(({ faults }) => faults)).toEqual([]);
  }
});

test('a rule that an admin changes counts with its days and its words, and one that is off says so', async () => {
  await edit(nudges, 1, { DeskNudgeDays: 30, DeskNudgeWords: ' Tell the whole team. ' });
  await edit(nudges, 2, { DeskNudgeOn: false });
  const [first, second] = (await (await deskOf('administrator')).readNudgeRules())!;
  expect(first!.value).toMatchObject({ reason: 'nobody-told', days: 30, words: 'Tell the whole team.' });
  expect(second!.value).toMatchObject({ reason: 'brief-again', isOn: false });
});

test('a bad cell of a rule costs that cell, and is named', async () => {
  await edit(nudges, 3, { DeskNudgeDays: -4, DeskNudgeTo: 'Somebody' });
  await edit(nudges, 4, { DeskNudgeCase: '' });
  const rows = (await (await deskOf('administrator')).readNudgeRules())!;
  expect(rows[2]).toMatchObject({ value: { reason: 'not-decided', days: 14, to: 'tmu' } });
  expect(rows[2]!.faults.map(({ column }) => column).sort()).toEqual(['Days before', 'Who it is for']);
  expect(rows[3]).toMatchObject({ value: undefined, faults: [{ column: 'In which case' }] });
});

test('a release of TMS stands by the words of its rule; nonsense lays nothing ahead and is named', async () => {
  const add = (cells: Record<string, unknown>) => site.ask('developer', 'POST', cadences, cells);
  await add({
    Title: 'TMS release',
    DeskKey: 'tms',
    DeskCadenceKind: 'TMS release',
    DeskCadenceDays: 'Last Thursday of the month',
    DeskCadenceAt: '6pm',
    DeskCadenceClock: 'London',
    DeskLastsMinutes: 120,
    DeskFromOn: '2026-01-15',
    DeskToOn: '2026-12-31',
  });
  await add({
    Title: 'Odd',
    DeskKey: 'odd',
    DeskCadenceDays: 'now and then',
    DeskFromOn: '2026-01-15',
    DeskCadenceAt: 'tea time',
  });
  await add({
    Title: 'Ends first',
    DeskKey: 'ends',
    DeskCadenceDays: 'weekly',
    DeskFromOn: '2026-05-01',
    DeskToOn: '2026-04-01',
  });
  await add({ Title: 'No first day', DeskKey: 'none', DeskCadenceDays: 'weekly' });
  await add({
    Title: 'Time unread',
    DeskKey: 'time',
    DeskCadenceDays: 'weekly',
    DeskFromOn: '2026-05-01',
    DeskCadenceAt: 'noonish',
  });
  const rows = (await (await deskOf('administrator')).readCadences())!.slice(knownCadences.length);
  expect(rows[0]).toMatchObject({
    faults: [],
    value: {
      kind: 'tms-release',
      days: { kind: 'last-weekday', weekday: 'thursday' },
      hours: { at: '18:00', timeZone: 'Europe/London', lastsMinutes: 120 },
      validFromOn: '2026-01-15',
      validToOn: '2026-12-31',
    },
  });
  const said = rows.slice(1).map(({ value, faults }) => [value === undefined, faults.map(({ column }) => column)]);
  expect(said).toEqual([
    [true, ['How often', 'At']],
    [true, ['Last day']],
    [true, ['First day']],
    [false, ['At']],
  ]);
  expect(rows[4]!.value).not.toHaveProperty('hours');
});

test('whoever only reads the rules adds none', async () => {
  const refused = await site.ask('caseWorker', 'POST', nudges, { Title: 'Mine', DeskKey: 'mine' });
  expect(refused.status).toBe(403);
});
