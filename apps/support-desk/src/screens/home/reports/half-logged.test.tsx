import { act, cleanup, screen, waitFor } from '@testing-library/react';
import { StorageError } from '@tms-support/sharepoint-storage';
import type { IssueCommand } from '@tms-support/support-domain';
import { newDesk, openApp } from '../../../testing/open-app';

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

const by = { name: 'Ashok Mehta', email: 'Ashok@tmu.example' };
const report = {
  thread: 'r1',
  by,
  head: { number: 7, etag: '"1"' },
  rows: [
    {
      number: 7,
      kind: 'problem' as const,
      words: 'The save button is missing',
      at: '2026-03-04T09:00:00.000Z',
      faults: [],
      listUrl: '',
    },
  ],
};
const told = { how: 'email', on: '2026-03-04', note: 'Put it back' } as const;
const raise = (email: string): IssueCommand => ({
  type: 'raise',
  key: 'report-r1',
  reporter: { kind: 'tms-user', name: 'Ashok Mehta', email },
  channel: 'desk',
  details: { whatHappened: 'The save button is missing' },
});

const closedAtOnce = { ...raise('ashok@tmu.example'), solved: { whatWasDone: 'Put it back', told } } as IssueCommand;

it('finishes what was logged from a report and not written on it, and offers it to nobody again', async () => {
  const desk = newDesk();
  desk.reports = [report];
  desk.walk(41, [raise('ashok@tmu.example')]);
  openApp(desk, '#/');
  await waitFor(() => expect(desk.reports[0]).toMatchObject({ standsAs: 'TMU is dealing with it', issueNumber: 41 }));
  expect(screen.queryByText('New report')).toBeNull();
});

it('tells what nobody had told, where whoever took a step left before its second half, at the next visit of anybody in TMU', async () => {
  const desk = newDesk();
  desk.walk(41, [raise('ashok@tmu.example'), { type: 'answer', whatWasDone: 'Put it back', told }]);
  desk.reports = [{ ...report, issueNumber: 41, standsAs: 'TMU is dealing with it' }];
  openApp(desk, '#/');
  await waitFor(() => expect(desk.reports[0]).toMatchObject({ standsAs: 'Answered: did it work?', issueNumber: 41 }));
  expect(desk.reports[0]!.answer).toMatchObject({ words: 'Put it back' });
});

it('tells how an issue ended, where whoever closed it left before its second half: it is on no page of open ones', async () => {
  const desk = newDesk();
  desk.walk(41, [closedAtOnce]);
  desk.reports = [{ ...report, issueNumber: 41, standsAs: 'Answered: did it work?' }];
  openApp(desk, '#/');
  await waitFor(() => expect(desk.reports[0]).toMatchObject({ standsAs: 'Closed: it worked', issueNumber: 41 }));
});

it('tells whose issue lives on in another how that one stands, and asks again for nobody who reads as much', async () => {
  const desk = newDesk();
  const theirs = raise('ashok@tmu.example') as IssueCommand & { type: 'raise' };
  desk.walk(41, [theirs, { type: 'merge-into', issueKey: 'k2' }]);
  const person = {
    key: 'report-r1',
    reporter: theirs.reporter,
    channel: 'desk' as const,
    fromIssueKey: 'report-r1',
    joinedAt: '2026-03-04T09:00:00.000Z',
  };
  desk.walk(42, [
    { ...theirs, key: 'k2', reporter: { kind: 'tms-user', name: 'Else', email: 'else@tmu.example' } },
    { type: 'take-in', issueKey: 'report-r1', people: [person] },
    { type: 'answer', whatWasDone: 'Put it back', told },
  ]);
  desk.reports = [{ ...report, issueNumber: 41, standsAs: 'TMU is dealing with this and another report of it' }];
  openApp(desk, '#/');
  await waitFor(() => expect(desk.reports[0]).toMatchObject({ standsAs: 'Answered: did it work?', issueNumber: 41 }));
  cleanup();
  const readAt = jest.spyOn(desk, 'readIssue');
  openApp(desk, '#/');
  await screen.findByText(/save button is missing/);
  await act(async () => undefined);
  expect(readAt).not.toHaveBeenCalled();
});

it('looks up one report of each person, five at most: anybody may write any number on reports of their own', async () => {
  const desk = newDesk();
  const made = (at: number, email: string) => ({
    ...report,
    thread: `r${at}`,
    by: { name: email, email },
    head: { number: 10 + at, etag: '"1"' },
    issueNumber: 900 + at,
    standsAs: 'Answered: did it work?',
  });
  desk.walk(41, [closedAtOnce]);
  const forged = Array.from({ length: 40 }, (_, at) => made(at, 'one@tmu.example'));
  // Newest first, as the list gives them: theirs is behind forty others.
  desk.reports = [...forged, { ...report, issueNumber: 41, standsAs: 'Answered: did it work?' }];
  const readAt = jest.spyOn(desk, 'readIssue');
  openApp(desk, '#/');
  await waitFor(() => expect(desk.reports[40]).toMatchObject({ standsAs: 'Closed: it worked' }));
  expect(readAt.mock.calls.filter(([number]) => number >= 900)).toHaveLength(1);
  cleanup();
  desk.reports = Array.from({ length: 40 }, (_, at) => made(at, `p${at}@tmu.example`));
  readAt.mockClear();
  openApp(desk, '#/');
  await waitFor(() => expect(readAt).toHaveBeenCalledTimes(5));
  await act(async () => undefined);
  expect(readAt).toHaveBeenCalledTimes(5);
});

