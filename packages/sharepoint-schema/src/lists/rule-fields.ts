import {
  conditionCellWords as heading,
  ruleRoutes,
  type RuleColumn,
  type Vocabulary,
} from '@tms-support/support-domain';
import type { FieldSchema } from '../field-schema.js';
import { calendarDate, choice, note, number, text, titleField, yesNo } from '../fields.js';

const putFirst: Vocabulary<'yes' | 'no'> = { yes: { stored: 'Yes' }, no: { stored: 'No' } };

/**
 * The column of the rules list for each cell of a rule, conditions headed as the domain heads them. The compiler names a condition that
 * has no column here. The key of a rule is its item's own number.
 */
export const ruleFields = {
  title: titleField('Rule'),
  order: number(
    'DeskOrder',
    'b70dba0b-0a28-4d12-a22e-ef86fde65b04',
    'Order',
    { least: -1_000_000_000, most: 1_000_000_000 },
    {
      indexed: true,
      description: 'Smaller numbers are tried first.',
    },
  ),
  reporterKind: text('DeskIfReporterKind', '442661da-87d8-42a3-a873-cd9a5083a7ac', heading.reporterKind, {
    description: 'Blank fits everybody.',
  }),
  tmsRole: text('DeskIfTmsRole', 'b99e61ee-16c3-4161-a95e-d1c4d8dcea77', heading.tmsRole, {
    description: 'Blank fits every role.',
  }),
  channel: text('DeskIfChannel', 'ca2c6604-b83d-4a6b-a614-ececb386faef', heading.channel, {
    description: 'Blank fits every channel.',
  }),
  cause: text('DeskIfCause', '1a4c46db-2d60-489e-a0ee-d39cd7466de8', heading.cause, {
    description: 'Blank fits every cause.',
  }),
  hasErrorMessage: text('DeskIfErrorMessage', '79e48cba-a2c6-4a30-9c63-17035a9d38c4', heading.hasErrorMessage, {
    description: 'Yes, No, or blank for either.',
  }),
  hearingWithinWorkingDays: text(
    'DeskIfHearingWithin',
    '194fd86a-fd41-4547-8b21-b8d803e38fb3',
    heading.hearingWithinWorkingDays,
    {
      description: 'Working days, such as <= 5.',
    },
  ),
  receivedForWorkingHours: text(
    'DeskIfHoursSince',
    'a2728f9c-5264-4651-9a4c-16174d0101c4',
    heading.receivedForWorkingHours,
    {
      description: 'Working hours ago, such as >= 8.',
    },
  ),
  silentForWorkingHours: text('DeskIfSilence', '878ca61b-41ba-485d-b64b-95796f53124f', heading.silentForWorkingHours, {
    description: 'Working hours, such as >= 16.',
  }),
  statusIs: text('DeskIfStatus', '64d42f91-5db5-46f4-b9c5-4b687846d378', heading.statusIs, {
    description: 'Blank fits every state.',
  }),
  reopenedAtLeast: text('DeskIfReopened', '9b953060-fa37-41f1-a046-ffbe3785704b', heading.reopenedAtLeast, {
    description: 'Times, such as >= 1.',
  }),
  linkedUpdate: text('DeskIfUpdate', '93b9a903-950a-4933-b32b-e4dbba3aac15', heading.linkedUpdate, {
    description: 'A key of the timetable, or blank.',
  }),
  route: choice('DeskRoute', '7d5780d1-39fb-4e61-aad1-bc21762b5b5b', 'Then it goes to', ruleRoutes),
  putFirst: choice('DeskPutFirst', '68bd5c52-02f7-48da-94ca-95d2a61c652c', 'Put it first', putFirst),
  nudgeWhom: text('DeskNudge', 'b6961807-da79-4679-acbe-0a86f4a72c06', 'Nudge'),
  replyKey: text('DeskReply', '9d96ec66-7e88-4148-b0e1-c406902a36fd', 'Suggest the reply', {
    description: 'The key of a standard reply.',
  }),
  because: note('DeskBecause', '1817930f-6316-4dc2-9308-c206662b8c88', 'Because', {
    description: 'Why, in plain English. It is shown beside the issue.',
  }),
  validFromOn: calendarDate('DeskValidFrom', '45b41cac-e69a-4134-b292-c49b4d7f8082', heading.validFromOn),
  validToOn: calendarDate('DeskValidTo', '3adfa057-0bfd-4ab6-baa4-52652c0fb1ed', heading.validToOn),
  on: yesNo('DeskOn', '909d18b4-c969-445b-915b-783273c578a6', 'On', {
    since: 3,
    defaultValue: '1',
    description: 'A rule that is off is kept, and never decides.',
  }),
  sNumbers: text('DeskSNumbers', '962bf286-df04-41a2-9c52-63016d030a4c', 'Facts of the process document', {
    since: 3,
    description: 'Numbers such as S9, S12.',
  }),
} as const satisfies Record<Exclude<RuleColumn, 'key'>, Pick<FieldSchema, 'name' | 'title'>>;

/** The internal name of each cell's column. */
export const ruleCellColumns = Object.fromEntries(
  Object.entries(ruleFields).map(([column, { name }]) => [column, name]),
) as { readonly [C in keyof typeof ruleFields]: (typeof ruleFields)[C]['name'] };
