import type { Locator } from 'playwright-core';
import { signInOverRest } from './support/rest-reader';
import { siteOfFile } from './support/site-of-file';

const at = siteOfFile();

/** A mark that turns what follows it round, to the end of its paragraph or of what is set apart in it (UAX 9, X5 and X5c). */
const turned = '\u202e';

/** Puts the mark before the words of every known problem, and before the title of every update, as a colleague could. */
async function turnRound(): Promise<number> {
  const rest = await signInOverRest(at.site.origin, at.site.siteUrl, 'site owner');
  const info = (await (await rest.send('POST', 'contextinfo')).json()) as { FormDigestValue: string };
  let changed = 0;
  for (const name of ['DeskKnownProblems', 'DeskTimetable']) {
    const list = `web/getList('/sites/tmu/Lists/${name}')`;
    const { value } = await rest.get<{ value: { Id: number; Title: string }[] }>(`${list}/items?$select=Id,Title`);
    for (const { Id, Title } of value) {
      const headers = { 'x-http-method': 'MERGE', 'if-match': '*', 'x-requestdigest': info.FormDigestValue };
      const answer = await rest.send('POST', `${list}/items(${Id})`, { Title: `${turned}${Title}` }, headers);
      if (answer.ok) changed += 1;
    }
  }
  return changed;
}

const withoutBlanks = (text: string): string => text.replace(/\s/g, '');

/** The words as they stand from left to right, line by line, by where each sign is drawn; without blanks, which a line's end takes. */
const asDrawn = (words: Locator): Promise<string> =>
  words.evaluate((element) => {
    const signs: { left: number; top: number; sign: string }[] = [];
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      for (let place = 0; place < text.nodeValue!.length; place += 1) {
        const range = document.createRange();
        range.setStart(text, place);
        range.setEnd(text, place + 1);
        const { left, top, width } = range.getBoundingClientRect();
        if (width > 1) signs.push({ left, top: Math.round(top), sign: text.nodeValue![place]! });
      }
    }
    signs.sort((a, b) => a.top - b.top || a.left - b.left);
    return signs
      .map(({ sign }) => sign)
      .join('')
      .replace(/\s/g, '');
  });

it('is English from left to right, on a page that is Arabic from right to left', async () => {
  const desk = await at.open('system administrator');
  await desk.page.evaluate(() => Object.assign(document.documentElement, { lang: 'ar', dir: 'rtl' }));
  const found = await desk.page.locator('main h2').evaluate((heading) => ({
    direction: getComputedStyle(heading).direction,
    language: heading.closest<HTMLElement>('[lang]')!.lang,
  }));
  expect(found).toEqual({ direction: 'ltr', language: 'en-GB' });
  expect((await asDrawn(desk.page.getByText(/^Problems with TMS|New here\? Problems/).first())).at(-1)).toBe('.');
  await desk.close();
});

it('keeps its own words the right way round behind words that turn what follows', async () => {
  expect(await turnRound()).toBeGreaterThan(5);
  const reporter = await at.open('case worker');
  await reporter.settle('Report a problem with TMS');
  const since = reporter.page.locator('main li span', { hasText: /^\s*Since [^.]+\.\s*$/ }).last();
  expect(await asDrawn(since)).toBe(withoutBlanks((await since.textContent())!));
  await reporter.close();

  const desk = await at.open('system administrator');
  await desk.settle('Home');
  const update = desk.page.locator('li, p', { has: desk.page.getByRole('link', { name: /DEMO-03/ }) }).last();
  expect(await asDrawn(update)).toContain(withoutBlanks('Nobody at TMU has been told about it yet.'));
  await desk.close();
});
