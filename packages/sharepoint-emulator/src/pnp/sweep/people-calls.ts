import { PermissionKind } from '@pnp/sp/security/index.js';
import { type Calls, OTHER } from './swept-site.js';

const QUERY = {
  QueryString: 'bea',
  MaximumEntitySuggestions: 5,
  PrincipalType: 1,
  PrincipalSource: 15,
  AllowEmailAddresses: true,
};

/** People, groups, rights, profiles and the people picker. */
export const PEOPLE_CALLS: Calls = {
  'web.currentUser': ({ web }) => web.currentUser(),
  'web.currentUser.groups': ({ web }) => web.currentUser.groups(),
  'web.siteUsers': ({ web }) => web.siteUsers(),
  'siteUsers.getById': ({ web, me }) => web.siteUsers.getById(me.Id)(),
  'siteUsers.getByEmail': ({ web, me }) => web.siteUsers.getByEmail(me.Email)(),
  'siteUsers.getByLoginName': ({ web, me }) => web.siteUsers.getByLoginName(me.LoginName)(),
  'siteUsers.add': ({ web }) => web.siteUsers.add('i:0#.f|membership|carl@emulator.example'),
  'siteUser.update': ({ web }) => web.siteUsers.getByLoginName(OTHER).update({ Title: 'Bea Okafor' }),
  'siteUsers.removeByLoginName': ({ web }) =>
    web.siteUsers.removeByLoginName('i:0#.f|membership|carl@emulator.example'),
  'siteUsers.removeById': async ({ web }) =>
    web.siteUsers.removeById((await web.ensureUser('dan@emulator.example')).Id),
  'web.getUserById': ({ web, me }) => web.getUserById(me.Id)(),
  'web.ensureUser by login': ({ web }) => web.ensureUser(OTHER),
  'web.ensureUser by email': ({ web }) => web.ensureUser('bea@emulator.example'),
  'web.ensureUser by a plain membership name': ({ web }) => web.ensureUser('membership|eve@emulator.example'),
  'web.ensureUser of everyone': ({ web }) => web.ensureUser('c:0(.s|true'),
  'web.ensureUser by display name': ({ web }) => web.ensureUser('Bea Okafor'),
  'web.siteGroups': ({ web }) => web.siteGroups(),
  'siteGroups.add': ({ web }) => web.siteGroups.add({ Title: 'Swept group' }),
  'siteGroups.getByName': ({ web }) => web.siteGroups.getByName('Swept group')(),
  'siteGroups.getById': ({ web }) => web.siteGroups.getById(3)(),
  'siteGroup.update': ({ web }) => web.siteGroups.getByName('Swept group').update({ Description: 'about' }),
  'siteGroup.users': ({ web }) => web.siteGroups.getByName('Swept group').users(),
  'siteGroup.users.add': ({ web }) => web.siteGroups.getByName('Swept group').users.add(OTHER),
  'siteGroup.users.removeByLoginName': ({ web }) =>
    web.siteGroups.getByName('Swept group').users.removeByLoginName(OTHER),
  'siteGroup.setUserAsOwner': ({ web, me }) => web.siteGroups.getByName('Swept group').setUserAsOwner(me.Id),
  'siteGroups.removeByLoginName': ({ web }) => web.siteGroups.removeByLoginName('Swept group'),
  'web.associatedOwnerGroup': ({ web }) => web.associatedOwnerGroup(),
  'web.associatedMemberGroup': ({ web }) => web.associatedMemberGroup(),
  'web.associatedVisitorGroup': ({ web }) => web.associatedVisitorGroup(),
  'web.roleDefinitions': ({ web }) => web.roleDefinitions(),
  'roleDefinitions.getByName': ({ web }) => web.roleDefinitions.getByName('Read')(),
  'roleDefinitions.getByType': ({ web }) => web.roleDefinitions.getByType(5)(),
  'roleDefinitions.add': ({ web }) => web.roleDefinitions.add('Swept level', 'x', 9, { High: 0, Low: 1 } as never),
  'roleDefinition.update': ({ web }) =>
    web.roleDefinitions
      .getByName('Swept level')
      .update({ Description: 'y', BasePermissions: { High: 0, Low: 1 } as never }),
  'roleDefinition.delete': ({ web }) => web.roleDefinitions.getByName('Swept level').delete(),
  'web.roleAssignments': ({ web }) => web.roleAssignments(),
  'list.breakRoleInheritance': ({ list }) => list.breakRoleInheritance(true),
  'list.roleAssignments': ({ list }) => list.roleAssignments.expand('Member', 'RoleDefinitionBindings')(),
  'list.roleAssignments.add': async ({ web, list }) =>
    list.roleAssignments.add((await web.ensureUser(OTHER)).Id, 1073741826),
  'list.roleAssignments.getById': ({ list }) => list.roleAssignments.getById(3)(),
  'roleAssignment.bindings': ({ list }) => list.roleAssignments.getById(3).bindings(),
  'roleAssignment.groups': ({ list }) => list.roleAssignments.getById(3).groups(),
  'list.roleAssignments.remove': async ({ web, list }) =>
    list.roleAssignments.remove((await web.ensureUser(OTHER)).Id, 1073741826),
  'list.resetRoleInheritance': ({ list }) => list.resetRoleInheritance(),
  'list.firstUniqueAncestorSecurableObject': ({ list }) => list.firstUniqueAncestorSecurableObject(),
  'list.getUserEffectivePermissions': ({ list, me }) => list.getUserEffectivePermissions(me.LoginName),
  'list.getCurrentUserEffectivePermissions': ({ list }) => list.getCurrentUserEffectivePermissions(),
  'list.userHasPermissions': ({ list, me }) => list.userHasPermissions(me.LoginName, PermissionKind.AddListItems),
  'list.currentUserHasPermissions': ({ list }) => list.currentUserHasPermissions(PermissionKind.AddListItems),
  'item.breakRoleInheritance': ({ item }) => item.breakRoleInheritance(false),
  'item.roleAssignments.add': async ({ web, item }) =>
    item.roleAssignments.add((await web.ensureUser(OTHER)).Id, 1073741826),
  'item.resetRoleInheritance': ({ item }) => item.resetRoleInheritance(),
  'web.createDefaultAssociatedGroups': ({ web, me }) =>
    web.createDefaultAssociatedGroups('Swept', me.LoginName, true, false),
  'profiles.myProperties': ({ sp }) => sp.profiles.myProperties(),
  'profiles.myProperties.select': ({ sp }) => sp.profiles.myProperties.select('DisplayName', 'Email')(),
  'profiles.getPropertiesFor': ({ sp }) => sp.profiles.getPropertiesFor(OTHER),
  'profiles.getUserProfilePropertyFor': ({ sp }) => sp.profiles.getUserProfilePropertyFor(OTHER, 'PreferredName'),
  'profiles.setSingleValueProfileProperty': ({ sp, me }) =>
    sp.profiles.setSingleValueProfileProperty(me.LoginName, 'AboutMe', 'about'),
  'profiles.setMultiValuedProfileProperty': ({ sp, me }) =>
    sp.profiles.setMultiValuedProfileProperty(me.LoginName, 'SPS-Skills', ['SPFx', 'SQL']),
  'profiles.userProfile': ({ sp }) => sp.profiles.userProfile,
  'profiles.ownerUserProfile': ({ sp }) => sp.profiles.ownerUserProfile,
  'profiles.getEditProfileLink': ({ sp }) => sp.profiles.getEditProfileLink(),
  'profiles.getIsMyPeopleListPublic': ({ sp }) => sp.profiles.getIsMyPeopleListPublic(),
  'profiles.amIFollowing': ({ sp }) => sp.profiles.amIFollowing(OTHER),
  'profiles.myFollowers': ({ sp }) => sp.profiles.myFollowers(),
  'profiles.clientPeoplePickerSearchUser': ({ sp }) => sp.profiles.clientPeoplePickerSearchUser(QUERY),
  'profiles.clientPeoplePickerResolveUser': ({ sp }) => sp.profiles.clientPeoplePickerResolveUser(QUERY),
  'utility.resolvePrincipal': ({ sp }) => sp.utility.resolvePrincipal('bea@emulator.example', 1, 15, true, false),
  'utility.searchPrincipals': ({ sp }) => sp.utility.searchPrincipals('bea', 1, 15, '', 5),
  'utility.getCurrentUserEmailAddresses': ({ sp }) => sp.utility.getCurrentUserEmailAddresses(),
  'utility.expandGroupsToPrincipals': ({ sp }) => sp.utility.expandGroupsToPrincipals(['Team site Members']),
  'utility.sendEmail': ({ sp }) => sp.utility.sendEmail({ To: ['bea@emulator.example'], Subject: 'x', Body: 'y' }),
};
