import { readInTheDesk, type ListSchema } from '../list-schema.js';
import { note, text, titleField } from '../fields.js';
import { switches, switchKey, switchNames } from '../switches.js';

/** The keys of the settings rows. `schema-version` is set-up's own. */
export const settingKeys = {
  problemFormUrl: 'problem-form-url',
  trelloBoardUrl: 'trello-board-url',
  portalInbox: 'portal-inbox',
  stakeholderEngagementInbox: 'stakeholder-engagement-inbox',
  deskContact: 'desk-contact',
  referencesOnProblemForm: 'references-on-problem-form',
  referencesOnTrelloBoard: 'references-on-trello-board',
  maintenanceNights: 'maintenance-nights',
} as const;
export const schemaVersionKey = 'schema-version';

const row = (DeskKey: string, Title: string): { DeskKey: string; Title: string } => ({ DeskKey, Title });

/** Links, addresses and words that change (S5 to S8, S33), and the switches of parts that have yet to prove themselves. */
export const settingsList = {
  key: 'settings',
  title: 'Desk settings',
  urlName: 'DeskSettings',
  description: 'Links and addresses that the desk shows. Change the value, not the key.',
  template: 'list',
  fields: {
    title: titleField('Setting'),
    key: text('DeskKey', 'Key', {
      unique: true,
      indexed: true,
      description: 'The desk finds the setting by this. Leave it as it is.',
    }),
    value: note('DeskValue', 'Value', { lines: 3 }),
  },
  // The version of the lists and the links stand here: everybody's desk reads them, owners and nobody else change them.
  rights: { owners: 'full', tmu: 'read', tra: 'read', 'tms-users': 'read', members: 'read', visitors: 'read' },
  views: [
    {
      title: 'Settings',
      fields: ['LinkTitle', 'DeskValue', 'DeskKey'],
      query: '<OrderBy><FieldRef Name="ID"/></OrderBy>',
      rowLimit: 100,
      isDefault: true,
    },
  ],
  versions: { major: 100 },
  ...readInTheDesk,
  keyField: 'key',
  seedRows: [
    row(settingKeys.problemFormUrl, 'Address of the TRA problem support form'),
    row(settingKeys.trelloBoardUrl, 'Address of the Trello board'),
    row(settingKeys.portalInbox, 'Email of the portal inbox'),
    row(settingKeys.stakeholderEngagementInbox, 'Email of the Stakeholder Engagement inbox'),
    row(settingKeys.deskContact, 'Whom to ask about this desk'),
    row(settingKeys.referencesOnProblemForm, 'Case references on the problem form: Keep or Replace'),
    row(settingKeys.maintenanceNights, 'Nights of TMS’s region, as: Europe, 18:00 to 03:00 UTC'),
    row(settingKeys.referencesOnTrelloBoard, 'Case references on the Trello board: Keep or Replace'),
    ...switchNames.map((name) => row(switchKey(name), switches[name].title)),
  ],
} as const satisfies ListSchema;
