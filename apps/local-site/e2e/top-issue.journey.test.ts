import type { Browser } from 'playwright-core';
import { openBrowser } from './support/browser';
import { DeskPage } from './support/desk-page';
import { startSite, type RunningSite } from './support/running-site';
import { Way, type WayOfWorking } from './support/way';

let site: RunningSite;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([startSite(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.remove();
});

/** By mouse six presses are the bound. Without one, each control costs the way to it: what is held is that it does not grow. */
const bounds: readonly [WayOfWorking, (pressed: { clicks: number; keys: number }) => void][] = [
  ['mouse and keys', ({ clicks }) => expect(clicks).toBeLessThanOrEqual(6)],
  ['keyboard alone', ({ clicks, keys }) => expect([clicks, keys <= 120 + sentence.length]).toEqual([0, true])],
];
const sentence = 'A new link is on its way to you.';

it.each(bounds)(
  'the top issue goes from open to closed with six presses and one sentence: %s',
  async (how, isWithin) => {
    const desk = await DeskPage.open(browser, site, 'system administrator');
    await desk.settle('Home');
    const way = await Way.of(desk, how);
    const { page } = desk;
    const first = page
      .getByRole('region', { name: /^Nobody is dealing with these/ })
      .getByRole('article')
      .first();

    await way.use(first.getByRole('link', { name: /^Answer ?issue \d+$/ }));
    await way.write(/^Your reply to/, sentence);
    await way.copy(page.getByRole('button', { name: /^Copy/ }).first());
    await way.choose(/Have you sent it\?$/, 'Yes');
    await way.save();
    await desk.standing('Answered. Waiting to hear whether it worked');
    await way.button('It worked: close it');
    await desk.standing('Closed');

    const pressed = way.hands.putDown();
    process.stdout.write(`top issue, ${how}: ${pressed.clicks} clicks, ${pressed.keys} keys\n`);
    isWithin(pressed);
    const story = page.getByRole('region', { name: 'Its story' });
    expect(await story.getByText(sentence).count()).toBeGreaterThan(0);
    expect(desk.watched).toEqual({ errors: [], outside: [] });
    await desk.close();
  },
);
