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
    key: rowKey(),
    outage: text('DeskOutage', 'Outage', { indexed: true, offForms: true }),
    step: choice('DeskOutageStep', 'Step', outageSteps, { indexed: true }),
    isDrill: yesNo('DeskIsDrill', 'Is a drill', { defaultValue: '0' }),
    sinceAt: instant('DeskSinceAt', 'Since', {
      description: 'Since when TMS is down, or works again.',
    }),
    takingPart: note('DeskTakingPart', 'Who takes part', {
      description: 'Of a drill: email addresses, one a line. Nobody else sees it in the desk.',
    }),
    whom: choice('DeskWhom', 'Who was told', outageAudiences),
    about: text('DeskAbout', 'About', {
      offForms: true,
      description: 'The key of the issue, of the update, or of a line of the log.',
    }),
    words: note('DeskWords', 'In words', {
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
