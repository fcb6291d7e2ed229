import { RowReader, cell, choiceCodec, fieldXml, textCodec, toSiteScript } from '@tms-support/sharepoint-schema';
import type { FieldSchema, WholeList } from '@tms-support/sharepoint-schema';

// What the column stores today, and earlier words that are still read.
const states = { waiting: { stored: 'Waiting', was: ['New'] }, mended: { stored: 'Mended' } };
const address = { name: 'Title', title: 'Address', type: 'Text', codec: textCodec, builtIn: true } as const;
const state: FieldSchema<keyof typeof states> = {
  name: 'RepairState',
  title: 'State',
  type: 'Choice',
  codec: choiceCodec(states),
  choices: ['Waiting', 'Mended'],
  indexed: true,
};

const boilers: WholeList = {
  key: 'boilers',
  title: 'Boilers',
  urlName: 'Boilers',
  template: 'list',
  description: 'The boilers that we look after',
  fields: { address, state },
  rights: { owners: 'full', tmu: 'work', tra: 'read', 'tms-users': 'none', members: 'none', visitors: 'none' },
  views: [{ title: 'All', fields: ['Title', 'RepairState'], query: '', rowLimit: 30, isDefault: true }],
  versions: { major: 50 },
  noCrawl: true,
  attachments: false,
  onQuickLaunch: true,
};

// A site script makes the list; your own code can make a column from the same XML.
const [action] = toSiteScript({ version: 1, lists: [boilers], groups: [], levels: [] }).actions;
console.log(action?.verb, action?.subactions.map(({ verb }) => verb).join());
// → createSPList setTitle,setDescription,addSPFieldXml,addSPView
console.log(fieldXml(boilers, state).includes('<CHOICE>Mended</CHOICE>')); // → true

// A row as REST returns it: an earlier word is still read, and a wrong one is explained in a sentence.
console.log(new RowReader({ Title: 'Flat 3', RepairState: 'New' }).value(state)); // → waiting
const row = new RowReader({ Title: 'Flat 4', RepairState: 'Perhaps' });
console.log(row.value(state), row.faults[0]?.message); // → undefined This cell must be one of: Waiting; Mended.
console.log(JSON.stringify(cell(state, 'mended'))); // → {"RepairState":"Mended"}
