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
    email: email('DeskEmail', 'Email', { indexed: true }),
    roles: choices('DeskRoles', 'What they do', rolesInPeopleList, {
      description: 'What this person does about support. Leave blank for a panellist.',
    }),
    reporterKind: choice('DeskReporterKind', 'Kind of reporter', reporterKinds, {
      indexed: true,
      description: 'How they are recorded when they have a problem. Leave blank for those who only work on the desk.',
    }),
    tmsRole: choice('DeskTmsRole', 'Role in TMS', tmsRoles, {
      description: 'For TMS users.',
    }),
    hasLeft: yesNo('DeskHasLeft', 'Has left', { defaultValue: '0' }),
    awayUntilOn: calendarDate('DeskAwayUntilOn', 'Away until'),
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
