import { reporterKinds, rolesInPeopleList, tmsRoles } from '@tms-support/support-domain';
import { readInTheDesk, type ListSchema } from '../list-schema.js';
import { calendarDate, choice, choices, email, titleField, yesNo } from '../fields.js';

/** The people whom the team helps, and those on the team (S1, S7, S8, S18 to S21). */
export const peopleList = {
  key: 'people',
  title: 'Desk people',
  urlName: 'DeskPeople',
  description: 'TMS users, panellists, and who does what about support. Rights come from site groups, not from here.',
  template: 'list',
  fields: {
    name: titleField('Name'),
    email: email('DeskEmail', 'b86c84e9-7bff-4353-a19d-4279bf4cad1d', 'Email', { indexed: true }),
    roles: choices('DeskRoles', 'd016e624-f468-4e84-ac93-02b992965f8f', 'What they do', rolesInPeopleList, {
      description: 'What this person does about support. Leave blank for a panellist.',
    }),
    reporterKind: choice(
      'DeskReporterKind',
      '8519eaf8-41f4-4c3a-b06f-898cf37fc48a',
      'Kind of reporter',
      reporterKinds,
      {
        indexed: true,
        description: 'How they are recorded when they have a problem. Leave blank for those who only work on the desk.',
      },
    ),
    tmsRole: choice('DeskTmsRole', 'd80ef9c7-c303-40ea-be71-1249bd699daa', 'Role in TMS', tmsRoles, {
      description: 'For TMS users.',
    }),
    hasLeft: yesNo('DeskHasLeft', 'd55b0628-ba0f-4596-ba92-ae913a0264a7', 'Has left', { defaultValue: '0' }),
    awayUntilOn: calendarDate('DeskAwayUntilOn', '9f00a904-99bd-4856-bc2e-ce0419f6f1cc', 'Away until'),
  },
  // 110 panellists' addresses stand here. TMU alone reads them: a member of a public team site is the whole organisation [R, secondary], and
  // item-level rights would show a TMS user only rows that they made themselves. Everybody else is known by their sign-in and their groups.
  rights: { owners: 'full', tmu: 'work', tra: 'none', 'tms-users': 'none', members: 'none', visitors: 'none' },
  views: [
    {
      title: 'Everybody',
      fields: [
        'LinkTitle',
        'DeskEmail',
        'DeskReporterKind',
        'DeskTmsRole',
        'DeskRoles',
        'DeskHasLeft',
        'DeskAwayUntilOn',
      ],
      query: '<OrderBy><FieldRef Name="ID"/></OrderBy>',
      rowLimit: 200,
      isDefault: true,
    },
  ],
  versions: { major: 50 },
  ...readInTheDesk,
} as const satisfies ListSchema;
