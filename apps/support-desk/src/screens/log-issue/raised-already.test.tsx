import { act, cleanup, screen } from '@testing-library/react';
import { StorageError } from '@tms-support/sharepoint-storage';
import type { DeskInMemory } from '../../testing/desk-in-memory';
import { newDesk, openApp } from '../../testing/open-app';
import { withOutbox } from '../../testing/outbox-over';
import { choose, press, typeIn } from '../../testing/type-in';

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

let ids = 0;
/** As each page makes ids that no other has made. */
const anew = { newId: () => `anew-${(ids += 1)}` };

/** The page went while the form was on its way: the draft and the outbox both have its words. */
async function leaveHalfSent(desk: DeskInMemory): Promise<void> {
  const raise = desk.raiseIssue.bind(desk);
  desk.raiseIssue = () => Promise.reject(new StorageError('STORAGE.UNREACHABLE', 'No answer'));
  openApp(desk, '#/log', withOutbox());
  await screen.findByLabelText('Who has the problem?');
  typeIn('Who has the problem?', 'Kit Ashdown');
  choose('Panellist');
  choose('Phone');
  typeIn('What happened?', 'Code refused');
  const drafts = Object.entries(window.localStorage).filter(([name]) => name.includes('/draft/'));
  press('Log this issue');
  await screen.findByText('1 waiting to be sent');
  cleanup();
  for (const [name, text] of drafts) window.localStorage.setItem(name, text);
  desk.raiseIssue = raise;
}
const raisedOf = async (desk: DeskInMemory) =>
  (await desk.readOpenIssues()).filter(({ value }) => value.reporter.name === 'Kit Ashdown');

it('says that what was on its way is saved, and clears the form for another', async () => {
  const desk = newDesk();
  await leaveHalfSent(desk);
  openApp(desk, '#/log', { ...withOutbox(), ...anew });
  await screen.findByText(/^What you wrote here is saved as issue/);
  expect(await raisedOf(desk)).toHaveLength(1);
  press('Clear the form for another issue');
  expect((screen.getByLabelText('What happened?') as HTMLTextAreaElement).value).toBe('');
  expect(screen.queryByText(/is saved as issue/)).toBeNull();
});

it('brings what was changed since to the issue that has the first words', async () => {
  const desk = newDesk();
  await leaveHalfSent(desk);
  openApp(desk, '#/log', { ...withOutbox(), ...anew });
  await screen.findByText(/^What you wrote here is saved as issue/);
  typeIn('What happened?', 'Code refused since Monday');
  const { number } = (await raisedOf(desk))[0]!;
  await screen.findByText(`What you wrote first is saved as issue ${number}`);
  press(`Add what you changed to issue ${number}`);
  await screen.findByText(`Issue ${number} is logged`);
  expect((await raisedOf(desk)).map(({ value }) => value.details.whatHappened)).toEqual(['Code refused since Monday']);
});

it('says so when it is sent, where another page saved the first words; and logs another where it is another', async () => {
  const desk = newDesk();
  await leaveHalfSent(desk);
  openApp(desk, '#/log', anew);
  // Another page sends what waits: this one has no outbox.
  await screen.findByText('This is what you had typed before');
  const waiting = JSON.parse(Object.entries(window.localStorage).find(([key]) => key.includes('outbox'))![1]) as {
    command: Parameters<DeskInMemory['raiseIssue']>[0];
  };
  await desk.raiseIssue(waiting.command);
  typeIn('What happened?', 'The letter is empty');
  press('Log this issue');
  const { number } = (await raisedOf(desk))[0]!;
  await screen.findByText(`What you wrote first is saved as issue ${number}`);
  expect(await raisedOf(desk)).toHaveLength(1);
  // The answer is lost once: the second press finds what the first has made.
  const raise = desk.raiseIssue.bind(desk);
  desk.raiseIssue = async (command) => {
    await raise(command);
    desk.raiseIssue = raise;
    throw new StorageError('STORAGE.UNREACHABLE', 'No answer');
  };
  press('Log it as another issue');
  await screen.findByText('Sorry, there is a problem with the service');
  press('Log this issue');
  await screen.findByText(/^Issue \d+ is logged$/);
  expect((await raisedOf(desk)).map(({ value }) => value.details.whatHappened)).toEqual([
    'Code refused',
    'The letter is empty',
  ]);
});

it('has two of one draft apart where both waited: the page of the second does not say that it is logged', async () => {
  const desk = newDesk();
  await leaveHalfSent(desk);
  const raise = desk.raiseIssue.bind(desk);
  let isAway = true;
  desk.raiseIssue = (command) =>
    isAway ? Promise.reject(new StorageError('STORAGE.UNREACHABLE', 'No answer')) : raise(command);
  openApp(desk, '#/log', { ...withOutbox(), ...anew });
  await screen.findByText('This is what you had typed before');
  typeIn('What happened?', 'Code refused since Monday');
  press('Log this issue');
  const title = await screen.findByRole('heading', { name: 'Kept on this device: the new issue' });
  isAway = false;
  act(() => void window.dispatchEvent(new Event('online')));
  await screen.findByText('1 was refused, and is kept');
  expect(title.textContent).toBe('Kept on this device: the new issue');
  expect((await raisedOf(desk)).map(({ value }) => value.details.whatHappened)).toEqual(['Code refused']);
});

it('opens what was refused in the form that is open, and in place of the page of the one before', async () => {
  const desk = newDesk();
  await leaveHalfSent(desk);
  openApp(desk, '#/log', { ...withOutbox(), ...anew });
  await screen.findByText(/^What you wrote here is saved as issue/);
  press('Clear the form for another issue');
  const refuse = desk.raiseIssue.bind(desk);
  desk.raiseIssue = () => Promise.reject(new StorageError('STORAGE.UNREACHABLE', 'No answer'));
  typeIn('Who has the problem?', 'Tilda Moss');
  choose('Panellist');
  choose('Phone');
  typeIn('What happened?', 'The letter is empty');
  press('Log this issue');
  await screen.findByRole('heading', { name: 'Kept on this device: the new issue' });
  desk.raiseIssue = () => Promise.reject(new StorageError('STORAGE.REFUSED', 'The list is full.'));
  act(() => void window.dispatchEvent(new Event('online')));
  await screen.findByText('1 was refused, and is kept');
  press(/^Open again/);
  expect(((await screen.findByLabelText('What happened?')) as HTMLTextAreaElement).value).toBe('The letter is empty');
  // The same where a form stands open already, with nothing in it.
  press('Discard it and start again');
  press(/^Open again/);
  expect((screen.getByLabelText('What happened?') as HTMLTextAreaElement).value).toBe('The letter is empty');
  desk.raiseIssue = refuse;
});
