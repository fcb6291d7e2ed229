import { switches, switchKey, switchNames } from '../../switches.js';
import { readInTheDesk, type SetUpOf } from '../../list-schema.js';
import { settingKeys, type settingsList } from '../settings.js';

const row = (DeskKey: string, Title: string): { DeskKey: string; Title: string } => ({ DeskKey, Title });

export const settingsSetUp = {
  description: 'Links and addresses that the desk shows. Change the value, not the key.',
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
  seedRows: [
    row(settingKeys.problemFormUrl, 'Address of the TRA problem support form'),
    row(settingKeys.trelloBoardUrl, 'Address of the Trello board'),
    row(settingKeys.portalInbox, 'Email of the portal inbox'),
    row(settingKeys.stakeholderEngagementInbox, 'Email of the Stakeholder Engagement inbox'),
    row(settingKeys.deskContact, 'Who to ask about this desk'),
    row(settingKeys.guidePage, 'Address of the guide to this desk'),
    row(settingKeys.referencesOnProblemForm, 'Case references on the problem form: Keep or Replace'),
    row(settingKeys.maintenanceNights, 'Nights of TMS’s region, as: Europe, 18:00 to 03:00 UTC'),
    row(settingKeys.referencesOnTrelloBoard, 'Case references on the Trello board: Keep or Replace'),
    ...switchNames.map((name) => row(switchKey(name), switches[name].title)),
  ],
  columns: {
    key: { description: 'The desk finds the setting by this. Leave it as it is.' },
  },
} as const satisfies SetUpOf<typeof settingsList>;
