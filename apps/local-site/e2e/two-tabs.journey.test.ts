import type { Page } from 'playwright-core';
import { DeskPage } from './support/desk-page';
import { fillIn, storedWith } from './support/offline';
import { siteOfFile } from './support/site-of-file';

const at = siteOfFile();

const what = (page: Page) => page.getByLabel('What happened?');

/** One more tab of the same browser, at a place of the desk. */
async function tab(desk: DeskPage, hash: string): Promise<Page> {
  const page = await desk.context.newPage();
  await page.goto(`${at.site.pageUrl}${hash}`);
  await page.locator('main h2').first().waitFor();
  return page;
}

it('two tabs, one form: each keeps its own words through a reload, and what one sends takes nothing from the other', async () => {
  const desk = await at.open('system administrator');
  await desk.go('#/log');
  await fillIn(desk, 'Perry Quill', 'Typed in the first tab');
  const second = await tab(desk, '#/log');
  expect(await what(second).inputValue()).toBe('');
  await second.getByText('You have begun this form in another tab too.').waitFor();
  await what(second).fill('Typed in the second tab');

  await desk.page.reload();
  await what(desk.page).waitFor();
  expect(await what(desk.page).inputValue()).toBe('Typed in the first tab');
  await second.reload();
  await what(second).waitFor();
  expect(await what(second).inputValue()).toBe('Typed in the second tab');

  await desk.press('Log this issue');
  await desk.heading(/^Issue \d+ is logged$/).waitFor();
  expect(await storedWith(at.rest, 'Typed in the first tab')).toBe(1);
  await second.reload();
  await what(second).waitFor();
  expect(await what(second).inputValue()).toBe('Typed in the second tab');

  // Closed with its words in it: the next to open the form is offered them, and nobody is once they are discarded.
  await second.close();
  await desk.go('#/');
  await desk.page.getByRole('link', { name: 'Carry on with a new issue' }).click();
  await what(desk.page).waitFor();
  expect(await what(desk.page).inputValue()).toBe('Typed in the second tab');
  await desk.press('Discard it and start again');
  await desk.page.reload();
  await what(desk.page).waitFor();
  expect(await what(desk.page).inputValue()).toBe('');
  await desk.close();
});

it('offers the words of a tab that crashed to the next that opens the form', async () => {
  const desk = await at.open('system administrator');
  await desk.go('#/log');
  await what(desk.page).fill('Typed before the crash');
  // It is kept a moment after it was typed: what a tab loses that crashes within that moment is another matter.
  await desk.page.waitForFunction(() =>
    Object.values(localStorage).some((kept) => `${kept}`.includes('before the crash')),
  );
  const devTools = await desk.context.newCDPSession(desk.page);
  const crashed = desk.page.waitForEvent('crash');
  // It ends with the tab, and is never answered.
  devTools.send('Page.crash').catch(() => undefined);
  await crashed;
  const next = await tab(desk, '#/log');
  await next.getByText('This is what you had typed before').waitFor();
  expect(await what(next).inputValue()).toBe('Typed before the crash');
  expect(await next.getByText('in another tab too').count()).toBe(0);
  await desk.context.close();
});
