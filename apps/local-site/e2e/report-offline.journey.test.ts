import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { DeskPage } from './support/desk-page';
import { waiting } from './support/offline';
import { siteOfFile } from './support/site-of-file';

const at = siteOfFile();

const assets = path.join(__dirname, '../../support-desk/release/assets');
/** Scripts have numbers for names: those that keep and send what is written alone say that another tab has sent it. */
async function scriptsThatSend(): Promise<string[]> {
  const names = (await readdir(assets)).filter((name) => name.endsWith('.js'));
  const texts = await Promise.all(names.map((name) => readFile(path.join(assets, name), 'utf8')));
  const found = names.filter((_, at) => texts[at]!.includes('outcome:"saved-elsewhere"'));
  expect(found).not.toEqual([]);
  return found;
}

const stored = async (words: string): Promise<number> =>
  (
    await at.rest.get<{ value: { DeskWords: string }[] }>("web/lists/getByTitle('Desk reports')/items?$top=500")
  ).value.filter((row) => row.DeskWords === words).length;

it('a report that a TMS user sends without a connection waits, as the desk says, and is sent once there is one', async () => {
  const user: DeskPage = await at.open('case worker');
  // What writing asks for comes while nothing else is to do, and is here when the connection goes.
  await user.settle('Report a problem with TMS');
  await user.page.waitForFunction(
    (names) => performance.getEntriesByType('resource').some(({ name }) => names.some((one) => name.endsWith(one))),
    await scriptsThatSend(),
  );
  await user.context.setOffline(true);
  await user.page.getByText(/^You are offline\. You can still read and write/).waitFor();
  await user.fill('What happened?', 'On the train, the list stays empty');
  await user.choose('Did a message appear?', 'No');
  await user.choose('Is there a hearing coming up?', 'No');
  await user.press('Send to TMU');
  await waiting(user).filter({ hasText: '1 waiting to be sent' }).waitFor();
  expect(await stored('On the train, the list stays empty')).toBe(0);
  await user.context.setOffline(false);
  await waiting(user).waitFor({ state: 'detached' });
  expect(await stored('On the train, the list stays empty')).toBe(1);
  await user.close();
});
