import type { ListSchema } from '../list-schema.js';
import { instant, number, text, titleField } from '../fields.js';

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
  ],
  versions: { major: 100 },
  noCrawl: false,
  attachments: false,
  onQuickLaunch: true,
} as const satisfies ListSchema;
