import { ruleColumnWords as heading, ruleRoutes, type RuleColumn, type Vocabulary } from '@tms-support/support-domain';
import type { FieldSchema } from '../field-schema.js';
import { calendarDate, choice, note, number, text, titleField, yesNo } from '../fields.js';

const putFirst: Vocabulary<'yes' | 'no'> = { yes: { stored: 'Yes' }, no: { stored: 'No' } };

/**
 * The column of the rules list for each cell of a rule, headed as the domain heads them. The compiler names a condition that
 * has no column here. The key of a rule is its item's own number.
 */
export const ruleFields = {
  title: titleField(heading.title),
  order: number(
    'DeskOrder',
    heading.order,
    { least: -1_000_000_000, most: 1_000_000_000 },
    {
      indexed: true,
    },
  ),
  reporterKind: text('DeskIfReporterKind', heading.reporterKind),
  tmsRole: text('DeskIfTmsRole', heading.tmsRole),
  channel: text('DeskIfChannel', heading.channel),
  cause: text('DeskIfCause', heading.cause),
  hasErrorMessage: text('DeskIfErrorMessage', heading.hasErrorMessage),
  hearingWithinWorkingDays: text('DeskIfHearingWithin', heading.hearingWithinWorkingDays),
  receivedForWorkingHours: text('DeskIfHoursSince', heading.receivedForWorkingHours),
  silentForWorkingHours: text('DeskIfSilence', heading.silentForWorkingHours),
  statusIs: text('DeskIfStatus', heading.statusIs),
  reopenedAtLeast: text('DeskIfReopened', heading.reopenedAtLeast),
  linkedUpdate: text('DeskIfUpdate', heading.linkedUpdate),
  route: choice('DeskRoute', heading.route, ruleRoutes),
  putFirst: choice('DeskPutFirst', heading.putFirst, putFirst),
  nudgeWhom: text('DeskNudge', heading.nudgeWhom),
  replyKey: text('DeskReply', heading.replyKey),
  because: note('DeskBecause', heading.because),
  validFromOn: calendarDate('DeskValidFrom', heading.validFromOn),
  validToOn: calendarDate('DeskValidTo', heading.validToOn),
  on: yesNo('DeskOn', heading.on, {
    since: 3,
    defaultValue: '1',
  }),
  sNumbers: text('DeskSNumbers', heading.sNumbers, { since: 3 }),
} as const satisfies Record<Exclude<RuleColumn, 'key'>, Pick<FieldSchema, 'name' | 'title'>>;

/** The internal name of each cell's column. */
export const ruleCellColumns = Object.fromEntries(
  Object.entries(ruleFields).map(([column, { name }]) => [column, name]),
) as { readonly [C in keyof typeof ruleFields]: (typeof ruleFields)[C]['name'] };
