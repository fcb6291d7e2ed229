import { siteOfFile } from './support/site-of-file';
import { Way, type WayOfWorking } from './support/way';

const at = siteOfFile();
/** Words of an error that the sample has more than once. */
const words = 'stage cannot be set';
interface StoredIssue {
  Id: number;
  DeskStatus: string;
  DeskReporterName: string;
  DeskErrorText: string | null;
  DeskHistory: string;
}

interface Journey {
  how: WayOfWorking;
  begins: string;
  name: string;
  atMost: { clicks: number; keys: number };
}

it.each<Journey>([
  { how: 'mouse and keys', begins: 'kavita ke', name: 'Kavita Kettlewell', atMost: { clicks: 19, keys: 72 } },
  { how: 'keyboard alone', begins: 'ines ho', name: 'Ines Hollin', atMost: { clicks: 0, keys: 156 } },
])(
  'uses last time’s reply for the same error, and finds it again with a colleague: $how',
  async ({ how, begins, name, atMost }) => {
    // The error as the sample has it, word for word, of issues that were closed long ago.
    const all = await at.rest.get<{ value: StoredIssue[] }>("web/lists/getByTitle('Desk issues')/items?$top=500");
    const before = all.value.filter(
      ({ DeskErrorText, DeskStatus }) => DeskErrorText?.includes(words) && DeskStatus === 'Closed',
    );
    const error = before[0]!.DeskErrorText!;
    const desk = await at.open('system administrator');
    const { page } = desk;
    const way = await Way.of(desk, how);

    const lastTime = page
      .getByRole('complementary', { name: 'What the desk knows' })
      .locator('section')
      .filter({
        has: page.getByRole('heading', { name: /^Last time: / }),
      });

    await way.link('Log an issue');
    await desk.heading('Log an issue').waitFor();
    await way.person('Who has the problem?', begins, name);
    await way.choose('How did they tell you?', /^Phone/);
    await way.write('What happened?', 'It stays in its stage');
    // Nobody types as fast as this does: by now the panel beside the form is there, and Tab goes through what it offers.
    await lastTime.getByRole('button', { name: 'Copy that reply' }).nth(1).waitFor();
    await way.choose('Did a message appear?', 'Yes');
    await way.paste('The exact words of the message', error);
    await lastTime
      .getByText(/^Last time: /)
      .first()
      .waitFor();
    const first = lastTime.getByRole('listitem').first();
    const from = Number(/Issue (\d+):/.exec(await first.innerText())![1]);
    // It is one of those with the same words, and not whatever is most frequent.
    expect(before.map(({ Id }) => Id)).toContain(from);
    const reply = await way.copy(first.getByRole('button', { name: 'Copy that reply' }));
    const whose = before.find(({ Id }) => Id === from)!.DeskReporterName;
    if (whose !== name) expect(reply).not.toContain(whose.split(' ')[0]);

    await way.choose('Is there a hearing coming up?', 'No');
    await way.choose('Have you sorted it?', /^Yes/);
    await way.write('What did you do?', 'As last time');
    await way.paste('What did you tell them?', reply);
    if (how === 'keyboard alone') await way.hands.press('Control+Enter');
    else await way.button('Log and close this issue');
    const logged = desk.heading(/^Issue \d+ is logged and closed$/);
    await logged.waitFor();
    const number = Number(/\d+/.exec(await logged.innerText())![0]);

    // The same page, and the past read before: it is found all the same.
    await way.link('Find');
    await desk.heading('Find').waitFor();
    await way.write('Search all issues', words);
    await way.use(page.locator('summary').filter({ hasText: 'Filters' }));
    await way.select('Open or closed', 'Closed');
    await page
      .getByRole('list', { name: 'Filters in use' })
      .getByRole('button', { name: /Closed/ })
      .waitFor();
    await page.getByRole('link', { name: new RegExp(`^Issue ${number}:`) }).waitFor();
    const view = await way.copy(page.getByRole('button', { name: 'Copy link to this view' }));
    const done = way.hands.putDown();
    expect(view.startsWith(desk.site.pageUrl)).toBe(true);
    const counted = await page.getByText(/^\d+ issues? found\.$/).innerText();

    const colleague = await at.open('team lead');
    const open = await colleague.log({
      name: 'Nell Ashdown',
      kind: 'Panellist',
      channel: 'Email',
      what: 'It stays',
      error,
    });
    await colleague.page.goto('about:blank');
    await colleague.page.goto(view);
    await colleague.page.getByRole('link', { name: new RegExp(`^Issue ${number}:`) }).waitFor();
    await colleague.page.getByText(counted, { exact: true }).waitFor();
    expect(await colleague.page.getByLabel('Search all issues').inputValue()).toBe(words);
    // None that is open, though an open one has these words too.
    expect(await colleague.page.getByRole('link', { name: new RegExp(`^Issue ${open}:`) }).count()).toBe(0);

    const item = await at.rest.get<StoredIssue>(`web/lists/getByTitle('Desk issues')/items(${number})`);
    expect(item).toMatchObject({ DeskStatus: 'Closed', DeskReporterName: name, DeskErrorText: error });
    const { events } = JSON.parse(item.DeskHistory) as { events: { type: string; told?: { note: string } }[] };
    expect(events.map(({ type }) => type)).toEqual(['raised', 'answered', 'closed']);
    expect(events[1]!.told!.note).toBe(reply);
    for (const one of [desk, colleague]) expect(one.watched).toEqual({ errors: [], outside: [] });
    expect(done.clicks).toBeLessThanOrEqual(atMost.clicks);
    expect(done.keys).toBeLessThanOrEqual(atMost.keys);
    await colleague.close();
    await desk.close();
  },
);
