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
    key: rowKey('8c4ea50a-ec74-4690-b5d9-495f65fee14e'),
    reason: choice('DeskNudgeCase', '1ec8e2cc-702b-40d4-a66c-92b48951373b', 'In which case', nudgeReasons),
    days: number(
      'DeskNudgeDays',
      '429dce5a-882c-435c-aaae-865e8804a77a',
      'Days before',
      { least: 0, most: 365 },
      { description: 'Before the update comes. For “Applied, and TMS not checked”: days after it.' },
    ),
    words: note('DeskNudgeWords', '4423b64f-b496-4fb8-b322-693ab5d287f8', 'What it says', {
      lines: 3,
      description: 'Blank: the desk’s own words.',
    }),
    to: choice('DeskNudgeTo', 'b9a68df8-0420-414f-9a00-dffbdaa2320b', 'Whom it is for', nudgedPeople),
    isOn: yesNo('DeskNudgeOn', '774fb007-5fa8-4167-affc-f2da05f4beda', 'Is on', { defaultValue: '1' }),
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
