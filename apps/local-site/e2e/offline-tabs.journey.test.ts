import { fillIn, storedWith, waiting } from './support/offline';
import { siteOfFile } from './support/site-of-file';

const at = siteOfFile();

it('offline: what one tab had to keep, another tab shows, and only one of them sends it', async () => {
  const desk = await at.open('system administrator');
  await desk.go('#/log');
  await fillIn(desk, 'Perry Quill', 'Kept by the first tab');
  // SharePoint alone is away: the page can still be opened, and the browser thinks that it is online.
  await desk.context.route('**/_api/**', (route) => route.abort('connectionfailed'));
  await desk.press('Log this issue');
  await waiting(desk).filter({ hasText: '1 waiting to be sent' }).waitFor();
  const second = await desk.context.newPage();
  await second.goto(`${at.site.pageUrl}#/`);
  await second.locator('[data-waiting="1"]').waitFor();
  await desk.context.unroute('**/_api/**');
  await Promise.all([desk.page, second].map((page) => page.evaluate(() => window.dispatchEvent(new Event('online')))));
  await waiting(desk).waitFor({ state: 'detached' });
  await second.locator('[data-waiting]').waitFor({ state: 'detached' });
  expect(await storedWith(at.rest, 'Kept by the first tab')).toBe(1);
  await desk.close();
});