it('writes nothing where the report says how it stands, or where its number is no proof', async () => {
  const desk = newDesk();
  desk.walk(41, [raise('ashok@tmu.example')]);
  desk.walk(42, [
    { ...raise('somebody@tmu.example'), key: 'k2', reporter: { kind: 'tms-user', name: 'Else' } } as IssueCommand,
  ]);
  const forged = { ...report, thread: 'r2', issueNumber: 42, head: { number: 8, etag: '"1"' } };
  const fresh = { ...report, thread: 'r3', head: { number: 9, etag: '"1"' } };
  desk.reports = [{ ...report, issueNumber: 41, standsAs: 'TMU is dealing with it' }, forged, fresh];
  const tell = jest.spyOn(desk, 'tellReport');
  const readAt = jest.spyOn(desk, 'readIssue');
  openApp(desk, '#/');
  await screen.findByText('New report');
  await act(async () => undefined);
  expect([tell.mock.calls, readAt.mock.calls]).toEqual([[], []]);
});

it('takes no key for proof: an issue of somebody else is not theirs', async () => {
  const desk = newDesk();
  desk.reports = [report];
  desk.walk(41, [raise('somebody@tmu.example')]);
  openApp(desk, '#/');
  expect(await screen.findByText('New report')).toBeTruthy();
  expect(desk.reports[0]).not.toHaveProperty('issueNumber');
});

it('finishes what was logged and closed on the spot: by its key, as somebody comes back to Home, which opens without', async () => {
  const desk = newDesk();
  desk.reports = [report];
  desk.walk(41, [closedAtOnce]);
  openApp(desk, '#/');
  expect(await screen.findByText('New report')).toBeTruthy();
  expect(desk.lookedUp).toEqual([]);
  const later = performance.now() + 6 * 60_000;
  const clock = jest.spyOn(performance, 'now').mockReturnValue(later);
  act(() => void document.dispatchEvent(new Event('visibilitychange')));
  clock.mockRestore();
  await waitFor(() => expect(desk.reports[0]).toMatchObject({ issueNumber: 41, standsAs: 'Closed: it worked' }));
  await waitFor(() => expect(screen.queryByText('New report')).toBeNull());
  expect(desk.lookedUp).toEqual([['report-r1']]);
});

it('finishes it as somebody goes to log it, and opens no form', async () => {
  const desk = newDesk();
  desk.reports = [report];
  desk.walk(41, [closedAtOnce]);
  openApp(desk, '#/log?report=r1');
  expect(await screen.findByText('open issue 41')).toBeTruthy();
  await waitFor(() => expect(desk.reports[0]).toMatchObject({ issueNumber: 41, standsAs: 'Closed: it worked' }));
  expect(screen.queryByLabelText('What happened?')).toBeNull();
});

it('opens the form where the issue of that key is another person’s, or nobody answers', async () => {
  const desk = newDesk();
  desk.reports = [report];
  desk.walk(41, [
    { ...closedAtOnce, reporter: { kind: 'tms-user', name: 'X', email: 'x@tmu.example' } } as IssueCommand,
  ]);
  openApp(desk, '#/log?report=r1');
  expect(await screen.findByText(/Ashok Mehta reported this themselves/)).toBeTruthy();
  expect(desk.reports[0]).not.toHaveProperty('issueNumber');
  cleanup();
  desk.findIssues = () => Promise.reject(new StorageError('STORAGE.BUSY', '429'));
  openApp(desk, '#/log?report=r1');
  expect(await screen.findByText(/Ashok Mehta reported this themselves/)).toBeTruthy();
});

it('shows what did not work of a report that was answered in the list, and names no issue; once, and not after another answer', async () => {
  const row = (number: number, kind: 'problem' | 'worked' | 'did-not-work', at: string) => ({
    ...report.rows[0]!,
    number,
    kind,
    at,
  });
  const answered = {
    ...report,
    standsAs: 'Closed: it worked',
    answer: { words: 'Try again', at: '2026-03-04T10:00:00.000Z' },
    rows: [row(7, 'problem', '2026-03-04T09:00:00.000Z'), row(9, 'did-not-work', '2026-03-04T12:00:00.000Z')],
  };
  const desk = newDesk();
  desk.reports = [answered];
  openApp(desk, '#/');
  expect(
    await screen.findByText(/^Ashok Mehta says that TMU’s answer did not work, and has waited since/),
  ).toBeTruthy();
  expect(screen.getByRole('link', { name: /^Log an issue from this/ })).toBeTruthy();
  for (const one of [
    { ...answered, answer: { words: 'Try this', at: '2026-03-04T13:00:00.000Z' } },
    { ...answered, rows: [...answered.rows, row(10, 'worked', '2026-03-04T12:30:00.000Z')] },
  ]) {
    cleanup();
    desk.reports = [one];
    openApp(desk, '#/');
    await screen.findByRole('heading', { name: /Who covers the inboxes/ });
    await act(async () => undefined);
    expect(screen.queryByText('New report')).toBeNull();
  }
});
