import type { ListSchema } from '../list-schema.js';
import { choice, note, number, rowKey, titleField, yesNo } from '../fields.js';
import { nudgedPeople, nudgeReasons } from '../words/timetable-rule-words.js';

/** When an update of the timetable is worth a nudge: a row a case, with the days and the words that the team wants. */
export const updateNudgesList = {
  key: 'updateNudges',
  title: 'Desk update nudges',
  urlName: 'DeskUpdateNudges',
  template: 'list',
  fields: {
    title: titleField('Nudge'),
    key: rowKey(),
    reason: choice('DeskNudgeCase', 'In which case', nudgeReasons),
    days: number('DeskNudgeDays', 'Days before', { least: 0, most: 365 }),
    words: note('DeskNudgeWords', 'What it says', { lines: 3 }),
    to: choice('DeskNudgeTo', 'Who it is for', nudgedPeople),
    isOn: yesNo('DeskNudgeOn', 'Is switched on', { defaultValue: '1' }),
  },
  rights: { owners: 'full', tmu: 'work', tra: 'read', 'tms-users': 'read', members: 'read', visitors: 'read' },
  keyField: 'key',
  since: 7,
} as const satisfies ListSchema;
