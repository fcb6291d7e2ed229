import { raise } from '../testing/example-issues.js';
import { people, startDeskSite, testNow, type TestSite } from '../testing/test-site.js';
import type { Desk } from '../desk.js';

// A tenant's change token moves while nothing changes: that nothing has changed is an empty answer of the log.
jest.setTimeout(60_000);
let site: TestSite;
let desk: Desk;
const asked: string[] = [];
/** What travelled inside a batch: a question of the log does, beside others, and so would a reading of the whole list. */
const carried: string[] = [];
const partsOf = (body: unknown): string[] =>
  [...String(body).matchAll(/^(?:GET|POST) (\S+) HTTP/gm)].map(([, address]) => decodeURIComponent(address!));
const kind = /\$batch|getchanges|items|DeskIssues'\)$/i;
const kinds = (): string[] => asked.splice(0).map((one) => kind.exec(one)?.[0].toLowerCase() ?? one);

beforeAll(async () => {
  site = await startDeskSite({ tokensMove: true });
  desk = site.deskOf('administrator', {
    // The site's own clock, which goes on with each question.
    now: testNow,
    fetch: async (url, init) => {
      const response = await fetch(url, init);
      if (response.ok && !url.endsWith('contextinfo')) asked.push(decodeURIComponent(new URL(url).pathname));
      if (url.endsWith('$batch')) carried.push(...partsOf(init?.body));
      return response;
    },
  });
  await desk.enter();
  expect((await desk.raiseIssue({ ...raise, key: 'first' })).outcome).toBe('saved');
  const reply = { key: 'r', title: 'Reset', words: 'Hello [name].', channel: 'phone' } as const;
  await desk.keepReply(reply);
  for (let i = 0; i < 2; i += 1) await Promise.all([desk.readOpenIssues(), desk.readReplies()]);
});
beforeEach(() => void (asked.length = 0));
afterAll(() => site.close());

test('what is read is right, whatever it costs', async () => {
  expect((await desk.readOpenIssues()).map((row) => row.value.key)).toEqual(['first']);
  const other = site.deskOf('inbox');
  expect((await other.raiseIssue({ ...raise, key: 'second' })).outcome).toBe('saved');
  expect((await desk.readOpenIssues()).map((row) => row.value.key).sort()).toEqual(['first', 'second']);
});

test('where no issue has changed, one request is all', async () => {
  await desk.readOpenIssues();
  await desk.readOpenIssues();
  asked.length = 0;
  await desk.readOpenIssues();
  expect(kinds()).toHaveLength(1);
});

test('a small list that has not changed is not read again', async () => {
  await desk.readReplies();
  asked.length = 0;
  carried.length = 0;
  await desk.readReplies();
  expect(asked).toHaveLength(1);
  expect([...asked, ...carried].filter((one) => /getchanges$/i.test(one))).toHaveLength(1);
  expect([...asked, ...carried].filter((one) => /items/i.test(one))).toEqual([]);
});

/** The next visit of somebody with a memory, in a page of its own, with what it asked. `altered` stands between it and the site. */
function nextVisit(machine: Map<string, string>, altered = (url: string, init: RequestInit) => fetch(url, init)): Desk {
  return site.deskOf('administrator', {
    now: testNow,
    loginName: people.administrator.email,
    memory: {
      read: async (key) => machine.get(key),
      write: async (key, text) => void machine.set(key, text),
      remove: async (key) => void machine.delete(key),
      keys: async () => [...machine.keys()],
    },
    fetch: async (url, init) => {
      const response = await altered(url, init);
      if (response.ok && !url.endsWith('contextinfo')) asked.push(decodeURIComponent(new URL(url).pathname));
      return response;
    },
  });
}
/** What is kept is kept beside the reading: it has these turns of the loop to get there. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 50; turn += 1) await new Promise((next) => setImmediate(next));
}
async function enterAndLook(at: Desk): Promise<string[]> {
  await at.enter();
  const keys = (await at.readOpenIssues('in-short')).map((row) => row.value.key).sort();
  await settled();
  return keys;
}

test('visit after visit of one person is one request each, as long as nothing changes', async () => {
  const machine = new Map<string, string>();
  await enterAndLook(nextVisit(machine));
  for (let visit = 0; visit < 3; visit += 1) {
    asked.length = 0;
    const at = nextVisit(machine);
    await at.enter();
    expect(kinds()).toEqual(['$batch']);
    await settled();
  }
});

test('a first visit and the next stay within their parts and bytes, and rows that have not changed do not travel again', async () => {
  const { emulator } = site.running;
  const other = site.deskOf('administrator');
  await other.addKnownProblem({ key: 'known-1', line: 'The reset link fails' });
  const machine = new Map<string, string>();
  let bytes = 0;
  const answers: string[] = [];
  const counting = async (url: string, init: RequestInit): Promise<Response> => {
    const response = await fetch(url, init);
    const answer = await response.clone().text();
    answers.push(answer);
    bytes += Buffer.byteLength(String(init.body ?? '')) + Buffer.byteLength(answer);
    return response;
  };
  const parts: number[] = [];
  for (let visit = 0; visit < 2; visit += 1) {
    const at = nextVisit(machine, counting);
    emulator.resetCounts();
    bytes = 0;
    answers.length = 0;
    await at.enter();
    parts.push(emulator.counts().batched);
    expect(await at.readKnownProblems()).toMatchObject([{ value: { line: 'The reset link fails' } }]);
    expect((await at.readNudgeRules())?.length).toBeGreaterThan(0);
    await settled();
  }
  // The bench holds both visits to the same, with more in the lists.
  expect(parts[0]).toBeLessThanOrEqual(19);
  expect(parts[1]).toBeLessThanOrEqual(15);
  expect(bytes).toBeLessThanOrEqual(20_000);
  expect(answers.join('')).not.toContain('The reset link fails');
});

test('who may not ask the log finds their lists open all the same, and what is new in them', async () => {
  const machine = new Map<string, string>();
  const keys = await enterAndLook(nextVisit(machine));
  expect((await site.deskOf('inbox').raiseIssue({ ...raise, key: 'third' })).outcome).toBe('saved');
  const denied = { 'odata.error': { code: '-2147024891, System.UnauthorizedAccessException', message: { value: '' } } };
  const asks: string[] = [];
  const withoutLog = async (url: string, init: RequestInit): Promise<Response> => {
    if (/getchanges$/i.test(url)) {
      asks.push(url);
      return Response.json(denied, { status: 403, statusText: 'Forbidden' });
    }
    if (!url.endsWith('$batch')) return fetch(url, init);
    // In a batch the part is refused, and the others are not.
    asks.push(...(String(init.body).match(/getchanges/gi) ?? []));
    return fetch(url, { ...init, body: String(init.body).replace(/\/getchanges/gi, '/getitems2') });
  };
  const at = nextVisit(machine, withoutLog);
  const entrance = await at.enter();
  expect(asks.length).toBeGreaterThan(0);
  expect(entrance).toMatchObject({ state: 'ready', person: { roles: ['system-administrator'] } });
  const now = async (): Promise<string[]> => (await at.readOpenIssues('in-short')).map((row) => row.value.key).sort();
  expect(await now()).toEqual([...keys, 'third'].sort());
  expect((await site.deskOf('inbox').raiseIssue({ ...raise, key: 'fourth' })).outcome).toBe('saved');
  for (let i = 0; i < 12; i += 1) testNow();
  expect(await now()).toContain('fourth');
  // It is asked once a visit whether it may be asked, and no more.
  asks.length = 0;
  await now();
  expect(asks).toEqual([]);
});
