import { act, cleanup, screen, waitFor } from '@testing-library/react';
import { StorageError, type Entrance } from '@tms-support/sharepoint-storage';
import { newDesk, openApp } from '../testing/open-app';
import type { DeskInMemory } from '../testing/desk-in-memory';

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

const raise = (name: string) =>
  ({
    type: 'raise',
    key: name,
    reporter: { kind: 'panellist', name },
    channel: 'email',
    details: { whatHappened: `${name} cannot sign in` },
  }) as const;

/** A desk whose last visit saw issue 41, and whose door opens when the test says so. */
function atTheDoor(): {
  desk: DeskInMemory;
  answer: (entrance?: Entrance) => void;
  fail: (error: Error) => void;
  reads: () => number;
} {
  const desk = newDesk();
  const before = newDesk();
  before.walk(41, [raise('Asha Patel')]);
  let answer: (entrance: Entrance) => void = () => undefined;
  let fail: (error: Error) => void = () => undefined;
  let reads = 0;
  const ready: Entrance = { state: 'ready', person: desk.person, settings: desk.settings };
  desk.lastSeen = async () => ({
    entrance: ready,
    openIssues: await before.readOpenIssues(),
    updates: [],
    documents: [],
    outages: [],
    people: [],
    seenAt: '2026-03-05T09:40:00.000Z',
  });
  desk.enter = () =>
    new Promise((resolve, reject) => {
      answer = resolve;
      fail = reject;
    });
  const read = desk.readOpenIssues.bind(desk);
  desk.readOpenIssues = async () => {
    reads += 1;
    return read();
  };
  return { desk, answer: (entrance = ready) => answer(entrance), fail: (error) => fail(error), reads: () => reads };
}

describe('a warm start', () => {
  it('paints the last visit before anything is asked, says as of when, and then shows what is new', async () => {
    const door = atTheDoor();
    door.desk.walk(42, [raise('Uma User')]);
    openApp(door.desk);
    await screen.findByText(/^Issue 41:/);
    expect(screen.getByText('As of 9:40am. Checking for changes')).toBeTruthy();
    expect(door.reads()).toBe(0);
    act(() => door.answer());
    await screen.findByText(/^Issue 42:/);
    expect(screen.queryByText(/^Issue 41:/)).toBeNull();
    await waitFor(() => expect(screen.queryByText(/Checking for changes/)).toBeNull());
  });

  it('paints an issue that was only ever in the list', async () => {
    const door = atTheDoor();
    openApp(door.desk, '#/issue/41');
    await screen.findByRole('heading', { name: /Issue 41: Asha Patel cannot sign in/ });
  });

  it('shows how an issue stands from what was kept, says that its story was not, and then has it', async () => {
    const door = atTheDoor();
    const seen = await door.desk.lastSeen();
    const openIssues = seen!.openIssues.map((row) => ({ ...row, inShort: true as const }));
    door.desk.lastSeen = async () => ({ ...seen!, openIssues });
    door.desk.walk(41, [raise('Asha Patel'), { type: 'add-note', text: 'Rang back' }]);
    openApp(door.desk, '#/issue/41');
    const kept = 'The story is not kept on this device. It will appear here once SharePoint answers.';
    await screen.findByText(kept);
    expect(screen.queryByText(/^Logged for Asha Patel/)).toBeNull();
    act(() => door.answer());
    await screen.findByText('Rang back');
    expect(screen.getByText(/^Logged for Asha Patel/)).toBeTruthy();
    expect(screen.queryByText(kept)).toBeNull();
  });

  it('takes away what was shown from somebody who may not see it any more', async () => {
    const door = atTheDoor();
    openApp(door.desk);
    await screen.findByText(/^Issue 41:/);
    act(() =>
      door.answer({ state: 'no-access-to-issues', person: door.desk.person, settings: {}, askWhom: ['Olive Grant'] }),
    );
    await waitFor(() => expect(screen.queryByText(/^Issue 41:/)).toBeNull());
    cleanup();
    const refused = atTheDoor();
    openApp(refused.desk);
    await screen.findByText(/^Issue 41:/);
    act(() => refused.fail(new StorageError('STORAGE.NOT_ALLOWED', 'Access denied')));
    await screen.findByText('Sorry, there is a problem with the service');
    expect(screen.queryByText(/^Issue 41:/)).toBeNull();
  });

  it('keeps showing the last visit where SharePoint does not answer, and checks again when asked and when back online', async () => {
    const door = atTheDoor();
    openApp(door.desk);
    await screen.findByText(/^Issue 41:/);
    act(() => door.fail(new StorageError('STORAGE.UNREACHABLE', 'Failed to fetch')));
    await screen.findByText(/As of 9:40am. SharePoint did not answer just now/);
    expect(screen.getByText(/^Issue 41:/)).toBeTruthy();
    act(() => void window.dispatchEvent(new Event('online')));
    await screen.findByText('As of 9:40am. Checking for changes');
    door.desk.walk(42, [raise('Uma User')]);
    await waitFor(() => {
      door.answer();
      expect(screen.queryByText(/Checking for changes/)).toBeNull();
    });
    expect(screen.getByText(/^Issue 42:/)).toBeTruthy();
  });

  it('says that the sign-in has ended, and goes on when somebody comes back who has signed in', async () => {
    const door = atTheDoor();
    openApp(door.desk);
    await screen.findByText(/^Issue 41:/);
    act(() => door.fail(new StorageError('STORAGE.SIGNED_OUT', 'Unauthorized')));
    await screen.findByText(/As of 9:40am. Your sign-in has ended. Sign in again in another tab, then come back./);
    expect(screen.getByText(/^Issue 41:/)).toBeTruthy();
    act(() => void document.dispatchEvent(new Event('visibilitychange')));
    await screen.findByText('As of 9:40am. Checking for changes');
    await waitFor(() => {
      door.answer();
      expect(screen.queryByText(/Checking for changes/)).toBeNull();
    });
  });
});
