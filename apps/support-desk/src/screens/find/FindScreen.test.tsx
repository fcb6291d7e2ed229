import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { StorageError } from '@tms-support/sharepoint-storage';
import { type IssueCommand } from '@tms-support/support-domain';
import type { DeskInMemory } from '../../testing/desk-in-memory';
import { newDesk, openApp, violations } from '../../testing/open-app';
import { priya, sam } from '../../testing/people';
import { press, typeIn } from '../../testing/type-in';

const raise = (name: string, whatHappened: string, extra: object = {}): IssueCommand => ({
  type: 'raise',
  key: `${name}-${whatHappened}`,
  reporter: { kind: 'panellist', name },
  channel: 'email',
  details: { whatHappened },
  ...extra,
});
const told = { how: 'email' as const, on: '2026-03-05', note: 'Told by email' };
const solved = { solved: { whatWasDone: 'Reset the password', told }, owner: { name: priya.name, email: priya.email } };

function filledDesk(): DeskInMemory {
  const desk = newDesk();
  desk.walk(41, [raise('Asha Patel', 'Password won’t work')]);
  desk.walk(42, [raise('Uma Shah', 'Big file vanished', { owner: { name: sam.name, email: sam.email } })]);
  desk.walk(43, [raise('Zoë Lund', 'The code was refused')]);
  desk.walk(30, [raise('Old Friend', 'Forgot the password', solved)]);
  return desk;
}

const linksShown = (): (string | null)[] =>
  screen
    .queryAllByRole('row')
    .slice(1)
    .map((row) => within(row).getByRole('link').textContent);
const search = (words: string): void => void typeIn('Search all issues', words);

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

