import type { Browser } from 'playwright-core';
import { openBrowser } from './support/browser';
import { DeskPage } from './support/desk-page';
import { startSite, type RunningSite } from './support/running-site';

let site: RunningSite;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([startSite(), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await site?.remove();
});

const nobodyElse = { errors: [], outside: [] };

async function answer(desk: DeskPage, name: string, words: string): Promise<void> {
  await desk.step(`Answer ${name}`);
  await desk.fill('What was done?', 'Sent a new code');
  await desk.fill(`Your reply to ${name}`, words);
  await desk.choose(/Have you sent it/, 'Yes');
  await desk.save();
  await desk.standing('Answered. Waiting to hear whether it worked');
}

it('takes a reply back with its telling kept, and offers no undo once anybody wrote something newer', async () => {
  const desk = await DeskPage.open(browser, site, 'system administrator');
  const { page } = desk;
  const undo = page.getByRole('button', { name: /^Undo: / });
  const number = await desk.log({
    name: 'Juno Pell',
    kind: 'Panellist',
    channel: 'Portal inbox',
    what: 'Code refused',
  });
  await desk.go(`#/issue/${number}`);
  const standing = page.locator('p', { hasText: 'How it stands:' });
  const before = (await standing.textContent()) ?? '';
  await answer(desk, 'Juno Pell', 'A new code is in your email');
  await undo.click();
  await page.getByText('The last reply was undone. What was told, was told').waitFor();
  expect(await standing.textContent()).toBe(before);
  const story = page.getByRole('region', { name: 'Its story' });
  expect(await story.getByText('A new code is in your email').count()).toBe(1);

  // Another tab of the same person writes: what is offered here is not the newest any more.
  await answer(desk, 'Juno Pell', 'Here is another code');
  await undo.waitFor();
  const tab = await desk.context.newPage();
  await tab.goto(`${site.pageUrl}#/issue/${number}/add-note`);
  await tab.getByRole('textbox', { name: 'Note' }).fill('Rang back');
  await tab.getByRole('button', { name: 'Save', exact: true }).click();
  await tab.getByText(/^Saved: the note/).waitFor();
  await undo.waitFor({ state: 'detached' });
  await tab.close();

  // A colleague writes, and this page has not read it yet: nothing of theirs is undone.
  const other = await desk.log({ name: 'Odo Farrant', kind: 'Panellist', channel: 'Portal inbox', what: 'No bundle' });
  await desk.go(`#/issue/${other}`);
  await answer(desk, 'Odo Farrant', 'It is there now');
  const colleague = await DeskPage.open(browser, site, 'team lead');
  await colleague.go(`#/issue/${other}/add-note`);
  await colleague.page.getByRole('textbox', { name: 'Note' }).fill('He has it');
  await colleague.save();
  await colleague.page.getByText(/^Saved: the note/).waitFor();
  await undo.click();
  await page.getByText(/^Not undone: .* A newer change was saved first/).waitFor();
  await desk.standing('Answered. Waiting to hear whether it worked');
  for (const one of [desk, colleague]) {
    expect(one.watched).toEqual(nobodyElse);
    await one.close();
  }
});

it('asks how somebody was told who is taken off, and says nothing of an earlier write beside a later one', async () => {
  const desk = await DeskPage.open(browser, site, 'system administrator');
  const { page } = desk;
  const number = await desk.log({
    name: 'Nell Ashdown',
    kind: 'Panellist',
    channel: 'Portal inbox',
    what: 'Blank page',
  });
  await desk.go(`#/issue/${number}/add-person`);
  await desk.fill('Who else has the problem?', 'Bram Tolliver');
  await desk.choose(/TMS user or a panellist/, 'Panellist');
  await page.getByLabel('How did they tell you?').selectOption('Phone');
  await desk.save();
  const people = page.getByRole('region', { name: 'Who has this problem' });
  await people.getByText('1 problem, 2 people.').waitFor();
  await people.getByRole('link', { name: /^This person does not have it/ }).click();
  await desk.fill('Why not?', 'It was another fault');
  await desk.press('Save');
  await page.getByRole('alert').getByText('Select whether Bram Tolliver has been told').waitFor();
  await desk.choose('Has Bram Tolliver been told?', 'Yes');
  await desk.fill('What was Bram Tolliver told?', 'It is a setting of yours');
  await desk.save();
  await page.getByText('Bram Tolliver does not have it').waitFor();
  expect(await page.getByText('It is a setting of yours').count()).toBe(1);

  await desk.go(`#/issue/${number}/add-note`);
  await page.getByRole('textbox', { name: 'Note' }).fill('Rang back');
  const isUpdate = (url: URL): boolean => /items\(\d+\)$/.test(decodeURIComponent(url.pathname));
  await page.route(isUpdate, (route) =>
    route.request().method() === 'POST' ? route.fulfill({ status: 403, body: '{}' }) : route.continue(),
  );
  await desk.press('Save');
  await page.getByText(/Nothing was saved/).waitFor();
  await page.unroute(isUpdate);
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({ name: 'screen.png', mimeType: 'image/png', buffer: Buffer.from('x') });
  await page.getByText(/^Saved: the file screen.png/).waitFor();
  expect(await page.getByText(/Nothing was saved/).count()).toBe(0);
  expect(await page.getByRole('textbox', { name: 'Note' }).inputValue()).toBe('Rang back');
  expect(desk.watched).toEqual(nobodyElse);
  await desk.close();
});

it('takes the keys to undo and to send after a press on plain text, and not after one beside the desk', async () => {
  const desk = await DeskPage.open(browser, site, 'system administrator');
  const { page } = desk;
  const number = await desk.log({ name: 'Rhea Moss', kind: 'Panellist', channel: 'Portal inbox', what: 'No letters' });
  await desk.go(`#/issue/${number}/add-note`);
  const note = page.getByRole('textbox', { name: 'Note' });
  await note.fill('Rang back');
  // Its edge: plain, as the words of its hints are.
  await page
    .locator('form')
    .filter({ has: note })
    .click({ position: { x: 2, y: 2 } });
  await page.keyboard.press('Control+Enter');
  await page.getByText(/^Saved: the note/).waitFor();

  await desk.go(`#/issue/${number}`);
  await answer(desk, 'Rhea Moss', 'They come tomorrow');
  const undo = page.getByRole('button', { name: /^Undo: / });
  await undo.waitFor();
  await page.locator('#page-content').focus();
  await page.keyboard.press('Control+z');
  await page.getByText('Last told', { exact: true }).click();
  expect(await undo.count()).toBe(1);
  await page.keyboard.press('Control+z');
  await page.getByText('The last reply was undone. What was told, was told').waitFor();
  const outline = (at: string) => page.locator(at).evaluate((one) => getComputedStyle(one).outlineStyle);
  expect(await outline('[data-tms-support-desk]')).toBe('none');
  expect(desk.watched).toEqual(nobodyElse);
  await desk.close();
});
