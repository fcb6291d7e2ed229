import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { IssueCommand } from '@tms-support/support-domain';
import { readReminders, remind } from '../../../app/reminders';
import { newDesk, openApp, violations } from '../../../testing/open-app';
import { remindLine } from './remind-line';

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

const raise: IssueCommand = {
  type: 'raise',
  key: 'a',
  reporter: { kind: 'panellist', name: 'Asha Patel' },
  channel: 'email',
  details: { whatHappened: 'Code refused' },
};
const site = 'https://tms.example/sites/tms';
const keys = (): string[] => Object.keys(window.localStorage).filter((key) => key.startsWith('tms-support-reminders'));

it('offers the working days of the week to come, over a weekend and over Easter', () => {
  const words = (now: string) =>
    remindLine(site, 'priya@tmu.example', 41, now, () => undefined).lines!.map((line) => line.words);
  expect(words('2026-02-26T10:00:00.000Z')).toEqual([
    'Tomorrow',
    'On Monday, 2 March',
    'On Tuesday, 3 March',
    'On Wednesday, 4 March',
    'On Thursday, 5 March',
  ]);
  expect(words('2026-04-02T10:00:00.000Z')[0]).toBe('On Tuesday, 7 April');
});

it('keeps a day from the menu, by its keyboard, says so, and takes it away', async () => {
  const desk = newDesk();
  desk.walk(41, [raise]);
  const { container } = openApp(desk, '#/issue/41');
  const more = await screen.findByRole('button', { name: /^More steps/ });
  fireEvent.click(more);
  const line = await screen.findByRole('menuitem', { name: 'Remind me' });
  expect(await violations(container)).toEqual([]);
  fireEvent.click(line);
  // The days stand in the place of the steps, where they are seen.
  const first = await screen.findByRole('menuitem', { name: 'Tomorrow' });
  expect(screen.getAllByRole('menuitem')).toHaveLength(5);
  expect(screen.getAllByRole('menu')).toHaveLength(1);
  // Fluent focuses it once it is laid out, which it never is here.
  first.focus();
  fireEvent.click(first);
  // Nobody goes anywhere: who works by keyboard is where they were.
  await waitFor(() => expect(document.activeElement).toBe(more));
  expect(await screen.findByText(/^You will be reminded tomorrow, on Home\. Kept on this device\./)).toBeTruthy();
  // No word of the issue goes with it.
  expect(keys().map((key) => window.localStorage.getItem(key))).toEqual(['[{"number":41,"on":"2026-03-06"}]']);
  fireEvent.click(screen.getByRole('button', { name: 'Do not remind me' }));
  expect(screen.queryByText(/You will be reminded/)).toBeNull();
});

it('is on Home on its day and after, for who asked alone, until it is done', async () => {
  const desk = newDesk();
  desk.walk(41, [raise]);
  remind(site, 'sam@tmu.example', 12, '2026-03-05');
  remind(site, 'priya@tmu.example', 41, '2026-03-06');
  openApp(desk);
  await screen.findByText(/^1 issue is open/);
  expect(screen.queryByText('You asked to be reminded')).toBeNull();
  act(() => void remind(site, 'priya@tmu.example', 41, '2026-03-04'));
  const due = (await screen.findByText('You asked to be reminded')).parentElement!;
  expect(within(due).getByRole('link').textContent).toBe('Issue 41');
  fireEvent.click(within(due).getByRole('button', { name: /^Done ?: issue 41$/ }));
  expect(screen.queryByText('You asked to be reminded')).toBeNull();
  expect(readReminders(site, 'sam@tmu.example')).toHaveLength(1);
});

it.each(['nonsense', '{}', '[1,null,{"number":"41","on":"soon"}]', '[{"number":41,"on":"2026-03-06<b>"}]'])(
  'reads nothing out of what is no reminder: %s',
  (text) => {
    remind(site, 'priya@tmu.example', 1, '2026-03-06');
    window.localStorage.setItem(keys()[0]!, text);
    expect(readReminders(site, 'PRIYA@tmu.example')).toEqual([]);
  },
);

it('says so where this browser keeps nothing, and sets no reminder', async () => {
  const desk = newDesk();
  desk.walk(41, [raise]);
  openApp(desk, '#/issue/41');
  fireEvent.click(await screen.findByRole('button', { name: /^More steps/ }));
  fireEvent.click(await screen.findByRole('menuitem', { name: 'Remind me' }));
  const full = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('Full', 'QuotaExceededError');
  });
  fireEvent.click(await screen.findByRole('menuitem', { name: 'Tomorrow' }));
  const says = 'Refused: the reminder, issue 41. This browser’s storage is full or switched off. Nothing was changed';
  expect(await screen.findByText(says)).toBeTruthy();
  full.mockRestore();
  expect(keys()).toEqual([]);
});
