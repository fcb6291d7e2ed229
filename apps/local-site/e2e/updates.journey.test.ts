import type { Browser } from 'playwright-core';
import { sideways, themeLabels, violations } from './support/audit';
import { openBrowser } from './support/browser';
import { DeskPage } from './support/desk-page';
import { signInOverRest } from './support/rest-reader';
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

/** The post as the admin centre has it on a day, in a file of Graph. */
const postsOf = (day: string, when: string): string =>
  JSON.stringify({
    value: [
      {
        id: 'MC1234567',
        title: 'Letters open in a new viewer',
        services: ['Dynamics 365 Apps'],
        lastModifiedDateTime: `${day}T01:10:06Z`,
        body: { contentType: 'html', content: `<p><b>When this will happen:</b></p><p>${when}</p>` },
      },
    ],
  });

/** Brings in a file of posts, and opens the update that it holds. */
async function bringIn(desk: DeskPage, contents: string): Promise<number> {
  await desk.go('#/updates/import');
  await desk.settle('Bring in updates');
  const file = { name: 'posts.json', mimeType: 'application/json', buffer: Buffer.from(contents) };
  await desk.page.getByLabel('A file with updates').setInputFiles(file);
  await desk.press('Store 1 update');
  await desk.page.getByRole('heading', { name: 'What was stored', exact: true }).waitFor();
  await desk.go('#/updates');
  await desk.settle('Updates and documents');
  await desk.page
    .getByRole('link', { name: /MC1234567/ })
    .first()
    .click();
  await desk.settle('Letters open in a new viewer');
  return Number(/\d+$/.exec(desk.page.url())![0]);
}

/** Takes a form's way: opens it by its name, wherever it is offered, and saves it. */
async function take(desk: DeskPage, step: string, button: string, fill?: () => Promise<void>): Promise<void> {
  const { page } = desk;
  const first = page.getByRole('button', { name: step, exact: true });
  await page.getByRole('heading', { level: 3, name: 'What next?' }).waitFor();
  if ((await first.count()) > 0) await first.click();
  else {
    await page.getByText('Other steps').click();
    await page.getByRole('link', { name: step, exact: true }).click();
  }
  await page.getByRole('button', { name: button, exact: true }).waitFor();
  await fill?.();
  await page.getByRole('button', { name: button, exact: true }).click();
  await page.getByRole('heading', { level: 3, name: 'What next?' }).waitFor();
}
const standsAt = (desk: DeskPage, words: string): Promise<void> => desk.standing(words);

