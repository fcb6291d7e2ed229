import type { Locator } from 'playwright-core';
import type { DeskPage } from './desk-page';
import type { RestReader } from './rest-reader';

/** How many issues SharePoint has with this in what happened. */
export async function storedWith(rest: RestReader, words: string): Promise<number> {
  const { value } = await rest.get<{ value: { DeskHistory: string | null }[] }>(
    `web/lists/getByTitle('Desk issues')/items?$top=500&$select=DeskHistory`,
  );
  return value.filter((item) => item.DeskHistory?.includes(words)).length;
}

/** The form of a new issue, filled in, with nobody named for it. */
export async function fillIn(desk: DeskPage, name: string, what: string): Promise<void> {
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

/** What says how many things wait. */
export const waiting = (desk: DeskPage): Locator => desk.page.locator('[data-waiting]');
