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
    'Order',
    { least: -1_000_000_000, most: 1_000_000_000 },
    {
      indexed: true,
      description: 'Smaller numbers are tried first.',
    },
  ),
  reporterKind: text('DeskIfReporterKind', heading.reporterKind, {
    description: 'Blank fits everybody.',
  }),
  tmsRole: text('DeskIfTmsRole', heading.tmsRole, {
    description: 'Blank fits every role.',
  }),
  channel: text('DeskIfChannel', heading.channel, {
    description: 'Blank fits every channel.',
  }),
  cause: text('DeskIfCause', heading.cause, {
    description: 'Blank fits every cause.',
  }),
  hasErrorMessage: text('DeskIfErrorMessage', heading.hasErrorMessage, {
    description: 'Yes, No, or blank for either.',
  }),
  hearingWithinWorkingDays: text('DeskIfHearingWithin', heading.hearingWithinWorkingDays, {
    description: 'Working days, such as <= 5.',
  }),
  receivedForWorkingHours: text('DeskIfHoursSince', heading.receivedForWorkingHours, {
    description: 'Working hours ago, such as >= 8.',
  }),
  silentForWorkingHours: text('DeskIfSilence', heading.silentForWorkingHours, {
    description: 'Working hours, such as >= 16.',
  }),
  statusIs: text('DeskIfStatus', heading.statusIs, {
    description: 'Blank fits every state.',
  }),
  reopenedAtLeast: text('DeskIfReopened', heading.reopenedAtLeast, {
    description: 'Times, such as >= 1.',
  }),
  linkedUpdate: text('DeskIfUpdate', heading.linkedUpdate, {
    description: 'A key of the timetable, or blank.',
  }),
  route: choice('DeskRoute', 'Then it goes to', ruleRoutes),
  putFirst: choice('DeskPutFirst', 'Put it first', putFirst),
  nudgeWhom: text('DeskNudge', 'Nudge'),
  replyKey: text('DeskReply', 'Suggest the reply', {
    description: 'The key of a standard reply.',
  }),
  because: note('DeskBecause', 'Because', {
    description: 'Why, in plain English. It is shown beside the issue.',
  }),
  validFromOn: calendarDate('DeskValidFrom', heading.validFromOn),
  validToOn: calendarDate('DeskValidTo', heading.validToOn),
  on: yesNo('DeskOn', 'On', {
    since: 3,
    defaultValue: '1',
    description: 'A rule that is off is kept, and never decides.',
  }),
  sNumbers: text('DeskSNumbers', 'Facts of the process document', {
    since: 3,
    description: 'Numbers such as S9, S12.',
  }),
} as const satisfies Record<Exclude<RuleColumn, 'key'>, Pick<FieldSchema, 'name' | 'title'>>;

/** The internal name of each cell's column. */
export const ruleCellColumns = Object.fromEntries(
  Object.entries(ruleFields).map(([column, { name }]) => [column, name]),
) as { readonly [C in keyof typeof ruleFields]: (typeof ruleFields)[C]['name'] };
