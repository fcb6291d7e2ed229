import type { Browser, BrowserContext, Page } from 'playwright-core';
import { themeNames } from '../page/page-data.js';
import { axeFinds } from './axe-in-page.js';
import { openBrowser } from './open-browser.js';
import { startOwnSite, type OwnSite } from './own-site.js';

jest.setTimeout(90_000);

let site: OwnSite;
let browser: Browser;
let context: BrowserContext;
let page: Page;
const wentOut: string[] = [];
const wentWrong: string[] = [];

beforeAll(async () => {
  site = await startOwnSite();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await site?.remove();
});
beforeEach(async () => {
  wentOut.length = 0;
  wentWrong.length = 0;
  context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  context.on('request', (request) => {
    if (!request.url().startsWith(`${site.origin}/`) && !/^(data|blob):/.test(request.url()))
      wentOut.push(request.url());
  });
  page = await context.newPage();
  page.on('pageerror', (error) => wentWrong.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && wentWrong.push(message.text()));
});
afterEach(async () => {
  await context.close();
  expect({ wentOut, wentWrong }).toEqual({ wentOut: [], wentWrong: [] });
});

const open = async (query = ''): Promise<void> => {
  await page.goto(site.url + query);
  await page.locator('[data-fact=mode]').waitFor();
};
const fact = (name: string): Promise<string> => page.locator(`[data-fact=${name}]`).innerText();
const pane = () => page.locator('#spPropertyPaneContainer');

describe('the host in a browser', () => {
  it("runs a web part in Microsoft's runtime, as SharePoint and not as the old workbench", async () => {
    await open();
    expect(await fact('environment')).toBe('SharePoint');
    expect(await fact('person')).toBe('Priya Hartnoll');
    expect(await fact('web')).toBe('TMU');
    expect(await fact('greeting')).toBe('Hello from the manifest');
    expect(await page.locator('main #web-part h2').count()).toBe(1);
    expect(await page.locator('h1').allInnerTexts()).toEqual(['Support desk']);
  });

  it('edits properties in the genuine pane, publishes them, and has them after a reload and a restart', async () => {
    await open();
    await page.getByRole('button', { name: 'Edit page' }).click();
    await expect(fact('mode')).resolves.toBe('edit');
    await page.getByRole('button', { name: 'Web part properties' }).click();
    await pane().getByLabel('Greeting').fill('Written in the pane');
    await page.locator('[data-fact=greeting]', { hasText: 'Written in the pane' }).waitFor();
    await page.getByRole('button', { name: 'Publish' }).click();
    await page.getByRole('status').filter({ hasText: 'Published.' }).waitFor();
    await expect(fact('mode')).resolves.toBe('read');

    await page.reload();
    await page.locator('[data-fact=greeting]', { hasText: 'Written in the pane' }).waitFor();
    // The page is left first: one that still asks for a font or an icon while the site is down would be told that nobody answers.
    await page.goto('about:blank');
    await site.restart();
    await open();
    expect(await fact('greeting')).toBe('Written in the pane');
  });

  it('forgets changes that are discarded', async () => {
    await open('?Mode=Edit');
    expect(await fact('mode')).toBe('edit');
    await page.getByRole('button', { name: 'Web part properties' }).click();
    await pane().getByLabel('Greeting').fill('Not to be kept');
    await page.locator('[data-fact=greeting]', { hasText: 'Not to be kept' }).waitFor();
    await page.getByRole('button', { name: 'Discard changes' }).click();
    await page.locator('[data-fact=mode]', { hasText: 'read' }).waitFor();
    expect(await fact('greeting')).not.toBe('Not to be kept');
  });

  it('switches the person on the server', async () => {
    await open();
    await page.getByLabel('Signed in as').selectOption('visitor');
    await page.getByRole('button', { name: 'Switch person' }).click();
    await page.locator('[data-fact=person]', { hasText: 'Vic Penhallow' }).waitFor();
    expect(await page.getByRole('button', { name: 'Edit page' }).count()).toBe(0);
    expect(await page.evaluate('document.cookie')).not.toContain('local-site');
  });

  it('gives the web part the theme of its section, and keeps the choice', async () => {
    await open();
    const backgrounds: Record<string, [string, string]> = {};
    for (const theme of themeNames) {
      await page.getByLabel('Theme').selectOption(theme);
      backgrounds[theme] = [await fact('background'), await fact('inverted')];
    }
    expect(backgrounds).toEqual({
      light: ['#ffffff', 'false'],
      dark: ['#1f1f1f', 'true'],
      strong: ['#0078d4', 'true'],
      'high-contrast': ['#000000', 'true'],
    });
    await page.reload();
    await page.locator('[data-fact=background]', { hasText: '#000000' }).waitFor();
  });

  it('lays the page out from 320 px to full width, without sideways scrolling', async () => {
    await open();
    await page.getByLabel('Width').selectOption('480');
    expect((await page.locator('#page-frame').boundingBox())!.width).toBe(480);
    await page.getByLabel('Width').selectOption('full');
    expect((await page.locator('#page-frame').boundingBox())!.width).toBe(1280);
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
  });

  it.each(themeNames.flatMap((theme) => [320, 1280].map((width) => ({ theme, width }))))(
    'has no accessibility fault of its own: $theme at $width px',
    async ({ theme, width }) => {
      await page.setViewportSize({ width, height: 900 });
      for (const mode of ['', '&Mode=Edit']) {
        await open(`?theme=${theme}${mode}`);
        expect(await axeFinds(page, { rules: { 'target-size': { enabled: true } } })).toEqual([]);
      }
    },
  );

  it('says so where the web part cannot be loaded, and stays on the page', async () => {
    await context.route('**/ClientSideAssets/*', (route) => route.abort());
    await page.goto(site.url);
    await page.getByRole('status').filter({ hasText: 'The web part could not be loaded.' }).waitFor();
    expect(page.url()).toBe(site.url);
    expect(wentWrong.length).toBeGreaterThan(0);
    // The loader may go on complaining until the page is gone.
    await context.close();
    wentWrong.length = 0;
  });

  it('refuses what the policy refuses: evaluated and inline scripts, and every other address', async () => {
    await open();
    const evaluated = await page.evaluate(`(async () => {
      const blocked = [];
      document.addEventListener('securitypolicyviolation', (event) => blocked.push(event.effectiveDirective));
      const script = document.createElement('script');
      script.textContent = 'window.ranInline = true';
      document.head.append(script);
      await fetch('https://elsewhere.example/').catch(() => {});
      // Reports come as events of their own: two are owed here, and the page is asked again until both are there.
      while (blocked.length < 2) await new Promise((resolve) => requestAnimationFrame(resolve));
      return { blocked, ran: window.ranInline === true };
    })()`);
    expect(evaluated).toEqual({ blocked: expect.arrayContaining(['script-src-elem', 'connect-src']), ran: false });
    wentWrong.length = 0;
  });
});
