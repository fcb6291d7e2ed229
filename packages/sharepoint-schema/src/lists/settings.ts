import type { ListSchema } from '../list-schema.js';
import { note, text, titleField } from '../fields.js';

/** The keys of the settings rows. `schema-version` is set-up's own. */
export const settingKeys = {
  problemFormUrl: 'problem-form-url',
  trelloBoardUrl: 'trello-board-url',
  portalInbox: 'portal-inbox',
  stakeholderEngagementInbox: 'stakeholder-engagement-inbox',
  deskContact: 'desk-contact',
  guidePage: 'guide-page',
  referencesOnProblemForm: 'references-on-problem-form',
  referencesOnTrelloBoard: 'references-on-trello-board',
  maintenanceNights: 'maintenance-nights',
} as const;
export const schemaVersionKey = 'schema-version';

/** Links, addresses and words that change (S5 to S8, S33), and the switches of parts that have yet to prove themselves. */
export const settingsList = {
  key: 'settings',
  title: 'Desk settings',
  urlName: 'DeskSettings',
  template: 'list',
  fields: {
    title: titleField('Setting'),
    key: text('DeskKey', 'Key', { unique: true, indexed: true }),
    value: note('DeskValue', 'Value', { lines: 3 }),
  },
  // The version of the lists and the links stand here: everybody's desk reads them, owners and nobody else change them.
  rights: { owners: 'full', tmu: 'read', tra: 'read', 'tms-users': 'read', members: 'read', visitors: 'read' },
  keyField: 'key',
} as const satisfies ListSchema;
