import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { IssueCommand } from '@tms-support/support-domain';
import { newDesk, openApp, violations } from '../../testing/open-app';
import { dev, olive, priya as admin } from '../../testing/people';
import { press } from '../../testing/type-in';

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

const priya = { name: 'Priya Nair', email: 'priya@tmu.example' };
const raise = (extra: object = {}): IssueCommand => ({
  type: 'raise',
  key: 'a',
  reporter: { kind: 'panellist', name: 'Asha Patel' },
  channel: 'email',
  details: { whatHappened: 'Code refused', hearingOn: '2026-03-09' },
  ...extra,
});
const note = 'Hello Asha,\n\nUse the newest code.\n\nPriya';
const answer: IssueCommand = {
  type: 'answer',
  whatWasDone: 'Sent a new code',
  told: { how: 'email', on: '2026-03-05', note },
};
const header = (): HTMLElement => document.querySelector<HTMLElement>('[class~="header"]')!;
const steps = (): (string | null)[] =>
  [...header().querySelectorAll('a, button')].map((one) => one.textContent!.replace(/ ▾$/, ''));

it('keeps whose turn, the person, the hearing and our last word in view, with one step that fits', async () => {
  const desk = newDesk();
  desk.walk(41, [raise({ owner: priya })]);
  const { container } = openApp(desk, '#/issue/41');
  await screen.findByText('Its story');
  expect([...header().querySelectorAll('li')].map((one) => one.textContent)).toEqual([
    'Your turn',
    'Asha Patel, panellist',
    'Hearing 9 March',
    'No reply yet',
  ]);
  expect(screen.getByText('It is your turn.')).toBeTruthy();
  expect(steps()).toEqual(['Answer Asha Patel', 'More steps']);
  expect(await violations(container)).toEqual([]);
});

it.each<[string, readonly IssueCommand[], readonly string[]]>([
  ['new', [raise()], ['I will deal with it', 'Answer Asha Patel', 'More steps']],
  ['answered', [raise({ owner: priya }), answer], ['It worked: close it', 'More steps']],
  [
    'with TRA',
    [
      raise({ owner: priya }),
      { type: 'hand-over', route: 'problem-form', noErrorReason: 'None', sentAt: '2026-03-05T09:00:00.000Z' },
    ],
    ['Link the Trello card', 'More steps'],
  ],
  [
    'merged into another',
    [raise({ owner: priya }), { type: 'merge-into', issueKey: 'other' }],
    ['Undo the merge', 'More steps'],
  ],
])('offers the step that is waited for: %s', async (_, commands, offered) => {
  const desk = newDesk();
  desk.walk(41, commands);
  openApp(desk, '#/issue/41');
  await screen.findByText('Its story');
  expect(steps()).toEqual(offered);
});

it.each<[string, readonly IssueCommand[], number]>([
  ['while it is dealt with', [raise({ owner: priya })], 1],
  ['not once it is answered: then it is in the menu', [raise({ owner: priya }), answer], 0],
])('has the line for everybody one press away %s', async (_, commands, links) => {
  const desk = newDesk();
  desk.walk(41, commands);
  openApp(desk, '#/issue/41');
  await screen.findByText('Its story');
  const name = 'Tell everybody: we know about this';
  expect(screen.queryAllByRole('link', { name })).toHaveLength(links);
  fireEvent.click(screen.getByRole('button', { name: /^More steps/ }));
  await screen.findByRole('menuitem', { name: 'Add a note' });
  expect(screen.queryAllByRole('menuitem', { name })).toHaveLength(1 - links);
});

it('closes an answered issue in one press, on the person’s word, and asks for the cause then', async () => {
  const desk = newDesk();
  // They were told the day before, and nobody tells them anything today.
  const told = { how: 'email', on: '2026-03-04', note } as const;
  desk.walk(41, [raise({ owner: priya }), { ...answer, told }]);
  openApp(desk, '#/issue/41');
  await screen.findByText('Its story');
  press('It worked: close it');
  await screen.findByText('Closed. Save this answer for next time?');
  expect(desk.given.slice(-1)).toEqual([
    {
      type: 'close',
      outcome: 'worked',
      told,
      asToldBy: { name: 'Asha Patel', on: '2026-03-05' },
    },
  ]);
  expect(screen.getByText('Last told').nextElementSibling?.textContent).toBe('4 March 2026, yesterday');
  expect(screen.getByRole('link', { name: 'Add what caused it' }).getAttribute('href')).toBe(
    '#/issue/41/change-details',
  );
});

