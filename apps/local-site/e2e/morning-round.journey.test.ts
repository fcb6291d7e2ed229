import type { Browser, Locator } from 'playwright-core';
import { openBrowser } from './support/browser';
import { DeskPage } from './support/desk-page';
import { Hands } from './support/hands';
import { signInOverRest, type RestReader } from './support/rest-reader';
import { startSite, type RunningSite } from './support/running-site';
import { Way } from './support/way';

let site: RunningSite;
let browser: Browser;
let rest: RestReader;
let desk: DeskPage;
let hands: Hands;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => browser?.close());
// A round takes what is there to be taken: each has a site of its own.
beforeEach(async () => {
  site = await startSite();
  rest = await signInOverRest(site.origin, site.siteUrl, 'system administrator');
  desk = await DeskPage.open(browser, site, 'system administrator');
  hands = await Hands.on(desk.page);
  await desk.settle('Home');
});
afterEach(async () => {
  const watched = desk?.watched;
  await desk?.close();
  await site?.remove();
  expect(watched).toEqual({ errors: [], outside: [] });
});

const me = 'Priya Hartnoll';
const section = (name: RegExp | string): Locator => desk.page.getByRole('region', { name });
const first = (name: RegExp): Locator =>
  section(name)
    .getByRole('article')
    .filter({ hasText: /Issue \d+:/ })
    .first();
/** The link to an issue that needs this person: which is first changes as one is taken. */
const linkTo = (number: number): Locator =>
  section(/^What needs you now/).getByRole('link', { name: new RegExp(`^Issue ${number}:`) });
const numberIn = async (card: Locator): Promise<number> =>
  Number(/\d+/.exec(await card.getByRole('heading').innerText())![0]);
const portal = (): Locator =>
  section('Who covers the inboxes').getByRole('listitem').filter({ hasText: 'Portal inbox' });
const undo = (): Locator => desk.page.getByRole('button', { name: /^Undo/ });

async function rows<T>(list: string): Promise<T[]> {
  return (await rest.get<{ value: T[] }>(`web/lists/getByTitle('${list}')/items?$top=500`)).value;
}
const ownerOf = async (number: number): Promise<string | null> =>
  (await rest.get<{ DeskOwnerName: string | null }>(`web/lists/getByTitle('Desk issues')/items(${number})`))
    .DeskOwnerName;
/** Who covers the portal inbox today and on no other day: what "Today" writes. */
const todaysCover = async (): Promise<string[]> => {
  const cover =
    await rows<Record<'DeskInbox' | 'DeskPersonName' | 'DeskFromOn' | 'DeskToOn', string | null>>('Desk cover');
  const ofOneDay = cover.filter((row) => row.DeskInbox === 'Portal inbox' && row.DeskFromOn === row.DeskToOn);
  return ofOneDay.map((row) => row.DeskPersonName ?? '');
};
const known = (): Promise<{ Title: string; DeskIssueNumber: number | null }[]> => rows('Desk known problems');

/** What the report and the issue that was made of it say in their lists. */
async function reportOf(number: number): Promise<{ issue: unknown; standsAs: string | null }> {
  const issue = await rest.get<Record<string, unknown>>(`web/lists/getByTitle('Desk issues')/items(${number})`);
  const reports = await rows<{ DeskIssueNumber: number | null; DeskReportStatus: string | null }>('Desk reports');
  return { issue, standsAs: reports.find((row) => row.DeskIssueNumber === number)?.DeskReportStatus ?? null };
}
const isLogged = { DeskStatus: 'Somebody is dealing with it', DeskReporterKind: 'TMS user', DeskOwnerName: me };

