import { meTooList } from '@tms-support/sharepoint-schema';
import { listApi, startDeskSite, type TestSite } from '../testing/test-site.js';

jest.setTimeout(60_000);
let site: TestSite;
beforeAll(async () => {
  site = await startDeskSite();
});
afterAll(() => site.close());

const f = meTooList.fields;
const cass = { email: 'cass.webb@tmu.example' };

test('is one row a person, read by TMU and by who uses TMS, and by nobody else', async () => {
  const ada = site.deskOf('administrator');
  const problem = await ada.addKnownProblem({ key: 'm-1', line: 'Letters have no address.' });
  const user = site.deskOf('caseWorker');
  await user.sayMeToo(problem, cass);
  await user.sayMeToo(problem, cass);
  await ada.sayMeToo(problem, { email: 'ada.marsh@tmu.example' });
  for (const who of ['administrator', 'caseWorker'] as const) {
    const rows = (await site.deskOf(who).readMeToo()).filter((one) => one.problem === problem.number);
    expect(rows.map(({ by }) => by.name)).toEqual(['Cass Webb', expect.any(String)]);
  }
  for (const who of ['developer', 'visitor'] as const) expect(await site.deskOf(who).readMeToo()).toEqual([]);
  await expect(site.deskOf('visitor').sayMeToo(problem, { email: 'x' })).rejects.toMatchObject({
    code: 'STORAGE.NOT_ALLOWED',
  });
});

test('another row of the same person, under any key, is no second person', async () => {
  const problem = await site.deskOf('administrator').addKnownProblem({ key: 'm-2', line: 'Search is slow.' });
  await site.deskOf('caseWorker').sayMeToo(problem, cass);
  const cells = { Title: 'x', [f.key.name]: 'forged', [f.problem.name]: problem.number };
  expect((await site.ask('caseWorker', 'POST', `${listApi(meTooList)}/items`, cells)).status).toBe(201);
  const rows = (await site.deskOf('administrator').readMeToo()).filter((one) => one.problem === problem.number);
  expect(rows).toHaveLength(1);
});

test('somebody whose key another has taken is counted all the same, and can take it back', async () => {
  const problem = await site.deskOf('administrator').addKnownProblem({ key: 'm-5', line: 'Dates are blank.' });
  const taken = {
    Title: 'x',
    [f.key.name]: `${problem.number} ${cass.email}`,
    [f.problem.name]: problem.number + 1000,
  };
  expect((await site.ask('administrator', 'POST', `${listApi(meTooList)}/items`, taken)).status).toBe(201);
  const user = site.deskOf('caseWorker');
  const whoHaveIt = async (): Promise<string[]> =>
    (await site.deskOf('administrator').readMeToo())
      .filter((one) => one.problem === problem.number)
      .map(({ by }) => by.name);
  await user.sayMeToo(problem, cass);
  await user.sayMeToo(problem, cass);
  expect(await whoHaveIt()).toEqual(['Cass Webb']);
  await user.takeMeTooBack(problem, cass);
  expect(await whoHaveIt()).toEqual([]);
});

test('is taken back and said again, by a row each, and twice of one is once', async () => {
  const ada = site.deskOf('administrator');
  const problem = await ada.addKnownProblem({ key: 'm-4', line: 'The list is empty.' });
  const user = site.deskOf('caseWorker');
  const whoHaveIt = async (): Promise<string[]> =>
    (await site.deskOf('administrator').readMeToo())
      .filter((one) => one.problem === problem.number)
      .map(({ by }) => by.name);
  const rowsThere = async (): Promise<unknown[]> => {
    const answer = await site.ask('administrator', 'GET', `${listApi(meTooList)}/items?$top=500`);
    const { value } = (await answer.json()) as { value: Record<string, unknown>[] };
    return value.filter((row) => row[f.problem.name] === problem.number).map((row) => row[f.isTakenBack.name]);
  };
  // Nothing was said: there is nothing to take back.
  await user.takeMeTooBack(problem, cass);
  expect(await rowsThere()).toEqual([]);
  await user.sayMeToo(problem, cass);
  await ada.sayMeToo(problem, { email: 'ada.marsh@tmu.example' });
  await user.takeMeTooBack(problem, cass);
  // Another tab, which does not know of it yet.
  await site.deskOf('caseWorker').takeMeTooBack(problem, cass);
  expect(await whoHaveIt()).toEqual([expect.not.stringContaining('Cass')]);
  await user.sayMeToo(problem, { email: ' CASS.Webb@tmu.example ' });
  expect(await whoHaveIt()).toHaveLength(2);
  expect(await rowsThere()).toEqual([false, false, true, false]);
  await expect(site.deskOf('visitor').takeMeTooBack(problem, cass)).rejects.toMatchObject({
    code: 'STORAGE.NOT_ALLOWED',
  });
});

test('what is over is read by its number, and says when people were told', async () => {
  const ada = site.deskOf('administrator');
  const problem = await ada.addKnownProblem({ key: 'm-3', line: 'Codes are refused.' });
  await ada.endKnownProblem(problem);
  const [over] = await site.deskOf('caseWorker').readKnownProblemsOf([problem.number, 9999]);
  expect(over!.value).toMatchObject({ line: 'Codes are refused.', endedAt: expect.any(String) });
  await ada.tellOfKnownProblem(over!, true);
  const [told] = await ada.readKnownProblemsOf([problem.number]);
  expect(told!.value.toldAt).toEqual(expect.any(String));
  await ada.tellOfKnownProblem(told!, false);
  expect((await ada.readKnownProblemsOf([problem.number]))[0]!.value.toldAt).toBeUndefined();
  await expect(site.deskOf('caseWorker').tellOfKnownProblem(over!, true)).rejects.toMatchObject({
    code: 'STORAGE.NOT_ALLOWED',
  });
});
