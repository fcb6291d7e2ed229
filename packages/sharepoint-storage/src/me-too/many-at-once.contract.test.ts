import { deskGroups } from '@tms-support/sharepoint-schema';
import type { KnownProblemRow } from '../known-problems/known-problem-calls.js';
import { loginOf, people, startDeskSite, type TestSite } from '../testing/test-site.js';

jest.setTimeout(120_000);
let site: TestSite;
beforeAll(async () => {
  site = await startDeskSite();
});
afterAll(() => site.close());

const problems = 5;
const tellers = 40;

test('of two hundred “Me too” at once, a third turned away for two minutes: none is lost, none is there twice, each is told', async () => {
  const desk = site.deskOf('administrator');
  const lines: KnownProblemRow[] = [];
  for (let n = 0; n < problems; n += 1)
    lines.push(await desk.addKnownProblem({ key: `many-${n}`, line: `Letters of kind ${n} are blank.` }));
  const emailOf = (n: number): string => `user.${n}@tmu.example`;
  const desks = Array.from({ length: tellers }, (_, n) => {
    const login = loginOf('caseWorker').replace(people.caseWorker.email, emailOf(n));
    site.running.emulator.ensurePerson({
      loginName: login,
      title: `User ${n}`,
      email: emailOf(n),
      groups: [deskGroups.find(({ audience }) => audience === 'tms-users')!.title],
    });
    return site.deskOf('caseWorker', { headers: { 'x-emulator-login': login } });
  });
  await Promise.all(desks.map((one) => one.enter()));
  const presses = desks.flatMap((_, who) => lines.map((line) => ({ who, line })));
  const press = ({ who, line }: (typeof presses)[number]): Promise<string> =>
    desks[who]!.sayMeToo(line, { email: emailOf(who) }).then(
      () => 'saved',
      ({ code }: { code: string }) => code,
    );
  const nameOf = ({ who, line }: (typeof presses)[number]): string => `${emailOf(who)} ${line.number}`;
  const stored = async (): Promise<string[]> =>
    (await site.deskOf('administrator').readMeToo()).map(({ by, problem }) => `${by.email} ${problem}`).sort();

  site.running.emulator.setFaults({ seed: 1, rate: 1 / 3, kinds: ['429'], retryAfterSeconds: 120 });
  const said = await Promise.all(presses.map(press)).finally(() => site.running.emulator.setFaults(undefined));
  expect([...new Set(said)].sort()).toEqual(['STORAGE.BUSY', 'saved']);
  const there = await stored();
  expect(new Set(there).size).toBe(there.length);
  expect(presses.filter((one, n) => said[n] === 'saved' && !there.includes(nameOf(one)))).toEqual([]);
  // Whoever was turned away presses again.
  expect(new Set(await Promise.all(presses.filter((_, n) => said[n] !== 'saved').map(press)))).toEqual(
    new Set(['saved']),
  );
  expect(await stored()).toEqual(presses.map(nameOf).sort());
});
