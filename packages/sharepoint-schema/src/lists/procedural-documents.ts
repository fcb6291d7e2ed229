import { mostFreshDays } from '@tms-support/support-domain';
import type { ListSchema } from '../list-schema.js';
import { calendarDate, instant, number, text, titleField } from '../fields.js';

/** The backed-up time-bound documents, to be reached when TMS is down (S14). */
export const documentsLibrary = {
  key: 'documents',
  title: 'Desk documents',
  urlName: 'DeskDocuments',
  template: 'library',
  fields: {
    title: titleField('Document'),
    limitWorkingDays: number('DeskLimitWorkingDays', 'Time limit in working days', { least: 0, most: 10_000 }),
    limitFrom: text('DeskLimitFrom', 'Counted'),
    ownerName: text('DeskOwnerName', 'Who keeps it up to date'),
    backedUpAt: instant('DeskBackedUpAt', 'Backed up', { indexed: true }),
    purpose: text('DeskPurpose', 'What it is for', { since: 6 }),
    limitRule: text('DeskLimitRule', 'Time limit as a rule', { since: 6 }),
    freshDays: number('DeskFreshDays', 'Copy no older than (days)', { least: 1, most: mostFreshDays }, { since: 6 }),
    checkedOn: calendarDate('DeskCheckedOn', 'Checked on', { since: 6 }),
    checkedBy: text('DeskCheckedBy', 'Checked by', { since: 6 }),
  },
  rights: { owners: 'full', tmu: 'work', tra: 'read', 'tms-users': 'read', members: 'read', visitors: 'read' },
} as const satisfies ListSchema;
