import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { StorageError } from '@tms-support/sharepoint-storage';
import { ashaRaises } from '../../testing/example-issue';
import { newDesk, openApp, testNow, violations } from '../../testing/open-app';
import { settled } from '../../testing/settled';
import { withOutbox } from '../../testing/outbox-over';
import type { DeskInMemory } from '../../testing/desk-in-memory';
import { press } from '../../testing/type-in';

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

const asha = ashaRaises();

/** Every command fails while it is cut; what the desk reads goes on. */
function cut(
  desk: DeskInMemory,
  by = new StorageError('STORAGE.UNREACHABLE', 'SharePoint did not answer.'),
): { mend: () => void } {
  let isCut = true;
  const give = desk.giveCommand.bind(desk);
  desk.giveCommand = async (...given) => {
    if (isCut) throw by;
    return give(...given);
  };
  return { mend: () => (isCut = false) };
}

const waiting = (): HTMLElement | null => document.querySelector('[data-waiting]');
const notes = async (desk: DeskInMemory): Promise<string[]> =>
  (await desk.readIssue(41)).value.history.flatMap((event) => (event.type === 'note-added' ? [event.text] : []));

async function writeNote(text: string): Promise<void> {
  fireEvent.change(document.querySelector('form textarea')!, { target: { value: text } });
  press('Save');
}

function open(desk: DeskInMemory, hash = '#/issue/41/add-note', now = testNow): void {
  openApp(desk, hash, { ...withOutbox(), now: () => now });
}