describe('Find', () => {
  it('shows every issue, newest first, and closed ones as they come in', async () => {
    const { container } = openApp(filledDesk(), '#/find');
    expect(await screen.findByText('4 issues, newest first.')).toBeTruthy();
    expect(linksShown()).toEqual([
      'Issue 43: The code was refused',
      'Issue 42: Big file vanished',
      'Issue 41: Password won’t work',
      'Issue 30: Forgot the password',
    ]);
    // Nobody asked whether there is one: that there is none to come would be made up.
    expect(screen.getAllByRole('cell', { name: 'None known' })).toHaveLength(4);
    expect(await violations(container)).toEqual([]);
  });

  it('searches as one types, over closed issues and whatever was written, marks what was found, and keeps it in the address', async () => {
    const { container } = openApp(filledDesk(), '#/find');
    await screen.findByText('4 issues, newest first.');
    search('passw');
    expect(await screen.findByText('2 issues found.')).toBeTruthy();
    expect([...container.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
      'Passw',
      'passw',
      'passw',
    ]);
    search('reset');
    // One says it, and the other is about a password, which in TMS is the same trouble.
    await waitFor(() =>
      expect(linksShown()).toEqual(['Issue 41: Password won’t work', 'Issue 30: Forgot the password']),
    );
    // Not in what the row says: the text that has it is shown.
    expect(screen.getByRole('row', { name: /Issue 30/ }).textContent).toContain('Reset the password');
    search('zoe');
    await waitFor(() => expect(linksShown()).toEqual(['Issue 43: The code was refused']));
    await waitFor(() => expect(window.location.hash).toBe('#/find?words=zoe'));
    search('nothing like it');
    expect(await screen.findByText('No issues match. Try fewer words.')).toBeTruthy();
    expect(await violations(container)).toEqual([]);
  });

  it('opens the view of an address, takes a filter away, and goes back', async () => {
    openApp(filledDesk(), '#/find?standing=open&owner=nobody&status=rubbish');
    expect(await screen.findByText('2 issues found.')).toBeTruthy();
    expect(screen.getByText(/Part of this link could not be read/)).toBeTruthy();
    press(/^Dealing with it: Nobody/);
    expect(await screen.findByText('3 issues found.')).toBeTruthy();
    expect(window.location.hash).toBe('#/find?standing=open');
    expect(document.activeElement?.textContent).toContain('Open or closed: Open');
    act(() => window.history.back());
    expect(await screen.findByText('2 issues found.')).toBeTruthy();
    fireEvent.change(screen.getByLabelText('How they told us'), { target: { value: 'phone' } });
    expect(await screen.findByText('No issues match. Remove a filter.')).toBeTruthy();
    expect(window.location.hash).toBe('#/find?standing=open&channel=phone&owner=nobody');
    search('nothing like it');
    expect(await screen.findByText('No issues match. Try fewer words, or remove a filter.')).toBeTruthy();
  });

  it('filters by days, and asks for a real date where there is none', async () => {
    const desk = filledDesk();
    desk.put({
      number: 20,
      value: { ...(await desk.readIssue(41)).value, key: 'old', raisedAt: '2025-01-07T10:00:00.000Z' },
    });
    openApp(desk, '#/find');
    await screen.findByText('5 issues, newest first.');
    const fold = screen.getByText('Filters').closest('details')!;
    // The fields stand below the line, and not in the fold: it would leave its place beside the count.
    expect(fold.children).toHaveLength(1);
    fold.open = true;
    fireEvent(fold, new Event('toggle'));
    typeIn('Logged to', '40 1 2025');
    press('Use these days');
    expect(screen.getByRole('alert').textContent).toContain('“Logged to” must be a real date');
    typeIn('Logged to', '31 January 2025');
    press('Use these days');
    expect(await screen.findByText('1 issue found.')).toBeTruthy();
    expect(window.location.hash).toBe('#/find?raisedTo=2025-01-31');
  });

  it('shows hostile words as words, also where they are marked', async () => {
    const desk = newDesk();
    desk.walk(41, [raise('<img src=x onerror=alert(1)>', '"><script>alert(1)</script> =1+1')]);
    const { container } = openApp(desk, '#/find?words=script');
    expect(await screen.findByText('1 issue found.')).toBeTruthy();
    expect(container.querySelector('img, td script')).toBeNull();
    expect(container.querySelector('mark')!.textContent).toBe('script');
  });

  it('draws fifty, and fifty more with the focus on the first of them', async () => {
    // Not by role: to ask for the names of a hundred links at each step takes longer than to draw them.
    const drawn = (): NodeListOf<Element> => document.querySelectorAll('tbody a');
    const desk = newDesk();
    for (let number = 1; number <= 120; number += 1)
      desk.walk(number, [raise(`Person ${number}`, `Problem ${number}`)]);
    openApp(desk, '#/find');
    await screen.findByText('120 issues, newest first.');
    await waitFor(() => expect(drawn()).toHaveLength(50), { timeout: 10_000 });
    press('Show 50 more');
    await waitFor(() => expect(drawn()).toHaveLength(100), { timeout: 10_000 });
    expect(document.activeElement?.textContent).toBe('Issue 70: Problem 70');
    expect(screen.getByRole('button', { name: 'Show 20 more' })).toBeTruthy();
  });

  it('keeps what it has and says so when SharePoint does not answer', async () => {
    const desk = filledDesk();
    desk.failure = new StorageError('STORAGE.UNREACHABLE', 'no', undefined);
    openApp(desk, '#/find');
    expect(await screen.findByText('SharePoint did not answer.')).toBeTruthy();
    press('Try again');
    expect(await screen.findByText('4 issues, newest first.')).toBeTruthy();
  });

  it('stops reading closed issues when told to, says what is missing, and goes on', async () => {
    const desk = filledDesk();
    const closed = await desk.readClosedIssues();
    const waiting: (() => void)[] = [];
    desk.readClosedIssues = () => new Promise((done) => waiting.push(() => done(closed)));
    openApp(desk, '#/find');
    expect(await screen.findByText(/Searching 0 closed issues too…/)).toBeTruthy();
    // The words are there before SharePoint is asked: what is stopped and let go is the question itself.
    await waitFor(() => expect(waiting).toHaveLength(1));
    press('Stop');
    expect(await screen.findByText('Stopped after 0 closed issues. Older ones are not among these.')).toBeTruthy();
    expect(linksShown()).toHaveLength(3);
    press('Go on');
    expect(await screen.findByText(/Searching 0 closed issues too…/)).toBeTruthy();
    await waitFor(() => expect(waiting).toHaveLength(2));
    waiting[1]!();
    expect(await screen.findByText('4 issues, newest first.')).toBeTruthy();
  });
});
