import { DeskPage } from './support/desk-page';
import { siteOfFile } from './support/site-of-file';

const at = siteOfFile();
const offlineWords = 'You are offline. You can read and write; what you write is kept here and sent when you are back.';

/** How many issues SharePoint has with this in what happened. */
async function storedWith(words: string): Promise<number> {
  const { value } = await at.rest.get<{ value: { DeskHistory: string | null }[] }>(
    `web/lists/getByTitle('Desk issues')/items?$top=500&$select=DeskHistory`,
  );
  return value.filter((item) => item.DeskHistory?.includes(words)).length;
}

/** The form of a new issue, filled in, with nobody named for it. */
async function fillIn(desk: DeskPage, name: string, what: string): Promise<void> {
  await desk.fill('Who has the problem?', name);
  await desk.page.keyboard.press('Escape');
  await desk.choose(/TMS user or a panellist/, 'Panellist');
  await desk.choose('How did they tell you?', /^Phone/);
  await desk.fill('What happened?', what);
  await desk.choose('Did a message appear?', 'No');
  await desk.choose('Is there a hearing coming up?', 'Not known');
  await desk.choose('Have you sorted it?', 'Not yet');
  await desk.choose('Who will deal with it?', 'I will');
}

const waiting = (desk: DeskPage) => desk.page.locator('[data-waiting]');

it('offline: a new issue and a note are kept and said to be, outlive a reload, and are saved once when the connection is back', async () => {
  const desk = await at.open('system administrator');
  const number = await desk.log({ name: 'Otto Vane', kind: 'Panellist', channel: 'Phone', what: 'Begun while online' });
  await desk.step('Add a note');
  await desk.context.setOffline(true);
  await desk.page.getByText(offlineWords).waitFor();
  await desk.page.getByRole('textbox', { name: 'Note' }).fill('Noted in a tunnel');
  await desk.press('Save');
  await waiting(desk).filter({ hasText: '1 waiting to be sent' }).waitFor();

  await desk.page.getByRole('link', { name: 'Log an issue' }).click();
  await fillIn(desk, 'Tilda Moss', 'Logged in a tunnel');
  await desk.press('Log this issue');
  await waiting(desk).filter({ hasText: '2 waiting to be sent' }).waitFor();
  // What was read before can be read still.
  await desk.page.getByRole('link', { name: 'Home', exact: true }).click();
  await desk.page
    .getByRole('link', { name: `Issue ${number}: Begun while online` })
    .first()
    .waitFor();
  expect([await storedWith('Noted in a tunnel'), await storedWith('Logged in a tunnel')]).toEqual([0, 0]);

  await desk.context.setOffline(false);
  await desk.page.getByText(/^Saved: the 2 things that were waiting/).waitFor();
  await waiting(desk).waitFor({ state: 'detached' });
  expect([await storedWith('Noted in a tunnel'), await storedWith('Logged in a tunnel')]).toEqual([1, 1]);
  await desk.page.getByText(offlineWords).waitFor({ state: 'detached' });
  // The screen has the new issue without a reload.
  await desk.page
    .getByRole('link', { name: /Logged in a tunnel/ })
    .first()
    .waitFor();
  await desk.page.reload();
  await desk.page.locator('main h2').first().waitFor();
  await desk.settled();
  expect([await storedWith('Noted in a tunnel'), await storedWith('Logged in a tunnel')]).toEqual([1, 1]);
  expect(desk.watched).toEqual({ errors: [], outside: [] });
  await desk.close();
});

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
  expect(await storedWith('Kept by the first tab')).toBe(1);
  await desk.close();
});
