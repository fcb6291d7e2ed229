import { act, cleanup, screen } from '@testing-library/react';
import type { NudgeRuleRow } from '@tms-support/sharepoint-storage';
import { newDesk, openApp } from '../../testing/open-app';

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

/** The timetable, where the rules of what needs doing answer only when they are told to. */
function openWaiting(): { answer: () => void } {
  const desk = newDesk();
  let answer = (): void => undefined;
  desk.readNudgeRules = () => new Promise<readonly NudgeRuleRow[] | undefined>((done) => (answer = () => done([])));
  openApp(desk, '#/updates');
  return { answer: () => answer() };
}

it('shows the timetable once what stands above it is read: the months do not move', async () => {
  const { answer } = openWaiting();
  await screen.findByText('Loading the timetable');
  await act(async () => undefined);
  expect(screen.queryByRole('heading', { name: 'Timetable of updates' })).toBeNull();
  await act(async () => answer());
  expect(await screen.findByRole('heading', { name: 'Timetable of updates' })).toBeTruthy();
});

it('shows it all the same where SharePoint does not answer', async () => {
  openWaiting();
  await screen.findByText('Loading the timetable');
  expect(await screen.findByRole('heading', { name: 'Timetable of updates' }, { timeout: 4_000 })).toBeTruthy();
});
