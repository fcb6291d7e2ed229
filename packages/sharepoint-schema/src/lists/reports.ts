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
  description: 'Problems that TMS users report themselves. You see your own.',
  template: 'list',
  fields: {
    title: titleField('Summary'),
    key: text('DeskKey', '7d685f14-fdfc-4c15-b963-3aa231dc3133', 'Key', { indexed: true, offForms: true }),
    thread: text('DeskThread', '999352ac-7228-4cb4-ad45-392cf2a6b03f', 'Report', {
      indexed: true,
      offForms: true,
      description: 'The key of the report that this row belongs to.',
    }),
    kind: choice('DeskRowKind', '62b5ca10-dedd-4052-8737-0a66973c7da1', 'What this row says', reportRowWords),
    words: note('DeskWords', '43c3b240-1edd-4798-9738-99ff77c90241', 'In your words', {
      description: 'Leave out names and allegations.',
    }),
    status: text('DeskReportStatus', '7e5b363c-1641-4944-8ac9-e0c269c12592', 'How it stands', { offForms: true }),
    errorText: note('DeskErrorText', '2fe8cc91-f157-4b25-8fa5-9b49811b1c45', 'Words of the error message'),
    issueNumber: number('DeskIssueNumber', 'c5cfe574-308e-4385-9907-282d10315c9b', 'Issue', itemNumbers, {
      offForms: true,
    }),
    answer: note('DeskAnswer', '9d3699c9-96d7-459c-a57b-c2c4f63060d6', 'What TMU told you', {
      since: 7,
      offForms: true,
    }),
    answeredAt: instant('DeskAnsweredAt', 'da08fead-14a6-44db-ae38-4b1debe47e5f', 'Told at', {
      since: 7,
      offForms: true,
    }),
    hasScreenshot: yesNo('DeskHasScreenshot', '50114b49-71d3-44ff-928e-a413ddcb4f10', 'Has a screenshot', {
      since: 7,
      offForms: true,
      defaultValue: '0',
    }),
    // In the row and not a file beside it: whoever may add a row and change none may attach nothing to it afterwards. It is small, and asked for alone.
    screenshot: note('DeskScreenshot', '87166653-5791-4efd-a443-0615e26ccc3c', 'Screenshot', {
      since: 7,
      offForms: true,
      description: 'A picture as text. The desk shows it.',
    }),
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
  views: [
    {
      title: 'Reports',
      fields: ['LinkTitle', 'DeskRowKind', 'DeskWords', 'Author', 'Created'],
      query: '<OrderBy><FieldRef Name="ID" Ascending="FALSE"/></OrderBy>',
      rowLimit: 100,
      isDefault: true,
    },
  ],
  versions: { major: 10 },
  noCrawl: true,
  attachments: true,
  readSecurity: 'own',
  onQuickLaunch: false,
} as const satisfies ListSchema;
