import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { StorageError } from '@tms-support/sharepoint-storage';
import { hearingsOf, withKeys, type HearingEntry } from '@tms-support/support-domain';
import type { DeskInMemory } from '../../testing/desk-in-memory';
import { newDesk, openApp, violations } from '../../testing/open-app';
import { priya } from '../../testing/people';

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

const open = async (desk: DeskInMemory): Promise<HTMLElement> => {
  const { container } = openApp(desk, '#/updates/hearings');
  await screen.findByRole('heading', { name: 'Hearings' });
  return container;
};
const press = (name: string | RegExp): void => void fireEvent.click(screen.getByRole('button', { name }));
const give = (name: string, contents: BlobPart): void =>
  void fireEvent.change(screen.getByLabelText('A file with hearings'), {
    target: { files: [new File([contents], name)] },
  });
const csv = [
  'Reference,Teacher,Date,Panellists',
  '0012345,Jane Example,16/03/2026,ann@panel.example',
  '0012346,John Sample,20/03/2026,',
].join('\n');
const stored = (desk: DeskInMemory) =>
  hearingsOf(desk.hearings!).hearings.map(({ on, reference, panellists }) => [on, reference, panellists.join()]);
const put = async (desk: DeskInMemory, reference: string, on: string): Promise<void> => {
  const entry: HearingEntry = {
    ...withKeys([{ on, reference, panellists: [] }])[0]!,
    kind: 'hearing',
    isOut: false,
  };
  await desk.setHearing(entry);
};

it('brings in a file: what comes, goes and is dropped is seen first; then it is stored, dated, and undone', async () => {
  const desk = newDesk();
  await put(desk, '0009999', '2026-03-18');
  await put(desk, '0008888', '2026-05-18');
  const container = await open(desk);
  await screen.findByText(/No file of hearings has been brought in yet/);
  give('hearings.csv', csv);
  await screen.findByText('Dropped, and not stored: Teacher.');
  expect(screen.getByText('2 new, 0 changed, 1 to be removed, 0 as before.')).toBeTruthy();
  expect(screen.getByText('18 March 2026: 0009999', { selector: 'details li' })).toBeTruthy();
  expect(stored(desk)).toHaveLength(2);
  expect(container.innerHTML).not.toMatch(/Jane|Sample/);
  expect(await violations(container)).toEqual([]);
  press('Store this');
  await screen.findByRole('heading', { name: 'The hearings are stored' });
  // Nobody asked for the addresses: none is kept.
  expect(stored(desk)).toEqual([
    ['2026-05-18', '0008888', ''],
    ['2026-03-16', '0012345', ''],
    ['2026-03-20', '0012346', ''],
  ]);
  await screen.findByText(/from a file that .* brought in today/);
  expect(await violations(container)).toEqual([]);
  press('Undo all of it');
  await screen.findByRole('heading', { name: 'Everything is as it was before the file' });
  expect(
    stored(desk)
      .map(([, reference]) => reference)
      .sort(),
  ).toEqual(['0008888', '0009999']);
  await screen.findByText(/No file of hearings has been brought in yet/);
});

it('keeps addresses where somebody ticks that, and does nothing the second time', async () => {
  const desk = newDesk();
  await open(desk);
  give('hearings.csv', await screen.findByLabelText('A file with hearings').then(() => csv));
  fireEvent.click(await screen.findByRole('checkbox', { name: /Keep panellists/ }));
  press('Store this');
  await screen.findByRole('heading', { name: 'The hearings are stored' });
  expect(stored(desk)[0]).toEqual(['2026-03-16', '0012345', 'ann@panel.example']);
  press('Bring in another file');
  await screen.findByLabelText('A file with hearings');
  give('hearings.csv', csv);
  expect(await screen.findByText('Nothing in it is new: the hearings stay as they are.')).toBeTruthy();
});

it('lets somebody widen the days, and refuses days that are none in words', async () => {
  const desk = newDesk();
  await put(desk, '0007777', '2026-03-27');
  await open(desk);
  await screen.findByLabelText('A file with hearings');
  give('hearings.csv', csv);
  await screen.findByText('2 new, 0 changed, 0 to be removed, 0 as before.');
  const day = screen.getByLabelText('It covers hearings until');
  fireEvent.change(day, { target: { value: '31 March' } });
  expect(await screen.findByText('2 new, 0 changed, 1 to be removed, 0 as before.')).toBeTruthy();
  fireEvent.change(day, { target: { value: '45 March' } });
  expect(screen.queryByRole('button', { name: 'Store this' })).toBeNull();
});

it('what is pasted stays on no machine, and a file that is something else takes nothing', async () => {
  const desk = newDesk();
  await open(desk);
  fireEvent.change(await screen.findByLabelText('Or paste its rows'), { target: { value: `${csv}\n` } });
  expect(JSON.stringify({ ...window.localStorage })).not.toContain('Jane');
  give('hearings.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]));
  await screen.findByText(/This is an Excel workbook/);
  expect(desk.hearings).toEqual([]);
  press('Show what is in it');
  await screen.findByText('Dropped, and not stored: Teacher.');
});

it('a fault half-way keeps what was stored and goes on with the rest; a row that somebody else changed is theirs', async () => {
  const desk = newDesk();
  await open(desk);
  await screen.findByLabelText('A file with hearings');
  give('hearings.csv', csv);
  await screen.findByRole('button', { name: 'Store this' });
  let calls = 0;
  const set = desk.setHearing.bind(desk);
  desk.setHearing = async (...given) => {
    calls += 1;
    if (calls === 2) throw new StorageError('STORAGE.UNREACHABLE', 'SharePoint cannot be reached.');
    if (calls === 3) throw new StorageError('STORAGE.CONFLICT', 'Changed meanwhile.');
    return set(...given);
  };
  press('Store this');
  await screen.findByRole('heading', { name: 'What was stored so far' });
  expect(
    screen.getByText('2 rows are left. The first of them may have been stored, and is stored only once.'),
  ).toBeTruthy();
  press('Try again');
  await screen.findByRole('heading', { name: 'The hearings are stored' });
  expect(screen.getByText(/0012346: somebody else changed it in the meantime/)).toBeTruthy();
});

it('is for TMU, and says so; without its list it says who adds it', async () => {
  const closed = newDesk();
  closed.hearings = undefined;
  closed.person = { ...priya, roles: ['crm-developer'] };
  await open(closed);
  expect(await screen.findByText('The hearings are for TMU')).toBeTruthy();
  cleanup();
  const old = newDesk();
  old.hearings = undefined;
  await open(old);
  expect(await screen.findByText('The list of hearings is not there yet')).toBeTruthy();
  await waitFor(() => expect(screen.queryByLabelText('A file with hearings')).toBeNull());
});
