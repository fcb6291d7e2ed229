import type { SetUpOf } from '../../list-schema.js';
import type { documentsLibrary } from '../procedural-documents.js';

export const documentsSetUp = {
  description: 'Backups of the time-bound procedural documents, for when TMS is down.',
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
  columns: {
    limitFrom: { description: 'Read after the number: “before the hearing”, “after notice”.' },
    backedUpAt: {
      description: 'When this copy was taken from TMS. Leave blank to go by when the file was last changed.',
    },
    purpose: { description: 'In one sentence.' },
    limitRule: {
      description:
        'Where it is not a number of days: “by the 15th of each month”, “every Friday”, “31 January each year”.',
    },
    freshDays: { description: 'Blank: nobody is reminded of how old the copy is.' },
    checkedOn: { description: 'As 2026-03-03: the last day on which somebody found the copy right as it is.' },
  },
} as const satisfies SetUpOf<typeof documentsLibrary>;
