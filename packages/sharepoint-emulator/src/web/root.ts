import { Complex, type Entity } from '../resource/resource.js';
import { reputationActions } from '../comments/likes.js';
import { lists } from '../lists/lists.js';
import { moveCopyActions } from '../files/move-copy.js';
import { navigationService } from '../navigation/menu-state.js';
import { peoplePickerActions } from '../people/people-picker.js';
import { principalUtility } from '../people/principal-utility.js';
import { processQuery } from '../people/process-query.js';
import { profilesOfPeople } from '../people/profiles.js';
import { recycleBin } from '../recycle/recycle-bin.js';
import { contextInfo } from './context-info.js';
import { openWebById, siteActions, siteFunctions, siteLinks } from './site-collection.js';
import { hasGroup } from '../site/site-kind.js';
import type { Visit } from '../site/visit.js';
import { webEntity } from './web-entity.js';

/** SP.Site: the collection that the web is the root of; for a subsite, the one above it, by its address. */
function siteEntity(visit: Visit): Entity {
  const { site } = visit;
  const root = site.kind === 'subsite' ? site.siteUrl.replace(/\/[^/]*$/, '') : site.siteUrl;
  return {
    kind: 'entity',
    type: 'SP.Site',
    path: 'Site',
    set: 'SP.ApiData.Sites',
    properties: {
      AllowCreateDeclarativeWorkflow: false,
      AllowDesigner: true,
      CompatibilityLevel: 15,
      GroupId: hasGroup(site.kind) ? site.siteId : '00000000-0000-0000-0000-000000000000',
      Id: site.siteId,
      PrimaryUri: root,
      ReadOnly: false,
      RequiredDesignerVersion: '15.0.0.0',
      SandboxedCodeActivationCapability: 2,
      ServerRelativeUrl: new URL(root).pathname,
      ShareByEmailEnabled: false,
      ShowUrlStructure: false,
      UIVersionConfigurationEnabled: false,
      Url: root,
      WriteLocked: false,
      ResourcePath: new Complex('SP.ResourcePath', { DecodedUrl: root }),
    },
    links: { ...siteLinks(visit), RootWeb: () => webEntity(visit), RecycleBin: () => recycleBin(visit) },
    actions: { OpenWebById: openWebById(visit) },
  };
}

/** What `_api/` itself leads to. */
export function apiRoot(visit: Visit): Entity {
  return {
    kind: 'entity',
    type: 'Root',
    path: '',
    set: '',
    properties: {},
    links: {
      Web: () => webEntity(visit),
      Site: () => siteEntity(visit),
      Lists: () => lists(visit),
      Navigation: () => navigationService(visit),
      'SP.UserProfiles.PeopleManager': () => profilesOfPeople(visit),
    },
    functions: siteFunctions(visit),
    actions: {
      ...siteActions(visit),
      ContextInfo: () => contextInfo(visit),
      ProcessQuery: () => processQuery(visit),
      ...moveCopyActions(visit),
      ...reputationActions(visit),
      ...peoplePickerActions(visit),
      ...principalUtility(visit),
    },
  };
}
