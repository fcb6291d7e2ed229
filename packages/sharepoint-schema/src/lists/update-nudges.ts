import { shippedUpdateNudges } from '@tms-support/support-domain';
import { readInTheDesk, type ListSchema } from '../list-schema.js';
import { choice, note, number, rowKey, titleField, yesNo } from '../fields.js';
import { nudgedPeople, nudgeReasons } from '../words/timetable-rule-words.js';

/** When an update of the timetable is worth a nudge: a row a case, with the days and the words that the team wants. */
export const updateNudgesList = {
  key: 'updateNudges',
  title: 'Desk update nudges',
  urlName: 'DeskUpdateNudges',
  description:
    'When an update is worth a nudge, how many days before it comes, and what the nudge says. Nothing is sent.',
  template: 'list',
  fields: {
    title: titleField('Nudge'),
    key: rowKey(),
    reason: choice('DeskNudgeCase', 'In which case', nudgeReasons),
    days: number(
      'DeskNudgeDays',
      'Days before',
      { least: 0, most: 365 },
      { description: 'Before the update comes. For “Applied, and TMS not checked”: days after it.' },
    ),
    words: note('DeskNudgeWords', 'What it says', {
      lines: 3,
      description: 'Blank: the desk’s own words.',
    }),
    to: choice('DeskNudgeTo', 'Whom it is for', nudgedPeople),
    isOn: yesNo('DeskNudgeOn', 'Is on', { defaultValue: '1' }),
  },
  rights: { owners: 'full', tmu: 'work', tra: 'read', 'tms-users': 'read', members: 'read', visitors: 'read' },
  views: [
    {
      title: 'Nudges',
      fields: ['LinkTitle', 'DeskNudgeCase', 'DeskNudgeDays', 'DeskNudgeWords', 'DeskNudgeTo', 'DeskNudgeOn'],
      query: '<OrderBy><FieldRef Name="ID"/></OrderBy>',
      rowLimit: 30,
      isDefault: true,
    },
  ],
  versions: { major: 50 },
  ...readInTheDesk,
  keyField: 'key',
  seedRows: shippedUpdateNudges.map(({ key, reason, days, to }) => ({
    Title: nudgeReasons[reason].stored,
    DeskKey: key,
    DeskNudgeCase: nudgeReasons[reason].stored,
    DeskNudgeDays: days,
    DeskNudgeTo: nudgedPeople[to].stored,
    DeskNudgeOn: true,
  })),
  seededOnceAt: 7,
  since: 7,
} as const satisfies ListSchema;
