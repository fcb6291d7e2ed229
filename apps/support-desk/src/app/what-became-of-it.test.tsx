import * as React from 'react';
import { cleanup, render, screen } from '@testing-library/react';
import { StorageError, type StorageErrorCode } from '@tms-support/sharepoint-storage';
import { NotSaved } from '../controls/NotSaved';
import { answeredWith } from '../testing/answered-with';
import type { DeskInMemory } from '../testing/desk-in-memory';
import { newDesk, openApp } from '../testing/open-app';
import { withOutbox } from '../testing/outbox-over';
import { press, typeIn } from '../testing/type-in';
import { WriteStatusLine } from './WriteStatusLine';

// Saved, waiting, refused, or honestly not known: nothing is said to be unsaved that may be saved, and nothing to be lost that waits.

const lost = (): Promise<never> => Promise.reject(new StorageError('STORAGE.UNREACHABLE', 'No answer'));
const forbidden = (): Promise<never> => Promise.reject(new StorageError('STORAGE.NOT_ALLOWED', 'No'));

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

describe('of a write that failed', () => {
  const unsure = 'It may have been saved. If you try again, it is saved only once';
  const signIn = 'Sign in again in another tab, then try again here';
  it.each([
    ['STORAGE.UNREACHABLE', 0, `Not confirmed: who has it. ${unsure}`, 'Not confirmed'],
    ['STORAGE.UNREADABLE', 0, `Not confirmed: who has it. ${unsure}`, 'Not confirmed'],
    ['STORAGE.BUSY', 0, `Not confirmed: who has it. ${unsure}`, 'Not confirmed'],
    ['STORAGE.BUSY', 503, `Not confirmed: who has it. ${unsure}`, 'Not confirmed'],
    ['STORAGE.BUSY', 429, 'Not saved yet: who has it. Wait a minute, then try again', 'Not saved yet'],
    ['', 0, `Not confirmed: who has it. ${unsure}`, 'Not confirmed'],
    ['STORAGE.NOT_ALLOWED', 403, 'Refused: who has it. Nothing was changed', 'Not saved'],
    ['STORAGE.SIGNED_OUT', 401, `Not saved yet: who has it. ${signIn}`, 'Not saved yet'],
    ['STORAGE.SIGNED_OUT', 403, `Not saved yet: who has it. ${signIn}`, 'Not saved yet'],
    // The sign-in was found to have ended when its answer was lost: it may be stored.
    ['STORAGE.SIGNED_OUT', 0, `Not confirmed: who has it. ${unsure}`, 'Not confirmed'],
    ['STORAGE.CONFLICT', 409, 'Refused: who has it. Nothing was changed', 'Not saved'],
    ['STORAGE.NOT_FOUND', 404, 'Refused: who has it. Nothing was changed', 'Not saved'],
  ])('by %s (%i) the top line and the message claim what is true', (code, status, line, title) => {
    const cause = status ? answeredWith(status) : new TypeError('Failed to fetch');
    const error = code ? new StorageError(code as StorageErrorCode, 'x', cause) : new TypeError('x is undefined');
    render(<WriteStatusLine status={{ state: 'failed', what: 'who has it', error, nothingTyped: true }} />);
    expect(screen.getByRole('status').textContent).toBe(line);
    cleanup();
    render(<NotSaved why={error} />);
    const { textContent } = screen.getByRole('alert');
    expect(textContent).toMatch(new RegExp(`^Problem: ${title}(?! yet)`));
    expect(textContent!.includes('It may have been saved')).toBe(title === 'Not confirmed');
  });

  it('says of what was typed that it is kept, where it is not saved yet', () => {
    const error = new StorageError('STORAGE.SIGNED_OUT', 'x', answeredWith(401));
    render(<WriteStatusLine status={{ state: 'failed', what: 'the cover', error }} />);
    expect(screen.getByRole('status').textContent).toMatch(/^Not saved yet: the cover\. Sign in .*here\. (Kept|On) /);
  });
});

describe('who says that TMS is down', () => {
  const say = async (desk: DeskInMemory, props = {}): Promise<void> => {
    openApp(desk, '#/down', props);
    await screen.findByRole('button', { name: 'Say that TMS is down' });
    press('Say that TMS is down');
    press('Yes, TMS is down for everybody');
  };
  const linked = (desk: DeskInMemory): boolean =>
    desk.outages.rows.some((row) => 'issueKey' in row && Boolean(row.issueKey));

  it('reads that its issue waits, where it does, and the outage is linked to it', async () => {
    const desk = newDesk();
    desk.raiseIssue = lost;
    desk.giveOutage = forbidden;
    await say(desk, withOutbox());
    await screen.findByText('The issue for it: Waiting to be sent');
    expect(screen.queryByText(/No issue was logged/)).toBeNull();
  });

  it.each([
    ['may have been logged', lost, 'The issue for it may have been logged'],
    ['was not logged', forbidden, 'No issue was logged for it'],
  ])('reads that its issue %s, where nothing can wait', async (_, raise, words) => {
    const desk = newDesk();
    desk.raiseIssue = raise;
    desk.giveOutage = forbidden;
    await say(desk);
    await screen.findByText(words);
    expect(linked(desk)).toBe(false);
  });
});

it('says to a TMS user that TMU is not told yet, where the report waits', async () => {
  const desk = newDesk();
  desk.person = { name: 'Nell Sorby', email: 'nell@tmu.example', roles: ['tms-user'], maySetUp: false };
  desk.entrance = { state: 'no-access-to-issues', person: desk.person, settings: {}, askWhom: [] };
  desk.raiseReport = lost;
  openApp(desk, '#/down', withOutbox());
  await screen.findByRole('button', { name: 'Tell TMU that TMS is down' });
  press('Tell TMU that TMS is down');
  await screen.findByText(/^TMU has not been told yet\./);
  await screen.findByText('Waiting: that TMS is down. Kept on this device, not saved yet');
});

it('says that rows are partly saved, and that the one under way may be', async () => {
  const desk = newDesk();
  openApp(desk, '#/people/import');
  await screen.findByLabelText(/^Paste the rows of people/);
  typeIn(
    /^Paste the rows of people/,
    'Name\tE-mail\tKind\nA One\ta@x.example\tPanellist\nB Two\tb@x.example\tPanellist',
  );
  press('Show what is in it');
  await screen.findByRole('button', { name: 'Store 2 people' });
  const keep = desk.keepPerson;
  let count = 0;
  desk.keepPerson = (...args) => ((count += 1) > 1 ? lost() : keep(...args));
  press('Store 2 people');
  await screen.findByText(/^1 person is left\. The first of them may have been stored/);
  expect(screen.getByText(/^Partly saved: /)).toBeTruthy();
  expect(screen.getByText('It may have been saved. If you try again, it is saved only once.')).toBeTruthy();
  expect(screen.queryByText(/Nothing that is stored has changed/)).toBeNull();
});
