import { switches, switchKey, switchNames } from '../../switches.js';
import { readInTheDesk, type SetUpOf } from '../../list-schema.js';
import { settingKeys, type settingsList } from '../settings.js';

/** What a row is called in SharePoint, by its setting, in the order in which the rows are made. */
const titles: Readonly<Record<keyof typeof settingKeys, string>> = {
  problemFormUrl: 'Address of the TRA problem support form',
  trelloBoardUrl: 'Address of the Trello board',
  portalInbox: 'Email of the portal inbox',
  stakeholderEngagementInbox: 'Email of the Stakeholder Engagement inbox',
  deskContact: 'Who to ask about this desk',
  guidePage: 'Address of the guide to this desk',
  referencesOnProblemForm: 'Case references on the problem form: Keep or Replace',
  maintenanceNights: 'Nights of TMS’s region, as: Europe, 18:00 to 03:00 UTC',
  referencesOnTrelloBoard: 'Case references on the Trello board: Keep or Replace',
};

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
    ...(Object.keys(titles) as (keyof typeof titles)[]).map((name) => row(settingKeys[name], titles[name])),
    ...switchNames.map((name) => row(switchKey(name), switches[name].title)),
  ],
  columns: {
    key: { description: 'The desk finds the setting by this. Leave it as it is.' },
  },
} as const satisfies SetUpOf<typeof settingsList>;
