import type { Browser, Page } from 'playwright-core';
import { openBrowser } from './support/browser';
import { DeskPage } from './support/desk-page';
import { startSite, type RunningSite } from './support/running-site';

let site: RunningSite;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([startSite(), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await site?.remove();
});

/** What any script of the origin can read: of IndexedDB the desk's own store, of localStorage all of it. */
const lyingThere = (page: Page): Promise<{ seen: [string, string][]; written: string[] }> =>
  page.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name }) => name);
    const seen: [string, string][] = [];
    if (names.includes('tms-support-desk')) {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const asked = indexedDB.open('tms-support-desk');
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error ?? new Error('no database'));
      });
      const store = db.transaction('last-seen').objectStore('last-seen');
      await new Promise<void>((resolve) => {
        store.openCursor().onsuccess = ({ target }) => {
          const cursor = (target as IDBRequest<IDBCursorWithValue | null>).result;
          if (!cursor) return resolve();
          seen.push([String(cursor.key), String(cursor.value)]);
          cursor.continue();
        };
      });
      db.close();
    }
    return { seen, written: Object.keys(localStorage).filter((key) => /^tms-support-/.test(key)) };
  });

/** Waits until one account's readings lie on the machine, and say this. What a visit read is written beside it. */
async function readingThat(page: Page, says: (key: string, text: string) => boolean): Promise<string> {
  const until = Date.now() + 20_000;
  for (;;) {
    const { seen } = await lyingThere(page);
    const found = seen.filter(([key]) => key.startsWith('tms-support-desk/seen/'));
    if (found.length === 1 && says(...found[0]!)) return found[0]![0];
    if (Date.now() > until)
      throw new Error(`On the machine lies: ${found.map(([key]) => key).join(', ') || 'nothing'}`);
  }
}

it('two accounts in one browser: what the first read is gone, what they wrote stays theirs, and one button clears all', async () => {
  const desk = await DeskPage.open(browser, site, 'system administrator');
  await desk.log({ name: 'Juno Pell', kind: 'Panellist', channel: 'Portal inbox', what: 'Code refused at the door' });
  await desk.go('#/log');
  await desk.fill('What happened?', 'Half written by the first');
  await desk.page.reload();
  const firstKey = await readingThat(desk.page, (_, text) => text.includes('Code refused at the door'));

  await desk.context.request.post(`${site.origin}/_local/sign-in`, {
    data: { person: 'team lead' },
    headers: { origin: site.origin },
  });
  await desk.page.goto('about:blank');
  await desk.go('#/log');
  await readingThat(desk.page, (key) => key !== firstKey);
  expect(await desk.page.getByLabel('What happened?').inputValue()).toBe('');
  expect((await lyingThere(desk.page)).written.filter((key) => key.endsWith('/log'))).toHaveLength(1);

  await desk.go('#/settings');
  await desk.press('Clear this device');
  await desk.page.getByText('1 thing was written here and not sent, by you or by others.').waitFor();
  await desk.press('Clear it for good');
  await desk.page.getByText('This device is clear').waitFor();
  expect(await lyingThere(desk.page)).toEqual({ seen: [], written: [] });
  expect(desk.watched).toEqual({ errors: [], outside: [] });
  await desk.context.close();
});

it('a hearing in 2206 leaves the form where it is', async () => {
  const desk = await DeskPage.open(browser, site, 'system administrator');
  await desk.go('#/log');
  await desk.fill('Who has the problem?', 'Tilda Moss');
  await desk.page.keyboard.press('Escape');
  await desk.choose(/TMS user or a panellist/, 'Panellist');
  await desk.choose('How did they tell you?', /^Phone/);
  await desk.fill('What happened?', 'Code refused');
  await desk.choose('Is there a hearing coming up?', 'Yes');
  await desk.fill('When is the hearing?', '9 March 2206');
  await desk.page.getByText(/^If TMU cannot resolve it/).waitFor();
  await desk.press('Log this issue');
  await desk.page.getByRole('link', { name: 'The hearing date must be between today and 31 December 2199' }).waitFor();
  await desk.page.reload();
  await desk.page.getByLabel('When is the hearing?').waitFor();
  expect(await desk.page.getByLabel('When is the hearing?').inputValue()).toBe('9 March 2206');
  await desk.context.close();
});

it.each(['IndexedDB that neither opens nor fails', 'localStorage that is denied'])(
  '%s: the desk opens',
  async (which) => {
    const desk = await DeskPage.open(browser, site, 'system administrator');
    await desk.context.addInitScript((isDenied) => {
      if (isDenied) {
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('denied', 'SecurityError');
          },
        });
      } else IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
    }, which.startsWith('localStorage'));
    await desk.page.goto('about:blank');
    await desk.go('#/');
    await desk.settle('Home');
    await desk.context.close();
  },
);
