import { cleanup, screen, within } from '@testing-library/react';
import type { DeskInMemory } from '../../testing/desk-in-memory';
import { newDesk, openApp, violations } from '../../testing/open-app';
import { settled } from '../../testing/settled';
import { choose, typeIn } from '../../testing/type-in';

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

const question = 'Is it this? TMU knows about it already';

async function userDesk(): Promise<DeskInMemory> {
  const desk = newDesk();
  desk.person = { name: 'Nell Sorby', email: 'nell@tmu.example', roles: ['tms-user'], maySetUp: false };
  desk.entrance = { state: 'no-access-to-issues', person: desk.person, settings: {}, askWhom: [] };
  await desk.addKnownProblem({ key: 'a', line: 'Letters have no address' });
  await desk.addKnownProblem({ key: 'b', line: 'The calendar shows hearings an hour early' });
  return desk;
}
const asked = async (): Promise<HTMLElement> => (await screen.findByText(question)).closest<HTMLElement>('[role]')!;

it.each([
  ['The letter for my case has no address on it', 'Letters have no address'],
  ['since monday my hearings are in the calendar an hour too early', 'The calendar shows hearings an hour early'],
])('asks whoever types “%s” whether it is what TMU knows about', async (words, line) => {
  const desk = await userDesk();
  const { container } = openApp(desk, '#/report');
  typeIn(await screen.findByLabelText('What happened?').then(() => 'What happened?'), words);
  const those = within(await asked()).getAllByRole('listitem');
  expect(those).toHaveLength(1);
  expect(those[0]!.textContent).toContain(line);
  expect(await violations(container)).toEqual([]);
});

it('takes a “Me too” there, keeps what was typed, and sends no report', async () => {
  const desk = await userDesk();
  const raise = jest.spyOn(desk, 'raiseReport');
  openApp(desk, '#/report');
  await screen.findByLabelText('What happened?');
  typeIn('What happened?', 'No address on any letter');
  within(await asked())
    .getByRole('button', { name: /^Me too/ })
    .click();
  expect(await within(await asked()).findByText('You said that you have it too.')).toBeTruthy();
  expect((await desk.readMeToo()).map(({ by }) => by.email)).toEqual(['nell@tmu.example']);
  expect(screen.getByLabelText<HTMLTextAreaElement>('What happened?').value).toBe('No address on any letter');
  expect(raise).not.toHaveBeenCalled();
});

it('reads the words of a message as well', async () => {
  const desk = await userDesk();
  await desk.addKnownProblem({ key: 'c', line: 'Generic SQL error when assigning a case' });
  openApp(desk, '#/report');
  await screen.findByLabelText('What happened?');
  choose('Yes', 'Did a message appear?');
  typeIn('The exact words of the message', 'Generic SQL error (assigning)');
  expect((await asked()).textContent).toContain('Generic SQL error');
});

it.each(['Save is missing on the form', 'A letter', ''])('asks nothing of “%s”', async (words) => {
  openApp(await userDesk(), '#/report');
  await screen.findByLabelText('What happened?');
  // What is alike comes first, so that nothing is only late.
  typeIn('What happened?', 'Letters without an address');
  await asked();
  typeIn('What happened?', words);
  await screen.findByRole('button', { name: 'Send to TMU' });
  while (screen.queryByText(question)) await settled(5);
  expect(screen.queryByText(question)).toBeNull();
});
