import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { StorageError } from '@tms-support/sharepoint-storage';
import type { IssueCommand } from '@tms-support/support-domain';
import { newDesk, openApp } from '../testing/open-app';
import { leaveWaiting, withOutbox } from '../testing/outbox-over';
import { dev } from '../testing/people';
import { settled } from '../testing/settled';
import { press } from '../testing/type-in';

const mockScript = { hasCome: true };
jest.mock('./outbox/WaitingList', () => {
  if (!mockScript.hasCome) throw new Error('Loading chunk waiting-list failed.');
  return jest.requireActual('./outbox/WaitingList');
});
jest.mock('./undo/undo-of', () => {
  if (!mockScript.hasCome) throw new Error('Loading chunk undo failed.');
  return jest.requireActual('./undo/undo-of');
});

const saving = (saveData: boolean): void => {
  Object.defineProperty(navigator, 'connection', { value: { saveData }, configurable: true });
};
const userOnly = { ...dev, roles: ['tms-user' as const] };
const online = (is: boolean): void => {
  Object.defineProperty(navigator, 'onLine', { value: is, configurable: true });
  window.dispatchEvent(new Event(is ? 'online' : 'offline'));
};
const raise: IssueCommand = {
  type: 'raise',
  key: 'k',
  reporter: { kind: 'panellist', name: 'Asha Patel' },
  channel: 'portal-inbox',
  details: { whatHappened: 'Code refused' },
  owner: { name: 'Sam Okoro', email: 'sam@tmu.example' },
};

beforeEach(() => {
  window.localStorage.clear();
  mockScript.hasCome = true;
  // Every moment is a quiet one: jsdom has no idle callback, and what stands in for it is slow.
  Object.assign(window, { requestIdleCallback: (work: () => void) => window.setTimeout(work, 0) });
  saving(false);
  online(true);
});
afterEach(cleanup);

function opened(...given: Parameters<typeof openApp>) {
  const asked = jest.spyOn(given[0], 'readyToWrite');
  openApp(...given);
  return asked;
}

// In this order: a script that has come once is not asked for again.
it('saves, and offers no Undo, where the script of Undo does not come', async () => {
  saving(true);
  mockScript.hasCome = false;
  const desk = newDesk();
  desk.walk(41, [raise]);
  openApp(desk, '#/issue/41');
  await screen.findByText(/^Issue 41/);
  press('I will deal with it');
  await screen.findByText(/^Saved: who is dealing with it/);
  expect(screen.queryByRole('button', { name: /^Undo/ })).toBeNull();
  expect((await desk.readIssue(41)).value.owner?.email).toBe(desk.person.email);
});

it('says that what waits cannot be listed where its script does not come, keeps it, and lists it at the next try', async () => {
  saving(true);
  mockScript.hasCome = false;
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const desk = newDesk();
  desk.walk(41, [raise]);
  await leaveWaiting(desk);
  openApp(desk, '#/log', withOutbox());
  await screen.findByText(
    /^The list of what is waiting to be sent cannot be shown\. The rest of this page works as before\.$/,
  );
  expect(document.querySelector('form textarea')).not.toBeNull();
  mockScript.hasCome = true;
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await screen.findByText('1 waiting to be sent');
  expect(screen.getByText('Rang, no answer')).toBeTruthy();
});

it('fetches what writing needs when nothing else is to do, once what is on the screen was read', async () => {
  const asked = opened(newDesk());
  await waitFor(() => expect(asked).toHaveBeenCalledTimes(1));
});

it('fetches it for whoever may report, who is told that what they write offline is kept', async () => {
  const desk = newDesk();
  desk.entrance = { state: 'no-access-to-issues', person: userOnly, settings: {}, askWhom: [] };
  const asked = opened(desk);
  await waitFor(() => expect(asked).toHaveBeenCalledTimes(1));
  online(false);
  expect(await screen.findByText(/^You are offline\. You can still read and write/)).toBeTruthy();
});

it('fetches it neither for who saves data, and says so offline, nor for who writes on nothing', async () => {
  saving(true);
  const desk = newDesk();
  const asked = opened(desk);
  await settled();
  online(false);
  expect(await screen.findByText(/^You are offline\. You can use the screens that you have already/)).toBeTruthy();
  cleanup();
  online(true);
  saving(false);
  const other = newDesk();
  other.entrance = { state: 'no-access-to-issues', person: dev, settings: {}, askWhom: [] };
  const askedOfOther = opened(other);
  await settled();
  expect([asked.mock.calls.length, askedOfOther.mock.calls.length]).toEqual([0, 0]);
});

it('asks again when the connection is back, where it did not come for want of one', async () => {
  const desk = newDesk();
  const asked = jest
    .spyOn(desk, 'readyToWrite')
    .mockRejectedValueOnce(new StorageError('STORAGE.UNREACHABLE', 'A part of the desk did not load.'));
  openApp(desk);
  await waitFor(() => expect(asked).toHaveBeenCalledTimes(1));
  online(false);
  online(true);
  await waitFor(() => expect(asked).toHaveBeenCalledTimes(2));
});
