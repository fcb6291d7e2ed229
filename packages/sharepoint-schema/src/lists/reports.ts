import type { Vocabulary } from '@tms-support/support-domain';
import type { ListSchema } from '../list-schema.js';
import { choice, instant, itemNumbers, note, number, text, titleField, yesNo } from '../fields.js';

/** What one row of a report says. A report is all the rows of one thread, oldest first. */
export type ReportRowKind = 'problem' | 'answer' | 'worked' | 'did-not-work';
export const reportRowWords: Vocabulary<ReportRowKind> = {
  problem: { stored: 'Problem' },
  answer: { stored: 'More about it' },
  worked: { stored: 'It worked' },
  'did-not-work': { stored: 'It did not work' },
};

/**
 * What TMS users raise themselves. Rows are only ever added, and everybody sees their own alone. The key is indexed and not
 * unique: SharePoint does not allow a unique column together with item-level read rights. The lowest Id with a key wins.
 */
export const reportsList = {
  key: 'reports',
  title: 'Desk reports',
  urlName: 'DeskReports',
  template: 'list',
  fields: {
    title: titleField('Summary'),
    key: text('DeskKey', 'Key', { indexed: true, offForms: true }),
    thread: text('DeskThread', 'Report', { indexed: true, offForms: true }),
    kind: choice('DeskRowKind', 'What this row says', reportRowWords),
    words: note('DeskWords', 'In your words'),
    status: text('DeskReportStatus', 'How it stands', { offForms: true }),
    errorText: note('DeskErrorText', 'Words of the error message'),
    issueNumber: number('DeskIssueNumber', 'Issue', itemNumbers, { offForms: true }),
    answer: note('DeskAnswer', 'What TMU told you', { since: 7, offForms: true }),
    answeredAt: instant('DeskAnsweredAt', 'Told at', { since: 7, offForms: true }),
    hasScreenshot: yesNo('DeskHasScreenshot', 'Has a screenshot', { since: 7, offForms: true, defaultValue: '0' }),
    // In the row and not a file beside it: whoever may add a row and change none may attach nothing to it afterwards. It is small, and asked for alone.
    screenshot: note('DeskScreenshot', 'Screenshot', { since: 7, offForms: true }),
  },
  // Item-level read rights show everybody their own rows. TMU sees past them, and writes how a report stands on its own row.
  rights: {
    owners: 'full',
    tmu: 'answer-reports',
    tra: 'none',
    'tms-users': 'report',
    members: 'none',
    visitors: 'none',
  },
} as const satisfies ListSchema;
