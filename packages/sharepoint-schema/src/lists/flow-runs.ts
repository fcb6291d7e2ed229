import { readInTheDesk, type ListSchema } from '../list-schema.js';
import { instant, itemNumbers, number, text, titleField, yesNo } from '../fields.js';

/** The flows that an owner may import into Power Automate, by the key of the row that each keeps. */
export const flowRows = {
  'new-report': 'New reports: to whoever covers the portal inbox',
  answer: 'Answers: to the TMS user who reported',
  'update-near': 'Updates that are near, and nobody told: to who looks after them',
  digest: 'Digest on Monday: to the portal inbox',
} as const;
export type FlowName = keyof typeof flowRows;
export const flowNames = Object.keys(flowRows) as readonly FlowName[];

/** One row a flow: whether it may send, when it last ran, how many messages it sent then, and how far it has told. */
export const flowRunsList = {
  key: 'flowRuns',
  title: 'Desk flow runs',
  urlName: 'DeskFlowRuns',
  description: 'One row for each flow of Power Automate. Choose Yes under "May send" to let it send messages.',
  template: 'list',
  fields: {
    title: titleField('Flow'),
    key: text('DeskKey', 'Key', {
      unique: true,
      indexed: true,
      description: 'The flow finds its row by this. Leave it as it is.',
    }),
    maySend: yesNo('DeskMaySend', 'May send', {
      defaultValue: '0',
      description: 'No: the flow runs, says so here, and sends nothing.',
    }),
    ranAt: instant('DeskRanAt', 'Last ran', {
      description: 'The flow writes this.',
    }),
    messages: number(
      'DeskMessages',
      'Messages sent then',
      { least: 0, most: 10_000 },
      { description: 'The flow writes this.' },
    ),
    upTo: number('DeskUpTo', 'Told up to row', itemNumbers, {
      offForms: true,
      description: 'The flow writes this: rows after it are news.',
    }),
  },
  // A flow runs as the owner who imported it. TMU reads how it stands, on the health page.
  rights: { owners: 'full', tmu: 'read', tra: 'none', 'tms-users': 'none', members: 'none', visitors: 'none' },
  views: [
    {
      title: 'Flows',
      fields: ['LinkTitle', 'DeskMaySend', 'DeskRanAt', 'DeskMessages'],
      query: '<OrderBy><FieldRef Name="ID"/></OrderBy>',
      rowLimit: 30,
      isDefault: true,
    },
  ],
  versions: { major: 50 },
  ...readInTheDesk,
  keyField: 'key',
  seedRows: flowNames.map((key) => ({ Title: flowRows[key], DeskKey: key })),
  seededOnceAt: 6,
  since: 6,
} as const satisfies ListSchema;
