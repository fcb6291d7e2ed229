// What opening each screen costs, in the browser, on the real site: our own script in KB of gzip, and requests to SharePoint. Each
// screen is opened in a browser that has nothing; Home is opened a second time too. Goals: the first screen at most 120 KB of our
// own script (Microsoft's runtime and React are SharePoint's, and are not counted), one request for the data.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { findBrowser } from '../dist/browser.js';

const main = path.join(path.dirname(fileURLToPath(import.meta.url)), '../dist/main.js');
const data = mkdtempSync(path.join(tmpdir(), 'desk-bench-'));
const server = spawn(process.execPath, [main, '--port', '0', '--data', data], { stdio: ['ignore', 'pipe', 'inherit'] });
const page = await new Promise((resolve, reject) => {
  server.stdout.on('data', (text) => {
    const address = /(http:\S+\.aspx)/.exec(String(text))?.[1];
    if (address) resolve(address);
  });
  server.on('exit', (code) => reject(new Error(`The site ended with ${code}.`)));
});
const { origin } = new URL(page);
const browser = await chromium.launch(await findBrowser());
const figure = (name, value, unit, goal) => process.stdout.write(`${JSON.stringify({ name, value, unit, goal, better: 'lower' })}\n`);

/** A person at the desk, and what their page asks for. */
async function person(name) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB', timezoneId: 'Europe/London' });
  await context.request.post(`${origin}/_local/sign-in`, { data: { person: name }, headers: { origin } });
  const tab = await context.newPage();
  let scripts = new Map();
  let asked = [];
  const reading = [];
  tab.on('response', (response) => {
    const url = response.url();
    if (/support-desk-web-part_|\/chunk\.|SupportDeskWebPartStrings/.test(url)) {
      reading.push(response.body().then((body) => scripts.set(url, gzipSync(body, { level: 9 }).length), () => undefined));
    }
  });
  tab.on('request', (request) => {
    if (/\/_api\//.test(request.url()) && !/contextinfo/.test(request.url())) asked.push(`${request.method()} ${request.url().split('/_api/')[1].split('?')[0]}`);
  });
  const settle = async () => {
    await tab.locator('[data-tms-support-desk] h2').first().waitFor();
    await tab.waitForLoadState('networkidle');
    await tab.waitForTimeout(700);
    await Promise.all(reading);
  };
  return {
    tab,
    close: () => context.close(),
    async open(hash) {
      scripts = new Map();
      asked = [];
      await tab.goto('about:blank');
      await tab.goto(`${page}${hash}`);
      await settle();
      return { kilobytes: Math.round([...scripts.values()].reduce((sum, size) => sum + size, 0) / 102.4) / 10, asked };
    },
    async during(work) {
      asked = [];
      await work(tab);
      await settle();
      return asked;
    },
  };
}

const screens = [
  { name: 'Home', hash: '#/', who: 'system administrator', script: 120, requests: 1 },
  { name: 'Log an issue', hash: '#/log', who: 'system administrator', script: 200, requests: 4 },
  { name: 'an issue', hash: '#/issue/121', who: 'system administrator', script: 200, requests: 4 },
  { name: 'Find', hash: '#/find', who: 'system administrator', script: 200, requests: 5 },
  { name: 'Updates and documents', hash: '#/updates', who: 'team lead', script: 120, requests: 1 },
  { name: 'Replies', hash: '#/replies', who: 'system administrator', script: 200, requests: 2 },
  { name: 'Reports', hash: '#/reports', who: 'team lead', script: 200, requests: 5 },
  { name: 'Settings', hash: '#/settings', who: 'site owner', script: 200, requests: 5 },
  { name: 'Report a problem', hash: '#/', who: 'case worker', script: 120, requests: 4 },
];

try {
  for (const { name, hash, who, script, requests } of screens) {
    const one = await person(who);
    const cold = await one.open(hash);
    figure(`screens: own script of ${name}, cold`, cold.kilobytes, 'KB gzip', script);
    figure(`screens: requests to open ${name}, cold`, cold.asked.length, 'requests', requests);
    process.stderr.write(`${name}: ${cold.asked.join(', ')}\n`);
    if (name === 'Home') {
      const warm = await one.open(hash);
      figure('screens: requests to open Home again', warm.asked.length, 'requests', 1);
      process.stderr.write(`Home again: ${warm.asked.join(', ')}\n`);
    }
    await one.close();
  }
} finally {
  await browser.close();
  server.kill('SIGTERM');
  await new Promise((resolve) => server.once('exit', resolve));
  rmSync(data, { recursive: true, force: true });
}
