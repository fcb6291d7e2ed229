import type { Locator, Request, Route } from 'playwright-core';
import type { DeskPage } from './support/desk-page';
import { waiting } from './support/offline';
import { siteOfFile } from './support/site-of-file';

// What a press says where signing in, or a moment, is all that it needs, and that the same press has it saved then, once.
const at = siteOfFile();

const isWrite = (request: Request): boolean =>
  request.method() === 'POST' &&
  !/\/(contextinfo|\$batch|getchanges|getitems(\(.*\))?)$/i.test(decodeURIComponent(request.url()).split('?')[0]!);

const signedOut = (route: Route): Promise<void> =>
  route.fulfill({ status: 401, contentType: 'text/html', body: '<!DOCTYPE html><title>Sign in</title>' });
const busy = (route: Route): Promise<void> =>
  route.fulfill({ status: 429, headers: { 'retry-after': '120' }, body: '' });

/** Whatever is written is answered so, until it is mended. */
async function meets(desk: DeskPage, answer: (route: Route) => Promise<void>): Promise<void> {
  await desk.context.route('**/_api/**', (route) => (isWrite(route.request()) ? answer(route) : route.continue()));
}
const mended = (desk: DeskPage): Promise<void> => desk.context.unroute('**/_api/**');

/** The line at the top, once it is about this press; sooner than whoever pressed wonders. */
const says = (desk: DeskPage, words: RegExp): Promise<void> =>
  desk.page.locator('[data-write]').filter({ hasText: words }).waitFor({ timeout: 5_000 });

const rowsOf = async (list: string): Promise<number> =>
  (await at.rest.get<{ value: unknown[] }>(`web/lists/getByTitle('${list}')/items?$top=500&$select=Id`)).value.length;

interface Press {
  hash: string;
  /** Goes to where it is pressed, and types what it needs. */
  begin?: (desk: DeskPage) => Promise<void>;
  button: (desk: DeskPage) => Locator;
  what: string;
  /** What has one row more once it is saved. */
  adds?: string;
}

const presses: Readonly<Record<string, Press>> = {
  'who covers an inbox': {
    hash: '#/',
    begin: (desk) => desk.press(/^Change who covers Portal inbox/),
    button: ({ page }) =>
      page
        .getByRole('group', { name: /^Who covers/ })
        .getByRole('button')
        .first(),
    what: '.+ covers Portal inbox',
    adds: 'Desk cover',
  },
  'that a known problem is over': {
    hash: '#/',
    button: ({ page }) => page.getByRole('button', { name: /^It is resolved/ }).first(),
    what: 'that it is resolved',
  },
};

describe.each(Object.entries(presses))('%s', (_, { hash, begin, button, what, adds }) => {
  it.each([
    ['a sign-in that has ended', signedOut, 'Sign in again in another tab, then try again here'],
    ['a SharePoint that asks for two minutes', busy, 'Wait a minute, then try again'],
  ])('of %s it says that it is not saved yet, and the same press saves it', async (_name, answer, toDo) => {
    const desk = await at.open('system administrator');
    await desk.go(hash);
    await begin?.(desk);
    await button(desk).waitFor();
    const before = adds ? await rowsOf(adds) : 0;
    await meets(desk, answer);
    await button(desk).click();
    await says(desk, new RegExp(`^Not saved yet: ${what}\\. ${toDo}`));
    await desk.page.getByRole('alert').filter({ hasText: 'Not saved yet' }).waitFor();
    if (adds) expect(await rowsOf(adds)).toBe(before);
    await mended(desk);
    await button(desk).click();
    await says(desk, new RegExp(`^Saved: ${what}`));
    if (adds) expect(await rowsOf(adds)).toBe(before + 1);
    await desk.press(/^Undo/);
    await says(desk, /^Undone: /);
    await desk.close();
  });
});

it('a note waits within five seconds where SharePoint asks for two minutes, and outlives its tab', async () => {
  const desk = await at.open('system administrator');
  const number = await desk.log({ name: 'Otto Vane', kind: 'Panellist', channel: 'Phone', what: 'Met by a busy site' });
  await desk.step('Add a note');
  await desk.page.getByRole('textbox', { name: 'Note' }).fill('Kept through a busy hour');
  await meets(desk, busy);
  await desk.press('Save');
  await says(desk, /^Waiting: .*Kept on this device, not saved yet$/);
  await waiting(desk).filter({ hasText: '1 waiting to be sent' }).waitFor();
  const second = await desk.context.newPage();
  await desk.page.close();
  await mended(desk);
  await second.goto(`${at.site.pageUrl}#/issue/${number}`);
  await second.getByText('Kept through a busy hour').first().waitFor();
  await second.locator('[data-waiting]').waitFor({ state: 'detached' });
  await desk.context.close();
});

it('an answer that was lost before the sign-in ended is not confirmed, and is there once when it is pressed again', async () => {
  const desk = await at.open('system administrator');
  await desk.press(/^Change who covers Portal inbox/);
  const { button } = presses['who covers an inbox']!;
  await button(desk).waitFor();
  const before = await rowsOf('Desk cover');
  let isOut = false;
  await desk.context.route('**/_api/**', async (route) => {
    if (isOut) return signedOut(route);
    if (!isWrite(route.request())) return route.continue();
    isOut = true;
    await route.fetch();
    return route.abort('connectionfailed');
  });
  await button(desk).click();
  await says(desk, /^Not confirmed: .+ It may have been saved/);
  expect(await rowsOf('Desk cover')).toBe(before + 1);
  await mended(desk);
  await button(desk).click();
  await says(desk, /^Saved: /);
  expect(await rowsOf('Desk cover')).toBe(before + 1);
  await desk.close();
});
