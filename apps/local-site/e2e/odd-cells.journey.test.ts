import type { DeskPage } from './support/desk-page';
import { makeOdd } from './support/odd-site';
import { signInOverRest } from './support/rest-reader';
import { shownScreens } from './support/screens';
import { siteOfFile } from './support/site-of-file';

// Rows as a colleague may leave them who has the least rights with which rows can be changed: TMU’s, over HTTP, past every form.
const at = siteOfFile();
const desks = new Map<string, DeskPage>();
beforeAll(async () => {
  const { taken } = await makeOdd(await signInOverRest(at.site.origin, at.site.siteUrl, 'portal inbox'));
  expect(taken).toBeGreaterThan(1000);
});

/** What the page has become: what ran, what it polluted, where its links lead by themselves, and by how much it is wider than the window. */
const look = (desk: DeskPage) =>
  desk.page.evaluate(() => {
    const screen = document.querySelector('[data-tms-support-desk]')!;
    screen.querySelectorAll('details').forEach((fold) => fold.setAttribute('open', ''));
    const links = [...screen.querySelectorAll('a[href]')].map((link) => new URL((link as HTMLAnchorElement).href));
    return {
      ran: (window as { ran?: number }).ran ?? ({} as { ran?: number }).ran,
      links: links
        .filter(({ protocol, host }) => !/^(https?|mailto):$/.test(protocol) || host.startsWith('outside.example'))
        .map(({ href }) => href),
      tooWide: Math.max(0, document.documentElement.scrollWidth - innerWidth),
      notShown: /\bcannot be shown\b/.test(screen.textContent ?? ''),
    };
  });

const screens = shownScreens.filter(({ onEmptySite, before }) => !onEmptySite && !before);
const updates = { name: 'Updates and documents', hash: '#/updates', person: 'team lead', title: /./ };

it.each([updates, ...screens])('$name: bears odd cells, at 320 and at 1280', async ({ hash, person }) => {
  const desk = desks.get(person) ?? (await at.open(person));
  desks.set(person, desk);
  for (const width of [320, 1280]) {
    await desk.page.setViewportSize({ width, height: 900 });
    await desk.go(hash);
    await desk.settle(/./);
    await desk.settled();
    expect({ width, ...(await look(desk)), ...desk.watched }).toEqual({
      width,
      ran: undefined,
      links: [],
      tooWide: 0,
      notShown: false,
      errors: [],
      outside: [],
    });
  }
});
