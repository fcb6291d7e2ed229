import type { Request, Route } from 'playwright-core';
import { siteOfFile } from './support/site-of-file';

// Somebody's joining, and its first step, under each way in which a write can fail: what the line says, what is stored, what is left typed, and that the same press
// has it stored once after that.
const at = siteOfFile();

const list = "web/lists/getByTitle('Desk joining and leaving')/items";
const isWrite = (request: Request): boolean =>
  request.method() === 'POST' &&
  !/\/(contextinfo|\$batch|getchanges|getitems(\(.*\))?)$/i.test(decodeURIComponent(request.url()).split('?')[0]!);

const lost = async (route: Route): Promise<void> => {
  await route.fetch();
  await route.abort('connectionfailed');
};
const answered =
  (status: number, headers = {}) =>
  (route: Route): Promise<void> =>
    route.fulfill({ status, headers, contentType: 'text/html', body: '<!DOCTYPE html><title>No</title>' });

it.each<[string, (route: Route) => Promise<void>, RegExp]>([
  ['no connection', (route) => route.abort('internetdisconnected'), /^Not confirmed: /],
  ['a sign-in that has ended', answered(401), /^Not saved yet: .+ Sign in again in another tab/],
  ['a busy SharePoint', answered(429, { 'retry-after': '120' }), /^Not saved yet: .+ Wait a minute/],
  ['a SharePoint that fails', answered(500), /^Not confirmed: /],
  ['an answer that is lost', lost, /^Saved: /],
])(
  'a joining and its first step are stored once, and what was typed stays until then: %s',
  async (name, answer, says) => {
    const desk = await at.open('system administrator');
    const { page } = desk;
    const who = `Nell ${name}`;
    const stored = async (words: string): Promise<number> => {
      const { value } = await at.rest.get<{ value: unknown[] }>(`${list}?$top=500`);
      return value.filter((row) => JSON.stringify(row).includes(who) && JSON.stringify(row).includes(words)).length;
    };
    const line = (words: RegExp) =>
      page.locator('[data-write]').filter({ hasText: words }).waitFor({ timeout: 15_000 });
    /** Presses while its write is answered so, looks, and presses again once it is not. */
    const met = async (button: string, words: string, isAsTyped: () => Promise<void>): Promise<void> => {
      await page
        .context()
        .route('**/_api/**', (route) => (isWrite(route.request()) ? answer(route) : route.continue()));
      await desk.press(button);
      await line(says);
      expect(await stored(words)).toBe(answer === lost ? 1 : 0);
      await page.context().unroute('**/_api/**');
      if (answer === lost) return;
      await isAsTyped();
      await desk.press(button);
      await line(/^Saved: /);
      expect(await stored(words)).toBe(1);
    };
    await desk.go('#/people/joining');
    await desk.settle('Joining and leaving');
    await desk.press('Somebody is joining');
    await desk.fill('Name', who);
    await desk.choose('Who are they?', 'Panellist');
    await desk.fill('The first day', '1 December 2030');
    await met('Begin the record', who, async () => {
      expect(await page.getByLabel('Name').inputValue()).toBe(who);
      expect(await page.getByLabel('The first day').inputValue()).toBe('1 December 2030');
    });
    const record = page.getByRole('article').filter({ hasText: `${who} joins` });
    await record
      .getByRole('button', { name: /^Mark as done/ })
      .first()
      .click();
    const toldBy = record.getByRole('textbox', { name: /told/i });
    await toldBy.fill('Robin Vale');
    await met('Save', 'Robin Vale', async () => expect(await toldBy.inputValue()).toBe('Robin Vale'));
    await record.getByText(/Done by .+, as told by Robin Vale/).waitFor();
    await desk.close();
  },
);
