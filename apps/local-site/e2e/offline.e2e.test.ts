import { fillIn, storedWith, waiting } from './support/offline';
import { siteOfFile } from './support/site-of-file';

const at = siteOfFile();
const offlineWords =
  'You are offline. You can still read and write: what you write is kept here and sent when you are back online.';

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
  expect([await storedWith(at.rest, 'Noted in a tunnel'), await storedWith(at.rest, 'Logged in a tunnel')]).toEqual([
    0, 0,
  ]);

  await desk.context.setOffline(false);
  await desk.page.getByText(/^Saved: the 2 things that were waiting/).waitFor();
  await waiting(desk).waitFor({ state: 'detached' });
  expect([await storedWith(at.rest, 'Noted in a tunnel'), await storedWith(at.rest, 'Logged in a tunnel')]).toEqual([
    1, 1,
  ]);
  await desk.page.getByText(offlineWords).waitFor({ state: 'detached' });
  // The screen has the new issue without a reload.
  await desk.page
    .getByRole('link', { name: /Logged in a tunnel/ })
    .first()
    .waitFor();
  await desk.page.reload();
  await desk.page.locator('main h2').first().waitFor();
  await desk.settled();
  expect([await storedWith(at.rest, 'Noted in a tunnel'), await storedWith(at.rest, 'Logged in a tunnel')]).toEqual([
    1, 1,
  ]);
  expect(desk.watched).toEqual({ errors: [], outside: [] });
  await desk.close();
});
