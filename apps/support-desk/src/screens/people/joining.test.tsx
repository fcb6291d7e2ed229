import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { StorageError, type TemplateRow } from '@tms-support/sharepoint-storage';
import type { DeskInMemory } from '../../testing/desk-in-memory';
import { joiningRow } from '../../testing/example-joining';
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
  expect(document.activeElement?.textContent).toMatch(/^Access to TMS/);
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
    'Done: Access to TMS, by Ines Ray on 5 March 2026, as told by Ines Ray',
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
  // It moved among those that are over, and whoever works by keyboard goes on from it there.
  const heading = (): HTMLElement => screen.getByRole('heading', { name: 'Nell Harbour joins' });
  await waitFor(() => expect(document.activeElement).toBe(heading()));
  press(/^Joining after all ?: Nell Harbour$/);
  expect(await screen.findByText('First day: 9 March 2026 · 0 of 1 steps done')).toBeTruthy();
  await waitFor(() => expect(document.activeElement).toBe(heading()));
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

const inDesk = (desk: DeskInMemory, what: string): void =>
  expect(desk.joinings![0]!.value.notes.map((note) => note.what)).toContain(what);

it('begins with the steps as the list has them then, and says before that there are none', async () => {
  const desk = withSteps();
  openApp(desk, '#/people/joining');
  fireEvent.click(await screen.findByRole('button', { name: 'Somebody is joining' }));
  // In another tab, after this page had read them: one is renamed, one is gone, one is new, and two have one name.
  desk.joiningSteps = [step(1, 'Training day'), step(5, 'Badge'), step(6, 'Badge')];
  typeIn('Name', 'Nell Harbour');
  choose('TMS user', 'Who are they?');
  typeIn('The first day', '9/3/2026');
  press('Begin the record');
  const record = (await screen.findByRole('heading', { name: 'Nell Harbour joins' })).closest('article')!;
  expect(desk.joinings![0]!.value.steps.map(({ title }) => title)).toEqual(['Training day', 'Badge', 'Badge']);
  const [, second] = within(record).getAllByRole('button', { name: /^Mark as done ?: Badge/ });
  fireEvent.click(second!);
  press('Save');
  await screen.findByText('First day: 9 March 2026 · 1 of 3 steps done');
  expect(desk.joinings![0]!.value.steps.map(({ done }) => done !== undefined)).toEqual([false, false, true]);
  // What was begun keeps its steps, whatever becomes of the list.
  desk.joiningSteps = [];
  cleanup();
  const { container } = openApp(desk, '#/people/joining');
  await screen.findByText('First day: 9 March 2026 · 1 of 3 steps done');
  fireEvent.click(await screen.findByRole('button', { name: 'Somebody is joining' }));
  expect(screen.queryByText(/^The template has no steps/)).toBeNull();
  choose('Panellist', 'Who are they?');
  expect(await screen.findByText('The template has no steps for a panellist who joins')).toBeTruthy();
  expect(await violations(container)).toEqual([]);
  typeIn('Name', 'Tess Quill');
  typeIn('The first day', '9/3/2026');
  press('Begin the record');
  const bare = (await screen.findByRole('heading', { name: 'Tess Quill joins' })).closest('article')!;
  // Under way until their day, though no step is open.
  expect(screen.getByRole('region', { name: 'Under way' }).contains(bare)).toBe(true);
  expect(bare.textContent).toContain('Once it has some, you can add them from here.');
  expect(within(bare).queryByRole('button', { name: /from the template/ })).toBeNull();
});

