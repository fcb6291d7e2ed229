import { outageAudiences, outageSteps } from '../words/outage-words.js';
import { readInTheDesk, type ListSchema } from '../list-schema.js';
import { choice, instant, note, rowKey, text, titleField, yesNo } from '../fields.js';

/**
 * The days when TMS was down, and drills: a row for each thing that happened, which nobody but a site owner can change. TMU alone adds
 * to it, so that nobody else can say for everybody that TMS is down.
 */
export const outagesList = {
  key: 'outages',
  title: 'Desk outages',
  urlName: 'DeskOutages',
  description:
    'When TMS was down: who said so, who was told, when it worked again. The desk adds rows and changes none.',
  template: 'list',
  fields: {
    title: titleField('What happened'),
    key: rowKey('7139811c-409f-48b1-a025-8ebb6a47cd92'),
    outage: text('DeskOutage', 'de32fce1-8006-496a-939b-0f8b4f2be18a', 'Outage', { indexed: true, offForms: true }),
    step: choice('DeskOutageStep', '571c8ad4-6b76-43b5-b0d0-e8936f41dc1f', 'Step', outageSteps, { indexed: true }),
    isDrill: yesNo('DeskIsDrill', 'd4b71c92-ec9e-496a-a7ff-4102a9cde54a', 'Is a drill', { defaultValue: '0' }),
    sinceAt: instant('DeskSinceAt', '42feb496-a1ea-4e1f-bbee-bd43229d21f3', 'Since', {
      description: 'Since when TMS is down, or works again.',
    }),
    takingPart: note('DeskTakingPart', '138fa546-6825-48ac-bba3-3a20b7ddb536', 'Who takes part', {
      description: 'Of a drill: email addresses, one a line. Nobody else sees it in the desk.',
    }),
    whom: choice('DeskWhom', '40e5629f-ff4c-4d91-9798-6bf75a1865b9', 'Who was told', outageAudiences),
    about: text('DeskAbout', '6a2a9e64-6e4e-4f1e-b551-f0a84a001976', 'About', {
      offForms: true,
      description: 'The key of the issue, of the update, or of a line of the log.',
    }),
    words: note('DeskWords', 'b34c2eca-2e7b-4cce-bbe9-05cd27a11e69', 'In words', {
      description: 'Leave out names and cases: everybody on the site can read this.',
    }),
  },
  // Everybody reads that TMS is down. "report" adds rows and changes none.
  rights: { owners: 'full', tmu: 'report', tra: 'read', 'tms-users': 'read', members: 'read', visitors: 'read' },
  views: [
    {
      title: 'Outages',
      fields: [
        'LinkTitle',
        'DeskOutageStep',
        'DeskIsDrill',
        'DeskSinceAt',
        'DeskWhom',
        'DeskWords',
        'Author',
        'Created',
      ],
      query: '<OrderBy><FieldRef Name="ID" Ascending="FALSE"/></OrderBy>',
      rowLimit: 100,
      isDefault: true,
    },
  ],
  versions: { major: 10 },
  ...readInTheDesk,
  keyField: 'key',
  since: 6,
} as const satisfies ListSchema;
