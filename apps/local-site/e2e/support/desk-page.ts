import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import type { RunningSite } from './running-site';
import { countUnderway, noneUnderway } from './underway';

/** What the browser complained of while a test ran, and where it tried to go. */
export interface Watched {
  errors: string[];
  outside: string[];
}

/** A person at the desk, in a browser of their own. Everything goes by what they can see and name. */
export class DeskPage {
  private constructor(
    readonly page: Page,
    readonly context: BrowserContext,
    readonly site: RunningSite,
    readonly watched: Watched,
  ) {}

  static async open(
    browser: Browser,
    site: RunningSite,
    person: string,
    size = { width: 1280, height: 900 },
  ): Promise<DeskPage> {
    const context = await browser.newContext({ viewport: size, locale: 'en-GB', timezoneId: 'Europe/London' });
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: site.origin });
    const watched: Watched = { errors: [], outside: [] };
    const page = await context.newPage();
    await countUnderway(page);
    page.setDefaultTimeout(30_000);
    // From the start: a chooser that opens before the browser was told to hand it over is lost, and nobody hears of it.
    page.on('filechooser', () => undefined);
    page.on('pageerror', (error) => watched.errors.push(String(error)));
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) watched.errors.push(message.text());
    });
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (/^https?:$/.test(url.protocol) && url.origin !== site.origin) watched.outside.push(request.url());
    });
    const desk = new DeskPage(page, context, site, watched);
    await context.request.post(`${site.origin}/_local/sign-in`, { data: { person }, headers: { origin: site.origin } });
    await desk.go('#/');
    return desk;
  }

  /** The web part's own heading of a screen. */
  heading(name: string | RegExp): Locator {
    return this.page.getByRole('heading', { level: 2, name });
  }

  async go(hash: string): Promise<void> {
    await this.page.goto(`${this.site.pageUrl}${hash}`);
    // The same page with another hash is no navigation: the desk listens to the hash itself.
    await this.page.locator('main h2').first().waitFor();
  }

  /** Waits until the screen has its heading, and nothing on it is still being read. */
  async settle(title: string | RegExp): Promise<void> {
    await this.heading(title).waitFor();
    await this.page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
  }

  /** Puts the page into a theme, as SharePoint does with a section. */
  async wear(theme: string): Promise<void> {
    await this.page.getByLabel('Theme').selectOption({ label: theme });
    await this.painted();
  }

  /** Waits until what the page has begun to draw is drawn: two frames, and every transition at its end. */
  async painted(): Promise<void> {
    await this.page.evaluate(async () => {
      for (let frames = 0; frames < 2; frames += 1) await new Promise((next) => requestAnimationFrame(next));
      await Promise.allSettled(document.getAnimations().map((one) => one.finished));
    });
  }

  /** Waits until the page has done what it had begun, each failing image included. For a test that says that something never comes. */
  async settled(): Promise<void> {
    await noneUnderway(this.page);
  }

  async choose(group: string | RegExp, option: string | RegExp): Promise<void> {
    await this.page
      .getByRole('group', { name: group })
      .getByRole('radio', { name: option, exact: typeof option === 'string' })
      .check();
  }

  async fill(label: string | RegExp, text: string): Promise<void> {
    await this.page.getByLabel(label).fill(text);
  }

  async press(name: string | RegExp): Promise<void> {
    await this.page.getByRole('button', { name }).click();
  }

  /** A step of the issue in view: a link of its own, or a line of the menu, which is opened for it. */
  async stepShown(name: string | RegExp): Promise<Locator> {
    const more = this.page.getByRole('button', { name: /^More steps/ });
    await more.waitFor();
    const link = this.page.getByRole('link', { name });
    if ((await link.count()) > 0) return link.first();
    await more.click();
    return this.page.getByRole('menuitem', { name });
  }

  /** Opens a step of the issue in view, by its words. */
  async step(name: string | RegExp): Promise<void> {
    await (await this.stepShown(name)).click();
    await this.page.getByRole('heading', { level: 3, name }).waitFor();
  }

  /** Sends the step's form, and waits until the screen says that it is saved. */
  async save(): Promise<void> {
    const before = this.page.url();
    // A line that goes as an answer is filled in moves the button, and a press that begins on it would end beside it.
    await this.painted();
    await this.press('Save');
    await this.page.waitForURL((url) => url.href !== before);
  }

  /** What is in the clipboard, once there is something; taken out of it, since the next to look has the same clipboard. */
  async copied(): Promise<string> {
    await this.page.waitForFunction(async () => (await navigator.clipboard.readText()) !== '');
    return this.page.evaluate(async () => {
      const text = await navigator.clipboard.readText();
      await navigator.clipboard.writeText('');
      return text;
    });
  }

  /** How the issue stands, in the words at its top. */
  async standing(words: string | RegExp): Promise<void> {
    await this.page.locator('p', { hasText: 'How it stands:' }).filter({ hasText: words }).waitFor();
  }

  /** Logs an issue that stays open, and returns its number. */
  async log(given: {
    name: string;
    kind?: 'TMS user' | 'Panellist';
    channel: string;
    what: string;
    error?: string;
  }): Promise<number> {
    await this.go('#/log');
    await this.heading('Log an issue').waitFor();
    await this.fill('Who has the problem?', given.name);
    await this.page.keyboard.press('Escape');
    if (given.kind) await this.choose(/TMS user or a panellist/, given.kind);
    await this.choose('How did they tell you?', new RegExp(`^${given.channel}`));
    await this.fill('What happened?', given.what);
    if (given.error) {
      await this.choose('Did a message appear?', 'Yes');
      await this.fill('The exact words of the message', given.error);
    } else {
      await this.choose('Did a message appear?', 'No');
    }
    await this.choose('Is there a hearing coming up?', 'Not known');
    await this.choose('Have you sorted it?', 'Not yet');
    await this.choose('Who will deal with it?', 'I will');
    await this.press('Log this issue');
    const logged = this.heading(/^Issue \d+ is logged$/);
    await logged.waitFor();
    const number = Number(/\d+/.exec(await logged.innerText())![0]);
    await this.page.getByRole('link', { name: `Open issue ${number}` }).click();
    await this.heading(new RegExp(`^Issue ${number}:`)).waitFor();
    return number;
  }

  async close(): Promise<void> {
    await this.context.close();
  }
}
