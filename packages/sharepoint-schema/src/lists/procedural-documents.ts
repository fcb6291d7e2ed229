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
    limitWorkingDays: number(
      'DeskLimitWorkingDays',
      'a4589ea0-b5fb-40fc-8205-7c07be4f92d0',
      'Time limit in working days',
      { least: 0, most: 10_000 },
    ),
    limitFrom: text('DeskLimitFrom', 'ed4cdb8f-bec2-4bf4-ab3a-b8e893506978', 'Counted', {
      description: 'Read after the number: "before the hearing", "after notice".',
    }),
    ownerName: text('DeskOwnerName', '5d85b8ca-40a0-4079-8804-b23f1a97953c', 'Who keeps it up to date'),
    backedUpAt: instant('DeskBackedUpAt', '4fb98e9e-5f9e-4c8c-a0b0-1268d5f7456d', 'Backed up', {
      indexed: true,
      description: 'When this copy was taken from TMS. Leave blank to go by when the file was last changed.',
    }),
    purpose: text('DeskPurpose', '134cc98a-aa93-4fbf-a4fb-fa78913cea3f', 'What it is for', {
      since: 6,
      description: 'In one sentence.',
    }),
    limitRule: text('DeskLimitRule', '583a8a76-a9a3-4eae-8be5-0c46b8f91d6a', 'Time limit as a rule', {
      since: 6,
      description:
        'Where it is no number of days: "by the 15th of each month", "every Friday", "31 January each year".',
    }),
    freshDays: number(
      'DeskFreshDays',
      '23d0a6c6-cc11-4ce3-a72a-b533a56df6d4',
      'Copy no older than (days)',
      { least: 1, most: mostFreshDays },
      { since: 6, description: 'Blank: nobody is reminded of how old the copy is.' },
    ),
    checkedOn: calendarDate('DeskCheckedOn', '7b284cf6-b1a7-4ada-948a-d582499039ae', 'Checked on', {
      since: 6,
      description: 'As 2026-03-03: the last day on which somebody found the copy right as it is.',
    }),
    checkedBy: text('DeskCheckedBy', '79b8a499-3745-479b-93b2-b4cd3157eee3', 'Checked by', { since: 6 }),
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
