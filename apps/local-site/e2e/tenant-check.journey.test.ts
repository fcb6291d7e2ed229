import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { startSharePointEmulator, SITE_ADMINISTRATOR, type StartOptions } from '@tms-support/sharepoint-emulator';
import { openBrowser } from './support/browser';
import { DeskPage } from './support/desk-page';
import { startSite } from './support/running-site';

const main = path.resolve(__dirname, '../dist/tenant-check/main.js');
let browser: Browser;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'tenant-check-'));
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The command as somebody types it. */
function check(...args: string[]): Promise<{ code: number | null; said: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [main, ...args], { env: { ...process.env, SHAREPOINT_TOKEN: 'x' } });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (said += data.toString()));
    child.on('exit', (code) => resolve({ code, said }));
  });
}

/** What whoever gets the report reads of it: which answers differ, by their numbers. */
const differing = (report: string): string[] =>
  report.split('\n').flatMap((line) => (line.endsWith('| differs |') ? [line.split(' | ')[0]!.slice(2)] : []));

/** It has no name and no address, and nothing that a program could not put into words. */
function expectFitToSend(report: string): void {
  expect(report).not.toMatch(/@|membership|Marchbank|Olive|undefined|NaN|\[object/);
  expect(report).toMatch(/^# What a site answered\n\nAsked at 20\d\d-/);
  expect(report).toContain('\n\nIt has no names and nothing from any row. ');
}

const kinds: [kind: string, options: Partial<StartOptions>, differs: string[], says: RegExp][] = [
  ['private', { kind: 'private-team' }, [], /200: GROUP#0, language 1033, rights of its own/],
  ['public', { kind: 'public-team' }, ['4'], /\| in none \| 200: in 1 of its groups; 1 known to the site \|/],
  ['communication', { kind: 'communication' }, [], /200: SITEPAGEPUBLISHING#0/],
  ['subsite', { kind: 'subsite' }, ['3'], /a subsite, whose levels may come from above/],
  ['automatic-versions', { versionLimits: 'automatic' }, ['2'], /mode 2/],
  ['german', { languages: [1031, 1033] }, [], /200: called Titel/],
];

it.each(kinds)('by a page’s own session, on a site that is %s', async (kind, _, differs, says) => {
  const site = await startSite(['--empty', '--kind', kind]);
  try {
    const desk = await DeskPage.open(browser, site, 'site owner');
    const script = spawnSync(process.execPath, [main, site.siteUrl, '--page'], { encoding: 'utf8' }).stdout;
    // A console has `copy`, which a page has not; nobody waits for half a minute, since the tokens of this site move with each question.
    const report = await desk.page.evaluate(
      async (text) =>
        new Promise<string>((copy, fail) => {
          const run = new Function('copy', 'setTimeout', `return ${text}`) as (...given: unknown[]) => Promise<void>;
          run(copy, (next: () => void) => next()).catch(fail);
        }),
      script,
    );
    expectFitToSend(report);
    expect(report).toMatch(says);
    expect(differing(report)).toEqual(differs);
    await desk.close();
  } finally {
    await site.remove();
  }
});

it.each(kinds)('by a token, on a site that is %s', async (kind, options, differs, says) => {
  const running = await startSharePointEmulator({
    databasePath: ':memory:',
    siteUrl: '/sites/desk',
    signedIn: SITE_ADMINISTRATOR,
    ...options,
  });
  try {
    const file = path.join(folder, `${kind}.md`);
    const { code, said } = await check(running.url, '--report', file, '--wait', '0');
    expect([code, said]).toEqual([0, expect.stringContaining(`${differs.length} differ`)]);
    const report = readFileSync(file, 'utf8');
    expectFitToSend(report);
    expect(report).toMatch(says);
    expect(differing(report)).toEqual(differs);
    if (process.env['TMS_PICTURES']) writeFileSync(path.join(process.env['TMS_PICTURES'], `${kind}.md`), report);
  } finally {
    await running.close();
  }
});

it('stops with a sentence, and writes no report, where no question would be answered', async () => {
  const site = await startSite(['--empty']);
  const gone = await startSite(['--empty']);
  await gone.remove();
  const file = path.join(folder, 'none.md');
  try {
    for (const [asked, says] of [
      [site.siteUrl, /does not know who asks \(401\): SHAREPOINT_TOKEN .* use --page/],
      [gone.siteUrl, /does not answer \(ECONNREFUSED\)/],
      ['desk', /^Usage: /],
    ] as const) {
      const { code, said } = await check(asked, '--report', file);
      expect([code, said]).toEqual([1, expect.stringMatching(says)]);
      expect(existsSync(file)).toBe(false);
    }
  } finally {
    await site.remove();
  }
});
