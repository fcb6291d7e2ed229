import { startSharePointEmulator, type StartOptions } from '@tms-support/sharepoint-emulator';
import vm from 'node:vm';
import { checkTenant, type Found } from './checks.js';
import { listsToCheck, pageScript, reportOf } from './report.js';

const login = 'i:0#.f|membership|olive@tmu.example';
async function on<T>(options: Partial<StartOptions>, work: (url: string) => Promise<T>): Promise<T> {
  let at = Date.UTC(2026, 10, 26, 9);
  const running = await startSharePointEmulator({
    databasePath: ':memory:',
    siteUrl: '/sites/desk',
    title: 'Desk',
    now: () => new Date((at += 1000)),
    ...options,
  });
  running.emulator.ensurePerson({
    loginName: login,
    title: 'Olive',
    email: 'olive@tmu.example',
    isSiteAdmin: true,
    groups: [],
  });
  try {
    return await work(running.url);
  } finally {
    await running.close();
  }
}
const asked = (url: string): Promise<Found[]> =>
  checkTenant({
    siteUrl: url,
    ask: (path, init) =>
      fetch(`${url}/_api/${path}`, {
        ...init,
        headers: { 'x-emulator-login': login, Accept: 'application/json;odata=nometadata', ...init?.headers },
      }),
    wait: () => Promise.resolve(),
    lists: listsToCheck,
  });
const differing = (found: Found[]): string[] => found.filter(({ isAsExpected }) => !isAsExpected).map(({ id }) => id);

test.each<[string, Partial<StartOptions>, string[]]>([
  ['a private team site', {}, []],
  ['a public team site', { kind: 'public-team' }, ['4']],
  ['a communication site', { kind: 'communication' }, []],
  ['a subsite', { kind: 'subsite' }, ['3']],
  ['a site with automatic version limits', { versionLimits: 'automatic' }, ['2']],
  ['a site in Welsh beside English', { languages: [1033, 1106] }, []],
  ['a site whose tokens stand still, as no tenant’s does', { tokensMove: false }, ['6']],
])('%s is told by what differs', async (_, options, ids) => {
  const found = await on(options, asked);
  expect(found.length).toBeGreaterThan(listsToCheck.length + 6);
  expect(differing(found)).toEqual(ids);
});

test('the report holds answers, and no person', async () => {
  const report = reportOf('https://t.example/sites/desk', await on({}, asked), '2026-11-26T09:00:00.000Z', 7);
  expect(report).toContain('| 6 | CurrentChangeToken');
  expect(report).not.toMatch(/olive|@|membership/i);
});

test('where nothing answers, every question says so', async () => {
  const found = await checkTenant({
    siteUrl: 'https://t.example/sites/desk',
    ask: () => Promise.reject(new TypeError('Failed to fetch')),
    wait: () => Promise.resolve(),
    lists: ['Lists/DeskIssues'],
  });
  for (const { got } of found) expect(got).toMatch(/^no answer/);
});

test('the script for a page’s console asks the same by the page’s own session, and copies the report to be sent back', async () => {
  let copied = '';
  await on(
    {},
    (url) =>
      vm.runInNewContext(pageScript(url), {
        fetch: (to: string, init: RequestInit & { credentials: string }) => {
          expect(init.credentials).toBe('include');
          return fetch(to, { ...init, headers: { ...(init.headers as object), 'x-emulator-login': login } });
        },
        setTimeout: (next: () => void) => next(),
        console: { log: () => undefined, table: () => undefined },
        copy: (text: string) => (copied = text),
        Promise,
        URL,
        Date,
      }) as Promise<void>,
  );
  expect(copied).toMatch(
    /^# What a site answered\n\nAsked at 20\d\d-\d\d-\d\dT\d\d:\d\dZ of a site at \/sites\/desk, by code for lists of version \d+\.\n\n\d+ questions; every answer was expected\./,
  );
  expect(copied).toContain('| 6 | CurrentChangeToken');
});
