import type { ListSchema } from '../list-schema.js';
import { instant, itemNumbers, number, text, titleField, yesNo } from '../fields.js';

/** The flows that an owner may import into Power Automate, by the key of the row that each keeps. */
export const flowRows = {
  'new-report': 'New reports: to whoever covers the portal inbox',
  answer: 'Answers: to the TMS user who reported',
  'update-near': 'Updates due soon that nobody was told of: to whoever looks after them',
  digest: 'Digest on Monday: to the portal inbox',
} as const;
export type FlowName = keyof typeof flowRows;
export const flowNames = Object.keys(flowRows) as readonly FlowName[];

/** One row a flow: whether it may send, when it last ran, how many messages it sent then, and how far it has told. */
export const flowRunsList = {
  key: 'flowRuns',
  title: 'Desk flow runs',
  urlName: 'DeskFlowRuns',
  template: 'list',
  fields: {
    title: titleField('Flow'),
    key: text('DeskKey', 'Key', { unique: true, indexed: true }),
    maySend: yesNo('DeskMaySend', 'May send', { defaultValue: '0' }),
    ranAt: instant('DeskRanAt', 'Last ran'),
    messages: number('DeskMessages', 'Messages sent then', { least: 0, most: 10_000 }),
    upTo: number('DeskUpTo', 'Told up to row', itemNumbers, { offForms: true }),
  },
  // A flow runs as the owner who imported it. TMU reads how it stands, on the health page.
  rights: { owners: 'full', tmu: 'read', tra: 'none', 'tms-users': 'none', members: 'none', visitors: 'none' },
  keyField: 'key',
  since: 6,
} as const satisfies ListSchema;
