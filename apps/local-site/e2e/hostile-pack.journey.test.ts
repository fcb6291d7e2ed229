import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { openBrowser } from './support/browser';
import { makeHostile } from './support/hostile-site';
import { hostileTexts } from './support/hostile-texts';
import { signInOverRest } from './support/rest-reader';
import { siteOfFile } from './support/site-of-file';

// What a pack is made of may be written by others: rows by whoever may edit them, documents and their names by whoever keeps them. It opens
// on a machine that trusts a file of its own disk more than a page.
const at = siteOfFile();
const folder = mkdtempSync(path.join(tmpdir(), 'tms-hostile-pack-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const script = '<script>window.ran=21;fetch("https://outside.example/")</script><img src=x onerror="window.ran=22">';
const files = [
  { name: 'Limits <img src=x onerror=window.ran=23>.html', refused: true, bytes: script },
  { name: "Limits' onfocus='window.ran=24' autofocus.svg.docx", refused: false, bytes: script },
  { name: 'Limits ‮gnp.docx', refused: false, bytes: `<svg xmlns="http://www.w3.org/2000/svg">${script}</svg>` },
  { name: '</script><script>window.ran=25</script>.docx', refused: true, bytes: script },
];

/** Puts documents into the library beside those of the sample, as whoever keeps them could. How many SharePoint took. */
async function addHostileFiles(): Promise<number> {
  const rest = await signInOverRest(at.site.origin, at.site.siteUrl, 'site owner');
  const info = (await (await rest.send('POST', 'contextinfo')).json()) as { FormDigestValue: string };
  const library = "web/getFolderByServerRelativePath(decodedurl='/sites/tmu/DeskDocuments')/files";
  let taken = 0;
  for (const { name, bytes } of files) {
    const quoted = encodeURIComponent(name.replace(/'/g, "''"));
    const headers = { 'x-requestdigest': info.FormDigestValue };
    const answer = await rest.send(
      'POST',
      `${library}/addUsingPath(decodedurl='${quoted}',overwrite=true)`,
      bytes,
      headers,
    );
    if (answer.ok) taken += 1;
  }
  return taken;
}

let taken = 0;
beforeAll(async () => {
  taken = await addHostileFiles();
  // SharePoint takes no name with < or > in it; the rest is for the desk to bear.
  expect(taken).toBe(files.filter(({ refused }) => !refused).length);
  const made = await makeHostile(await signInOverRest(at.site.origin, at.site.siteUrl, 'site owner'));
  expect(made.cells).toBeGreaterThan(300);
});

/** What the opened pack does: whether anything ran, what was made of text, what of the hostile words stands there as words. */
const look = (page: Page) =>
  page.evaluate((texts) => {
    const said = document.body.textContent ?? '';
    return {
      ran: (window as unknown as { ran?: number }).ran,
      madeOfText: document.querySelectorAll('iframe, object, embed, svg, img, [onclick], [onfocus], [onerror]').length,
      links: [...document.querySelectorAll('a[href]')]
        .map((link) => (link as HTMLAnchorElement).protocol)
        .filter((protocol) => !/^(https?|mailto|blob|file):$/.test(protocol)),
      shown: texts.filter((text) => said.includes(text.slice(0, 18))).length,
    };
  }, hostileTexts);

it.each(['system administrator', 'team lead', 'case worker', 'site owner'])(
  'a pack that a %s makes of a hostile site runs nothing, asks for nothing, and is whole',
  async (person) => {
    const desk = await at.open(person);
    await desk.go('#/down');
    // What comes in above the button moves it, and a press that begins on it may then end beside it.
    await desk.settled();
    const [download] = await Promise.all([desk.page.waitForEvent('download'), desk.press('Save the pack')]);
    const file = path.join(folder, `${person}.html`);
    await download.saveAs(file);
    expect(await desk.page.evaluate(() => (window as unknown as { ran?: number }).ran)).toBeUndefined();
    await desk.close();

    const alone = await openBrowser();
    const context = await alone.newContext({ offline: true, acceptDownloads: true });
    const page = await context.newPage();
    const asked: string[] = [];
    const said: string[] = [];
    page.on('request', (request) => {
      if (!/^(file|blob|data):/.test(request.url())) asked.push(request.url());
    });
    page.on('dialog', (dialog) => {
      said.push(dialog.message());
      void dialog.dismiss();
    });
    page.on('pageerror', (error) => said.push(String(error)));
    await page.goto(pathToFileURL(file).href);
    await page.getByText(/^Checked: all \d+ parts are as they were made\.$/).waitFor();
    const seen = await look(page);
    expect(seen).toMatchObject({ madeOfText: 0, links: [] });
    expect(seen.ran).toBeUndefined();
    expect(seen.shown).toBeGreaterThan(0);
    // Each document comes out under a name that a disk keeps, and as a file: none is opened as a page.
    const hostileOnes = page.locator('.files tr', { hasText: 'Limits' }).locator('button[data-file]');
    expect(await hostileOnes.count()).toBe(taken);
    for (const button of [page.locator('button[data-file]').first(), ...(await hostileOnes.all())]) {
      const [given] = await Promise.all([page.waitForEvent('download'), button.click()]);
      expect(given.suggestedFilename()).not.toMatch(/[<>:"/\\|?*\u202a-\u202e\u2066-\u2069]/);
    }
    expect([await page.evaluate(() => (window as unknown as { ran?: number }).ran), asked, said]).toEqual([
      undefined,
      [],
      [],
    ]);
    expect(statSync(file).size).toBeGreaterThan(10_000);
    await alone.close();
  },
);
