import { reporterKinds, rolesInPeopleList, tmsRoles } from '@tms-support/support-domain';
import type { ListSchema } from '../list-schema.js';
import { calendarDate, choice, choices, email, titleField, yesNo } from '../fields.js';

/** The people whom the team helps, and those on the team (S1, S7, S8, S18 to S21). */
export const peopleList = {
  key: 'people',
  title: 'Desk people',
  urlName: 'DeskPeople',
  template: 'list',
  fields: {
    name: titleField('Name'),
    email: email('DeskEmail', 'Email', { indexed: true }),
    roles: choices('DeskRoles', 'What they do', rolesInPeopleList),
    reporterKind: choice('DeskReporterKind', 'Kind of reporter', reporterKinds, { indexed: true }),
    tmsRole: choice('DeskTmsRole', 'Role in TMS', tmsRoles),
    hasLeft: yesNo('DeskHasLeft', 'Has left', { defaultValue: '0' }),
    awayUntilOn: calendarDate('DeskAwayUntilOn', 'Away until'),
  },
  // 110 panellists' addresses stand here. TMU alone reads them: a member of a public team site is the whole organisation [R, secondary], and
  // item-level rights would show a TMS user only rows that they made themselves. Everybody else is known by their sign-in and their groups.
  rights: { owners: 'full', tmu: 'work', tra: 'none', 'tms-users': 'none', members: 'none', visitors: 'none' },
} as const satisfies ListSchema;
