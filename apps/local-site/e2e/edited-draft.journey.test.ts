import type { DeskPage } from './support/desk-page';
import { fillIn, storedWith, waiting } from './support/offline';
import { siteOfFile } from './support/site-of-file';

const at = siteOfFile();

/** SharePoint takes the new issue and its answer never comes; the page goes while it waits for it. */
async function reloadWhileItHangs(desk: DeskPage): Promise<void> {
  const stored = new Promise<void>((done) => {
    let isFirst = true;
    void desk.context.route(/\/items(\?|$)/, async (route) => {
      if (route.request().method() !== 'POST' || !isFirst) return route.continue();
      isFirst = false;
      await route.fetch();
      done();
    });
  });
  await desk.press('Log this issue');
  await stored;
  await desk.page.reload();
}
const what = (desk: DeskPage) => desk.page.getByLabel('What happened?');

it('a draft that is mended after its first words were stored is one issue, with what was mended', async () => {
  const desk = await at.open('system administrator');
  await desk.go('#/log');
  await fillIn(desk, 'Perry Quill', 'The first words of Perry');
  await reloadWhileItHangs(desk);
  await desk.page.getByText('What you wrote here is saved as issue').waitFor();
  await what(desk).fill('The first words of Perry, and since Monday');
  const title = desk.page.getByText('What you wrote first is saved as issue');
  await title.waitFor();
  // Whoever does not read it, and sends the form as it is, is told again, and nothing is made.
  await desk.press('Log this issue');
  await desk.page.locator('[data-write="refused"]').waitFor();
  expect(await storedWith(at.rest, 'The first words of Perry')).toBe(1);
  await desk.press(/^Add what you changed to issue \d+$/);
  await desk.heading(/^Issue \d+ is logged$/).waitFor();
  expect([
    await storedWith(at.rest, 'The first words of Perry'),
    await storedWith(at.rest, 'The first words of Perry, and since Monday'),
  ]).toEqual([1, 1]);
  await desk.press('Log another issue');
  expect(await what(desk).inputValue()).toBe('');
  await desk.close();
});

it('one that is mended while its first words wait, in another tab, is one issue and words that are kept', async () => {
  const desk = await at.open('system administrator');
  await desk.go('#/log');
  await fillIn(desk, 'Tilda Moss', 'The first words of Tilda');
  await desk.context.route('**/_api/**', (route) => route.abort('connectionfailed'));
  const draft = await desk.page.evaluate(() =>
    Object.entries(window.localStorage).filter(([name]) => name.includes('/draft/')),
  );
  await desk.press('Log this issue');
  await waiting(desk).filter({ hasText: '1 waiting to be sent' }).waitFor();
  // As a tab that went before it could forget what it had sent.
  await desk.page.evaluate((all) => all.forEach(([name, text]) => window.localStorage.setItem(name, text)), draft);
  await desk.context.unroute('**/_api/**');
  await desk.context.route(/\/items(\?|$)/, (route) =>
    route.request().method() === 'POST' ? route.abort('connectionfailed') : route.continue(),
  );
  const second = await desk.context.newPage();
  await desk.page.close();
  await second.goto(`${at.site.pageUrl}#/log`);
  await second.getByText('This is what you had typed before').waitFor();
  await second.getByLabel('What happened?').fill('The first words of Tilda, and her letter');
  await second.getByRole('button', { name: 'Log this issue' }).click();
  await second.getByRole('heading', { level: 2, name: 'Kept on this device: the new issue' }).waitFor();
  await second.locator('[data-waiting="2"]').waitFor();
  await desk.context.unroute(/\/items(\?|$)/);
  await second.evaluate(() => window.dispatchEvent(new Event('online')));
  const kept = second.locator('[data-waiting="1"]');
  await kept.filter({ hasText: '1 was refused, and is kept' }).waitFor();
  expect([
    await storedWith(at.rest, 'The first words of Tilda'),
    await storedWith(at.rest, 'The first words of Tilda, and her letter'),
  ]).toEqual([1, 0]);
  // From the list of what is not saved back into the form, and from there to the issue.
  await kept.locator('summary').click();
  await second
    .getByText(/^What you wrote first is saved as issue \d+\. What you have written since is not saved yet\./)
    .waitFor();
  await second.getByRole('button', { name: /^Open again/ }).click();
  await second.getByRole('heading', { level: 2, name: 'Log an issue' }).waitFor();
  expect(await second.getByLabel('What happened?').inputValue()).toBe('The first words of Tilda, and her letter');
  await second.getByRole('button', { name: 'Log this issue' }).click();
  await second.getByRole('button', { name: /^Add what you changed to issue \d+$/ }).click();
  await second.getByRole('heading', { level: 2, name: /^Issue \d+ is logged$/ }).waitFor();
  expect([
    await storedWith(at.rest, 'The first words of Tilda'),
    await storedWith(at.rest, 'The first words of Tilda, and her letter'),
  ]).toEqual([1, 1]);
  await desk.context.close();
});
