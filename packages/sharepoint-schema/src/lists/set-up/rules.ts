import { shippedRuleRows } from '../shipped-rule-rows.js';
import { readInTheDesk, type SetUpOf } from '../../list-schema.js';
import type { rulesList } from '../rules.js';

export const rulesSetUp = {
  description:
    'Who is asked about what: the first row that fits wins. A change takes effect once it is published on the desk.',
  views: [
    {
      title: 'Rules',
      fields: [
        'DeskOrder',
        'LinkTitle',
        // Whoever edits them sees which are off, and by what two that read alike differ.
        'DeskOn',
        'DeskIfReporterKind',
        'DeskIfChannel',
        'DeskIfCause',
        'DeskIfErrorMessage',
        'DeskIfHearingWithin',
        'DeskIfSilence',
        'DeskIfUpdate',
        'DeskRoute',
        'DeskPutFirst',
        'DeskBecause',
      ],
      was: [
        'DeskOrder',
        'LinkTitle',
        'DeskIfReporterKind',
        'DeskIfChannel',
        'DeskIfErrorMessage',
        'DeskIfHearingWithin',
        'DeskRoute',
        'DeskPutFirst',
        'DeskBecause',
      ],
      query: '<OrderBy><FieldRef Name="DeskOrder"/></OrderBy>',
      rowLimit: 100,
      isDefault: true,
    },
  ],
  versions: { major: 500 },
  ...readInTheDesk,
  seedRows: shippedRuleRows,
  seededOnceAt: 3,
  columns: {
    order: { description: 'Smaller numbers are tried first.' },
    reporterKind: { description: 'Blank fits everybody.' },
    tmsRole: { description: 'Blank fits every role.' },
    channel: { description: 'Blank fits every channel.' },
    cause: { description: 'Blank fits every cause.' },
    hasErrorMessage: { description: 'Yes, No, or blank for either.' },
    hearingWithinWorkingDays: { description: 'Working days, such as <= 5.' },
    receivedForWorkingHours: { description: 'Working hours ago, such as >= 8.' },
    silentForWorkingHours: { description: 'Working hours, such as >= 16.' },
    statusIs: { description: 'Blank fits every state.' },
    reopenedAtLeast: { description: 'Times, such as >= 1.' },
    linkedUpdate: { description: 'The key of an update in the timetable, or blank.' },
    replyKey: { description: 'The key of a standard reply.' },
    because: { description: 'Why, in plain English. It is shown beside the issue.' },
    on: { description: 'A rule that is off is kept, but never applied.' },
    sNumbers: { description: 'Numbers such as S9, S12.' },
  },
} as const satisfies SetUpOf<typeof rulesList>;
