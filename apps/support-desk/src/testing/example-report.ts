import type { Report, ReportRow } from '@tms-support/sharepoint-storage';
import type { IssueCommand } from '@tms-support/support-domain';

/** A TMS user who reports on the desk. */
export const cass = { name: 'Cass Worker', email: 'cass@tmu.example' };

const raised: IssueCommand = {
  type: 'raise',
  key: 'report-t1',
  reporter: { kind: 'tms-user', ...cass },
  channel: 'desk',
  details: { whatHappened: 'Letters come out blank' },
  owner: { name: 'Priya Nair', email: 'priya@tmu.example' },
};
/** How its person was told. */
export const toldCass = { how: 'email', on: '2026-03-04', note: 'Open it again, Cass' } as const;

/** The issue of their report, logged and answered. */
export const answeredFromReport: readonly IssueCommand[] = [
  raised,
  { type: 'answer', whatWasDone: 'Reset', told: toldCass },
];

export const reportRow = (number: number, kind: ReportRow['kind'], words: string, at: string): ReportRow => ({
  number,
  kind,
  words,
  at,
  faults: [],
  listUrl: '',
});

/** Their report of issue 41, on which they say that what TMU did has not worked. */
export const reportThatItDidNotWork = (more: Partial<Report> = {}): Report => ({
  thread: 't1',
  by: cass,
  issueNumber: 41,
  standsAs: 'Answered: did it work?',
  head: { number: 1, etag: '"1"' },
  rows: [
    reportRow(1, 'problem', 'Letters come out blank', '2026-03-04T10:00:00.000Z'),
    reportRow(2, 'did-not-work', 'Still blank', '2026-03-05T11:40:00.000Z'),
  ],
  ...more,
});
