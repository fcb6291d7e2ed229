import { joiningKinds, reporterKinds } from '@tms-support/support-domain';
import { readInTheDesk, type ListSchema } from '../list-schema.js';
import { calendarDate, choice, email, note, rowKey, titleField, yesNo } from '../fields.js';

/** Somebody's joining or leaving: a dated record a row, with its steps. A row that is cancelled stays. */
export const joiningsList = {
  key: 'joinings',
  title: 'Desk joining and leaving',
  urlName: 'DeskJoinings',
  description: 'Who joins and who leaves, from which day, and what was done about it. The desk writes it.',
  template: 'list',
  fields: {
    name: titleField('Name'),
    key: rowKey('f0597100-2e86-498d-af97-bd5ec39ff06c'),
    email: email('DeskEmail', '42c32384-8211-4567-9d29-3a566747a503', 'Email'),
    kind: choice('DeskJoiningKind', '2cf87bec-6368-4efb-a558-667b802181a5', 'Joining or leaving', joiningKinds, {
      indexed: true,
    }),
    of: choice('DeskReporterKind', '59c52677-5d32-4890-b601-05423c910d22', 'Who', reporterKinds),
    on: calendarDate('DeskFromOn', '8c204136-d7e7-401e-98b7-b2756cbf6db2', 'First or last day'),
    isCancelled: yesNo('DeskIsCancelled', 'ce0de090-43f3-43c3-aa4f-b257fa01f735', 'Cancelled', { defaultValue: '0' }),
    steps: note('DeskSteps', '1a54e05c-03d6-45e6-86b6-be10e58f8055', 'Steps', {
      offForms: true,
      description: 'The desk’s own words: what was done, by whom, when.',
    }),
  },
  // Who leaves is nobody's business but the team's.
  rights: { owners: 'full', tmu: 'work', tra: 'none', 'tms-users': 'none', members: 'none', visitors: 'none' },
  views: [
    {
      title: 'Joining and leaving',
      fields: ['LinkTitle', 'DeskJoiningKind', 'DeskReporterKind', 'DeskFromOn', 'DeskIsCancelled', 'Editor'],
      query: '<OrderBy><FieldRef Name="ID" Ascending="FALSE"/></OrderBy>',
      rowLimit: 100,
      isDefault: true,
    },
  ],
  versions: { major: 100 },
  ...readInTheDesk,
  keyField: 'key',
  since: 7,
} as const satisfies ListSchema;
