import type { Browser, Page } from 'playwright-core';
import { openBrowser } from './support/browser';
import { DeskPage } from './support/desk-page';
import { signInOverRest, type RestReader } from './support/rest-reader';
import { startSite, type RunningSite } from './support/running-site';

let site: RunningSite;
let browser: Browser;
let rest: RestReader;
let ada: DeskPage;
let lead: DeskPage;

beforeAll(async () => {
  [site, browser] = await Promise.all([startSite(), openBrowser()]);
  rest = await signInOverRest(site.origin, site.siteUrl, 'system administrator');
  [ada, lead] = [
    await DeskPage.open(browser, site, 'system administrator'),
    await DeskPage.open(browser, site, 'team lead'),
  ];
});

afterAll(async () => {
  for (const desk of [ada, lead]) expect(desk.watched).toEqual({ errors: [], outside: [] });
  await browser?.close();
  await site?.remove();
});

interface Stored {
  Id: number;
  DeskArea: string | null;
  DeskPrevention: string | null;
  DeskWhatHappened: string | null;
  DeskOwnerName: string | null;
}
const stored = async (number: number): Promise<Stored> =>
  rest.get<Stored>(`web/lists/getByTitle('Desk issues')/items(${number})`);
/** The numbers of the issues that say this. */
async function numbersWith(words: string): Promise<readonly number[]> {
  const { value } = await rest.get<{ value: { Id: number; DeskHistory: string | null }[] }>(
    `web/lists/getByTitle('Desk issues')/items?$top=500&$select=Id,DeskHistory`,
  );
  return value.filter((item) => item.DeskHistory?.includes(words)).map(({ Id }) => Id);
}
const newIssue = (name: string, what: string): Promise<number> =>
  ada.log({ name, kind: 'Panellist', channel: 'Phone', what });

/** Chooses somebody who is neither of the two, and says who. */
async function chooseThird(page: Page): Promise<string> {
  const list = page.getByLabel('Who will deal with it?');
  const third = list.locator('option').filter({ hasNotText: /Choose one|Priya Hartnoll|Amara Thistle/ });
  const name = await third.first().innerText();
  await list.selectOption({ label: name });
  return name;
}

async function fillIn(page: Page, name: string, what: string): Promise<void> {
  const choose = (group: RegExp | string, option: RegExp | string): Promise<void> =>
    page
      .getByRole('group', { name: group })
      .getByRole('radio', { name: option, exact: typeof option === 'string' })
      .check();
  await page.getByLabel('Who has the problem?').fill(name);
  await page.keyboard.press('Escape');
  await choose(/TMS user or a panellist/, 'Panellist');
  await choose('How did they tell you?', /^Phone/);
  await page.getByLabel('What happened?').fill(what);
  await choose('Did a message appear?', 'No');
  await choose('Is there a hearing coming up?', 'Not known');
  await choose('Have you sorted it?', 'Not yet');
  await choose('Who will deal with it?', 'I will');
}

it('two correct one issue: each field is its writer’s, and where both changed one, both are shown and a person chooses', async () => {
  const number = await newIssue('Juno Pell', 'Code refused');
  await lead.go(`#/issue/${number}`);
  await lead.step('Correct the details');
  await ada.step('Correct the details');
  await ada.fill('What would have prevented this?', 'A clearer hint');
  await ada.fill('What happened?', 'Code refused on Monday');
  await ada.save();

  await lead.page.getByLabel('Which area of TMS? (if you know)').selectOption({ index: 1 });
  await lead.fill('What happened?', 'Code refused on Tuesday');
  await lead.press('Save');
  const choice = lead.page.getByRole('group', { name: /^What happened/ });
  await choice.waitFor();
  const said = await choice.innerText();
  expect(said).toContain('Code refused on Monday');
  expect(said).toContain('Code refused on Tuesday');
  expect(said).toMatch(/today/);
  expect(await stored(number)).toMatchObject({ DeskWhatHappened: 'Code refused on Monday', DeskArea: null });
  await choice.getByRole('radio', { name: /Code refused on Monday/ }).check();
  await lead.save();
  const after = await stored(number);
  expect(after).toMatchObject({ DeskWhatHappened: 'Code refused on Monday', DeskPrevention: 'A clearer hint' });
  expect(after.DeskArea).not.toBeNull();
});

