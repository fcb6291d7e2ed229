import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { StorageError } from '@tms-support/sharepoint-storage';
import type { DeskInMemory } from '../../testing/desk-in-memory';
import { newDesk, openApp } from '../../testing/open-app';
import { withOutbox } from '../../testing/outbox-over';
import { press, typeIn } from '../../testing/type-in';

const silence = (): Promise<never> => Promise.reject(new StorageError('STORAGE.UNREACHABLE', 'No answer'));

function userDesk(): DeskInMemory {
  const desk = newDesk();
  desk.person = { name: 'Nell Sorby', email: 'nell@tmu.example', roles: ['tms-user'], maySetUp: false };
  desk.entrance = { state: 'no-access-to-issues', person: desk.person, settings: {}, askWhom: [] };
  return desk;
}

beforeEach(() => window.localStorage.clear());
afterEach(() => {
  cleanup();
  jest.restoreAllMocks();
});

it('says no longer what was mended, where the report then does not arrive', async () => {
  const desk = userDesk();
  openApp(desk, '#/report');
  await screen.findByText(/^Your reports will appear here/);
  press('Send to TMU');
  expect(within(await screen.findByRole('alert')).getByText('Enter what happened')).toBeTruthy();
  typeIn('What happened?', 'The list is empty');
  desk.raiseReport = silence;
  press('Send to TMU');
  expect(await screen.findByText('Sorry, there is a problem with the service')).toBeTruthy();
  expect(screen.queryByText('Enter what happened')).toBeNull();
});

it('says no longer what was mended of what is added to a report, where that does not arrive', async () => {
  const desk = userDesk();
  await desk.raiseReport({ key: 'a', words: 'The list is empty' });
  desk.addToReport = silence;
  openApp(desk, '#/report');
  await screen.findByRole('button', { name: /^Add more/ });
  press(/^Add more/);
  press('Add this');
  expect(within(screen.getByRole('alert')).getByText('Enter what else TMU should know')).toBeTruthy();
  typeIn('What else should TMU know?', 'Since Tuesday');
  press('Add this');
  expect(await screen.findByText('Sorry, there is a problem with the service')).toBeTruthy();
  expect(screen.queryByText('Enter what else TMU should know')).toBeNull();
});

it('sends nothing that TMU’s issue could not hold, and says by how much it is too long', async () => {
  const desk = userDesk();
  await desk.raiseReport({ key: 'a', words: 'The list is empty' });
  openApp(desk, '#/report');
  await screen.findByRole('button', { name: /^Add more/ });
  press(/^Add more/);
  typeIn('What else should TMU know?', 'x'.repeat(10_800));
  press('Add this');
  expect(within(await screen.findByRole('alert')).getByRole('link').textContent).toBe(
    '“What else should TMU know?” must be 9,800 characters or fewer. It is 1,000 too long',
  );
  expect(desk.reports[0]!.rows).toHaveLength(1);
});

it('says of a “Me too” that is not sent nothing about words, as none were written', async () => {
  const desk = userDesk();
  await desk.addKnownProblem({ key: 'k', line: 'Letters have no address' });
  desk.sayMeToo = silence;
  openApp(desk, '#/report');
  await screen.findByRole('button', { name: /^Me too/ });
  press(/^Me too/);
  await screen.findByText('Sorry, there is a problem with the service');
  expect(screen.getByText(/^Not confirmed/).textContent).toBe(
    'Not confirmed: that you have it too. It may have been saved. If you try again, it is saved only once',
  );
});

