import { cleanup, screen, waitFor } from '@testing-library/react';
import type { Report } from '@tms-support/sharepoint-storage';
import type { IssueCommand } from '@tms-support/support-domain';
import { newDesk, openApp } from '../testing/open-app';
import { settled } from '../testing/settled';

afterEach(cleanup);

const by = { name: 'Cass Worker', email: 'cass@tmu.example' };
const walked: readonly IssueCommand[] = [
  {
    type: 'raise',
    key: 'report-t1',
    reporter: { kind: 'tms-user', ...by },
    channel: 'desk',
    details: { whatHappened: 'Letters come out blank' },
    owner: { name: 'Priya Nair', email: 'priya@tmu.example' },
  },
  { type: 'answer', whatWasDone: 'Reset', told: { how: 'email', on: '2026-03-04', note: 'Open it again, Cass' } },
];
const row = (number: number, kind: 'problem' | 'did-not-work', words: string, at: string) => ({
  number,
  kind,
  words,
  at,
  faults: [],
  listUrl: '',
});
const report: Report = {
  thread: 't1',
  by,
  issueNumber: 41,
  standsAs: 'Answered: did it work?',
  head: { number: 1, etag: '"1"' },
  rows: [
    row(1, 'problem', 'Letters come out blank', '2026-03-04T10:00:00.000Z'),
    row(2, 'did-not-work', 'Still blank', '2026-03-05T09:40:00.000Z'),
  ],
};

it('says which issue is open again, also where the reports are read once more while it is written', async () => {
  const desk = newDesk();
  desk.walk(41, walked);
  desk.reports = [report];
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((done) => (letGo = done));
  const give = desk.giveCommand.bind(desk);
  const gave = jest.spyOn(desk, 'giveCommand').mockImplementation(async (...given) => {
    await held;
    return give(...given);
  });
  openApp(desk);
  await waitFor(() => expect(gave).toHaveBeenCalledTimes(1));
  // As from a site: what is read again is never the same list.
  const reads = jest.spyOn(desk, 'readReports').mockImplementation(() => Promise.resolve([{ ...report }]));
  // Another screen reads the same reports, and its reading takes the place of the first.
  window.location.hash = '#/report';
  await screen.findByRole('heading', { level: 2, name: /Report a problem/ });
  window.location.hash = '#/';
  await waitFor(() => expect(reads).toHaveBeenCalled());
  await settled();
  letGo();
  expect(await screen.findByRole('link', { name: 'open issue 41' })).toBeTruthy();
  expect(gave).toHaveBeenCalledTimes(1);
});