describe('the outbox on the screen', () => {
  it('keeps what cannot be sent, says so with its words, and sends it once when the connection is back', async () => {
    const desk = newDesk();
    desk.walk(41, [asha]);
    const line = cut(desk);
    open(desk);
    await screen.findByRole('button', { name: 'Save' });
    await writeNote('Rang, no answer');
    await waitFor(() => expect(waiting()?.getAttribute('data-waiting')).toBe('1'));
    const fold = waiting()!;
    expect(fold.querySelector('summary')!.textContent).toBe('1 waiting to be sent');
    expect(within(fold).getByText('Rang, no answer')).toBeTruthy();
    expect(within(fold).getByText(/Issue 41, a note, given 10am today/)).toBeTruthy();
    expect(fold.textContent).toContain('SharePoint did not answer.');
    expect(screen.getByText(/Kept on this device, not saved yet/)).toBeTruthy();
    expect(await violations(document.querySelector('[data-tms-support-desk]')!)).toEqual([]);
    line.mend();
    act(() => void window.dispatchEvent(new Event('online')));
    await waitFor(() => expect(waiting()).toBeNull());
    expect(screen.getByText(/^Saved: what was waiting, 10am/)).toBeTruthy();
    expect(await notes(desk)).toEqual(['Rang, no answer']);
    act(() => void window.dispatchEvent(new Event('online')));
    await settled();
    expect(await notes(desk)).toEqual(['Rang, no answer']);
  });

  it('says without a fold that the sign-in has ended, for as long as words wait for it, and nothing of it where a connection is gone', async () => {
    for (const code of ['STORAGE.SIGNED_OUT', 'STORAGE.UNREACHABLE'] as const) {
      const desk = newDesk();
      desk.walk(41, [asha]);
      const line = cut(desk, new StorageError(code, 'Not now.'));
      open(desk);
      await screen.findByRole('button', { name: 'Save' });
      await writeNote('Rang, no answer');
      await waitFor(() => expect(waiting()?.getAttribute('data-waiting')).toBe('1'));
      const told = screen.queryByText(/^Your sign-in has ended\. Sign in again in another tab/);
      expect([code, told?.closest('details') ?? told?.getAttribute('role')]).toEqual([
        code,
        code === 'STORAGE.SIGNED_OUT' ? 'status' : undefined,
      ]);
      expect(await violations(document.querySelector('[data-tms-support-desk]')!)).toEqual([]);
      line.mend();
      act(() => void window.dispatchEvent(new Event('focus')));
      act(() => void window.dispatchEvent(new Event('online')));
      await waitFor(() => expect(waiting()).toBeNull());
      expect(screen.queryByText(/^Your sign-in has ended/)).toBeNull();
      expect(await notes(desk)).toEqual(['Rang, no answer']);
      cleanup();
      window.localStorage.clear();
    }
  });

  it('sends on opening what an earlier visit left, before anybody does anything', async () => {
    const desk = newDesk();
    desk.walk(41, [asha]);
    const line = cut(desk);
    open(desk);
    await screen.findByRole('button', { name: 'Save' });
    await writeNote('From yesterday evening');
    await waitFor(() => expect(waiting()).not.toBeNull());
    cleanup();
    line.mend();
    open(desk, '#/');
    await waitFor(async () => expect(await notes(desk)).toEqual(['From yesterday evening']));
    await waitFor(() => expect(waiting()).toBeNull());
  });

  it('offers to read again what could not be sent for a day, and does not send it by itself', async () => {
    const desk = newDesk();
    desk.walk(41, [asha]);
    const line = cut(desk);
    open(desk);
    await screen.findByRole('button', { name: 'Save' });
    await writeNote('Old words');
    await waitFor(() => expect(waiting()).not.toBeNull());
    cleanup();
    line.mend();
    open(desk, '#/', '2026-03-06T10:00:01.000Z');
    await waitFor(() =>
      expect(waiting()?.querySelector('summary')!.textContent).toBe('1 not sent for a day: read it again'),
    );
    expect(await notes(desk)).toEqual([]);
    press(/^Send now/);
    await waitFor(() => expect(waiting()).toBeNull());
    expect(await notes(desk)).toEqual(['Old words']);
  });

  it('keeps what is refused later, opens it again in its form, and removes it only when asked twice', async () => {
    const desk = newDesk();
    desk.walk(41, [asha]);
    const line = cut(desk);
    open(desk, '#/issue/41/record-not-resolved');
    await screen.findByText(/Issue 41/);
    window.localStorage.setItem(
      'tms-support-outbox:https://tms.example/sites/tms:priya@tmu.example:x',
      JSON.stringify({
        id: 'x',
        order: 1,
        givenAt: testNow,
        state: 'waiting',
        on: { number: 41, etag: '"0"' },
        command: { type: 'record-not-resolved', whatHappened: 'The same again' },
      }),
    );
    line.mend();
    act(() => void window.dispatchEvent(new Event('online')));
    await waitFor(() => expect(waiting()?.querySelector('summary')!.textContent).toBe('1 was refused, and is kept'));
    press(/^Remove/);
    press(/^Keep it/);
    press(/^Open again/);
    await waitFor(() => expect(window.location.hash).toBe('#/issue/41/record-not-resolved'));
    const draft = window.localStorage.getItem(
      'tms-support-desk/draft/https://tms.example/sites/tms/priya@tmu.example/issue/41/record-not-resolved',
    );
    expect(draft).toContain('The same again');
    press(/^Remove/);
    fireEvent.click(screen.getByRole('button', { name: /^Remove it for good/ }));
    await waitFor(() => expect(waiting()).toBeNull());
  });

  it('shows what another tab had to keep', async () => {
    const desk = newDesk();
    open(desk, '#/');
    await screen.findByRole('heading', { level: 2 });
    const entry = { id: 'y', order: 1, givenAt: testNow, state: 'refused', command: asha };
    window.localStorage.setItem(
      'tms-support-outbox:https://tms.example/sites/tms:priya@tmu.example:y',
      JSON.stringify(entry),
    );
    act(() => void window.dispatchEvent(new Event('storage')));
    await waitFor(() => expect(screen.getByText(/^New issue for Asha Patel, given/)).toBeTruthy());
  });

  it('reads the issues anew when another tab has saved something', async () => {
    const desk = newDesk();
    open(desk, '#/');
    await screen.findByRole('heading', { level: 2 });
    desk.walk(41, [asha]);
    const saved = { key: 'tms-support-outbox:https://tms.example/sites/tms:priya@tmu.example:z', newValue: null };
    act(() => void window.dispatchEvent(new StorageEvent('storage', saved)));
    await screen.findByRole('link', { name: /^Issue 41:/ });
  });
});
