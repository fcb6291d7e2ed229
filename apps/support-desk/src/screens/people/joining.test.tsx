import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { StorageError, type TemplateRow } from '@tms-support/sharepoint-storage';
import type { DeskInMemory } from '../../testing/desk-in-memory';
import { newDesk, openApp, violations } from '../../testing/open-app';
import { choose, press, typeIn } from '../../testing/type-in';

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

const step = (number: number, title: string, more: Partial<TemplateRow['step']> = {}): TemplateRow => ({
  number,
  step: { key: `s${number}`, title, kind: 'joining', of: 'tms-user', order: number, ...more },
  faults: [],
  listUrl: '',
});
const withSteps = (): DeskInMemory => {
  const desk = newDesk();
  desk.joiningSteps = [
    step(1, 'Training session', { whose: 'TMU' }),
    step(2, 'Access to TMS', { whose: 'TMS admin staff' }),
    step(3, 'Access to the portal', { of: 'panellist' }),
    step(4, 'Removed from TMS', { kind: 'leaving', whose: 'TMS admin staff' }),
  ];
  return desk;
};
const begin = async (kind = 'TMS user'): Promise<HTMLElement> => {
  fireEvent.click(await screen.findByRole('button', { name: 'Somebody is joining' }));
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Somebody is joining' }));
  typeIn('Name', 'Nell Harbour');
  choose(kind, 'Who are they?');
  typeIn('The first day', '9/3/2026');
  press('Begin the record');
  const heading = await screen.findByRole('heading', { name: 'Nell Harbour joins' });
  expect(document.activeElement).toBe(heading);
  return heading.closest('article')!;
};

it('begins a record with the steps of the template, says by whom each was done and when, and takes that back', async () => {
  const desk = withSteps();
  const { container } = openApp(desk, '#/people/joining');
  expect(await screen.findByText('Nobody is joining or leaving.')).toBeTruthy();
  const record = await begin();
  expect(within(record).getByText('First day: 9 March 2026 · 0 of 2 steps done')).toBeTruthy();
  fireEvent.click(within(record).getByRole('button', { name: /^Mark as done ?: Access to TMS, Nell Harbour$/ }));
  // Whose step it is, and not whoever writes it down.
  expect(screen.getByLabelText<HTMLInputElement>('Who did it?').value).toBe('TMS admin staff');
  typeIn('Who did it?', 'Ines Ray');
  typeIn('Who told you? (leave blank if you did it)', 'Ines Ray');
  expect(await violations(container)).toEqual([]);
  press('Save');
  expect(await screen.findByText(/Done by Ines Ray on 5 March 2026, as told by Ines Ray/)).toBeTruthy();
  expect(screen.getByText('First day: 9 March 2026 · 1 of 2 steps done')).toBeTruthy();
  fireEvent.click(await screen.findByRole('button', { name: /^Undo/ }));
  expect(await screen.findByText('First day: 9 March 2026 · 0 of 2 steps done')).toBeTruthy();
  expect(desk.joinings![0]!.value.notes.map(({ what }) => what)).toEqual([
    'Begun',
    'Done: Access to TMS, by Ines Ray on 5 March 2026',
    'Not done after all: Access to TMS',
  ]);
});

it('keeps the history of what was cancelled, and goes on with it', async () => {
  const desk = withSteps();
  openApp(desk, '#/people/joining');
  await begin('Panellist');
  expect(screen.getByText(/^The team’s own addition/)).toBeTruthy();
  press(/^Not joining after all ?: Nell Harbour$/);
  expect(await screen.findByText('First day: 9 March 2026 · Cancelled')).toBeTruthy();
  expect(screen.getByRole('region', { name: 'Over' }).textContent).toContain('Access to the portal');
  expect(screen.queryByRole('button', { name: /^Mark as done/ })).toBeNull();
  press(/^Joining after all ?: Nell Harbour$/);
  expect(await screen.findByText('First day: 9 March 2026 · 0 of 1 steps done')).toBeTruthy();
});

it('says what to mend, keeps what was typed through a fault, and begins one record', async () => {
  const desk = withSteps();
  openApp(desk, '#/people/joining');
  fireEvent.click(await screen.findByRole('button', { name: 'Somebody is joining' }));
  press('Begin the record');
  const links = within(screen.getByRole('alert')).getAllByRole('link');
  expect(links.map((one) => one.textContent)).toEqual([
    'Enter their name',
    'Select who they are',
    'Enter the first day',
  ]);
  press('Not now');
  jest.spyOn(desk, 'keepJoining').mockRejectedValueOnce(new StorageError('STORAGE.UNREACHABLE', 'Failed to fetch'));
  fireEvent.click(screen.getByRole('button', { name: 'Somebody is joining' }));
  typeIn('Name', 'Nell Harbour');
  choose('TMS user', 'Who are they?');
  typeIn('The first day', '9/3/2026');
  press('Begin the record');
  await screen.findByText(/What you typed is kept in this browser/);
  press('Begin the record');
  await screen.findByRole('heading', { name: 'Nell Harbour joins' });
  expect(desk.joinings).toHaveLength(1);
});

it('says that the lists are not there yet, and who adds them', async () => {
  const desk = newDesk();
  desk.joinings = undefined;
  openApp(desk, '#/people/joining');
  await waitFor(() => expect(screen.getByText('The lists for this are not there yet')).toBeTruthy());
});
