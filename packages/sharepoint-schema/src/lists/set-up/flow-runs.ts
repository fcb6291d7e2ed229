import { readInTheDesk, type SetUpOf } from '../../list-schema.js';
import { flowRows, flowNames, type flowRunsList } from '../flow-runs.js';

export const flowRunsSetUp = {
  description: 'One row for each flow of Power Automate. Choose Yes under “May send” to let it send messages.',
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
  seedRows: flowNames.map((key) => ({ Title: flowRows[key], DeskKey: key })),
  seededOnceAt: 6,
  columns: {
    key: { description: 'The flow finds its row by this. Leave it as it is.' },
    maySend: { description: 'No: the flow runs, says so here, and sends nothing.' },
    ranAt: { description: 'The flow writes this.' },
    messages: { description: 'The flow writes this.' },
    upTo: { description: 'The flow writes this: rows after it are news.' },
  },
} as const satisfies SetUpOf<typeof flowRunsList>;
