import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { openBrowser } from './support/browser';
import { siteOfFile } from './support/site-of-file';
import type { DeskPage } from './support/desk-page';

const at = siteOfFile();
const folder = mkdtempSync(path.join(tmpdir(), 'tms-pack-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const banner = (page: Page, words: RegExp) => page.locator('[role=status]').filter({ hasText: words }).first();
const down = /^TMS has been down since/;

async function write(desk: DeskPage, words: string): Promise<void> {
  await desk.fill(/^What was done by hand, and/, words);
  await desk.press('Add to the log');
}

async function savePack(desk: DeskPage, name: string): Promise<string> {
  const [download] = await Promise.all([desk.page.waitForEvent('download'), desk.press('Save the pack')]);
  const file = path.join(folder, name);
  await download.saveAs(file);
  return file;
}

it('a day without TMS: declared, worked by three people, one of them offline, ended, put back', async () => {
  const [priya, gareth, tom] = [
    await at.open('system administrator'),
    await at.open('portal inbox'),
    await at.open('case worker'),
  ];
  await priya.go('#/down');
  await priya.press('Say that TMS is down');
  await priya.press('Yes, TMS is down for everybody');
  await banner(priya.page, down).waitFor();
  for (const desk of [gareth, tom]) {
    await desk.page.reload();
    await banner(desk.page, down).waitFor();
  }
  // In one press, from wherever he is.
  await tom.press('It is down for me too');
  await tom.page.getByText('You have been counted.').waitFor();
  for (const desk of [gareth, tom]) {
    await desk.page.getByRole('link', { name: 'What to do' }).click();
    await desk.heading('TMS is down').waitFor();
  }
  await tom.page.getByText('1 person said that it is down for them too.').waitFor();
  expect(await tom.page.getByRole('button', { name: 'TMS works again' }).count()).toBe(0);

  // All at once; one of them in a tunnel, who had the page whole before it.
  await gareth.page.getByLabel(/^What was done by hand, and/).waitFor();
  await gareth.context.setOffline(true);
  await write(gareth, 'Case 3: first, in a tunnel');
  await gareth.page.getByText('The line is kept on this device').waitFor();
  await write(gareth, 'Case 3: second, in a tunnel');
  await gareth.page.locator('[data-waiting="2"]').waitFor();
  await Promise.all([write(priya, 'Case 1: letter by post'), write(tom, 'Case 2: form on paper')]);
  await Promise.all([priya, tom].map((desk) => desk.page.getByText('The line is in the log.').waitFor()));
  await gareth.context.setOffline(false);
  await gareth.page.locator('[data-waiting]').waitFor({ state: 'detached' });

  await priya.page.reload();
  const log = priya.page.getByRole('region', { name: 'Done by hand in the meantime' }).getByRole('listitem');
  await log.nth(3).waitFor();
  const lines = await log.allInnerTexts();
  expect(lines).toHaveLength(4);
  expect(lines.slice(0, 2).join()).toMatch(/Case 1.*Priya Hartnoll|Case 2.*Tom Wexcombe/s);
  expect(lines[2]).toMatch(/first, in a tunnel\s+Gareth Okell/);
  expect(lines[3]).toMatch(/second, in a tunnel\s+Gareth Okell/);

  await priya.press('I have told TRA support');
  await priya.page.getByText(/Priya Hartnoll told them at/).waitFor();
  await priya.press('TMS works again');
  await banner(priya.page, /^TMS has been working again since/).waitFor();

  // What is not ticked stays on Home.
  await priya.go('#/');
  await priya.page.getByText('4 lines of 4 not ticked yet.').waitFor();
  await priya.page.getByRole('link', { name: 'Tick them' }).click();
  const boxes = priya.page.getByRole('region', { name: 'Put back into TMS' }).getByRole('checkbox');
  await boxes.nth(3).waitFor();
  for (let n = 0; n < 4; n += 1) {
    await boxes.nth(n).click();
    await priya.page
      .getByText(n < 3 ? new RegExp(`^${3 - n} lines? of 4 not ticked`) : 'Every line is ticked.')
      .waitFor();
  }
  await priya.press('Everything is put back');
  await priya.page.getByText('everything is put back').first().waitFor();
  // His page stood open all day: what it says of the day comes with the next visit.
  await tom.page.reload();
  await banner(tom.page, /^TMS has been working again since/).waitFor();
  for (const desk of [priya, gareth, tom]) expect(desk.watched).toEqual({ errors: [], outside: [] });
  await Promise.all([priya, gareth, tom].map((desk) => desk.close()));
});

it('a mistake is withdrawn in one press, and a drill is seen by those who take part alone', async () => {
  const [priya, tom] = [await at.open('system administrator'), await at.open('case worker')];
  await priya.go('#/down');
  await priya.press('Say that TMS is down');
  await priya.press('Yes, TMS is down for everybody');
  await banner(priya.page, down).waitFor();
  await priya.press(/^It was a mistake$/);
  await banner(priya.page, /^TMS was not down\. The notice was a mistake/).waitFor();
  await tom.page.reload();
  await banner(tom.page, /^TMS was not down\. The notice was a mistake/).waitFor();

  await priya.go('#/down');
  await priya.page.getByText('Hold a drill').click();
  await priya.page.getByLabel('Gareth Okell').check();
  await priya.press('Start the drill');
  await priya.page.getByText('Drill. TMS is working.').waitFor();
  const gareth = await at.open('portal inbox');
  await banner(gareth.page, /^Drill: TMS has been down/).waitFor();
  await tom.page.reload();
  await banner(tom.page, /^TMS was not down/).waitFor();
  expect(await tom.page.getByText(/drill/i).count()).toBe(0);
  await priya.press('End the drill');
  await priya.fill(/^What was missing\?/, 'The venue’s address');
  await priya.press('Note what was missing');
  await priya.page.getByText(/The drill took .* with 2 people/).waitFor();
  await priya.page.getByText('The venue’s address (Priya Hartnoll)').waitFor();
  await Promise.all([priya, tom, gareth].map((desk) => desk.close()));
});

it('the pack opens from a disk, with nothing to ask, checks itself, gives its documents out, and prints', async () => {
  const desk = await at.open('case worker');
  await desk.go('#/down');
  await desk.page.getByText('None has been made on this device yet.').waitFor();
  const file = await savePack(desk, 'pack.html');
  await desk.page.getByText(/^The pack is saved among your downloads, with \d+ documents/).waitFor();
  await desk.close();
  expect(statSync(file).size).toBeGreaterThan(10_000);

  // Another browser, that reaches nothing.
  const alone = await openBrowser();
  const context = await alone.newContext({ offline: true, acceptDownloads: true });
  const page = await context.newPage();
  const asked: string[] = [];
  const complained: string[] = [];
  page.on('request', (request) => {
    if (!/^(file|blob|data):/.test(request.url())) asked.push(request.url());
  });
  page.on('console', (message) => complained.push(message.text()));
  page.on('pageerror', (error) => complained.push(String(error)));
  await page.goto(pathToFileURL(file).href);
  await page.getByText(/^Checked: all \d+ parts are as they were made\.$/).waitFor();
  await page
    .locator('#delete', { hasText: /^Made at .* less than a day old\. Contains personal data: delete by/ })
    .waitFor();
  const [given] = await Promise.all([page.waitForEvent('download'), page.locator('button[data-file]').first().click()]);
  expect(given.suggestedFilename()).toMatch(/\.[a-z]{3,4}$/);
  await given.saveAs(path.join(folder, 'given'));
  expect(statSync(path.join(folder, 'given')).size).toBeGreaterThan(0);
  const print = await page.pdf({ format: 'A4' });
  expect(print.length).toBeGreaterThan(10_000);
  expect([asked, complained]).toEqual([[], []]);
  await alone.close();
});
