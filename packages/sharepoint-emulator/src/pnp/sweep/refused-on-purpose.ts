const unknown = (path: string): string => `404 Cannot find resource for the request ${path}.`;
const ofWeb = (path: string): string => unknown(`SP.RequestContext.current/web/${path}`);
const ofList = (path: string): string => ofWeb(`lists/getByTitle('Swept')/${path}`);
const wrongVerb = (verb: string, resource: string): string =>
  `405 The HTTP method '${verb}' cannot be used to access the resource '${resource}'. The operation type of the resource is specified ` +
  "as 'Default'. Please use correct HTTP method to invoke the resource.";
const FOLLOWING = unknown('sp.userprofiles.peoplemanager');

/** What the sweep is refused, and with which error: the status, and what the message says. Everything else is taken. */
export const REFUSED_ON_PURPOSE: Readonly<Record<string, string>> = {
  // Pages: what SharePoint draws as HTML, opens in Office or makes of a template.
  'view.renderAsHtml': unknown('RenderAsHtml'),
  'list.renderListFormData': ofList("renderlistformdata(itemid=1, formid='editform', mode='3')"),
  'files.addTemplateFile': ofWeb(
    "lists/getByTitle('Swept files')/rootFolder/files/addTemplateFile(urloffile='/sites/dev/Swept files/t.aspx',templatefiletype=0)",
  ),
  'item.getWopiFrameUrl': ofList('items(n)/getWOPIFrameUrl(@action)'),
  // What leaves the site: mail, links to others, calls to a web hook.
  'utility.sendEmail': unknown('SP.Utilities.Utility.SendEmail'),
  'file.getShareLink': unknown("SP.RequestContext.current/Web/Lists(guid'<guid>')/items(n)/shareLink"),
  'list.subscriptions.add': wrongVerb('POST', 'subscriptions'),
  // The tenant: its catalogues, its templates, its store, its rights management.
  'web.availableWebTemplates': ofWeb('getavailablewebtemplates(lcid=1033,doincludecrosslanguage=true)'),
  'web.getCatalog': ofWeb('getcatalog(113)'),
  'web.getStorageEntity': ofWeb("getStorageEntity('key')"),
  'list.informationRightsManagementSettings': ofList('InformationRightsManagementSettings'),
  // Who follows whom, and people's own sites.
  'profiles.amIFollowing': FOLLOWING,
  'profiles.getEditProfileLink': FOLLOWING,
  'profiles.getIsMyPeopleListPublic': FOLLOWING,
  'profiles.myFollowers': FOLLOWING,
  'profiles.ownerUserProfile': unknown('sp.userprofiles.profileloader.getowneruserprofile'),
  'profiles.userProfile': unknown('sp.userprofiles.profileloader.getprofileloader'),
  // Not built: ratings, related items, a second set of groups.
  'web.createDefaultAssociatedGroups': ofWeb(
    'createDefaultAssociatedGroups(userLogin=@u,userLogin2=@v,groupNameSeed=@s)',
  ),
  'web.relatedItems.getRelatedItems': unknown('SP.RelatedItemManager.GetRelatedItems'),
  'item.rate': unknown(
    'Microsoft.Office.Server.ReputationModel.Reputation.SetRating(listID=@a1,itemID=@a2,rating=@a3)',
  ),
  // There is no directory to ask for a name. A login or an address is taken.
  'web.ensureUser by display name': '400 The specified user Bea Okafor could not be found.',
  // Microsoft's reference of role assignments has no such property.
  'roleAssignment.groups': ofList('roleAssignments(3)/groups'),
};
