import type { Browser, Page } from 'playwright-core';
import { sideways, themeLabels, violations } from './support/audit';
import { openBrowser } from './support/browser';
import { DeskPage } from './support/desk-page';
import { startSite, type RunningSite } from './support/running-site';

let browser: Browser;
let site: RunningSite;

beforeAll(async () => {
  browser = await openBrowser();
  site = await startSite();
});
afterAll(async () => {
  await browser?.close();
  await site?.remove();
});

const half = (desk: DeskPage) => desk.page.getByRole('region', { name: 'Backed-up documents' });
const rowOf = (desk: DeskPage, title: string) =>
  half(desk)
    .getByRole('row')
    .filter({ has: desk.page.getByRole('rowheader', { name: new RegExp(`^${title}`) }) });

async function openHalf(person: string, width = 1280): Promise<DeskPage> {
  const desk = await DeskPage.open(browser, site, person, { width, height: 900 });
  await desk.go('#/updates');
  await desk.settle('Updates and documents');
  return desk;
}

it('a document is added, checked with all the others in one press, that is undone, and another person reads it', async () => {
  const tmu = await openHalf('system administrator');
  await half(tmu).getByRole('button', { name: 'Add a document' }).click();
  await tmu.page
    .getByLabel('The file')
    .setInputFiles({ name: 'Interim order.txt', mimeType: 'text/plain', buffer: Buffer.from('The words') });
  await tmu.fill(/^What it is for/, 'Sent when a hearing is put off');
  await tmu.choose('How is its time limit counted?', 'By a rule');
  await tmu.fill('The rule', 'the last working day of each month');
  await half(tmu).getByRole('button', { name: 'Save' }).click();
  await rowOf(tmu, 'Interim order').getByText(/^Due /).waitFor();
  await rowOf(tmu, 'Publication check').getByText(/^Old:/).waitFor();
  await half(tmu).getByRole('button', { name: 'I checked them all today' }).click();
  await rowOf(tmu, 'Publication check')
    .getByText(/^Checked by .* today/)
    .waitFor();
  expect(await half(tmu).getByText(/^Old:/).count()).toBe(0);
  await tmu.press(/^Undo/);
  await rowOf(tmu, 'Publication check').getByText(/^Old:/).waitFor();

  const visitor = await openHalf('visitor');
  await rowOf(visitor, 'Interim order').getByText('Sent when a hearing is put off').waitFor();
  expect(
    await half(visitor)
      .getByRole('button', { name: /Change|checked/ })
      .count(),
  ).toBe(0);
  for (const desk of [tmu, visitor]) {
    expect(desk.watched).toEqual({ errors: [], outside: [] });
    await desk.close();
  }
});

it('an admin edits a cell into nonsense in the list, by keys alone: the desk names the cell, and leads to where it is mended', async () => {
  const owner = await DeskPage.open(browser, site, 'site owner');
  const { page } = owner;
  await page.goto(`${site.siteUrl}/DeskDocuments`);
  await page.getByRole('heading', { level: 1, name: 'Desk documents' }).waitFor();
  const edit = page.getByRole('row', { name: /Bundle/ }).getByRole('link', { name: /^Edit/ });
  await edit.focus();
  await page.keyboard.press('Enter');
  const cell = page.getByLabel('Checked on');
  await cell.focus();
  await page.keyboard.type('last week');
  await page.keyboard.press('Enter');
  await page
    .getByRole('status')
    .filter({ hasText: /^Saved: row \d+\.$/ })
    .waitFor();

  const tmu = await openHalf('system administrator');
  const row = rowOf(tmu, 'Bundle');
  await row.getByText('One cell in the list needs correcting').waitFor();
  expect(await row.innerText()).toMatch(/Checked on: .*It holds “?last week/);
  const [list] = await Promise.all([
    tmu.context.waitForEvent('page'),
    row.getByRole('link', { name: /^Correct it in the list/ }).click(),
  ]);
  await list.getByRole('heading', { level: 1, name: /^Desk documents, item \d+$/ }).waitFor();
  await list.getByRole('link', { name: /^Edit\s?: Checked on$/ }).click();
  await list.getByLabel('Checked on').fill('2026-01-05');
  await list.getByRole('button', { name: 'Save' }).click();
  await list.getByText(/^Saved: row/).waitFor();
  await tmu.page.reload();
  await tmu.settle('Updates and documents');
  await rowOf(tmu, 'Bundle').waitFor();
  // Painted from the last visit it still says so, until the list has answered.
  await half(tmu).getByText('One cell in the list needs correcting').waitFor({ state: 'detached' });
  expect(tmu.watched.errors).toEqual([]);
  await tmu.close();
  await owner.close();
});

/** The plain pages of a list: rows, one row, the form at rest and with something to mend. */
async function plainPages(page: Page): Promise<string[]> {
  const found: string[] = [];
  const look = async (what: string): Promise<void> => {
    found.push(...(await violations({ page })).map((fault) => `${what}: ${fault}`));
    if ((await sideways({ page })) > 0) found.push(`${what} is wider than the window`);
  };
  for (const list of ['Lists/DeskIssues', 'DeskDocuments', 'Lists/DeskSettings']) {
    await page.goto(`${site.siteUrl}/${list}`);
    await look(list);
    const forms = list === 'DeskDocuments' ? `${list}/Forms` : list;
    for (const form of ['DispForm.aspx?ID=1', 'EditForm.aspx?ID=1', 'NewForm.aspx']) {
      await page.goto(`${site.siteUrl}/${forms}/${form}`);
      await look(`${list} ${form}`);
    }
  }
  await page.goto(`${site.siteUrl}/DeskDocuments/Forms/EditForm.aspx?ID=1`);
  await page.getByLabel('Time limit in working days').fill('three');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('heading', { name: 'There is a problem' }).waitFor();
  await look('with something to mend');
  return found;
}

it.each([320, 1280])('everything is read at %d pixels in every theme, with nothing that axe finds', async (width) => {
  const tmu = await openHalf('system administrator', width);
  const found: string[] = [];
  for (const theme of themeLabels) {
    await tmu.wear(theme);
    for (const hash of ['#/updates', '#/updates/hearings', '#/updates/import']) {
      await tmu.go(hash);
      await tmu.page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
      if (hash === '#/updates' && theme === 'Light') {
        await half(tmu).getByRole('button', { name: 'Add a document' }).click();
        await tmu.page.getByLabel('The file').waitFor();
      }
      await tmu.painted();
      const faults = await violations(tmu, theme === 'Light' ? 'all' : 'colours');
      found.push(...faults.map((fault) => `${theme} ${hash} ${fault}`));
      if ((await sideways(tmu)) > 0) found.push(`${theme} ${hash} is wider than the window`);
    }
  }
  found.push(...(await plainPages(tmu.page)));
  expect(found).toEqual([]);
  await tmu.close();
});