it('takes the steps of the template later, where there were none when the record was begun', async () => {
  const desk = withSteps();
  const person = { name: 'Tess Quill', email: '', kind: 'tms-user' } as const;
  desk.joinings = [joiningRow({ kind: 'joining', on: '2026-03-09', notes: [], key: 'bare', person })];
  const { container } = openApp(desk, '#/people/joining');
  const heading = await screen.findByRole('heading', { name: 'Tess Quill joins' });
  const record = heading.closest('article')!;
  expect(record.textContent).toContain('when this record was begun. It has 2 steps now.');
  expect(await violations(container)).toEqual([]);
  fireEvent.click(within(record).getByRole('button', { name: 'Take the 2 steps from the template : Tess Quill' }));
  await within(record).findByText('First day: 9 March 2026 · 0 of 2 steps done');
  expect(document.activeElement).toBe(heading);
  expect(within(record).getAllByRole('button', { name: /^Mark as done/ })).toHaveLength(2);
  inDesk(desk, 'Steps taken from the template: Training session; Access to TMS');
  expect(within(record).queryByRole('button', { name: /from the template/ })).toBeNull();
});

it('says that somebody of this name has a record already, and tells two of one name by their addresses', async () => {
  const desk = withSteps();
  openApp(desk, '#/people/joining');
  await begin();
  fireEvent.click(screen.getByRole('button', { name: 'Somebody is joining' }));
  typeIn('Name', 'nell harbour');
  const words = 'Nell Harbour has a record of joining already';
  expect(await screen.findByText(words)).toBeTruthy();
  typeIn('Email (optional)', 'nell.h@tmu.example');
  // The first has no address: whether it is the same person nobody can tell.
  expect(screen.getByText(words)).toBeTruthy();
  choose('Panellist', 'Who are they?');
  typeIn('The first day', '10/3/2026');
  press('Begin the record');
  await waitFor(() => expect(desk.joinings).toHaveLength(2));
  expect(await screen.findByText('Panellist, nell.h@tmu.example')).toBeTruthy();
  expect(screen.getByText('TMS user, no email address')).toBeTruthy();
});

it('begins no second record where a colleague has begun it meanwhile, and does once that was seen', async () => {
  const desk = withSteps();
  openApp(desk, '#/people/joining');
  fireEvent.click(await screen.findByRole('button', { name: 'Somebody is joining' }));
  typeIn('Name', 'Nell Harbour');
  choose('TMS user', 'Who are they?');
  typeIn('The first day', '9/3/2026');
  const person = { name: 'Nell Harbour', email: '', kind: 'tms-user' as const };
  desk.joinings = [joiningRow({ kind: 'joining', person, on: '2026-03-16' })];
  press('Begin the record');
  expect(await screen.findByText('Nell Harbour has a record of joining already')).toBeTruthy();
  expect(desk.joinings).toHaveLength(1);
  press('Begin the record');
  await waitFor(() => expect(desk.joinings).toHaveLength(2));
});

it('moves a first day, keeps the one before it in what happened, and takes that back by one press', async () => {
  const desk = withSteps();
  const { container } = openApp(desk, '#/people/joining');
  const record = await begin();
  fireEvent.click(within(record).getByRole('button', { name: /^Change the first day ?: Nell Harbour$/ }));
  const field = screen.getByLabelText('The first day');
  expect(document.activeElement).toBe(field);
  typeIn('The first day', '31/2/2026');
  press('Save');
  expect(await screen.findByRole('link', { name: 'The first day must be a real date' })).toBeTruthy();
  typeIn('The first day', '16/3/2026');
  expect(await violations(container)).toEqual([]);
  press('Save');
  await screen.findByText('First day: 16 March 2026 · 0 of 2 steps done');
  inDesk(desk, 'First day: 16 March 2026, and no longer 9 March 2026');
  await waitFor(() => expect(document.activeElement?.textContent).toMatch(/^Change the first day/));
  fireEvent.click(screen.getByRole('button', { name: /^Undo/ }));
  await screen.findByText('First day: 9 March 2026 · 0 of 2 steps done');
  inDesk(desk, 'First day: 9 March 2026, and no longer 16 March 2026');
});

