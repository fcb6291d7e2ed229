import type { ReportRow } from '@tms-support/sharepoint-storage';

/** What a row of a report is called. */
export const reportRowNames: Readonly<Record<ReportRow['kind'], string>> = {
  problem: 'Reported',
  answer: 'More about it',
  worked: 'It worked',
  'did-not-work': 'It did not work',
};

/** The same after the person's name, as TMU reads it. */
export const reportRowSays: Readonly<Record<ReportRow['kind'], string>> = {
  problem: 'wrote',
  answer: 'wrote more',
  worked: 'says that it worked',
  'did-not-work': 'says that it did not work',
};
