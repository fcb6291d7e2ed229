import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { openBrowser } from './support/browser';
import { DeskPage } from './support/desk-page';
import { signInOverRest } from './support/rest-reader';
import { startSite, type RunningSite } from './support/running-site';

// Set-up on the kinds of site that a tenant has, as a site owner meets it: it works whole, or stops with a sentence before anything is made.
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

/** Pictures of each, wide and narrow, where somebody wants to look: TMS_PICTURES names the folder. */
async function pictures({ page }: DeskPage, name: string): Promise<void> {
  const folder = process.env['TMS_PICTURES'];
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.screenshot({ path: path.join(folder, `${name}-${width}.png`), fullPage: true });
  }
}

/** What set-up makes, as the site has it: lists, groups and permission levels, by name. */
async function madeOn(site: RunningSite): Promise<string[]> {
  const rest = await signInOverRest(site.origin, site.siteUrl, 'site owner');
  const names = async (path: string, field: string): Promise<string[]> =>
    (await rest.get<{ value: Record<string, string>[] }>(`web/${path}?$select=${field}`)).value.map(
      (one) => one[field]!,
    );
  const all = await Promise.all([
    names('lists', 'Title'),
    names('sitegroups', 'Title'),
    names('roledefinitions', 'Name'),
  ]);
  return all.flat().sort();
}

const inbox =
  'Name\tE-mail\tKind\tRole in TMS\tWhat they do\nGareth Okell\tgareth@tmu.example\tTMS user\tAdmin\tPortal inbox';

it.each<[kind: string, warns: RegExp | undefined]>([
  ['private', undefined],
  ['public', /^“Everyone except external users” is in the group “TMU Members”: everybody in it reads “Desk settings”/],
  ['communication', undefined],
  ['automatic-versions', undefined],
  ['german', undefined],
])(
  'on a site that is %s set-up makes everything, and who is in the desk’s group alone logs the first issue',
  async (kind, warns) => {
    const site = await startSite(['--empty', '--kind', kind]);
    try {
      const before = await madeOn(site);
      const desk = await DeskPage.open(browser, site, 'site owner');
      const main = desk.page.getByRole('main');
      const make = main.getByRole('button', { name: 'Make the lists' });
      await make.waitFor();
      const warned = main.getByRole('listitem').filter({ hasText: /^“Everyone/ });
      expect(await warned.allInnerTexts()).toEqual(warns ? [expect.stringMatching(warns)] : []);
      await pictures(desk, `${kind}-1-planned`);
      expect(await madeOn(site)).toEqual(before);
      await make.click();
      await desk.page.getByRole('heading', { name: 'Everything is there' }).waitFor({ timeout: 90_000 });
      expect(await main.getByText('SharePoint did not accept all of it').count()).toBe(0);
      await pictures(desk, `${kind}-2-made`);
      const made = await madeOn(site);
      expect(made.length).toBeGreaterThan(before.length + 20);

      await desk.page.reload();
      await desk.go('#/set-up');
      await desk.page.getByText('Set-up has nothing to do on this site.').waitFor();
      await pictures(desk, `${kind}-3-again`);
      expect(await make.count()).toBe(0);
      expect(await madeOn(site)).toEqual(made);

      // Groups give rights, and the list of people says what somebody does: without it they are told what they lack.
      const worker = await DeskPage.open(browser, site, 'portal inbox');
      await worker.page.getByText(/with the address gareth@tmu\.example/).waitFor();
      await pictures(worker, `${kind}-4-not-in-the-list`);
      await desk.go('#/people/import');
      await desk.fill(/^Paste the rows of people/, inbox);
      await desk.press('Show what is in it');
      await desk.press('Store 1 person');
      await desk.page.getByText('1 person is stored').waitFor();
      await worker.page.reload();
      await worker.settle('Home');
      expect(
        await worker.log({
          name: 'Ada Hale',
          kind: 'Panellist',
          channel: 'Phone',
          what: 'The reset link is no longer valid',
        }),
      ).toBe(1);
      await pictures(worker, `${kind}-5-first-issue`);
      for (const one of [desk, worker]) {
        expect(one.watched).toEqual({ errors: [], outside: [] });
        await one.close();
      }
    } finally {
      await site.remove();
    }
  },
);

it('on a subsite that takes its permission levels from above, set-up says so and makes nothing', async () => {
  const site = await startSite(['--empty', '--kind', 'subsite']);
  try {
    const before = await madeOn(site);
    const desk = await DeskPage.open(browser, site, 'site owner');
    const main = desk.page.getByRole('main');
    await main.getByRole('heading', { name: 'The desk cannot be set up here' }).waitFor();
    await main.getByText(/^This site is a subsite of .* Nothing was made\. Use a site of its own/).waitFor();
    await pictures(desk, 'subsite-1-told');
    expect(await main.getByRole('button', { name: /^(Set up|Make|Open)/ }).count()).toBe(0);
    expect(await madeOn(site)).toEqual(before);
    await desk.close();
  } finally {
    await site.remove();
  }
});
