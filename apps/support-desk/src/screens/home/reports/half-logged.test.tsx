import { cleanup, screen, waitFor } from '@testing-library/react';
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
const raise = (email: string): IssueCommand => ({
  type: 'raise',
  key: 'report-r1',
  reporter: { kind: 'tms-user', name: 'Ashok Mehta', email },
  channel: 'desk',
  details: { whatHappened: 'The save button is missing' },
});

it('finishes what was logged from a report and not written on it, and offers it to nobody again', async () => {
  const desk = newDesk();
  desk.reports = [report];
  desk.walk(41, [raise('ashok@tmu.example')]);
  openApp(desk, '#/');
  await waitFor(() => expect(desk.reports[0]).toMatchObject({ standsAs: 'TMU is looking', issueNumber: 41 }));
  expect(screen.queryByText('Reported, nobody has looked')).toBeNull();
});

it('takes no key for proof: an issue of somebody else is not theirs', async () => {
  const desk = newDesk();
  desk.reports = [report];
  desk.walk(41, [raise('somebody@tmu.example')]);
  openApp(desk, '#/');
  expect(await screen.findByText('Reported, nobody has looked')).toBeTruthy();
  expect(desk.reports[0]).not.toHaveProperty('issueNumber');
});
