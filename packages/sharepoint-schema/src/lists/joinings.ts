import { joiningKinds, reporterKinds } from '@tms-support/support-domain';
import type { ListSchema } from '../list-schema.js';
import { calendarDate, choice, email, note, rowKey, titleField, yesNo } from '../fields.js';

/** Somebody's joining or leaving: a dated record a row, with its steps. A row that is cancelled stays. */
export const joiningsList = {
  key: 'joinings',
  title: 'Desk joining and leaving',
  urlName: 'DeskJoinings',
  template: 'list',
  fields: {
    name: titleField('Name'),
    key: rowKey(),
    email: email('DeskEmail', 'Email'),
    kind: choice('DeskJoiningKind', 'Joining or leaving', joiningKinds, { indexed: true }),
    of: choice('DeskReporterKind', 'Who', reporterKinds),
    on: calendarDate('DeskFromOn', 'First or last day'),
    isCancelled: yesNo('DeskIsCancelled', 'Cancelled', { defaultValue: '0' }),
    steps: note('DeskSteps', 'Steps', { offForms: true }),
  },
  // Only the team needs to know who is leaving.
  rights: { owners: 'full', tmu: 'work', tra: 'none', 'tms-users': 'none', members: 'none', visitors: 'none' },
  keyField: 'key',
  since: 7,
} as const satisfies ListSchema;
