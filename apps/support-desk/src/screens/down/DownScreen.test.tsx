import { cleanup, screen, waitFor } from '@testing-library/react';
import { newDesk, openApp, violations } from '../../testing/open-app';
import { sam } from '../../testing/people';
import { press } from '../../testing/type-in';

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

describe('TMS is down', () => {
  it('logs one issue for all, adds the next person to it, and never makes a second', async () => {
    const desk = newDesk();
    const first = openApp(desk, '#/');
    (await screen.findByRole('link', { name: 'TMS is down' })).click();
    await screen.findByText(/Nobody has logged it yet/);
    press('Log “TMS is down” for everybody');
    await screen.findByText(/is open for it: 1 person so far. Priya Nair has it/);
    expect(screen.getByText('You are on it. No second issue is needed.')).toBeTruthy();
    expect(await violations(first.container)).toEqual([]);
    first.unmount();
    desk.person = sam;
    openApp(desk, '#/down');
    press(await screen.findByText('Add me to issue 41').then(() => 'Add me to issue 41'));
    await screen.findByText(/2 people so far/);
    expect(desk.given.map(({ type }) => type)).toEqual(['raise', 'add-person']);
    // Added by mistake: the shell offers the way back for every person who is added.
    press('Undo: take Sam Okoro off again');
    await screen.findByText(/1 person so far/);
  });

  it('shows a line to everybody, names nobody in it, and takes it away again', async () => {
    const desk = newDesk();
    openApp(desk, '#/down');
    const line = (await screen.findByLabelText('The line that everybody reads')) as HTMLTextAreaElement;
    expect(line.value).toBe(
      'TMS is down since 10am on 5 March 2026. We know, and TRA support hears of it from us. You need not report it.',
    );
    press('Show this line to everybody');
    await screen.findByText(/Everybody who opens the desk reads/);
    expect(desk.known.map((row) => row.value.line)).toEqual([line.value]);
    press('Undo: take the line away');
    await waitFor(() => expect(desk.known).toEqual([]));
  });

  it('lets a TMS user tell TMU with one press, once', async () => {
    const desk = newDesk();
    desk.person = { ...desk.person, name: 'Tess User', email: 'tess@tmu.example', roles: ['tms-user'] };
    desk.entrance = { state: 'no-access-to-issues', person: desk.person, settings: {}, askWhom: ['Olive Grant'] };
    const { container } = openApp(desk, '#/down');
    await screen.findByRole('button', { name: 'Tell TMU that TMS is down' });
    expect(screen.queryByText('Tell panellists')).toBeNull();
    expect(await violations(container)).toEqual([]);
    press('Tell TMU that TMS is down');
    await screen.findByText(/TMU is told/);
    expect(desk.reports).toHaveLength(1);
  });
});
