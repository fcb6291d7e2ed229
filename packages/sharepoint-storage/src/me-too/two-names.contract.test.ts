import { meTooList, outageLogList, type ItemCells } from '@tms-support/sharepoint-schema';
import { parseOutageLogRow } from '../outages/outage-log-rows.js';
import { listApi, loginOf, startDeskSite, type TestSite } from '../testing/test-site.js';

jest.setTimeout(60_000);
let site: TestSite;
beforeAll(async () => {
  site = await startDeskSite();
});
afterAll(() => site.close());

const f = meTooList.fields;
const twoPeople = /^SharePoint names two people for this row, .+ and .+\. Ask both who wrote this\.$/;

test('a “Me too” in another’s name counts for nobody, says so, and leaves them to say it themselves', async () => {
  const ada = site.deskOf('administrator');
  const problem = await ada.addKnownProblem({ key: 'tn-1', line: 'The date is in German.' });
  const given = {
    Title: 'x',
    [f.key.name]: 'tn-forged',
    [f.problem.name]: String(problem.number),
    Author: JSON.stringify([{ Key: loginOf('administrator') }]),
  };
  const path = `${listApi(meTooList)}/AddValidateUpdateItemUsingPath`;
  const answer = await site.ask('caseWorker', 'POST', path, {
    formValues: Object.entries(given).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue })),
    listItemCreateInfo: {},
  });
  const { value } = (await answer.json()) as { value: { HasException: boolean }[] };
  expect(value.some(({ HasException }) => HasException)).toBe(false);
  const ofProblem = async () =>
    (await site.deskOf('administrator').readMeToo()).filter((row) => row.problem === problem.number);
  expect(await ofProblem()).toEqual([]);
  const faulty = (await site.deskOf('administrator').readMeToo()).flatMap(({ faults }) => faults);
  expect(faulty.map(({ message }) => message)).toEqual([expect.stringMatching(twoPeople)]);
  await ada.sayMeToo(problem, { email: 'ada.marsh@tmu.example' });
  expect(await ofProblem()).toHaveLength(1);
});

/** Puts a row there as a form does, in whatever names SharePoint takes [L: decision 0485]. */
async function forge(list: typeof meTooList | typeof outageLogList, given: Record<string, string>): Promise<void> {
  const answer = await site.ask('administrator', 'POST', `${listApi(list)}/AddValidateUpdateItemUsingPath`, {
    formValues: Object.entries(given).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue })),
    listItemCreateInfo: {},
  });
  const { value } = (await answer.json()) as { value: { HasException: boolean }[] };
  expect(value.some(({ HasException }) => HasException)).toBe(false);
}

const cassAs = (...columns: ('Author' | 'Editor')[]) =>
  Object.fromEntries(columns.map((name) => [name, JSON.stringify([{ Key: loginOf('caseWorker') }])]));
let turn = 0;

test.each([
  ['in both of their names, about another problem', cassAs('Author', 'Editor'), { problem: 7001 }],
  ['in both of their names, about no problem', cassAs('Author', 'Editor'), {}],
  ['in both of their names, taken back', cassAs('Author', 'Editor'), { problem: 'this', isTakenBack: '1' }],
  ['that names them as its editor alone', cassAs('Editor'), { problem: 'this' }],
  ['that names them as its author alone', cassAs('Author'), { problem: 'this' }],
])('somebody whose key has a forged row %s is counted once by their own press', async (_, names, said) => {
  const ada = site.deskOf('administrator');
  const problem = await ada.addKnownProblem({ key: `forged-${(turn += 1)}`, line: 'Names are cut.' });
  const { problem: about, isTakenBack }: { problem?: number | string; isTakenBack?: string } = said;
  await forge(meTooList, {
    Title: 'x',
    [f.key.name]: `${problem.number} cass.webb@tmu.example`,
    ...(about === undefined ? {} : { [f.problem.name]: String(about === 'this' ? problem.number : about) }),
    ...(isTakenBack ? { [f.isTakenBack.name]: isTakenBack } : {}),
    ...names,
  });
  const cass = site.deskOf('caseWorker');
  const ofCass = async (): Promise<number> =>
    (await site.deskOf('inbox').readMeToo()).filter(
      (row) => row.problem === problem.number && row.by.email === 'cass.webb@tmu.example',
    ).length;
  for (let press = 0; press < 2; press += 1) {
    await cass.sayMeToo(problem, { email: 'cass.webb@tmu.example' });
    expect(await ofCass()).toBe(1);
  }
  await cass.takeMeTooBack(problem, { email: 'cass.webb@tmu.example' });
  expect(await ofCass()).toBe(0);
});

test('a forged row under the key of somebody’s “Me too” about an outage takes theirs from nobody', async () => {
  const log = outageLogList.fields;
  const declare = { type: 'declare', key: 'o-forged', sinceAt: '2026-03-10T08:00:00.000Z' } as const;
  expect(await site.deskOf('administrator').giveOutage(undefined, declare)).toMatchObject({ outcome: 'saved' });
  await forge(outageLogList, {
    Title: 'x',
    [log.key.name]: 'me-too:o-forged:cass.webb@tmu.example',
    [log.outage.name]: 'o-another',
    ...cassAs('Author', 'Editor'),
  });
  const press = { type: 'outage-log', outage: 'o-forged', kind: 'me-too', words: '' } as const;
  for (let n = 0; n < 2; n += 1)
    await site.deskOf('caseWorker').writeOutageLog({ ...press, key: 'press-1', saidAt: '2026-03-10T09:00:00.000Z' });
  const whole = await site.deskOf('administrator').readOutage('o-forged');
  expect(whole!.log!.meToo.map(({ email }) => email)).toEqual(['cass.webb@tmu.example']);
});

const logged = (version: number, more: ItemCells): ItemCells => ({
  Id: 7,
  'odata.etag': `"0f0f,${version}"`,
  [outageLogList.fields.key.name]: 'l-1',
  [outageLogList.fields.outage.name]: 'o-1',
  [outageLogList.fields.kind.name]: 'line',
  [outageLogList.fields.words.name]: 'Two permits by hand',
  Editor: { Title: 'Cass Webb', EMail: 'cass.webb@tmu.example' },
  ...more,
});

test.each([
  ['as it was added, in another’s name', 1, { Author: { Title: 'Ada Marsh', EMail: 'ada.marsh@tmu.example' } }, 1],
  ['changed since by a second person', 2, { Author: { Title: 'Ada Marsh', EMail: 'ada.marsh@tmu.example' } }, 0],
  ['by one person', 1, { Author: { Title: 'C. Webb', EMail: 'Cass.Webb@tmu.example' } }, 0],
  ['asked for without its author', 1, {}, 0],
])('a line of an outage’s log %s', (_, version, more, count) => {
  const { faults } = parseOutageLogRow(logged(version, more), 'https://tmu.example/sites/desk');
  expect(faults.filter(({ message }) => twoPeople.test(message))).toHaveLength(count);
});
