// npm run pictures: starts a local site with sample data and retakes the pictures in the documents.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, runTargets } from './nx.mjs';

const pictures = [
  { file: 'home.png', person: 'portal inbox', hash: '#/', height: 1000 },
  { file: 'log-an-issue.png', person: 'portal inbox', hash: '#/log', height: 1000 },
  { file: 'issue.png', person: 'system administrator', hash: '#/issue/112', height: 1000 },
  { file: 'updates-and-documents.png', person: 'team lead', hash: '#/updates', height: 1000 },
];

const site = path.join(root, 'apps/local-site');
const built = await runTargets(['build', 'package'], {
  projects: ['@tms-support/local-site', '@tms-support/support-desk'],
  quiet: true,
});
if (built !== 0) process.exit(built);
const { chromium } = createRequire(path.join(site, 'package.json'))('playwright-core');
const { findBrowser } = await import(pathToFileURL(path.join(site, 'dist/browser.js')).href);

const data = mkdtempSync(path.join(tmpdir(), 'pictures-'));
const server = spawn(process.execPath, [path.join(site, 'dist/main.js'), '--port', '0', '--data', data], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
const page = await new Promise((resolve, reject) => {
  server.stdout.on('data', (text) => resolve(/(http:\S+\.aspx)/.exec(String(text))?.[1]));
  server.on('exit', (code) => reject(new Error(`The site ended with ${code}.`)));
});
const browser = await chromium.launch(await findBrowser());
mkdirSync(path.join(root, 'docs/pictures'), { recursive: true });
try {
  for (const { file, person, hash, height } of pictures) {
    const context = await browser.newContext({
      viewport: { width: 1280, height },
      locale: 'en-GB',
      timezoneId: 'Europe/London',
    });
    const { origin } = new URL(page);
    await context.request.post(`${origin}/_local/sign-in`, { data: { person }, headers: { origin } });
    const tab = await context.newPage();
    await tab.goto(`${page}${hash}`);
    await tab.locator('main h2').first().waitFor();
    await tab.waitForLoadState('networkidle');
    await tab.screenshot({ path: path.join(root, 'docs/pictures', file) });
    process.stdout.write(`docs/pictures/${file}\n`);
    await context.close();
  }
} finally {
  await browser.close();
  server.kill('SIGTERM');
  await new Promise((resolve) => server.once('exit', resolve));
  rmSync(data, { recursive: true, force: true });
}
