import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { StorageError } from '@tms-support/sharepoint-storage';
import type { IssueCommand } from '@tms-support/support-domain';
import { newDesk, openApp } from '../testing/open-app';
import { sam } from '../testing/people';
import { choose, press, typeIn } from '../testing/type-in';

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

const raise = (key: string, name: string): IssueCommand => ({
  type: 'raise',
  key,
  reporter: { kind: 'panellist', name },
  channel: 'portal-inbox',
  details: { whatHappened: `Code refused, ${key}` },
  owner: sam,
});
const nothing = /Nothing (of yours )?was (stored|saved)/;
const saved = /^Saved:/;
/** Whatever the screen says of an earlier write, it does not say beside "Saved" that nothing was. */
const neverTogether = (): void => {
  if (screen.queryByText(saved)) expect(document.body.textContent).not.toMatch(nothing);
};
const refused = (): Error => new StorageError('STORAGE.NOT_ALLOWED', 'No');
/** Another write on the same page: a file added to the issue. */
async function addFile(): Promise<void> {
  const input = document.querySelector<HTMLInputElement>('input[type="file"]')!;
  const file = Object.assign(new File(['x'], 'screen.png'), { arrayBuffer: async () => new ArrayBuffer(1) });
  await act(async () => void fireEvent.change(input, { target: { files: [file] } }));
  await screen.findByText(/^Saved: the file screen.png/);
}

it('takes "Nothing was saved" of a merge away with the next thing written', async () => {
  const desk = newDesk();
  desk.walk(12, [raise('a', 'Asha Patel')]);
  desk.walk(41, [raise('b', 'Bo Lind')]);
  openApp(desk, '#/issue/41/merge-into');
  await screen.findByText('Which issue does this one go into?');
  choose('Issue 12: Code refused, a');
  desk.walk(12, [
    { type: 'answer', whatWasDone: 'x', told: { how: 'email', on: '2026-03-05', note: 'x' } },
    { type: 'close', outcome: 'told-no-answer', told: { how: 'email', on: '2026-03-05', note: 'x' } },
  ]);
  press('Merge');
  expect(await screen.findByText('Nothing was saved.')).toBeTruthy();
  await addFile();
  neverTogether();
  expect(screen.queryByText('Nothing was saved.')).toBeNull();
});

it('takes a fault of a step away with the next thing written, and keeps the words', async () => {
  const desk = newDesk();
  desk.walk(41, [raise('b', 'Bo Lind')]);
  openApp(desk, '#/issue/41/add-note');
  await screen.findByRole('heading', { name: 'Add a note' });
  typeIn('Note', 'Rang back');
  jest.spyOn(desk, 'giveCommand').mockRejectedValueOnce(refused());
  press('Save');
  await screen.findByText(nothing);
  await addFile();
  neverTogether();
  expect((screen.getByLabelText('Note') as HTMLTextAreaElement).value).toBe('Rang back');
});

it('keeps saying that a merge is half done: that stays true until it is finished', async () => {
  const desk = newDesk();
  desk.walk(12, [raise('a', 'Asha Patel')]);
  desk.walk(41, [raise('b', 'Bo Lind')]);
  openApp(desk, '#/issue/41/merge-into');
  await screen.findByText('Which issue does this one go into?');
  choose('Issue 12: Code refused, a');
  const give = desk.giveCommand.bind(desk);
  desk.giveCommand = (row, command) =>
    command.type === 'merge-into' ? Promise.reject(refused()) : give(row as never, command);
  press('Merge');
  await screen.findByText('The merge is half done');
  await addFile();
  expect(screen.getByText('The merge is half done')).toBeTruthy();
});

it('says nothing of a step that failed beside an undo at the top of the desk', async () => {
  const desk = newDesk();
  desk.walk(41, [raise('b', 'Bo Lind')]);
  openApp(desk, '#/issue/41');
  await screen.findByText(/^Issue 41/);
  press('I will deal with it');
  const undo = await screen.findByRole('button', { name: /^Undo/ });
  const known = screen.queryByText(nothing);
  fireEvent.click(undo);
  await waitFor(() => expect(screen.getByText(/^Undone: /)).toBeTruthy());
  neverTogether();
  expect(known).toBeNull();
});
