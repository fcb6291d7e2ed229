import type { Browser } from 'playwright-core';
import { openBrowser } from './support/browser';
import { DeskPage } from './support/desk-page';
import { startSite, type RunningSite } from './support/running-site';

let browser: Browser;
let site: RunningSite;

beforeAll(async () => {
  [site, browser] = await Promise.all([startSite(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.remove();
});

/** Every inner link of a screen, by its address. */
const linksOf = (desk: DeskPage): Promise<string[]> =>
  desk.page.evaluate(() => [
    ...new Set(
      [...document.querySelectorAll('[data-tms-support-desk] a[href^="#/"]')].map((a) => a.getAttribute('href')!),
    ),
  ]);
/** What is kept of the page while it is not loaded again. */
const mark = (desk: DeskPage): Promise<void> =>
  desk.page.evaluate(() => void (document.body.dataset['sameVisit'] = ''));
const isSameVisit = (desk: DeskPage): Promise<boolean> =>
  desk.page.evaluate(() => 'sameVisit' in document.body.dataset);
const shown = (desk: DeskPage): Promise<string> => desk.page.locator('[data-tms-support-desk] h2').first().innerText();

describe.each(['sharepoint', 'sharepoint-unmarked', 'teams'])('where the router is %s', (router) => {
  it('each way of the navigation and into an issue is followed, with Back and Forward, and the page stays', async () => {
    const desk = await DeskPage.open(browser, site, 'system administrator');
    await desk.page.goto(`${site.pageUrl}?router=${router}#/`);
    await desk.settle('Home');
    await mark(desk);
    const ways = (await linksOf(desk)).filter((href) =>
      /^#\/(find|log|updates|replies|reports|settings|down)$/.test(href),
    );
    expect(ways).toHaveLength(7);
    const issue = (await linksOf(desk)).find((href) => /^#\/issue\/\d+$/.test(href))!;
    const seen = [await shown(desk)];
    for (const href of [...ways, '#/', issue]) {
      await desk.page.locator(`[data-tms-support-desk] a[href="${href}"]`).first().click();
      await desk.page.waitForFunction(
        (before) => document.querySelector('[data-tms-support-desk] h2')?.textContent !== before,
        seen.at(-1)!,
      );
      seen.push(await shown(desk));
      expect(new URL(desk.page.url()).hash).toBe(href);
      expect(await desk.page.title()).toBe(`${seen.at(-1)} - Support desk - TMU`);
    }
    await desk.page.goBack();
    await desk.settle('Home');
    await desk.page.goForward();
    await desk.settle(/^Issue \d+:/);
    // A step's form, by keys alone.
    await desk.page.locator(`[data-tms-support-desk] a[href^="${issue}/"]`).first().focus();
    await desk.page.keyboard.press('Enter');
    await desk.page.waitForURL(/\/issue\/\d+\/[a-z-]+$/);
    expect(await isSameVisit(desk)).toBe(true);
    expect(await desk.page.getByText(/^Teams opened/).count()).toBe(0);
    expect(desk.watched).toEqual({ errors: [], outside: [] });
    await desk.close();
  });
});

it('the routers are what they are said to be: a link without the mark is lost to each of them', async () => {
  for (const router of ['sharepoint', 'teams']) {
    const desk = await DeskPage.open(browser, site, 'system administrator');
    await desk.page.goto(`${site.pageUrl}?router=${router}#/`);
    await desk.settle('Home');
    const what = await desk.page.evaluate(() => {
      const link = Object.assign(document.createElement('a'), { href: '#/find', textContent: 'A plain link' });
      document.querySelector('[data-tms-support-desk]')!.parentElement!.append(link);
      let hashChanges = 0;
      addEventListener('hashchange', () => (hashChanges += 1));
      link.click();
      return { hash: location.hash, hashChanges };
    });
    expect([router, what]).toEqual([router, { hash: router === 'teams' ? '#/' : '#/find', hashChanges: 0 }]);
    await desk.close();
  }
});

it('a link that was sent opens its place from a query, and is copied as one', async () => {
  const desk = await DeskPage.open(browser, site, 'system administrator');
  await desk.page.goto(`${site.pageUrl}?theme=dark&desk=/issue/1`);
  await desk.settle(/^Issue 1:/);
  expect(desk.page.url()).toBe(`${site.pageUrl}?theme=dark#/issue/1`);
  await desk.press('Copy link to this issue');
  expect(await desk.copied()).toBe(`${site.pageUrl}?desk=/issue/1`);
  await desk.page.reload();
  await desk.settle(/^Issue 1:/);
  await desk.close();
});

/**
 * A sign-in on the way, as a tenant has it: the page that was asked for comes back by its path and its query alone (sp-dev-docs #3624, #8845: [R]). A redirect of
 * HTTP would not do as a stand-in: a browser carries what stands behind the # across one.
 */
async function throughSignIn(desk: DeskPage, address: string): Promise<void> {
  let isSignedIn = false;
  await desk.page.route(`${site.pageUrl}**`, (route) => {
    if (isSignedIn) return route.continue();
    isSignedIn = true;
    const { pathname, search } = new URL(route.request().url());
    const back = `${pathname}${search}`.replace(/&/g, '&amp;');
    return route.fulfill({ contentType: 'text/html', body: `<meta http-equiv="refresh" content="0;url=${back}">` });
  });
  await desk.page.goto('about:blank');
  await desk.page.goto(address);
}

it('a link that was sent opens its place after a sign-in on the way; one behind the # is lost there', async () => {
  const desk = await DeskPage.open(browser, site, 'system administrator');
  await throughSignIn(desk, `${site.pageUrl}?desk=/settings`);
  await desk.heading('Settings').waitFor();
  expect(new URL(desk.page.url()).hash).toBe('#/settings');
  await desk.page.unroute(`${site.pageUrl}**`);
  await throughSignIn(desk, `${site.pageUrl}#/settings`);
  await desk.heading('Home').waitFor();
  await desk.close();
});

it('who may not open the page is told by SharePoint, and somebody else can be chosen', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await context.request.post(`${site.origin}/_local/sign-in`, {
    data: { person: 'somebody from elsewhere' },
    headers: { origin: site.origin },
  });
  await page.goto(site.pageUrl);
  await page.getByRole('heading', { name: 'You need permission to access this site.' }).waitFor();
  await page.getByLabel('Signed in as').selectOption('case worker');
  await page.getByRole('button', { name: 'Switch person' }).click();
  await page.getByRole('heading', { level: 2, name: 'Report a problem with TMS' }).waitFor();
  await context.close();
});
