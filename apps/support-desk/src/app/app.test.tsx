import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { ashaRaises } from '../testing/example-issue';
import { StorageError } from '@tms-support/sharepoint-storage';
import { newDesk, openApp, testNow, violations } from '../testing/open-app';
import { olive } from '../testing/people';
import { choose } from '../testing/type-in';

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

const go = (hash: string): void =>
  act(() => {
    window.location.hash = hash;
    window.dispatchEvent(new Event('hashchange'));
  });

describe('the shell', () => {
  it('names every place in the navigation, with set-up behind the settings, and says of an unknown address that it is none', async () => {
    const desk = newDesk();
    desk.person = olive;
    const { container } = openApp(desk, '#/nowhere/at/all');
    await screen.findByRole('heading', { level: 2, name: 'There is no such page' });
    expect(screen.getByRole('link', { name: 'Go to Home' }).getAttribute('href')).toMatch(/#\/$/);
    expect(await violations(container)).toEqual([]);
    const nav = screen.getByRole('navigation', { name: 'TMS Support Desk' });
    expect([...nav.querySelectorAll('a')].map((link) => link.textContent)).toEqual(
      expect.arrayContaining([
        'Home',
        'Find',
        'Updates and documents',
        'Replies',
        'Reports',
        'People',
        'Settings',
        'TMS is down',
      ]),
    );
    expect(nav.textContent).not.toContain('Set-up');
    go('#/set-up');
    await waitFor(() => expect(nav.querySelector('[aria-current]')!.textContent).toBe('Settings'));
  });

  it('puts the focus on the heading of where somebody went, and not on the page that they opened', async () => {
    openApp(newDesk(), '#/');
    await screen.findByRole('heading', { level: 2, name: 'Home' });
    expect(document.activeElement).toBe(document.body);
    go('#/down');
    const heading = await screen.findByRole('heading', { level: 2, name: 'TMS is down' });
    await waitFor(() => expect(document.activeElement).toBe(heading));
  });

  it.each([
    ['#/find', 'tsd-find'],
    // What a link asks for is read first.
    ['#/find?words=code', ''],
    ['#/find?standing=open', ''],
  ])('puts the focus on %s where somebody goes on from: %j', async (hash, id) => {
    openApp(newDesk(), '#/');
    await screen.findByRole('heading', { level: 2, name: 'Home' });
    go(hash);
    const heading = await screen.findByRole('heading', { level: 2, name: 'Find' });
    const at = id === '' ? heading : document.getElementById(id);
    await waitFor(() => expect(document.activeElement).toBe(at));
  });

  it('leaves the focus where it was on Find as a page that is opened', async () => {
    openApp(newDesk(), '#/find');
    await screen.findByRole('heading', { level: 2, name: 'Find' });
    expect(document.activeElement).toBe(document.body);
  });

  it('says in words that the connection is gone', async () => {
    openApp(newDesk(), '#/down');
    await screen.findByRole('heading', { level: 2 });
    const online = jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    act(() => void window.dispatchEvent(new Event('offline')));
    expect(screen.getByText(/^You are offline\. You can still read and write/)).toBeTruthy();
    online.mockReturnValue(true);
    act(() => void window.dispatchEvent(new Event('online')));
    expect(screen.queryByText(/You are offline/)).toBeNull();
  });

  it.each([
    [5 * 60_000, '5 minutes ahead of'],
    [-3_600_000, '1 hour behind'],
    [1827 * 86_400_000, '5 years ahead of'],
    [-40 * 86_400_000, '40 days behind'],
  ])('says to whoever has a clock that is off by how much it is: %d ms', async (clockAheadMs, off) => {
    const desk = newDesk();
    desk.entrance = { state: 'ready', person: desk.person, settings: desk.settings, clockAheadMs };
    openApp(desk, '#/down');
    const line = await screen.findByText(/^This computer’s clock is/);
    expect(line.textContent).toMatch(new RegExp(`^This computer’s clock is ${off} SharePoint’s\\.`));
    expect(line.closest('[role="status"]')).not.toBeNull();
  });

  it('counts the days of a form by SharePoint’s clock, where the machine’s is years ahead', async () => {
    const desk = newDesk();
    desk.walk(41, [ashaRaises('Gone')]);
    const clockAheadMs = 1827 * 86_400_000;
    desk.entrance = { state: 'ready', person: desk.person, settings: desk.settings, clockAheadMs };
    const wrong = new Date(Date.parse(testNow) + clockAheadMs).toISOString();
    openApp(desk, '#/issue/41/tell-person', { now: () => wrong });
    await screen.findByRole('group', { name: /Have you sent it/ });
    choose('Yes', /Have you sent it/);
    expect((await screen.findByLabelText<HTMLInputElement>('On which day?')).value).toBe('5 March 2026');
  });

  it.each([
    [olive, 'Open set-up'],
    [undefined, undefined],
  ])('says what of the lists is gone, and goes on with the rest', async (owner, link) => {
    const desk = newDesk();
    if (owner) desk.person = owner;
    const missing = ['The column “Cause” of the list “Desk issues” is not there.'];
    desk.entrance = { state: 'ready', person: desk.person, settings: desk.settings, missing };
    openApp(desk, '#/');
    expect(await screen.findByText(missing[0]!)).toBeTruthy();
    await screen.findByRole('heading', { level: 2, name: 'Home' });
    expect(screen.queryByRole('link', { name: 'Open set-up' })?.textContent).toBe(link);
  });

  it('tells whoever works on issues that the list is gone, and not that it is for others', async () => {
    const desk = newDesk();
    const missing = ['The list “Desk issues” is not there, or your account cannot read it.'];
    const { person, settings } = desk;
    desk.entrance = { state: 'no-access-to-issues', person, settings, askWhom: ['Olive'], missing };
    openApp(desk, '#/');
    expect(await screen.findByText(missing[0]!)).toBeTruthy();
    await screen.findByText('The issues cannot be read');
    expect(screen.queryByText(/^Your account does not have access to them/)).toBeNull();
  });

  it('says so where the browser keeps no drafts', async () => {
    const set = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const desk = newDesk();
    desk.walk(41, [
      {
        type: 'raise',
        key: 'a',
        reporter: { kind: 'panellist', name: 'Asha' },
        channel: 'email',
        details: { whatHappened: 'x' },
      },
    ]);
    openApp(desk, '#/issue/41/add-note');
    fireEvent.change(await screen.findByLabelText('Note'), { target: { value: 'words' } });
    expect(await screen.findByText(/This browser cannot keep what you type/)).toBeTruthy();
    set.mockRestore();
  });

  it('blames no service where a sign-in has ended, and says it once', async () => {
    const desk = newDesk();
    desk.failure = new StorageError('STORAGE.SIGNED_OUT', 'Unauthorized');
    openApp(desk, '#/');
    expect((await screen.findByRole('alert')).textContent).toMatch(
      /^Your sign-in has ended(?!.*(?:Sorry|sign-in has ended)).*Sign in again in another tab, then try again here\./,
    );
  });

  it('opens folds while it is printed, and leaves them as they were afterwards', async () => {
    const desk = newDesk();
    desk.failure = new Error('raw words');
    const { container } = openApp(desk, '#/');
    await screen.findByText('Sorry, there is a problem with the service');
    const fold = container.querySelector('details')!;
    window.dispatchEvent(new Event('beforeprint'));
    expect(fold.open).toBe(true);
    window.dispatchEvent(new Event('afterprint'));
    expect(fold.open).toBe(false);
  });
});
