import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { StorageError } from '@tms-support/sharepoint-storage';
import type { IssueCommand } from '@tms-support/support-domain';
import { newDesk, openApp } from '../../testing/open-app';
import { sam } from '../../testing/people';
import { choose, press, typeIn } from '../../testing/type-in';

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

const raise: IssueCommand = {
  type: 'raise',
  key: 'k',
  reporter: { kind: 'panellist', name: 'Asha Patel', email: 'asha@panel.example' },
  channel: 'portal-inbox',
  details: { whatHappened: 'Code refused' },
  owner: sam,
};
const go = (hash: string): void => {
  act(() => {
    window.location.hash = hash;
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  });
};
const standing = () => document.querySelector('[class~="state"]')!.textContent;
const offer = () => screen.queryByRole('button', { name: /^Undo/ });
const story = (): (string | null)[] =>
  within(screen.getByRole('region', { name: 'Its story' }))
    .getAllByRole('heading', { level: 4 })
    .map((h) => h.textContent);

/** Takes issue 41 over from Sam: Undo would give it back. */
async function takeOver() {
  const desk = newDesk();
  desk.walk(41, [raise]);
  openApp(desk, '#/issue/41');
  await screen.findByText(/^Issue 41/);
  press('I will deal with it');
  await waitFor(() => expect(offer()).toBeTruthy());
  return desk;
}

it('ends with what another tab of this person wrote', async () => {
  await takeOver();
  act(() => {
    window.dispatchEvent(new StorageEvent('storage', { key: 'tms-support-desk/last-write', newValue: 'x' }));
  });
  expect(offer()).toBeNull();
});

it('tells the other tabs that something was written', async () => {
  const put = jest.spyOn(Storage.prototype, 'setItem');
  await takeOver();
  const told = put.mock.calls.filter(([name]) => name === 'tms-support-desk/last-write');
  expect(told).toEqual([[expect.any(String), expect.stringMatching(/^2026-03-05T10:00:00.000Z key-/)]]);
  expect(window.localStorage.getItem('tms-support-desk/last-write')).toBeNull();
  put.mockRestore();
});

it('ends as soon as the desk reads what a colleague wrote on the issue', async () => {
  const desk = await takeOver();
  desk.walk(41, [{ type: 'add-note', text: 'Rang back' }]);
  go('#/');
  go('#/issue/41');
  await screen.findByText('Rang back');
  expect(offer()).toBeNull();
});

it('undoes nothing where a colleague wrote meanwhile, says so, and shows what they wrote', async () => {
  const desk = await takeOver();
  desk.walk(41, [{ type: 'change-details', details: { whatHappened: 'Code refused twice' } }]);
  const before = desk.given.length;
  fireEvent.click(offer()!);
  expect(
    await screen.findByText('Not undone: back to Sam Okoro. A newer change was saved first, and it stays'),
  ).toBeTruthy();
  expect(desk.given).toHaveLength(before);
  expect((await screen.findAllByText('Code refused twice')).length).toBeGreaterThan(0);
});

it('does not outlast what was waiting and is saved by itself', async () => {
  await takeOver();
  press('Undo: back to Sam Okoro');
  await screen.findByText(/^Undone: back to Sam Okoro/);
  expect(offer()).toBeNull();
});

it('takes a reply back to where it stood and who had it; what was told stays told, and the story has both', async () => {
  const desk = newDesk();
  desk.walk(41, [raise, { type: 'name-owner', owner: sam }]);
  openApp(desk, '#/issue/41/answer');
  await screen.findByRole('heading', { name: 'Answer Asha Patel' });
  typeIn('What was done?', 'Sent a new code');
  typeIn('Your reply to Asha Patel', 'Use the new code');
  choose('Yes', 'Send from: portal inbox. Have you sent it?');
  press('Save');
  await waitFor(() => expect(standing()).toBe('Answered. Waiting to hear whether it worked'));
  press(/^Undo: back to “Sam Okoro is dealing with it”/);
  await waitFor(() => expect(standing()).toBe('Sam Okoro is dealing with it'));
  const { value } = await desk.readIssue(41);
  expect(value).toMatchObject({ status: 'looking', owner: { email: sam.email }, lastToldOn: '2026-03-05' });
  expect(story().slice(-2)).toEqual(['Answered', 'The last reply was undone. What was told, was told']);
  expect(screen.getByText('Use the new code')).toBeTruthy();
});

it('writes on the person’s own report how it stands after a reply was undone', async () => {
  const desk = newDesk();
  const by = { name: 'Asha Patel', email: 'asha@panel.example' };
  desk.walk(41, [{ ...raise, channel: 'desk' } as IssueCommand]);
  const head = { number: 7, etag: '"1"' };
  desk.reports = [{ thread: 'r1', by, head, rows: [], standsAs: 'TMU is dealing with it', issueNumber: 41 }];
  openApp(desk, '#/issue/41/answer');
  await screen.findByRole('heading', { name: 'Answer Asha Patel' });
  typeIn('What was done?', 'Sent a new code');
  typeIn('Your reply to Asha Patel', 'Use the new code');
  choose('Yes', /Have you sent it\?$/);
  press('Save');
  await waitFor(() => expect(desk.reports[0]!.standsAs).toBe('Answered: did it work?'));
  press(/^Undo: back/);
  await waitFor(() => expect(desk.reports[0]!.standsAs).toBe('TMU is dealing with it'));
});

describe('an undoing that came to nothing', () => {
  /** A known problem was ended here, and taking that back meets this. */
  async function meets(failure: unknown) {
    const desk = newDesk();
    await desk.addKnownProblem({ key: 'k', line: 'Letters are blank' });
    openApp(desk, '#/');
    fireEvent.click(await screen.findByRole('button', { name: /^It is resolved/ }));
    await waitFor(() => expect(offer()).toBeTruthy());
    desk.failure = failure;
    fireEvent.click(offer()!);
    return desk;
  }
  const signedOut = Object.assign(new StorageError('STORAGE.SIGNED_OUT', 'No'), { request: { status: 401 } });

  it.each([
    [
      'for whoever signs in again',
      signedOut,
      /^Not saved yet: the undo\. Sign in again in another tab, then try again/,
    ],
    [
      'where the answer was lost',
      new StorageError('STORAGE.UNREACHABLE', 'No'),
      /^Not confirmed: the undo\. .+saved only once/,
    ],
  ])('is offered again %s: the same press does it', async (_, failure, says) => {
    const desk = await meets(failure);
    await screen.findByText(says);
    expect(desk.known).toEqual([]);
    fireEvent.click(offer()!);
    await screen.findByText(/^Undone: it is not resolved after all/);
    expect(desk.known).toHaveLength(1);
    expect(offer()).toBeNull();
  });

  it('is not offered again where somebody wrote first', async () => {
    await meets(new StorageError('STORAGE.CONFLICT', 'Ended anew'));
    await screen.findByText('Not undone: it is not resolved after all. A newer change was saved first, and it stays');
    expect(offer()).toBeNull();
  });
});

it('offers no undoing of what a colleague wrote first', async () => {
  const desk = newDesk();
  const line = await desk.addKnownProblem({ key: 'k', line: 'Letters are blank' });
  openApp(desk, '#/');
  const button = await screen.findByRole('button', { name: /^It is resolved/ });
  await desk.endKnownProblem(line);
  fireEvent.click(button);
  await screen.findByText(/^Saved: that it is resolved/);
  expect(offer()).toBeNull();
});
