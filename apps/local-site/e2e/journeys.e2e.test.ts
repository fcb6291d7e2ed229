import type { Browser } from 'playwright-core';
import { openBrowser } from './support/browser';
import { DeskPage } from './support/desk-page';
import { signInOverRest, type RestReader } from './support/rest-reader';
import { startSite, type RunningSite } from './support/running-site';
import { storedIssue, type StoredIssue } from './support/stored-issue';

let site: RunningSite;
let browser: Browser;
let rest: RestReader;
let desk: DeskPage;

beforeAll(async () => {
  [site, browser] = await Promise.all([startSite(), openBrowser()]);
  rest = await signInOverRest(site.origin, site.siteUrl, 'system administrator');
  desk = await DeskPage.open(browser, site, 'system administrator');
});

afterAll(async () => {
  await browser?.close();
  await site?.remove();
});

afterEach(() => {
  expect(desk.watched.errors).toEqual([]);
  expect(desk.watched.outside).toEqual([]);
});

it('an issue that is handed over and fixed: every step of TRA recorded on its word', async () => {
  const error = 'Business process error TEST-7: the stage cannot be changed';
  const number = await desk.log({
    name: 'Ivo Penrose',
    kind: 'TMS user',
    channel: 'Email',
    what: 'The case will not move on',
    error,
  });
  await desk.step('Hand over to TRA support');
  expect(await desk.page.getByLabel('The exact words of the error message').inputValue()).toBe(error);
  await desk.choose('Where do you hand it over?', 'TRA problem support form');
  await desk.page.getByLabel('I have read it through, and it names nobody').check();
  await desk.press('Copy for the problem form');
  const paste = await desk.copied();
  expect(paste).toContain(error);
  expect(paste).not.toContain('Ivo Penrose');
  await desk.choose('Have you sent it?', 'Yes');
  await desk.save();
  await desk.standing('With TRA support');

  const onTheirWord = async (): Promise<void> => desk.fill('Who at TRA told you?', 'Wei Larkfield');
  await desk.step('TRA has a question');
  await desk.fill('What does TRA support need to know?', 'Which stage was it in?');
  await onTheirWord();
  await desk.save();
  await desk.standing('TRA has a question');
  await desk.step('Answer TRA support');
  await desk.fill('What did you tell TRA support?', 'The second stage');
  await desk.save();
  await desk.step('Link the Trello card');
  await desk.fill('The link to the Trello card', 'https://trello.com/c/AbCd1234');
  await onTheirWord();
  await desk.save();
  await desk.step('TRA will fix it');
  await onTheirWord();
  await desk.save();
  await desk.standing('TRA is fixing it');
  await desk.step('TRA says it is fixed');
  await onTheirWord();
  await desk.save();
  await desk.standing('TRA says it is fixed. We are checking');
  await desk.step('It is not fixed yet');
  await desk.fill('What still happens?', 'The same message');
  await desk.save();
  await desk.standing('TRA is fixing it');
  await desk.step('TRA says it is fixed');
  await onTheirWord();
  await desk.save();
  await desk.step('Confirm that it is fixed');
  await desk.save();
  await desk.step('Tell Ivo Penrose that it is fixed');
  await desk.fill('Your reply to Ivo Penrose', 'The case moves on again');
  await desk.choose(/Have you (sent it|told them)\?/, 'Yes');
  await desk.save();
  await desk.standing('Answered. Waiting to hear whether it worked');
  await desk.step('Close this issue');
  await desk.choose('How did it end?', 'Told, no answer');
  await desk.save();
  await desk.standing('Closed');

  const { item, story } = await storedIssue(rest, number);
  expect(item).toMatchObject({ DeskStatus: 'Closed', DeskOutcome: 'Told, no answer', DeskErrorText: error });
  expect(story).toEqual([
    'raised',
    'owner-named',
    'handed-over',
    'tra-asked',
    'tra-answered',
    'card-linked',
    'fix-required',
    'fix-applied',
    'fix-not-confirmed',
    'fix-applied',
    'fix-confirmed',
    'person-told',
    'closed',
  ]);
});

it('keeps what is typed through a reload, in the form and in a step, and what is saved through a restart', async () => {
  const number = await desk.log({
    name: 'Cass Merrow',
    kind: 'Panellist',
    channel: 'Phone',
    what: 'Where are unavailable days?',
  });
  await desk.step('Answer Cass Merrow');
  await desk.fill('What was done?', 'Talked through the calendar');
  await desk.page.reload();
  await desk.page.getByText('This is what you had typed before').waitFor();
  expect(await desk.page.getByLabel('What was done?').inputValue()).toBe('Talked through the calendar');

  await desk.go('#/log');
  await desk.fill('What happened?', 'Half a sentence that nobody');
  await desk.page.reload();
  await desk.page.getByText('This is what you had typed before').waitFor();
  expect(await desk.page.getByLabel('What happened?').inputValue()).toBe('Half a sentence that nobody');
  await desk.press('Discard it and start again');

  await site.stop();
  const again = await startSite([], site.dataFolder);
  const reader = await signInOverRest(again.origin, again.siteUrl, 'system administrator');
  const item = await reader.get<StoredIssue>(`web/lists/getByTitle('Desk issues')/items(${number})`);
  expect(item.DeskReporterName).toBe('Cass Merrow');
  site = again;
});
