// The pack of the day when TMS is down, of nine documents of the sample, of twelve, and of 200 MB: how long it takes to make, how many
// requests, how large it is, and how long a browser that reaches nothing needs until it says that every part is whole. And the first line
// of the banner, where SharePoint answers nothing at all. The web part as it ships, on the real site, in each browser. One JSON line a figure.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { browsersToMeasure } from './browsers.mjs';
import { startSite } from './start-site.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const documents = path.join(here, '../examples/documents');
const { page, data, stop } = await startSite();
const { origin } = new URL(page);
const siteUrl = page.split('/SitePages/')[0];
const figure = (name, value, unit) =>
  process.stdout.write(`${JSON.stringify({ name, value: Math.round(value * 10) / 10, unit, better: 'lower' })}\n`);

/** Puts a file into the library, as whoever keeps the documents does. */
async function addDocument(name, bytes) {
  const signedIn = await fetch(`${origin}/_local/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body: JSON.stringify({ person: 'site owner' }),
    redirect: 'manual',
  });
  const cookie = signedIn.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  const headers = { accept: 'application/json;odata=nometadata', cookie, origin };
  const info = await (await fetch(`${siteUrl}/_api/contextinfo`, { method: 'POST', headers })).json();
  const folder = "web/getFolderByServerRelativePath(decodedurl='/sites/tmu/DeskDocuments')/files";
  const answer = await fetch(
    `${siteUrl}/_api/${folder}/addUsingPath(decodedurl='${encodeURIComponent(name)}',overwrite=true)`,
    { method: 'POST', headers: { ...headers, 'x-requestdigest': info.FormDigestValue }, body: bytes },
  );
  if (!answer.ok) throw new Error(`${name}: ${answer.status} ${await answer.text()}`);
}

const samples = readdirSync(documents).sort();
const read = (name) => readFileSync(path.join(documents, name));
/** A document of the sample with so much behind it: both kinds are read from marks that stand in them, wherever they end. */
const grown = (name, megabytes) => Buffer.concat([read(name), Buffer.alloc(megabytes * 1_000_000, 'tms ')]);

async function person(browser, options = {}) {
  const context = await browser.newContext({
    acceptDownloads: true,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    ...options,
  });
  await context.request.post(`${origin}/_local/sign-in`, {
    data: { person: 'system administrator' },
    headers: { origin },
  });
  return context;
}

async function makePack(browser, label) {
  const context = await person(browser);
  const tab = await context.newPage();
  let asked = 0;
  await tab.goto(`${page}#/down`);
  await tab.getByRole('button', { name: 'Save the pack' }).waitFor();
  await tab.waitForLoadState('networkidle');
  tab.on('request', (request) => {
    if (/\/_api\//.test(request.url())) asked += 1;
  });
  const began = performance.now();
  const coming = tab.waitForEvent('download', { timeout: 300_000 });
  await tab.getByRole('button', { name: 'Save the pack' }).click();
  const download = await coming;
  const file = path.join(data, 'pack.html');
  await download.saveAs(file);
  figure(`pack ${label}: made in`, performance.now() - began, 'ms');
  figure(`pack ${label}: size`, statSync(file).size / 1_000_000, 'MB');
  figure(`pack ${label}: requests`, asked, 'requests');
  await context.close();

  const alone = await browser.newContext({ offline: true });
  const opened = await alone.newPage();
  const opening = performance.now();
  await opened.goto(pathToFileURL(file).href, { timeout: 300_000 });
  figure(`pack ${label}: opened, with nothing to reach`, performance.now() - opening, 'ms');
  const said = opened.getByText(/^(?:Checked: all \d+ parts are as they were made\.|Not whole)/);
  await said.waitFor({ timeout: 300_000 });
  if (!/^Checked/.test(await said.innerText())) throw new Error(await said.innerText());
  figure(`pack ${label}: every part checked`, performance.now() - opening, 'ms');
  await alone.close();
}

/** TMS is down, somebody has been here before, and SharePoint answers nothing: until the banner says so. */
async function firstLine(browser, label) {
  const context = await person(browser);
  const tab = await context.newPage();
  await tab.goto(`${page}#/`);
  const banner = tab.locator('[role=status]').filter({ hasText: /^TMS has been down since/ });
  await banner.first().waitFor();
  await tab.waitForLoadState('networkidle');
  await tab.waitForTimeout(1_000);
  await context.route(/\/_api\//, () => undefined);
  const began = performance.now();
  await tab.reload({ waitUntil: 'commit' });
  await banner.first().waitFor();
  figure(`first line of the banner, SharePoint answering nothing, ${label}`, performance.now() - began, 'ms');
  await context.close();
}

try {
  const found = await browsersToMeasure();
  for (const [stage, grow] of [
    ['of the sample', async () => undefined],
    [
      'of twelve documents',
      async () => {
        for (const [at, name] of samples.slice(0, 3).entries()) await addDocument(`More ${at} ${name}`, read(name));
      },
    ],
    [
      'of 200 MB',
      async () => {
        for (let at = 0; at < 4; at += 1) await addDocument(`Large ${at} ${samples[at]}`, grown(samples[at], 50));
      },
    ],
  ]) {
    await grow();
    for (const { name, ...launch } of found) {
      const browser = await chromium.launch(launch);
      await makePack(browser, `${stage}, ${name}`);
      await browser.close();
    }
  }
  for (const { name, ...launch } of found) {
    const browser = await chromium.launch(launch);
    if (name === found[0].name) {
      const context = await person(browser);
      const tab = await context.newPage();
      await tab.goto(`${page}#/down`);
      await tab.getByRole('button', { name: 'Say that TMS is down' }).click();
      await tab.getByRole('button', { name: 'Yes, TMS is down for everybody' }).click();
      await tab
        .locator('[role=status]')
        .filter({ hasText: /^TMS has been down since/ })
        .first()
        .waitFor();
      await context.close();
    }
    await firstLine(browser, name);
    await browser.close();
  }
} finally {
  await stop();
}
