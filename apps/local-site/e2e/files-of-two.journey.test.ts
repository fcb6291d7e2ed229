import type { Page, Route } from 'playwright-core';
import type { DeskPage } from './support/desk-page';
import { siteOfFile } from './support/site-of-file';
import { storedIssue } from './support/stored-issue';

const at = siteOfFile();

interface GivenFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

const text = (name: string, words: string): GivenFile => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(words),
});
const give = (page: Page, ...files: GivenFile[]) => page.locator('input[data-files="add"]').setInputFiles(files);
const filesOf = (page: Page) => page.getByRole('region', { name: 'Files' });
const shown = (page: Page, name: string) => filesOf(page).getByRole('link', { name }).waitFor();
const itemOf = (number: number): string => `web/lists/getByTitle('Desk issues')/items(${number})/AttachmentFiles`;

const stored = async (number: number): Promise<string[]> =>
  (await at.rest.get<{ value: { FileName: string }[] }>(itemOf(number))).value.map(({ FileName }) => FileName).sort();
const told = async (number: number): Promise<number> =>
  (await storedIssue(at.rest, number)).story.filter((type) => type === 'file-added').length;

async function both(what: string): Promise<{ first: DeskPage; second: DeskPage; number: number }> {
  const first = await at.open('system administrator');
  const number = await first.log({ name: 'Opal Wren', kind: 'Panellist', channel: 'Portal inbox', what });
  const second = await at.open('team lead');
  await second.go(`#/issue/${number}`);
  await Promise.all([first, second].map(({ page }) => filesOf(page).getByText('No files yet.').waitFor()));
  return { first, second, number };
}

async function end(...desks: DeskPage[]): Promise<void> {
  for (const desk of desks) {
    expect(desk.watched).toEqual({ errors: [], outside: [] });
    await desk.close();
  }
}

/** Holds what the page sends with its next file until it is let go. */
async function holdFile(page: Page): Promise<{ held: Promise<void>; letGo: () => void }> {
  let letGo = (): void => undefined;
  let isHeld = (): void => undefined;
  const free = new Promise<void>((done) => (letGo = done));
  const held = new Promise<void>((done) => (isHeld = done));
  const hold = async (route: Route): Promise<void> => {
    isHeld();
    await free;
    await route.continue();
  };
  await page.route(/AttachmentFiles\/add/i, hold, { times: 1 });
  return { held, letGo };
}

it('two people who add at once keep both files, and the story tells of each once', async () => {
  const { first, second, number } = await both('Two add at once');
  const [one, other] = await Promise.all([holdFile(first.page), holdFile(second.page)]);
  await Promise.all([
    give(first.page, text('a letter.txt', 'Of the first')),
    give(second.page, text('a picture.txt', 'Of the second')),
  ]);
  await Promise.all([one.held, other.held]);
  one.letGo();
  other.letGo();
  await Promise.all([shown(first.page, 'a letter.txt'), shown(second.page, 'a picture.txt')]);
  expect(await stored(number)).toEqual(['a letter.txt', 'a picture.txt']);
  expect(await told(number)).toBe(2);
  for (const { page } of [first, second]) {
    await page.reload();
    await Promise.all([shown(page, 'a letter.txt'), shown(page, 'a picture.txt')]);
    expect(await page.getByText('The story does not show every file yet').count()).toBe(0);
  }
  // What comes next is not told that somebody was faster.
  await first.step('Add a note');
  await first.page.getByRole('textbox', { name: 'Note' }).fill('Both are here');
  await first.save();
  await end(first, second);
});

it('another file of the same name is refused on a page that does not know of the first, and the same one is there once', async () => {
  const { first, second, number } = await both('One name, two files');
  await give(first.page, text('error.txt', 'Of the first'));
  await shown(first.page, 'error.txt');
  await give(second.page, text('error.txt', 'Of the first'));
  await shown(second.page, 'error.txt');
  expect(await second.page.getByText('One file was not added').count()).toBe(0);
  expect(await told(number)).toBe(1);

  await give(first.page, text('letter.txt', 'Of the first'));
  await shown(first.page, 'letter.txt');
  await give(second.page, text('Letter.txt', 'Of the second'));
  await second.page.getByText('One file was not added').waitFor();
  await second.page.getByText(/has another file called “Letter\.txt”\. Give this one another name/).waitFor();
  // Which it is, to look at before the other is renamed.
  await shown(second.page, 'letter.txt');
  expect(await stored(number)).toEqual(['error.txt', 'letter.txt']);
  expect(await told(number)).toBe(2);
  await end(first, second);
});

