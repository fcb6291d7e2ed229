import { outageAudiences, outageSteps } from '../words/outage-words.js';
import type { ListSchema } from '../list-schema.js';
import { choice, instant, note, rowKey, text, titleField, yesNo } from '../fields.js';

/**
 * The days when TMS was down, and drills: a row for each thing that happened, which nobody but a site owner can change. TMU alone adds
 * to it, so that nobody else can say for everybody that TMS is down.
 */
export const outagesList = {
  key: 'outages',
  title: 'Desk outages',
  urlName: 'DeskOutages',
  template: 'list',
  fields: {
    title: titleField('What happened'),
    key: rowKey(),
    outage: text('DeskOutage', 'Outage', { indexed: true, offForms: true }),
    step: choice('DeskOutageStep', 'Step', outageSteps, { indexed: true }),
    isDrill: yesNo('DeskIsDrill', 'Is a drill', { defaultValue: '0' }),
    sinceAt: instant('DeskSinceAt', 'Since'),
    takingPart: note('DeskTakingPart', 'Who takes part'),
    whom: choice('DeskWhom', 'Who was told', outageAudiences),
    about: text('DeskAbout', 'About', { offForms: true }),
    words: note('DeskWords', 'In words'),
  },
  // Everybody reads that TMS is down. "report" adds rows and changes none.
  rights: { owners: 'full', tmu: 'report', tra: 'read', 'tms-users': 'read', members: 'read', visitors: 'read' },
  keyField: 'key',
  since: 6,
} as const satisfies ListSchema;
