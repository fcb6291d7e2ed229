import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { StorageError } from '@tms-support/sharepoint-storage';
import { newDesk, openApp, violations } from '../../testing/open-app';
import { dev } from '../../testing/people';

const known = async (): Promise<HTMLElement> => screen.findByRole('region', { name: 'Known problems' });
const withLine = async () => {
  const desk = newDesk();
  await desk.addKnownProblem({ key: 'k1', line: 'Sign-in is slow', issueNumber: 41 });
  desk.known = desk.known.map((row) => ({ ...row, value: { ...row.value, sinceAt: '2026-03-03T09:00:00.000Z' } }));
  return desk;
};

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

describe('Known problems', () => {
  it('shows a line with since when and its issue', async () => {
    const desk = await withLine();
    desk.known = desk.known.map((row) => ({
      ...row,
      faults: [{ column: 'Line', message: 'This is longer than a line.', value: '…' }],
    }));
    const { container } = openApp(desk);
    await screen.findByText('Sign-in is slow');
    const section = await known();
    expect(section.textContent).toContain('Since Tuesday');
    expect(within(section).getByRole('link', { name: 'Issue 41' }).getAttribute('href')).toBe('#/issue/41');
    expect(within(section).getByText('One cell in the list needs correcting')).toBeTruthy();
    expect(await violations(container)).toEqual([]);
  });

  it('folds a line that somebody wrote into the list and that is none, and names it in short', async () => {
    const desk = await withLine();
    const line = `Sign-in is slow. ${'And more of it. '.repeat(4_000)}`.slice(0, 63_999);
    desk.known = desk.known.map((row) => ({ ...row, value: { ...row.value, line } }));
    openApp(desk);
    const fold = await screen.findByText(/^Sign-in is slow/, { selector: 'summary' });
    expect(fold.closest('details')!.open).toBe(false);
    expect(fold.closest('details')!.textContent).toContain(line.trim());
    const section = await known();
    const outside = [...section.querySelectorAll('p')].filter((one) => !one.closest('details'));
    expect(Math.max(...outside.map((one) => one.textContent!.length))).toBeLessThan(600);
    expect(within(section).getByRole('button', { name: /^It is resolved/ }).textContent!.length).toBeLessThan(420);
  });

  it('ends what is over, and puts the same line back where that was a mistake', async () => {
    const desk = await withLine();
    openApp(desk);
    fireEvent.click(await screen.findByRole('button', { name: /^It is resolved ?: Sign-in is slow$/ }));
    expect(await screen.findByText(/^No known problems\./)).toBeTruthy();
    expect(desk.known).toEqual([]);
    expect((await known()).contains(document.activeElement)).toBe(true);
    // A sentence, whatever the line is and however it ends.
    expect(screen.getByText(/^Saved: that it is resolved, \d/)).toBeTruthy();
    fireEvent.click(await screen.findByRole('button', { name: /^Undo/ }));
    expect(await screen.findByText('Sign-in is slow')).toBeTruthy();
    expect(desk.known.map(({ number, value }) => [number, value])).toEqual([
      [1, { key: 'k1', line: 'Sign-in is slow', issueNumber: 41, sinceAt: '2026-03-03T09:00:00.000Z' }],
    ]);
  });

  it('still counts those who have it too once “It is resolved” was undone, and has nobody told that it is over', async () => {
    const desk = await withLine();
    desk.meToo = [{ number: 9, problem: 1, by: { name: 'Bo', email: 'bo@tmu.example' }, faults: [], listUrl: '' }];
    openApp(desk);
    fireEvent.click(await screen.findByRole('button', { name: /^It is resolved/ }));
    await screen.findByText(/Resolved: tell 1 person who had it too/);
    fireEvent.click(await screen.findByRole('button', { name: /^Undo/ }));
    expect(await screen.findByText(/1 person has it too/)).toBeTruthy();
    expect(screen.queryByText(/Resolved: tell/)).toBeNull();
  });

  it('counts who has it too, and once it is over names them with a message to each, until they are told', async () => {
    const desk = await withLine();
    const by = (name: string) => ({ name, email: `${name.toLowerCase()}@tmu.example` });
    desk.meToo = ['Cass', 'Tom'].map((name, at) => ({
      number: at + 1,
      problem: 1,
      by: by(name),
      faults: [],
      listUrl: '',
    }));
    const { container } = openApp(desk);
    expect(await screen.findByText(/2 people have it too/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /^It is resolved/ }));
    expect(await screen.findByText(/Resolved: tell 2 people who had it too/)).toBeTruthy();
    const mail = screen.getByRole('link', { name: 'Write an email to Cass' }).getAttribute('href')!;
    expect(decodeURIComponent(mail)).toMatch(
      /^mailto:cass@tmu\.example\?subject=A problem with TMS has been resolved.*Sign-in is slow/s,
    );
    expect(decodeURIComponent(mail)).not.toContain('Tom');
    expect(await violations(container)).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: /^They have been told/ }));
    await waitFor(() => expect(screen.queryByText(/Resolved: tell/)).toBeNull());
    expect(screen.getByText(/^Saved: that they were told, \d/)).toBeTruthy();
    fireEvent.click(await screen.findByRole('button', { name: /^Undo/ }));
    expect(await screen.findByText(/Resolved: tell 2 people/)).toBeTruthy();
  });

  it('keeps the line where it cannot be ended', async () => {
    const desk = await withLine();
    openApp(desk);
    const button = await screen.findByRole('button', { name: /^It is resolved/ });
    desk.failure = new StorageError('STORAGE.NOT_ALLOWED', '403');
    fireEvent.click(button);
    expect(await screen.findByText(/Your account does not have permission to do this/)).toBeTruthy();
    expect(screen.getByText('Sign-in is slow')).toBeTruthy();
  });

  it('is ended by TMU alone', async () => {
    const desk = await withLine();
    desk.person = dev;
    openApp(desk);
    await screen.findByText('Sign-in is slow');
    expect(screen.queryByRole('button', { name: /^It is resolved/ })).toBeNull();
  });
});