it('puts a step back as it was done, where it was taken back by mistake', async () => {
  const desk = withSteps();
  openApp(desk, '#/people/joining');
  const record = await begin();
  fireEvent.click(within(record).getByRole('button', { name: /^Mark as done ?: Access to TMS/ }));
  typeIn('Who did it?', 'TMS admin staff');
  typeIn('Who told you? (leave blank if you did it)', 'Ines Ray');
  press('Save');
  const done = /^Access to TMS · Done by TMS admin staff on 5 March 2026, as told by Ines Ray$/;
  const isDone = (): boolean => screen.queryAllByText((_, at) => done.test(at?.textContent ?? '')).length > 0;
  await waitFor(() => expect(isDone()).toBe(true));
  press(/^Not done after all/);
  await waitFor(() => expect(isDone()).toBe(false));
  fireEvent.click(await screen.findByRole('button', { name: /^Undo/ }));
  await waitFor(() => expect(isDone()).toBe(true));
});

it('puts what is due first on top, and keeps a leaver there until they are marked', async () => {
  const desk = newDesk();
  const of = (number: number, name: string, on: string, more: object = {}) => ({
    ...joiningRow({
      kind: 'joining',
      person: { name, email: '', kind: 'tms-user' },
      on,
      steps: [{ key: 'a', title: 'A' }],
      ...more,
    }),
    number,
  });
  const steps = [{ key: 'a', title: 'A', done: { by: 'Ada', on: '2026-03-01' } }];
  const person = { name: 'Sam Okoro', email: 'sam@tmu.example', kind: 'tms-user' };
  desk.joinings = [
    of(4, 'Late', '2026-06-01'),
    of(3, 'Soon', '2026-03-06'),
    of(2, 'Done', '2026-03-02', { steps }),
    of(1, 'Sam Okoro', '2026-03-04', { kind: 'leaving', person, steps }),
  ];
  openApp(desk, '#/people/joining');
  const headings = (region: string): readonly (string | null)[] =>
    within(screen.getByRole('region', { name: region }))
      .getAllByRole('heading', { level: 4 })
      .map((one) => one.textContent);
  await screen.findByText(/^Their last day has come/);
  expect(headings('Under way')).toEqual(['Sam Okoro leaves', 'Soon joins', 'Late joins']);
  expect(headings('Over')).toEqual(['Done joins']);
});

it('finds one of many records by name, shows what was over last first, and ten of them', async () => {
  const desk = newDesk();
  const steps = [{ key: 'a', title: 'A', done: { by: 'Ada', on: '2026-03-01' } }];
  const of = (number: number) => {
    const person = { name: `Zoë ${number}`, email: `z${number}@tmu.example`, kind: 'tms-user' as const };
    // The first record is the one on which something happened last.
    const notes = [{ at: `2026-03-01T10:${String(59 - number)}:00.000Z`, by: 'Ada', what: 'Done' }];
    return { ...joiningRow({ kind: 'joining', person, on: '2026-03-02', steps, notes }), number };
  };
  desk.joinings = Array.from({ length: 12 }, (_, at) => of(12 - at));
  const { container } = openApp(desk, '#/people/joining');
  const over = await screen.findByRole('region', { name: 'Over' });
  const names = (): readonly (string | null)[] =>
    within(over)
      .getAllByRole('heading', { level: 4 })
      .map((one) => one.textContent);
  expect(names()).toEqual(Array.from({ length: 10 }, (_, at) => `Zoë ${at + 1} joins`));
  press('Show 2 more');
  expect(names()).toHaveLength(12);
  typeIn('Find a record by name or address', 'ZOE 11');
  expect(names()).toEqual(['Zoë 11 joins']);
  expect(screen.getByText('Nobody with that name is joining or leaving.')).toBeTruthy();
  expect(await violations(container)).toEqual([]);
  typeIn('Find a record by name or address', 'nobody');
  expect(screen.getByText('Nobody was found.')).toBeTruthy();
});
