import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { Attachment } from '@tms-support/sharepoint-storage';
import type { IssueCommand } from '@tms-support/support-domain';
import { newDesk, openApp, violations } from '../../../testing/open-app';

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

const raise: IssueCommand = {
  type: 'raise',
  key: 'k',
  reporter: { kind: 'panellist', name: 'Asha Patel', email: 'asha@panel.example' },
  channel: 'portal-inbox',
  details: { whatHappened: 'Code refused' },
};
const mb = 1024 * 1024;
const at = '2026-03-04T10:00:00.000Z';
const file = (name: string, size: number, more: Partial<Attachment> = {}): Attachment => ({
  name,
  url: `https://tms.example/Lists/Issues/Attachments/41/${name}`,
  size,
  told: { name, size, sha256: 'a1'.repeat(32), at, by: 'Priya Nair' },
  ...more,
});
const list = () => screen.findByRole('region', { name: 'Files' });

it('says of each file what the story says against it, and which are gone', async () => {
  const desk = newDesk();
  desk.walk(41, [raise]);
  const { told: _, ...untold } = file('by-hand.png', 3);
  desk.attachments.set(41, [
    file('as-it-was.png', 10),
    file('other-bytes.png', 10),
    file('shorter.png', 20_480, {
      doubt: 'replaced',
      told: { name: 'shorter.png', size: 2 * mb, at, by: 'Priya Nair' },
    }),
    { ...untold, doubt: 'not-in-story' },
  ]);
  desk.otherBytes.add('other-bytes.png');
  desk.gone.set(41, [{ name: 'gone.png', at, by: 'Priya Nair' }, { name: 'from-before.png' }]);
  const { container } = openApp(desk, '#/issue/41');
  const files = await list();
  const replaced =
    'This is not the file that Priya Nair added on 4 March 2026, 10am. It has been replaced or changed since.';
  expect(await within(files).findByText(new RegExp(`${replaced} It was 2 MB then, and is 20 KB now.`))).toBeTruthy();
  await waitFor(() => expect(within(files).getAllByText(new RegExp(replaced))).toHaveLength(2));
  expect(within(files).getByText(/The story does not mention this file/)).toBeTruthy();
  expect(within(files).getByText('2 files are missing')).toBeTruthy();
  expect(
    within(files).getByText('“gone.png”, which Priya Nair added on 4 March 2026, 10am, is no longer here.'),
  ).toBeTruthy();
  expect(within(files).getByText('“from-before.png” is no longer here.')).toBeTruthy();
  expect(desk.checked.sort()).toEqual(['41/as-it-was.png', '41/other-bytes.png']);
  expect(await violations(container)).toEqual([]);
});

it('shows the name of a program as it is, whatever signs in it turn the writing round', async () => {
  const desk = newDesk();
  desk.walk(41, [raise]);
  // With its sign, a reader sees "Invoiceexe.docx".
  const name = 'Invoice\u202Excod.exe';
  const url = `https://tms.example/Lists/Issues/Attachments/41/${encodeURIComponent(name)}`;
  desk.attachments.set(41, [file(name, 3, { url })]);
  openApp(desk, '#/issue/41');
  const link = (await within(await list()).findByText('Invoicexcod.exe')).closest('a')!;
  expect(link.href).toBe(url);
});

it('looks at small files as the list stands there, at no more than four megabytes, and at the rest once they are opened', async () => {
  const desk = newDesk();
  desk.walk(41, [raise]);
  const small = ['a', 'b', 'c', 'd', 'e'].map((name) => file(`${name}.png`, mb - 1));
  desk.attachments.set(41, [file('large.png', mb + 1), ...small]);
  desk.otherBytes.add('large.png');
  openApp(desk, '#/issue/41');
  const files = await list();
  await waitFor(() => expect(desk.checked).toEqual(['a', 'b', 'c', 'd'].map((name) => `41/${name}.png`)));
  const link = (await within(files).findByText('large.png')).closest('a')!;
  link.addEventListener('click', (event) => event.preventDefault());
  fireEvent.click(link);
  fireEvent.click(link);
  expect(await within(files).findByText(/This is not the file that Priya Nair added/)).toBeTruthy();
  expect(desk.checked.filter((name) => name.endsWith('large.png'))).toHaveLength(1);
});

it('says that a file is there whose line could not be saved, and lets the same file be added again', async () => {
  const desk = newDesk();
  desk.walk(41, [raise]);
  const given = new File(['abc'], 'log.txt');
  Object.defineProperty(given, 'arrayBuffer', { value: async () => new ArrayBuffer(3) });
  let tries = 0;
  desk.addAttachment = async (number, name) => {
    const { told: _, ...bare } = file(name, 3);
    desk.attachments.set(number, [{ ...bare, ...(tries === 0 ? { doubt: 'not-in-story' as const } : {}) }]);
    return (tries += 1) === 1 ? { ...bare, isUntold: true } : bare;
  };
  const { container } = openApp(desk, '#/issue/41');
  await screen.findByText('No files yet.');
  const add = (): boolean =>
    fireEvent.change(container.querySelector('[data-files="add"]')!, { target: { files: [given] } });
  add();
  expect(await screen.findByText('The story does not show every file yet')).toBeTruthy();
  await screen.findByText(/The story does not mention this file/);
  add();
  await waitFor(() => expect(screen.queryByText('The story does not show every file yet')).toBeNull());
  await waitFor(() => expect(screen.queryByText(/The story does not mention this file/)).toBeNull());
  expect([tries, screen.queryByText(/There is a file called/)]).toEqual([2, null]);
});