it('two press "I will deal with it", one of them offline: the second is told who has it since when, and asked', async () => {
  const number = await newIssue('Otto Vane', 'Left for whoever comes');
  for (const desk of [ada, lead]) {
    await desk.go(`#/issue/${number}`);
    await desk.heading(new RegExp(`^Issue ${number}:`)).waitFor();
  }
  // Logged by Ada for herself. The lead, who sees that, takes it over, while Ada gives it away from a page that is older.
  await ada.step('Give it to somebody else');
  await lead.press('I will deal with it');
  await lead.page.getByText(/^Saved: who is dealing with it/).waitFor();
  const lastOwner = (await stored(number)).DeskOwnerName;
  await chooseThird(ada.page);
  await ada.press('Save');
  await ada.page.getByRole('radio', { name: /^Leave it with/ }).check();
  expect(await ada.page.getByText(/has been dealing with this since .+ today/).count()).toBe(1);
  await ada.press('Save');
  await ada.page.getByRole('heading', { level: 3, name: 'What happens next' }).waitFor();
  expect((await stored(number)).DeskOwnerName).toBe(lastOwner);

  // Ada, offline, from a page that says that the lead has it; the lead gives it to a third person meanwhile.
  await ada.context.setOffline(true);
  await ada.press('I will deal with it');
  await ada.page.locator('[data-waiting="1"]').waitFor();
  await lead.go(`#/issue/${number}/name-owner`);
  const third = await chooseThird(lead.page);
  await lead.save();
  expect((await stored(number)).DeskOwnerName).toBe(third);
  await ada.context.setOffline(false);
  const waiting = ada.page.locator('[data-waiting]').filter({ hasText: 'was refused' });
  await waiting.waitFor();
  await waiting.locator('summary').click();
  await waiting.getByText(`${third} has been dealing with this since`).waitFor();
  expect((await stored(number)).DeskOwnerName).toBe(third);
  await waiting.getByRole('button', { name: /^Give it to/ }).click();
  await waiting.waitFor({ state: 'detached' });
  expect((await stored(number)).DeskOwnerName).not.toBe(third);
});

it('two tabs of one person keep their own words and log two issues, online and offline', async () => {
  for (const isOffline of [false, true]) {
    const [first, second] = [ada.page, await ada.context.newPage()];
    const said = ['first', 'second'].map((tab) => `Said in the ${tab} tab, ${isOffline ? 'offline' : 'online'}`);
    await first.goto(`${site.pageUrl}#/log`);
    // Another hash is no navigation: the form of the round before would still stand as it was.
    await first.reload();
    await first.getByLabel('What happened?').fill(said[0]!);
    // The words of the first tab stay in it: the second begins empty, and says so.
    await second.goto(`${site.pageUrl}#/log`);
    await second.getByText('You have begun this form in another tab too.').waitFor();
    expect(await second.getByLabel('What happened?').inputValue()).toBe('');
    await fillIn(first, 'Tilda Moss', said[0]!);
    await fillIn(second, 'Perry Quill', said[1]!);
    if (isOffline) await ada.context.setOffline(true);
    await Promise.all([first, second].map((page) => page.getByRole('button', { name: 'Log this issue' }).click()));
    if (isOffline) {
      await first.locator('[data-waiting="2"]').waitFor();
      await ada.context.setOffline(false);
      await first.locator('[data-waiting]').waitFor({ state: 'detached' });
    } else {
      for (const page of [first, second]) await page.getByRole('heading', { name: /^Issue \d+ is logged$/ }).waitFor();
    }
    const numbers = await Promise.all(said.map(numbersWith));
    expect(numbers.map((found) => found.length)).toEqual([1, 1]);
    expect(numbers[0]).not.toEqual(numbers[1]);
    await second.close();
  }
});
