import { published, secondsFor, slow, withScrollBar } from './support/keystroke-model';
import { Newcomer, type Asked } from './support/newcomer';
import { siteOfFile } from './support/site-of-file';
import { Way } from './support/way';

const at = siteOfFile();

const heard = 'She rang. When she opens the hearing bundle in the portal on her iPad she only gets a white page.';
/** As it is said on the phone, "10 dec": without the year. */
const soon = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'Europe/London' })
  .format(Date.now() + 12 * 86_400_000)
  .toLowerCase();

it('somebody new logs, answers and finds in under three minutes, by the keystroke-level model', async () => {
  const desk = await at.open('portal inbox');
  await desk.settle('Home');
  const { page } = desk;
  const way = await Way.of(desk, 'mouse and keys');
  const she = new Newcomer(way);
  const link = (name: string | RegExp) => page.getByRole('link', { name, exact: typeof name === 'string' });

  await she.use(link('Log an issue'));
  await desk.heading('Log an issue').waitFor();
  await she.write('Who has the problem?', 'Mrs Adebayo');
  await she.choose('Are they a TMS user or a panellist?', 'Panellist');
  await she.choose('How did they tell you?', 'Phone');
  await she.write('What happened?', heard);
  await she.choose('Did a message appear?', 'No');
  await she.choose('Is there a hearing coming up?', 'Yes');
  await she.write('When is the hearing?', soon);
  await she.choose('Have you sorted it?', 'Not yet');
  await she.choose('Who will deal with it?', 'I will');
  // Beside the form the desk says what helped last time: she reads the likeliest of it.
  await she.read(
    page
      .getByRole('complementary', { name: 'What the desk knows' })
      .getByRole('listitem')
      .filter({ hasText: 'Last time: ' })
      .first(),
  );
  await she.use(page.getByRole('button', { name: 'Log this issue' }));
  await desk.heading(/^Issue \d+ is logged$/).waitFor();
  const logged = she.putDown();

  await she.use(link('Answer Mrs Adebayo'));
  const reply = page.getByLabel(/^Your reply to/);
  await she.use(page.getByRole('button', { name: /^Use that reply/ }).first());
  await expect(reply.inputValue()).resolves.toMatch(/^Hello Mrs Adebayo,/);
  // She reads it to whoever rang, and so all of it.
  await she.read(reply);
  await she.choose('Tell them by phone. Have you told them?', 'Yes');
  await she.use(page.getByRole('button', { name: 'Save', exact: true }));
  await desk.standing('Answered. Waiting to hear whether it worked');
  const answered = she.putDown();

  await she.use(link('Find'));
  await desk.settle('Find');
  await she.write('Search all issues', 'bundle blank on ipad');
  // Its row says what was done then, which is what she was after. Its page has the words that were sent.
  await she.read(page.getByRole('row').filter({ has: link(/^Issue 96:/) }));
  await she.use(link(/^Issue 96:/));
  await desk.heading(/^Issue 96: The bundle opens blank/).waitFor();
  const found = she.putDown();

  const parts = Object.entries({ log: logged, answer: answered, find: found });
  const all = (by: typeof published): string =>
    parts.reduce((sum, [, part]) => sum + secondsFor(part, by), 0).toFixed(1);
  for (const [what, asked] of parts)
    process.stdout.write(`${what}: ${JSON.stringify(asked)} ${secondsFor(asked, published).toFixed(1)} s\n`);
  process.stdout.write(
    `in all ${all(published)} s, with the scroll bar ${all(withScrollBar)} s, somebody slow ${all(slow)} s\n`,
  );
  expect(desk.watched).toEqual({ errors: [], outside: [] });
  await desk.close();
  expect(Number(all(published))).toBeLessThan(180);
  // What was counted when this was written, and some words besides, since days and names are of other lengths on other days.
  const sum = (what: keyof Asked): number => parts.reduce((before, [, part]) => before + part[what], 0);
  expect(sum('clicks')).toBeLessThanOrEqual(17);
  expect(sum('keys')).toBeLessThanOrEqual(145);
  expect(sum('scrolls')).toBeLessThanOrEqual(8);
  expect(sum('words')).toBeLessThanOrEqual(345);
  expect(sum('wordsInAll')).toBeLessThanOrEqual(700);
});