it.each([
  ['a report', '#/report', 'Send to TMU', 'What happened?', 'Your report is kept on this device'],
  ['what is added', '#/report', 'Add this', 'What else should TMU know?', /^It is kept on this device/],
])('%s waits for a connection, is sent once when it is back, and goes under no other name', async (...given) => {
  const [, hash, send, label, said] = given;
  const desk = userDesk();
  const isAdded = send === 'Add this';
  if (isAdded) await desk.raiseReport({ key: 'a', words: 'The list is empty' });
  const { raiseReport, addToReport } = desk;
  desk.raiseReport = silence;
  desk.addToReport = silence;
  openApp(desk, hash, withOutbox());
  if (isAdded) {
    await screen.findByRole('button', { name: /^Add more/ });
    press(/^Add more/);
  }
  await screen.findByLabelText(label);
  typeIn(label, 'The code of Kit is refused');
  press(send);
  expect(await screen.findByText(said)).toBeTruthy();
  expect(await screen.findByText('1 waiting to be sent')).toBeTruthy();
  cleanup();

  // Somebody else at this machine sends nothing of it, and sees nothing of it.
  const other = userDesk();
  other.person = { ...other.person, name: 'Tam Ost', email: 'tam@tmu.example' };
  other.entrance = { state: 'no-access-to-issues', person: other.person, settings: {}, askWhom: [] };
  openApp(other, hash, { ...withOutbox(), draftsOf: 'tam@tmu.example' });
  await screen.findByLabelText('What happened?');
  await act(async () => void window.dispatchEvent(new Event('online')));
  expect(screen.queryByText('1 waiting to be sent')).toBeNull();
  expect(screen.queryByDisplayValue('The code of Kit is refused')).toBeNull();
  expect(await other.readReports()).toEqual([]);
  cleanup();

  Object.assign(desk, { raiseReport, addToReport });
  openApp(desk, hash, withOutbox());
  await waitFor(async () => expect(JSON.stringify(await desk.readReports())).toContain('The code of Kit is refused'));
  await waitFor(() => expect(screen.queryByText('1 waiting to be sent')).toBeNull());
  await act(async () => void window.dispatchEvent(new Event('online')));
  const rows = (await desk.readReports()).flatMap((report) => report.rows.map(({ words }) => words));
  expect(rows.filter((words) => words === 'The code of Kit is refused')).toHaveLength(1);
});

it('keeps a “Me too” until SharePoint answers, says so, and sends what was pressed last, once', async () => {
  const desk = userDesk();
  await desk.addKnownProblem({ key: 'k', line: 'Letters have no address' });
  const say = desk.sayMeToo.bind(desk);
  desk.sayMeToo = silence;
  openApp(desk, '#/report', withOutbox());
  await screen.findByRole('button', { name: /^Me too/ });
  press(/^Me too/);
  const said = await screen.findByText('That is kept on this device, and sent when SharePoint answers.');
  await waitFor(() => expect(document.activeElement).toBe(said));
  expect(screen.getByText(/^Waiting/).textContent).toContain('that you have it too');
  const list = (await screen.findByText('1 waiting to be sent')).closest('details')!;
  expect(within(list).getByText(/^“Me too”, given/)).toBeTruthy();
  expect(within(list).getByText('Letters have no address')).toBeTruthy();
  // Taken back, and said again: one thing waits, and it is the last.
  desk.takeMeTooBack = silence;
  press(/^I do not have it after all/);
  await within(list).findByText(/^That you do not have it after all, given/);
  press(/^Me too/);
  await within(list).findByText(/^“Me too”, given/);
  expect(screen.getByText('1 waiting to be sent')).toBeTruthy();

  desk.sayMeToo = say;
  act(() => void window.dispatchEvent(new Event('online')));
  await screen.findByText('You said that you have it too.');
  await act(async () => void window.dispatchEvent(new Event('online')));
  expect(desk.meToo.map(({ by }) => by.email)).toEqual(['nell@tmu.example']);
});

it('promises whoever only reports that a report is sent by itself', async () => {
  openApp(userDesk(), '#/report');
  await screen.findByText(/^Your reports will appear here/);
  jest.spyOn(window.navigator, 'onLine', 'get').mockReturnValue(false);
  act(() => void window.dispatchEvent(new Event('offline')));
  expect(screen.getByText(/^You are offline/).textContent).toMatch(/is kept here and sent when you are back online\.$/);
});
