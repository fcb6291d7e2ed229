import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { StorageError, type JoiningRow } from '@tms-support/sharepoint-storage';
import type { Joining } from '@tms-support/support-domain';
import type { DeskInMemory } from '../../testing/desk-in-memory';
import { joiningRow } from '../../testing/example-joining';
import { newDesk, openApp, violations } from '../../testing/open-app';
import { sam } from '../../testing/people';
import { press } from '../../testing/type-in';

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

// Thursday 5 March 2026.
const record = (more: Partial<Joining>): JoiningRow =>
  joiningRow({
    kind: 'leaving',
    person: { name: sam.name, email: sam.email, kind: 'tms-user' },
    on: '2026-03-05',
    steps: [{ key: 'a', title: 'Removed from TMS' }],
    ...more,
  });
const withRecord = (more: Partial<Joining>, hasLeft = false): DeskInMemory => {
  const desk = newDesk();
  desk.joinings = [record(more)];
  desk.people.rows = desk.people.rows.map((row) =>
    row.value.name === sam.name ? { ...row, value: { ...row.value, hasLeft } } : row,
  );
  return desk;
};
const hasLeft = (desk: DeskInMemory): boolean =>
  desk.people.rows.find(({ value }) => value.name === sam.name)!.value.hasLeft;
const article = (name: string): Promise<HTMLElement> =>
  screen.findByRole('heading', { name }).then((heading) => heading.closest('article')!);

it('brings back who was marked as having left, where their leaving is cancelled; and that is undone by one press', async () => {
  const desk = withRecord({}, true);
  const { container } = openApp(desk, '#/people/joining');
  const of = await article('Sam Okoro leaves');
  expect(within(of).queryByText(/marked as having left/)).toBeNull();
  press(/^Not leaving after all ?: Sam Okoro/);
  expect(await screen.findByText(/^They are marked as having left\. What was passed on stays/)).toBeTruthy();
  expect(await violations(container)).toEqual([]);
  press(/^They have not left ?: Sam Okoro/);
  await waitFor(() => expect(hasLeft(desk)).toBe(false));
  await waitFor(() => expect(screen.queryByText(/marked as having left/)).toBeNull());
  press(/^Undo/);
  await waitFor(() => expect(hasLeft(desk)).toBe(true));
});

it('brings back every row of theirs, and takes that back from each', async () => {
  const desk = withRecord({ isCancelled: true }, true);
  const row = desk.people.rows.find(({ value }) => value.name === sam.name)!;
  const upper = { ...row.value, name: 'S. Okoro', email: sam.email.toUpperCase() };
  desk.people.rows = [...desk.people.rows, { ...row, number: 90, value: upper }];
  const left = (): readonly boolean[] =>
    desk.people.rows.filter(({ value }) => value.email.toLowerCase() === sam.email).map(({ value }) => value.hasLeft);
  openApp(desk, '#/people/joining');
  await screen.findByText(/^They are marked as having left/);
  press(/^They have not left/);
  await waitFor(() => expect(left()).toEqual([false, false]));
  await waitFor(() => expect(screen.queryByText(/marked as having left/)).toBeNull());
  press(/^Undo/);
  await waitFor(() => expect(left()).toEqual([true, true]));
});

it('says that a last day has come, and not before it', async () => {
  const { unmount } = openApp(withRecord({ on: '2026-03-06' }), '#/people/joining');
  await article('Sam Okoro leaves');
  expect(screen.queryByRole('link', { name: /^Pass on what they hold/ })).toBeNull();
  unmount();
  openApp(withRecord({ on: '2026-03-05' }), '#/people/joining');
  expect(await screen.findByRole('link', { name: /^Pass on what they hold ?: Sam Okoro/ })).toBeTruthy();
});

it('adds who joins to the list of people once, and takes whoever comes back out of those who have left', async () => {
  const nell = { name: 'Nell Harbour', email: 'nell@tmu.example', kind: 'panellist' as const };
  const desk = withRecord({ kind: 'joining', person: nell });
  openApp(desk, '#/people/joining');
  press(await screen.findByRole('button', { name: /^Add them ?: Nell Harbour/ }).then(() => /^Add them/));
  await waitFor(() => expect(screen.queryByText(/not in the list of people yet/)).toBeNull());
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Nell Harbour joins' }));
  expect(desk.people.rows.filter(({ value }) => value.name === nell.name).map(({ value }) => value)).toEqual([
    expect.objectContaining({
      email: nell.email,
      reporter: expect.objectContaining({ kind: 'panellist' }),
      hasLeft: false,
    }),
  ]);
  cleanup();
  openApp(withRecord({ kind: 'joining' }, true), '#/people/joining');
  expect(await screen.findByText(/^They are marked as having left\./)).toBeTruthy();
});

it('says so where it could not be saved', async () => {
  const desk = withRecord({ isCancelled: true }, true);
  openApp(desk, '#/people/joining');
  await screen.findByText(/^They are marked as having left/);
  desk.failure = new StorageError('STORAGE.NOT_ALLOWED', '403');
  press(/^They have not left/);
  expect(await screen.findByText(/Your account does not have permission to do this/)).toBeTruthy();
  expect(screen.getByText(/^They are marked as having left/)).toBeTruthy();
});
