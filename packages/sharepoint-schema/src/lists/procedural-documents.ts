import { mostFreshDays } from '@tms-support/support-domain';
import type { ListSchema } from '../list-schema.js';
import { calendarDate, instant, number, text, titleField } from '../fields.js';

/** The backed-up time-bound documents, to be reached when TMS is down (S14). */
export const documentsLibrary = {
  key: 'documents',
  title: 'Desk documents',
  urlName: 'DeskDocuments',
  description: 'Backups of the time-bound procedural documents, for when TMS is down.',
  template: 'library',
  fields: {
    title: titleField('Document'),
    limitWorkingDays: number('DeskLimitWorkingDays', 'Time limit in working days', { least: 0, most: 10_000 }),
    limitFrom: text('DeskLimitFrom', 'Counted', {
      description: 'Read after the number: "before the hearing", "after notice".',
    }),
    ownerName: text('DeskOwnerName', 'Who keeps it up to date'),
    backedUpAt: instant('DeskBackedUpAt', 'Backed up', {
      indexed: true,
      description: 'When this copy was taken from TMS. Leave blank to go by when the file was last changed.',
    }),
    purpose: text('DeskPurpose', 'What it is for', {
      since: 6,
      description: 'In one sentence.',
    }),
    limitRule: text('DeskLimitRule', 'Time limit as a rule', {
      since: 6,
      description:
        'Where it is no number of days: "by the 15th of each month", "every Friday", "31 January each year".',
    }),
    freshDays: number(
      'DeskFreshDays',
      'Copy no older than (days)',
      { least: 1, most: mostFreshDays },
      { since: 6, description: 'Blank: nobody is reminded of how old the copy is.' },
    ),
    checkedOn: calendarDate('DeskCheckedOn', 'Checked on', {
      since: 6,
      description: 'As 2026-03-03: the last day on which somebody found the copy right as it is.',
    }),
    checkedBy: text('DeskCheckedBy', 'Checked by', { since: 6 }),
  },
  rights: { owners: 'full', tmu: 'work', tra: 'read', 'tms-users': 'read', members: 'read', visitors: 'read' },
  views: [
    {
      title: 'Documents by age',
      fields: [
        'DocIcon',
        'LinkFilename',
        'Title',
        'DeskLimitWorkingDays',
        'DeskLimitFrom',
        'DeskOwnerName',
        'DeskBackedUpAt',
        'Modified',
      ],
      query: '<OrderBy><FieldRef Name="ID"/></OrderBy>',
      rowLimit: 100,
      isDefault: true,
    },
    {
      title: 'Limits and checks',
      fields: [
        'DocIcon',
        'LinkFilename',
        'Title',
        'DeskPurpose',
        'DeskLimitWorkingDays',
        'DeskLimitFrom',
        'DeskLimitRule',
        'DeskOwnerName',
        'DeskFreshDays',
        'DeskBackedUpAt',
        'DeskCheckedOn',
        'DeskCheckedBy',
        'Modified',
      ],
      query: '<OrderBy><FieldRef Name="ID"/></OrderBy>',
      rowLimit: 100,
    },
  ],
  versions: { major: 100 },
  noCrawl: false,
  attachments: false,
  onQuickLaunch: true,
} as const satisfies ListSchema;
