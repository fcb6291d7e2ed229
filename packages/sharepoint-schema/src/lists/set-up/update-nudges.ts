import { shippedUpdateNudges } from '@tms-support/support-domain';
import { nudgedPeople, nudgeReasons } from '../../words/timetable-rule-words.js';
import { readInTheDesk, type SetUpOf } from '../../list-schema.js';
import type { updateNudgesList } from '../update-nudges.js';

export const updateNudgesSetUp = {
  description:
    'When an update is worth a nudge, how many days before it comes, and what the nudge says. Nothing is sent.',
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
  seedRows: shippedUpdateNudges.map(({ key, reason, days, to }) => ({
    Title: nudgeReasons[reason].stored,
    DeskKey: key,
    DeskNudgeCase: nudgeReasons[reason].stored,
    DeskNudgeDays: days,
    DeskNudgeTo: nudgedPeople[to].stored,
    DeskNudgeOn: true,
  })),
  seededOnceAt: 7,
  columns: {
    days: { description: 'Before the update comes. For “Applied, and TMS not checked”: days after it.' },
    words: { description: 'Blank: the desk’s own words.' },
  },
} as const satisfies SetUpOf<typeof updateNudgesList>;