it('by mouse: reads why, takes one, sets cover in two clicks and undoes it, writes what we know, logs a report', async () => {
  const { page } = desk;
  const card = first(/^What needs you now/);
  const about = await numberIn(card);
  // Who is first of those that this person deals with is another with the day: the sample counts its days back from today.
  expect(await card.innerText()).toMatch(
    /First because (?:a|an) \p{L}[\p{L} ]+ is waiting, .*and nobody has replied since/u,
  );
  await hands.click(card.getByText('Why is this here?').first());
  await card.getByText(/^The rule “.+” decides, because .+/).waitFor();
  await card.getByText('What comes next').waitFor();
  expect(hands.putDown()).toEqual({ clicks: 1, keys: 0 });

  const free = first(/^Nobody is dealing with these/);
  const taken = await numberIn(free);
  expect(await ownerOf(taken)).toBeNull();
  await hands.click(free.getByRole('link', { name: /^Issue / }));
  await hands.click(page.getByRole('button', { name: 'I will deal with it' }));
  await desk.standing(`${me} is dealing with it`);
  expect(await ownerOf(taken)).toBe(me);
  await hands.click(page.getByRole('link', { name: 'Home', exact: true }));
  await desk.settle('Home');
  await section(/^What needs you now/)
    .getByRole('link', { name: new RegExp(`^Issue ${taken}:`) })
    .waitFor();
  expect(hands.putDown()).toEqual({ clicks: 3, keys: 0 });

  const before = await portal().innerText();
  await hands.click(portal().getByRole('button', { name: /^Change/ }));
  await hands.click(portal().getByRole('button', { name: /^Amara Thistle ?: Today$/ }));
  await portal()
    .getByText(/^Amara Thistle .*the portal inbox/)
    .waitFor();
  expect(hands.putDown()).toEqual({ clicks: 2, keys: 0 });
  expect(await todaysCover()).toEqual(['Amara Thistle']);
  await hands.click(undo());
  await portal()
    .getByText(/^Amara Thistle .*the portal inbox/)
    .waitFor({ state: 'detached' });
  expect(await portal().innerText()).toBe(before);
  expect(await todaysCover()).toEqual([]);
  expect(hands.putDown()).toEqual({ clicks: 1, keys: 0 });

  await hands.click(linkTo(about));
  await hands.click(page.getByRole('link', { name: 'Tell everybody: we know about this' }));
  const line = await page.getByLabel('One line that everybody will read').inputValue();
  expect(line).toMatch(/We are working on it\.$/);
  await hands.click(page.getByRole('button', { name: 'Save' }));
  await page.getByText('Everybody can see that we know about this').waitFor();
  await hands.click(page.getByRole('link', { name: 'Home', exact: true }));
  await desk.settle('Home');
  await section('Known problems').getByText(line, { exact: true }).first().waitFor();
  expect(hands.putDown().clicks).toBeLessThanOrEqual(4);
  expect(await known()).toContainEqual(expect.objectContaining({ Title: line, DeskIssueNumber: about }));

  await hands.click(page.getByRole('link', { name: /^Log an issue from this/ }).first());
  await desk.settle('Log an issue');
  const choose = (group: string, option: string): Promise<void> =>
    hands.click(page.getByRole('group', { name: group }).getByText(option, { exact: true }));
  await choose('Did a message appear?', 'No');
  await choose('Is there a hearing coming up?', 'No');
  await choose('Have you sorted it?', 'Not yet');
  await choose('Who will deal with it?', 'I will');
  await hands.click(page.getByRole('button', { name: 'Log this issue' }));
  const logged = desk.heading(/^Issue \d+ is logged$/);
  await page.getByText('Their report says: TMU is dealing with it.').waitFor();
  expect(hands.putDown().clicks).toBeLessThanOrEqual(6);
  const number = Number(/\d+/.exec(await logged.innerText())![0]);
  expect(await reportOf(number)).toEqual({
    issue: expect.objectContaining(isLogged),
    standsAs: 'TMU is dealing with it',
  });
});

