import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import type { Entrance } from '@tms-support/sharepoint-storage';
import { newDesk, openApp } from '../../testing/open-app';

const ashok = { name: 'Ashok Mehta', email: 'ashok@tmu.example', roles: ['tms-user' as const], maySetUp: false };

beforeEach(() => window.localStorage.clear());
afterEach(() => {
  cleanup();
  jest.useRealTimers();
});

/** The TMS user's page, where what is known answers only when it is told to. */
function openWaiting(): { answer: () => void } {
  const desk = newDesk();
  desk.person = { ...ashok };
  const entrance: Entrance = { state: 'no-access-to-issues', person: desk.person, settings: {}, askWhom: [] };
  desk.entrance = entrance;
  let answer = (): void => undefined;
  desk.readKnownProblems = () => new Promise((done) => (answer = () => done([])));
  openApp(desk, '#/report');
  return { answer: () => answer() };
}

it('shows the form once what stands above it is read: it does not move under a hand', async () => {
  const { answer } = openWaiting();
  await screen.findByText('Loading your reports');
  expect(screen.queryByLabelText('What happened?')).toBeNull();
  await act(async () => answer());
  expect(await screen.findByLabelText('What happened?')).toBeTruthy();
});

it('shows the form all the same where SharePoint does not answer', async () => {
  openWaiting();
  await screen.findByText('Loading your reports');
  expect(await screen.findByLabelText('What happened?', undefined, { timeout: 4_000 })).toBeTruthy();
});

it('keeps a place for a report that was sent until it is read: those below it do not move twice', async () => {
  const desk = newDesk();
  desk.person = { ...ashok };
  desk.entrance = { state: 'no-access-to-issues', person: desk.person, settings: {}, askWhom: [] };
  openApp(desk, '#/report');
  const words = await screen.findByLabelText('What happened?');
  await waitFor(() => expect(screen.queryByText('Loading your reports')).toBeNull());
  let answer = (): void => undefined;
  desk.readReports = () => new Promise((done) => (answer = () => done([])));
  fireEvent.change(words, { target: { value: 'The list of hearings is blank.' } });
  fireEvent.click(screen.getByRole('button', { name: 'Send to TMU' }));
  await screen.findByText('TMU has your report');
  expect(screen.getByText('Loading your reports')).toBeTruthy();
  await act(async () => answer());
  expect(screen.queryByText('Loading your reports')).toBeNull();
});