it('says a reply once in the story, however often it was recorded', async () => {
  const desk = newDesk();
  desk.walk(41, [
    raise({ owner: priya }),
    answer,
    {
      type: 'close',
      outcome: 'worked',
      // As it comes back from an email: the same words, with other ends of lines.
      told: { how: 'email', on: '2026-03-05', note: ` ${note.replace(/ /g, '\r\n')}  ` },
      asToldBy: { name: 'Asha Patel', on: '2026-03-05' },
    },
  ]);
  openApp(desk, '#/issue/41');
  const story = within(await screen.findByRole('region', { name: 'Its story' }));
  expect(story.getAllByText(/Use the newest code/)).toHaveLength(1);
  expect(story.getByText('The reply above.')).toBeTruthy();
});

it('has the rest in a menu with its keyboard: Escape closes it and gives the focus back', async () => {
  const desk = newDesk();
  desk.walk(41, [raise({ owner: priya })]);
  const { container } = openApp(desk, '#/issue/41');
  const more = await screen.findByRole('button', { name: /^More steps/ });
  more.focus();
  fireEvent.click(more);
  const menu = await screen.findByRole('menu');
  expect(await violations(container)).toEqual([]);
  // Inside the desk's own element, where its colours hold, and nowhere else on the page.
  expect(container.contains(menu)).toBe(true);
  // A letter goes to the next line that begins with it, and round again; one that none begins with, nowhere.
  const lines = within(menu).getAllByRole('menuitem');
  const focused = (): string => document.activeElement?.textContent ?? '';
  lines[0]!.focus();
  fireEvent.keyDown(document.activeElement!, { key: 'r' });
  expect(focused()).toMatch(/^Record/);
  fireEvent.keyDown(document.activeElement!, { key: 'R' });
  expect(focused()).toMatch(/^Remind me/);
  fireEvent.keyDown(document.activeElement!, { key: 'q' });
  fireEvent.keyDown(document.activeElement!, { key: 'r', ctrlKey: true });
  expect(focused()).toMatch(/^Remind me/);
  fireEvent.keyDown(document.activeElement!, { key: 'r' });
  expect(focused()).toMatch(/^Record/);
  fireEvent.keyDown(menu, { key: 'Escape', keyCode: 27, which: 27 });
  await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
  // Cancelled: the page does not scroll under it.
  expect(fireEvent.keyDown(more, { key: 'ArrowDown' })).toBe(false);
  fireEvent.click(await screen.findByRole('menuitem', { name: 'Add a note' }));
  await screen.findByRole('heading', { level: 3, name: 'Add a note' });
});

it.each([
  ['TMU', admin, 'It is TRA support’s turn. You can record what they tell you.'],
  ['TRA support', dev, 'It is TRA support’s turn: that is you or a colleague.'],
  ['a site owner, who records nothing', olive, 'It is TRA support’s turn.'],
])('says whose turn it is to whoever reads it: %s', async (_, person, words) => {
  const desk = newDesk();
  desk.walk(41, [
    raise({ owner: priya }),
    { type: 'hand-over', route: 'problem-form', noErrorReason: 'None', sentAt: '2026-03-05T09:00:00.000Z' },
  ]);
  desk.person = person;
  openApp(desk, '#/issue/41');
  const next = await screen.findByRole('region', { name: 'What happens next' });
  expect(within(next).getByText(words)).toBeTruthy();
});

it.each([
  ['TRA, who presses it themselves', dev],
  ['TMU, who records it', admin],
])('names a question of TRA in words that are true of %s', async (_, person) => {
  const desk = newDesk();
  desk.walk(41, [
    raise({ owner: priya }),
    { type: 'hand-over', route: 'problem-form', noErrorReason: 'None', sentAt: '2026-03-05T09:00:00.000Z' },
  ]);
  desk.person = person;
  openApp(desk, '#/issue/41');
  fireEvent.click(await screen.findByRole('link', { name: 'TRA has a question' }));
  expect(await screen.findByLabelText('What does TRA support need to know?')).toBeTruthy();
});
