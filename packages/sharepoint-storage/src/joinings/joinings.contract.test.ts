import { joiningsList, joiningStepsList } from '@tms-support/sharepoint-schema';
import { decideJoining, stepsFor, type Joining } from '@tms-support/support-domain';
import { listApi, startDeskSite, type TestSite } from '../testing/test-site.js';

jest.setTimeout(60_000);
let site: TestSite;
beforeAll(async () => {
  site = await startDeskSite();
});
afterAll(() => site.close());

const f = joiningsList.fields;
const ofSomebody = (more: Partial<Joining> = {}): Joining => ({
  key: 'j-1',
  kind: 'joining',
  person: { name: 'Nell Harbour', email: 'nell@tmu.example', kind: 'tms-user' },
  on: '2026-03-09',
  isCancelled: false,
  steps: [{ key: 'a', title: 'Training session' }],
  notes: [],
  ...more,
});
const now = { at: '2026-03-10T09:00:00.000Z', by: 'Ada', today: '2026-03-10' };
const done = (joining: Joining): Joining => {
  const decision = decideJoining(joining, { type: 'do-step', step: 'a', by: 'Ada', on: '2026-03-10' }, now);
  if (decision.outcome === 'refused') throw new Error(decision.message);
  return decision.joining;
};

test('set-up puts in the steps that the process says, and TMU alone reads them', async () => {
  const { rows } = (await site.deskOf('administrator').readJoiningSteps())!;
  const steps = rows.map(({ step }) => step);
  expect(stepsFor(steps, 'joining', 'tms-user').map(({ title }) => title)).toEqual([
    'Training session at TMU induction',
    'User guide given',
    'Access to TMS',
    'Added to the support desk’s TMS users group',
  ]);
  expect(stepsFor(steps, 'leaving', 'tms-user')[0]).toMatchObject({
    title: 'Removed from TMS',
    whose: 'TMS admin staff',
  });
  for (const who of ['caseWorker', 'developer', 'visitor'] as const) {
    expect(await site.deskOf(who).readJoiningSteps()).toBeUndefined();
    expect(await site.deskOf(who).readJoinings()).toBeUndefined();
    await expect(site.deskOf(who).keepJoining(ofSomebody({ key: who }))).rejects.toMatchObject({
      code: expect.stringMatching(/NOT_ALLOWED|NOT_FOUND/),
    });
  }
});

test('a record is begun once, changed, and never written over a colleague', async () => {
  const ada = site.deskOf('administrator');
  const first = await ada.keepJoining(ofSomebody());
  expect((await ada.keepJoining(ofSomebody())).number).toBe(first.number);
  const after = await ada.keepJoining(done(first.value), first);
  expect(after.value.steps[0]!.done).toEqual({ by: 'Ada', on: '2026-03-10' });
  await expect(
    site.deskOf('inbox').keepJoining({ ...first.value, steps: [{ key: 'a', title: 'Other' }] }, first),
  ).rejects.toMatchObject({ code: 'STORAGE.CONFLICT' });
  expect((await ada.readJoinings())!.find(({ number }) => number === first.number)!.value).toEqual(after.value);
});

test('steps that cannot be read are named, shown as none, and not written over', async () => {
  const ada = site.deskOf('administrator');
  const row = await ada.keepJoining(ofSomebody({ key: 'j-2' }));
  const merge = { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' };
  const cells = { [f.steps.name]: '{"steps":[{"key":1}]}', [f.on.name]: 'soon' };
  expect((await site.ask('owner', 'POST', `${listApi(joiningsList)}/items(${row.number})`, cells, merge)).ok).toBe(
    true,
  );
  const read = (await ada.readJoinings())!.find(({ number }) => number === row.number)!;
  expect([read.isWhole, read.value.steps]).toEqual([false, []]);
  expect(read.faults.map(({ column }) => column).sort()).toEqual([f.on.title, f.steps.title].sort());
  await expect(ada.keepJoining({ ...read.value, isCancelled: true }, read)).rejects.toMatchObject({
    code: 'STORAGE.REFUSED',
  });
});

test('a step of the template that does not say for whom it is, is named', async () => {
  const made = await site.ask('owner', 'POST', `${listApi(joiningStepsList)}/items`, { Title: 'New', DeskKey: 'new' });
  expect(made.status).toBe(201);
  const row = (await site.deskOf('administrator').readJoiningSteps())!.rows.find(({ step }) => step.title === 'New')!;
  expect(row.faults).toHaveLength(2);
});

test('a blank cell that a step or a record is nothing without is named, and begins nothing', async () => {
  const merge = { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' };
  const blank = async (list: typeof joiningsList | typeof joiningStepsList, id: number, ...names: string[]) => {
    const cells = Object.fromEntries(names.map((name) => [name, null]));
    expect((await site.ask('owner', 'POST', `${listApi(list)}/items(${id})`, cells, merge)).ok).toBe(true);
  };
  const ada = site.deskOf('administrator');
  const t = joiningStepsList.fields;
  const { number } = (await ada.readJoiningSteps())!.rows.find(({ step }) => step.title === 'User guide given')!;
  await blank(joiningStepsList, number, 'Title');
  const step = (await ada.readJoiningSteps())!.rows.find((row) => row.number === number)!;
  expect(step.faults.map(({ column }) => column)).toEqual([t.title.title]);
  const row = await ada.keepJoining(ofSomebody({ key: 'j-blank', kind: 'leaving' }));
  await blank(joiningsList, row.number, 'Title', f.kind.name, f.of.name, f.on.name);
  const read = (await ada.readJoinings())!.find((one) => one.number === row.number)!;
  expect(read.faults.map(({ column }) => column)).toEqual([f.name, f.kind, f.of, f.on].map(({ title }) => title));
  expect(read.value.steps).toEqual(row.value.steps);
});