it('by keyboard alone: the same round', async () => {
  const { page } = desk;
  const press = async (target: Locator, key = 'Enter'): Promise<void> => {
    await target.waitFor();
    await hands.tabTo(target, { atMost: 120 });
    await hands.press(key);
  };
  const others = (typed = ''): number => {
    const { clicks, keys } = hands.putDown();
    expect(clicks).toBe(0);
    return keys - typed.length;
  };
  // The focus stands on the issue's heading by then: the way back is a few steps up.
  const goHome = async (): Promise<void> => {
    await hands.tabTo(page.getByRole('link', { name: 'Home', exact: true }), { back: true });
    await hands.press('Enter');
    await desk.settle('Home');
  };
  const card = first(/^What needs you now/);
  await press(card.locator('summary').first());
  await card.getByText(/^The rule “.+” decides, because .+/).waitFor();
  expect(others()).toBeLessThanOrEqual(20);

  const free = first(/^Nobody is dealing with these/);
  const taken = await numberIn(free);
  await press(free.getByRole('link', { name: /^Issue / }));
  await press(page.getByRole('button', { name: 'I will deal with it' }));
  await desk.standing(`${me} is dealing with it`);
  expect(await ownerOf(taken)).toBe(me);
  await goHome();
  expect(others()).toBeLessThanOrEqual(42);

  const before = await portal().innerText();
  await press(portal().getByRole('button', { name: /^Change/ }));
  await press(portal().getByRole('button', { name: /^Amara Thistle ?: Today$/ }), 'Space');
  await portal()
    .getByText(/^Amara Thistle .*the portal inbox/)
    .waitFor();
  expect(await todaysCover()).toEqual(['Amara Thistle']);
  expect(others()).toBeLessThanOrEqual(50);
  await undo().waitFor();
  await hands.press('Control+z');
  await portal()
    .getByText(/^Amara Thistle .*the portal inbox/)
    .waitFor({ state: 'detached' });
  expect(await portal().innerText()).toBe(before);
  expect(await todaysCover()).toEqual([]);
  expect(others()).toBeLessThanOrEqual(2);

  const line = 'Some passwords are refused today. A new link helps.';
  // The first row of this moment: how many come before the one that was first depends on the hour, and nobody did that.
  const now = await numberIn(first(/^What needs you now/));
  await press(linkTo(now));
  await (await Way.of(desk, 'keyboard alone', hands)).openStep('Tell everybody: we know about this');
  const field = page.getByLabel('One line that everybody will read');
  await field.waitFor();
  await hands.tabTo(field);
  await hands.press('Control+A');
  await hands.type(line);
  await press(page.getByRole('button', { name: 'Save' }));
  await page.getByText('Everybody can see that we know about this').waitFor();
  expect(await known()).toContainEqual(expect.objectContaining({ Title: line, DeskIssueNumber: now }));
  await goHome();
  await section('Known problems').getByText(line, { exact: true }).first().waitFor();
  expect(others(line)).toBeLessThanOrEqual(60);

  await press(page.getByRole('link', { name: /^Log an issue from this/ }).first());
  await desk.settle('Log an issue');
  const choose = async (group: string, downs: number): Promise<void> => {
    await hands.tabTo(page.getByRole('group', { name: group }).getByRole('radio').first());
    await hands.press('Space', ...Array.from({ length: downs }, () => 'ArrowDown'));
  };
  await choose('Did a message appear?', 1);
  await choose('Is there a hearing coming up?', 1);
  await choose('Have you sorted it?', 1);
  await choose('Who will deal with it?', 0);
  await hands.press('Control+Enter');
  const logged = desk.heading(/^Issue \d+ is logged$/);
  await page.getByText('Their report says: TMU is dealing with it.').waitFor();
  expect(others()).toBeLessThanOrEqual(44);
  const number = Number(/\d+/.exec(await logged.innerText())![0]);
  expect(await reportOf(number)).toEqual({
    issue: expect.objectContaining(isLogged),
    standsAs: 'TMU is dealing with it',
  });
});
