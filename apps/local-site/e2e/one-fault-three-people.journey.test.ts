import { siteOfFile } from './support/site-of-file';
import { Way, type WayOfWorking } from './support/way';

const at = siteOfFile();
interface Story {
  status: string;
  types: string[];
  /** When the person heard from us while their issue was in another. */
  heard: { at: string; on?: string }[];
}

async function stored(number: number): Promise<Story> {
  const item = await at.rest.get<{ DeskStatus: string; DeskHistory: string }>(
    `web/lists/getByTitle('Desk issues')/items(${number})`,
  );
  const { events } = JSON.parse(item.DeskHistory) as { events: { type: string; heard?: Story['heard'] }[] };
  return { status: item.DeskStatus, types: events.map(({ type }) => type), heard: events.at(-1)?.heard ?? [] };
}

interface Journey {
  how: WayOfWorking;
  people: readonly [string, string, string];
  error: string;
  atMost: { clicks: number; keys: number };
}

it.each<Journey>([
  {
    how: 'mouse and keys',
    people: ['Nell Ashdown', 'Bram Tolliver', 'Cass Merrow'],
    error: 'Upload refused (E-913): the scanner is away',
    atMost: { clicks: 31, keys: 78 },
  },
  {
    how: 'keyboard alone',
    people: ['Juno Pell', 'Odo Farrant', 'Tess Hallam'],
    error: 'Sign-in refused (E-204): the token has no audience',
    atMost: { clicks: 0, keys: 240 },
  },
])(
  'answers three people with one fault at once, each in their own copy: $how',
  async ({ how, people, error, atMost }) => {
    const [first, second, third] = people;
    const desk = await at.open('system administrator');
    const { page } = desk;
    const what = error.split(' (')[0]!;
    const number = await desk.log({ name: first, kind: 'Panellist', channel: 'Portal inbox', what, error });
    const other = await desk.log({
      name: third,
      kind: 'Panellist',
      channel: 'Portal inbox',
      what: `${what} again`,
      error,
    });
    const way = await Way.of(desk, how);

    // The second person calls: while it is typed, the desk says that it is there already.
    await way.link('Log an issue');
    await desk.heading('Log an issue').waitFor();
    await way.write('Who has the problem?', second);
    await way.choose(/TMS user or a panellist/, 'Panellist');
    await way.choose('How did they tell you?', /^Phone/);
    await way.write('What happened?', what);
    await way.button(`Add ${second} to issue ${number} instead`);
    await desk.heading(`${second} is now on issue ${number}`).waitFor();

    // The third was logged by a colleague as an issue of their own: it goes into the first.
    await way.open(other);
    const merge = async (): Promise<void> => {
      await way.step('Merge into another issue');
      // The one with the same message is chosen already.
      const into = page.getByRole('group', { name: 'Which issue does this one go into?' });
      await into.getByRole('radio', { name: new RegExp(`^Issue ${number}:`), checked: true }).waitFor();
      await way.button('Merge');
      // The merge ends on the issue that lives.
      await desk.heading(new RegExp(`^Issue ${number}:`)).waitFor();
    };
    await merge();

    await way.open(number);
    await page.getByText('1 problem, 3 people.').waitFor();
    await way.step(`Answer ${first}`);
    await way.write(/^Your reply to/, 'Hello [name], it works again.');
    const copies: string[] = [];
    for (const person of people) {
      copies.push(await way.copy(page.getByRole('button', { name: `Copy for ${person}`, exact: true })));
      await way.tick(`${person} has been told`);
    }
    // Filled in from the reply, and what really was done is something else.
    await way.writeOver('What was done?', 'Service restarted');
    for (const [at, person] of people.entries()) {
      const [given] = person.split(' ');
      expect(copies[at]).toMatch(new RegExp(`^Hello ${given}\\b.*, it works again\\.`));
      for (const another of people) if (another !== person) expect(copies[at]).not.toContain(another.split(' ')[0]);
    }
    await way.save();
    await desk.standing('Answered. Waiting to hear whether it worked');
    const toldOf = page.getByRole('region', { name: 'Who has this problem' });
    await toldOf.waitFor();
    expect(await toldOf.getByText(/^Heard from us on/).count()).toBe(3);
    expect(await toldOf.getByText('but not since it last changed').count()).toBe(0);
    expect((await stored(number)).types).toEqual(['raised', 'owner-named', 'person-added', 'taken-in', 'answered']);

    // It was not the same after all: undone, and each issue stands alone with its people.
    await way.open(other);
    await way.step('Undo the merge');
    await way.button('Separate them');
    await page.getByText('It is your turn.').waitFor();
    const alone = await stored(other);
    expect(alone.status).toBe('Somebody is dealing with it');
    expect(alone.types).toEqual(['raised', 'owner-named', 'merged-into', 'merge-undone']);
    // What they heard meanwhile went with them.
    expect(alone.heard).toEqual([
      expect.objectContaining({ at: expect.any(String), on: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) }),
    ]);
    // And it was: done again.
    await merge();
    const done = way.hands.putDown();

    expect(await stored(number)).toMatchObject({
      status: 'Answered, did it work?',
      types: ['raised', 'owner-named', 'person-added', 'taken-in', 'answered', 'given-back', 'taken-in'],
    });
    expect(await stored(other)).toMatchObject({
      status: 'Closed',
      types: ['raised', 'owner-named', 'merged-into', 'merge-undone', 'merged-into'],
    });
    await desk.go(`#/issue/${number}`);
    await page.getByText('1 problem, 3 people.').waitFor();
    expect(await toldOf.getByText(/^Heard from us on/).count()).toBe(3);
    expect(desk.watched).toEqual({ errors: [], outside: [] });
    expect(done.clicks).toBeLessThanOrEqual(atMost.clicks);
    expect(done.keys).toBeLessThanOrEqual(atMost.keys);
    await desk.close();
  },
);