/** Puts one on the timetable out of pasted words, and returns its number. */
async function hear(desk: DeskPage, pasted: string): Promise<number> {
  await desk.go('#/updates/new');
  await desk.settle('Put an update on the timetable');
  await desk.fill(/Paste its text/, pasted);
  await desk.press('Find the name and the date');
  await desk.page.getByText(/The desk reads this as/).waitFor();
  await desk.press('Put it on the timetable');
  await desk.page.waitForURL(/#\/updates\/\d+$/);
  return Number(/\d+$/.exec(desk.page.url())![0]);
}

it('an update is heard from a file, decided, told, known, moved twice and briefed again, tested, applied, checked, watched and closed', async () => {
  const tmu = await DeskPage.open(browser, site, 'system administrator');
  const number = await bringIn(
    tmu,
    postsOf('2026-11-02', 'Rollout begins in mid-May 2027 and is complete by late May 2027.'),
  );
  await tmu.settle('Letters open in a new viewer');
  await take(tmu, 'What will TMU do about it?', 'Save the decision', async () => {
    await tmu.choose('TMU will', /^Test/);
    await tmu.choose('Impact on TMS', 'High impact on TMS');
    await tmu.fill(/In your own words/, 'Every letter opens in it.');
  });
  await standsAt(tmu, 'To be tested');

  const digital = await DeskPage.open(browser, site, 'TRA Digital');
  await digital.go(`#/updates/${number}`);
  await digital.settle('Letters open in a new viewer');
  expect(await digital.page.getByText('What will TMU do about it?').count()).toBe(0);
  await take(digital, 'Tell TMU about it', 'Record it');
  await digital.page.getByText(/told TMU on .* notice\. Nobody has confirmed yet that they know/).waitFor();

  await tmu.page.reload();
  await tmu.settle('Letters open in a new viewer');
  await take(tmu, 'TMU knows about it', 'Confirm that TMU knows');
  await tmu.page.getByText(/They know\./).waitFor();

  // A newer file says that Microsoft has moved it.
  await bringIn(tmu, postsOf('2026-11-20', 'Rollout begins in mid-July 2027.'));
  await tmu.page.getByText(/Microsoft now says mid-July/).waitFor();
  await tmu.page.getByRole('link', { name: 'Brief again' }).click();
  await tmu.page.getByRole('heading', { name: 'A draft to send' }).waitFor();
  await tmu.press('Copy the draft');
  expect(await tmu.copied()).toContain('Changed: Letters open in a new viewer');
  await tmu.press('They have been briefed');
  await tmu.page.getByText('It has changed since people were told').waitFor({ state: 'detached' });

  // Microsoft moves it once more: what was said last is what people are told of now.
  await take(tmu, 'It has changed', 'Save what is announced now', () =>
    tmu.fill('When is it due now?', 'mid-September 2027'),
  );
  await tmu.page
    .getByText(/mid-July.*Microsoft now says mid-September/)
    .first()
    .waitFor();
  await tmu.page.getByRole('link', { name: 'Brief again' }).click();
  await tmu.press('They have been briefed');
  await tmu.page.getByText('It has changed since people were told').waitFor({ state: 'detached' });

  // A site owner changes a cell in the list: the story says so, with who.
  const owner = await DeskPage.open(browser, site, 'site owner');
  await owner.page.goto(`${site.siteUrl}/Lists/DeskTimetable/EditForm.aspx?ID=${number}`);
  await owner.page.getByLabel('Who looks after it').fill('Gareth Okell');
  await owner.page.getByRole('button', { name: 'Save' }).click();
  await owner.page
    .getByRole('status')
    .filter({ hasText: /^Saved: row/ })
    .waitFor();
  await owner.close();
  await tmu.page.reload();
  await tmu.page.getByText('Gareth Okell looks after it.').waitFor();

  await take(tmu, 'Checklist', 'Save the checklist', () =>
    tmu.fill('What needs checking?', 'Open a letter\nPrint a bundle'),
  );
  await tmu.page.getByRole('checkbox', { name: 'Open a letter' }).click();
  await tmu.page.getByText(/^Done by/).waitFor();
  await take(tmu, 'It was tested', 'Save the test', async () => {
    await tmu.fill('Who tested it?', 'Ravi of TRA');
    await tmu.choose('How did it go?', 'It passed');
  });
  await standsAt(tmu, 'Tested');
  await take(tmu, 'It was applied', 'Save that it was applied');
  await take(tmu, 'TMS has been checked', 'Save the check', () => tmu.choose('How is TMS?', 'All is well'));
  await standsAt(tmu, 'Checked');
  await tmu.page.getByText('New issues counted until').waitFor();
  await take(tmu, 'Close it', 'Close it');
  await standsAt(tmu, 'Closed');
  await tmu.press(/^Undo/);
  await standsAt(tmu, 'Checked');

  const rest = await signInOverRest(site.origin, site.siteUrl, 'system administrator');
  const item = await rest.get<Record<string, unknown>>(`web/lists/getByTitle('Desk timetable')/items(${number})`);
  expect(item).toMatchObject({ DeskKey: 'MC1234567', DeskStage: 'Checked', DeskDecision: 'Test' });
  await tmu.go('#/updates');
  await tmu.settle('Updates and documents');
  await tmu.page.getByRole('link', { name: /MC1234567/ }).waitFor();
  for (const desk of [tmu, digital]) {
    expect(desk.watched).toEqual({ errors: [], outside: [] });
    await desk.close();
  }
});

it('the calendar is written to the library, anew in its place, and an update has a link that opens it for a colleague', async () => {
  const tmu = await DeskPage.open(browser, site, 'system administrator');
  const inLibrary = async (): Promise<string> => {
    await tmu.go('#/updates');
    await tmu.settle('Updates and documents');
    await tmu.page.getByText('Save, print or share the timetable').click();
    await tmu.press('Save the calendar to the library');
    const link = tmu.page.getByRole('status').getByRole('link', { name: /^Calendar of updates/ });
    const url = (await link.getAttribute('href'))!;
    return (await tmu.context.request.get(url)).text();
  };
  expect(await inLibrary()).not.toContain('MC7654399');
  const number = await hear(tmu, 'MC7654399: Softer colours\nWhen this will happen:\n14 June 2027');
  expect(await inLibrary()).toMatch(/SUMMARY:[^\r]*Softer colours/);
  await tmu.page
    .getByRole('region', { name: 'Backed-up documents' })
    .getByRole('rowheader', { name: /^Calendar of updates/ })
    .waitFor();

  await tmu.go(`#/updates/${number}`);
  await tmu.settle('Softer colours');
  await tmu.press('Copy link to this update');
  const link = await tmu.copied();
  const digital = await DeskPage.open(browser, site, 'TRA Digital');
  await digital.page.goto(link);
  await digital.settle('Softer colours');
  for (const desk of [tmu, digital]) {
    expect(desk.watched).toEqual({ errors: [], outside: [] });
    await desk.close();
  }
});

it('one is ignored and stays, and one caused an incident', async () => {
  const tmu = await DeskPage.open(browser, site, 'system administrator');
  await hear(tmu, 'MC7654321: New icons\nWhen this will happen:\nJune 2027');
  await take(tmu, 'What will TMU do about it?', 'Save the decision', async () => {
    await tmu.choose('TMU will', /^Ignore/);
    await tmu.choose('Impact on TMS', 'No impact on TMS');
  });
  await standsAt(tmu, 'Ignored');
  await hear(tmu, 'MC7654322: New sign-in\nWhen this will happen:\n3 June 2027');
  await take(tmu, 'It caused an incident', 'Record the incident', () => tmu.fill(/Issue number/, '1'));
  await standsAt(tmu, 'It caused an incident');
  await tmu.page.getByRole('link', { name: 'Issue 1', exact: true }).waitFor();
  await tmu.go('#/updates');
  await tmu.page.getByRole('link', { name: /MC7654321/ }).waitFor();
  expect(tmu.watched).toEqual({ errors: [], outside: [] });
  await tmu.close();
});

it('a cell that an admin types nonsense into costs that cell, and is mended where the desk leads', async () => {
  const tmu = await DeskPage.open(browser, site, 'system administrator');
  const number = await hear(tmu, 'MC7654330: New colours\nWhen this will happen:\nmid-August 2027');
  const owner = await DeskPage.open(browser, site, 'site owner');
  const type = async (words: string): Promise<void> => {
    await owner.page.goto(`${site.siteUrl}/Lists/DeskTimetable/EditForm.aspx?ID=${number}`);
    await owner.page.getByLabel('Who told whom').fill(words);
    await owner.page.getByRole('button', { name: 'Save' }).click();
    await owner.page
      .getByRole('status')
      .filter({ hasText: /^Saved: row/ })
      .waitFor();
  };
  await type('told <b>everybody</b> on the phone');
  await tmu.go(`#/updates/${number}`);
  await tmu.page.reload();
  await tmu.settle('New colours');
  const faults = tmu.page.getByText('One cell in the list needs correcting');
  await faults.waitFor();
  await tmu.page.getByText(/told <b>everybody<\/b> on the phone/).waitFor();
  // The rest of the row is as it was, and can be worked on.
  await tmu.page
    .getByText(/mid-August 2027/)
    .first()
    .waitFor();
  await take(tmu, 'What will TMU do about it?', 'Save the decision', async () => {
    await tmu.choose('TMU will', /^Watch/);
    await tmu.choose('Impact on TMS', 'Low impact on TMS');
  });
  await tmu.go('#/updates');
  await tmu.settle('Updates and documents');
  await tmu.page.getByRole('link', { name: 'MC7654330: New colours', exact: true }).waitFor();
  await tmu.page.getByRole('link', { name: /MC7654321/ }).waitFor();
  await type('');
  await tmu.go(`#/updates/${number}`);
  await tmu.page.reload();
  await tmu.settle('New colours');
  await tmu.page.getByRole('heading', { level: 3, name: 'What next?' }).waitFor();
  expect(await faults.count()).toBe(0);
  for (const desk of [tmu, owner]) {
    expect(desk.watched).toEqual({ errors: [], outside: [] });
    await desk.close();
  }
});

it.each([320, 1280])('is read in every theme at %d pixels, with nothing that axe finds', async (width) => {
  const tmu = await DeskPage.open(browser, site, 'system administrator', { width, height: 900 });
  await tmu.go('#/updates');
  await tmu.settle('Updates and documents');
  const link = tmu.page.getByRole('region', { name: 'Timetable of updates' }).getByRole('link').nth(1);
  const one = (await link.getAttribute('href'))!;
  const found: string[] = [];
  for (const theme of themeLabels) {
    await tmu.wear(theme);
    for (const hash of ['#/updates', '#/updates/new', one, `${one}/decide`, `${one}/confirm-briefing`]) {
      await tmu.go(hash);
      await tmu.page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
      await tmu.painted();
      const faults = await violations(tmu, theme === 'Light' ? 'all' : 'colours');
      found.push(...faults.map((fault) => `${theme} ${hash} ${fault}`));
      if ((await sideways(tmu)) > 0) found.push(`${theme} ${hash} is wider than the window`);
    }
  }
  expect(found).toEqual([]);
  await tmu.close();
});
