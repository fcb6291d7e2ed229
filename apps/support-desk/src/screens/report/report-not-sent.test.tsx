import { act, cleanup, screen, within } from '@testing-library/react';
import { StorageError } from '@tms-support/sharepoint-storage';
import type { DeskInMemory } from '../../testing/desk-in-memory';
import { newDesk, openApp } from '../../testing/open-app';
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
  expect(within(screen.getByRole('alert')).getByText('Enter what happened')).toBeTruthy();
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

it('says of a “Me too” that is not sent nothing about words, as none were written', async () => {
  const desk = userDesk();
  await desk.addKnownProblem({ key: 'k', line: 'Letters have no address' });
  desk.sayMeToo = silence;
  openApp(desk, '#/report');
  await screen.findByRole('button', { name: /^Me too/ });
  press(/^Me too/);
  await screen.findByText('Sorry, there is a problem with the service');
  expect(screen.getByText(/^Not sent/).textContent).toBe('Not sent: that you have it too');
});

it('promises whoever only reports no sending by itself, as a report waits for them', async () => {
  openApp(userDesk(), '#/report');
  await screen.findByText(/^Your reports will appear here/);
  jest.spyOn(window.navigator, 'onLine', 'get').mockReturnValue(false);
  act(() => void window.dispatchEvent(new Event('offline')));
  expect(screen.getByText(/^You are offline/).textContent).toBe(
    'You are offline. What you write is kept here: send it once you are back online.',
  );
});