it('a file that a colleague deletes in the list is said to be gone, and can be added again', async () => {
  const { first, second, number } = await both('Deleted meanwhile');
  await give(first.page, text('gone.txt', 'Of the first'));
  await shown(first.page, 'gone.txt');
  const said = (await (await at.rest.send('POST', 'contextinfo', {})).json()) as { FormDigestValue: string };
  const headers = { 'x-http-method': 'DELETE', 'if-match': '*', 'x-requestdigest': said.FormDigestValue };
  expect((await at.rest.send('POST', `${itemOf(number)}/getByFileName('gone.txt')`, undefined, headers)).ok).toBe(true);
  await second.page.reload();
  await filesOf(second.page).getByText('gone.txt').waitFor();
  expect(await filesOf(second.page).getByRole('link', { name: 'gone.txt' }).count()).toBe(0);
  await give(second.page, text('gone.txt', 'Of the first'));
  await shown(second.page, 'gone.txt');
  expect(await stored(number)).toEqual(['gone.txt']);
  await end(first, second);
});

it('a file that is on its way while its issue is merged is kept, told of, and shown on the issue that lives', async () => {
  const { first, second, number } = await both('Merged meanwhile');
  const into = await first.log({
    name: 'Ivo Marsh',
    kind: 'Panellist',
    channel: 'Portal inbox',
    what: 'Merged meanwhile',
  });
  const { held, letGo } = await holdFile(second.page);
  await give(second.page, text('on its way.txt', 'Of the second'));
  await held;
  await first.go(`#/issue/${number}`);
  await first.step('Merge into another issue');
  await first.choose('Which issue does this one go into?', new RegExp(`^Issue ${into}:`));
  await first.press(/^Merge$/);
  await first.heading(new RegExp(`^Issue ${into}:`)).waitFor();
  letGo();
  await shown(second.page, 'on its way.txt');
  expect(await second.page.getByText('The story does not show every file yet').count()).toBe(0);
  expect(await stored(number)).toEqual(['on its way.txt']);
  expect(await told(number)).toBe(1);
  await first.page.reload();
  await first.page.getByRole('heading', { name: `Files of issue ${number}` }).waitFor();
  await shown(first.page, 'on its way.txt');
  await end(first, second);
});

it('shows the files of all three where an issue that took one in is merged itself, on each of them and in the handover', async () => {
  const desk = await at.open('system administrator');
  const { page } = desk;
  const numbers: number[] = [];
  for (const name of ['Alder', 'Birch', 'Cedar']) {
    const what = 'The queue of letters is empty';
    numbers.push(await desk.log({ name: `${name} Penn`, kind: 'Panellist', channel: 'Portal inbox', what }));
    await give(page, text(`${name}.txt`, name));
    await shown(page, `${name}.txt`);
  }
  const [one, two, three] = numbers;
  for (const [from, into] of [
    [one, two],
    [two, three],
  ]) {
    await desk.go(`#/issue/${from}`);
    await desk.step('Merge into another issue');
    await desk.choose('Which issue does this one go into?', new RegExp(`^Issue ${into}:`));
    await desk.press(/^Merge$/);
    await desk.heading(new RegExp(`^Issue ${into}:`)).waitFor();
  }
  for (const number of [three, two, one]) {
    await desk.go(`#/issue/${number}`);
    await desk.heading(new RegExp(`^Issue ${number}:`)).waitFor();
    for (const name of ['Alder', 'Birch', 'Cedar']) await shown(page, `${name}.txt`);
  }
  await desk.go(`#/issue/${three}/hand-over`);
  await page.getByText(/We have 3 text files with this issue/).waitFor();
  await end(desk);
});

it('one person in two tabs sees what the other tab added without losing what is typed', async () => {
  const { first, second, number } = await both('Two tabs');
  const tab = await first.context.newPage();
  await tab.goto(`${at.site.pageUrl}#/issue/${number}`);
  await filesOf(tab).getByText('No files yet.').waitFor();
  await first.step('Add a note');
  await first.page.getByRole('textbox', { name: 'Note' }).fill('Half a sentence');
  await give(tab, text('from the tab.txt', 'Of the tab'));
  await shown(tab, 'from the tab.txt');
  await first.page.getByRole('textbox', { name: 'Note' }).fill('A whole sentence');
  await first.save();
  await first.page.getByText('A whole sentence').waitFor();
  expect(await stored(number)).toEqual(['from the tab.txt']);
  expect((await storedIssue(at.rest, number)).story.slice(-2)).toEqual(['file-added', 'note-added']);
  await end(first, second);
});
