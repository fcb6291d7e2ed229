import { cleanup, screen, within } from '@testing-library/react';
import { StorageError } from '@tms-support/sharepoint-storage';
import type { IssueCommand } from '@tms-support/support-domain';
import { newDesk, openApp, violations } from '../../testing/open-app';
import { sam } from '../../testing/people';

const raise = (name: string, kind: 'panellist' | 'tms-user', extra: object = {}): IssueCommand => ({
  type: 'raise', key: name, reporter: { kind, name }, channel: 'email', details: { whatHappened: `${name} cannot sign in` }, ...extra,
});

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

describe('Home', () => {
  it('shows open issues in their sections, panellists first, each with its reason', async () => {
    const desk = newDesk();
    desk.walk(41, [raise('Uma User', 'tms-user')]);
    desk.walk(42, [raise('Asha Patel', 'panellist', { owner: { name: sam.name, email: sam.email } })]);
    const { container } = openApp(desk);
    const first = (await screen.findByText(/^What needs you now/)).closest('section')!;
    expect(within(first).getByRole('link').textContent).toBe('Issue 42: Asha Patel cannot sign in');
    expect(within(first).getByText('First because a panellist is waiting, and nobody has replied since 10am today.')).toBeTruthy();
    expect(within(first).getByText('Sam Okoro is looking')).toBeTruthy();
    const nobody = screen.getByText(/^Nobody has these/).closest('section')!;
    expect(within(nobody).getByRole('link').textContent).toBe('Issue 41: Uma User cannot sign in');
    expect(screen.getByText('Nobody else is working on an open issue, and nothing waits for an answer.')).toBeTruthy();
    expect(await violations(container)).toEqual([]);
  });

  it('says something useful where nothing is open', async () => {
    openApp(newDesk());
    expect(await screen.findByText('No issue is open.')).toBeTruthy();
    expect(screen.getByText('Every open issue has somebody’s name on it.')).toBeTruthy();
  });

  it('tells of a fault in words, keeps the raw words in a fold, and tries again', async () => {
    const desk = newDesk();
    desk.failure = new StorageError('STORAGE.BUSY', '429 Too Many Requests', new Error('raw'));
    const { container } = openApp(desk);
    expect(await screen.findByText('Sorry, there is a problem with the service')).toBeTruthy();
    expect(screen.getByText('Wait a minute, then try again.')).toBeTruthy();
    expect(container.querySelector('details')!.textContent).toContain('429 Too Many Requests');
    expect(await violations(container)).toEqual([]);
    screen.getByText('Try again').click();
    expect(await screen.findByText('No issue is open.')).toBeTruthy();
  });

  it('shows hostile words as words', async () => {
    const desk = newDesk();
    desk.walk(41, [raise('<img src=x onerror=alert(1)>', 'panellist')]);
    const { container } = openApp(desk);
    await screen.findByText(/Issue 41/);
    expect(container.querySelector('img')).toBeNull();
  });
});
