import { giveMessage, messageFile } from './support/message-file';
import { siteOfFile } from './support/site-of-file';

const at = siteOfFile();
it('logs a panellist’s email from its file, and keeps the original with the issue', async () => {
  const desk = await at.open('system administrator');
  await desk.go('#/log');
  await giveMessage(
    desk,
    'Code refused.eml',
    messageFile('Code refused', '<p>My code is refused.</p><p>Business process error TEST-7: no stage</p>'),
  );
  await desk.page.getByRole('heading', { name: 'Look through the message first' }).waitFor();
  expect(await desk.page.getByLabel('What happened?').inputValue()).toBe('');
  await desk.page.getByLabel('Keep the original message with the issue').check();
  await desk.press('Put what is ticked in the form');
  await desk.choose(/TMS user or a panellist/, 'Panellist');
  await desk.page.getByLabel('What happened?').press('Control+Enter');
  await desk.heading(/^Issue \d+ is logged$/).waitFor();
  await desk.page.getByText('The original message is with the issue: Code refused.eml.').waitFor();
  expect(desk.watched).toEqual({ errors: [], outside: [] });
  await desk.close();
});

it('lets a TMS user report alone, see how it stands, and add more, with no answer to judge yet', async () => {
  const user = await at.open('case worker');
  await user.heading('Report a problem with TMS').waitFor();
  await user.fill('What happened?', 'The blue letters are empty');
  await user.press('Send to TMU');
  await user.page.getByRole('heading', { name: 'TMU has your report' }).waitFor();
  const own = user.page.getByRole('article').filter({ hasText: 'The blue letters are empty' });
  await own.getByText('Sent. Nobody at TMU has looked at it yet').waitFor();
  expect(await own.getByRole('button').count()).toBe(1);
  await own.getByRole('button', { name: /^Add more/ }).click();
  await user.fill('What else should TMU know?', 'Still empty');
  await user.press('Add this');
  await own.getByText('TMU can read it now.').waitFor();
  expect(user.watched).toEqual({ errors: [], outside: [] });
  await user.close();
});
