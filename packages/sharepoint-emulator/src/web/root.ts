import { Complex, type Entity } from '../resource/resource.js';
import { reputationActions } from '../comments/likes.js';
import { lists } from '../lists/lists.js';
import { moveCopyActions } from '../files/move-copy.js';
import { navigationService } from '../navigation/menu-state.js';
import { peoplePickerActions } from '../people/people-picker.js';
import { principalUtility } from '../people/principal-utility.js';
import { peopleManager } from '../people/profiles.js';
import { recycleBin } from '../recycle/recycle-bin.js';
import { contextInfo } from './context-info.js';
import { openWebById, siteActions, siteFunctions, siteLinks } from './site-collection.js';
import type { Visit } from '../site/visit.js';
import { webEntity } from './web-entity.js';

/** SP.Site: the collection that the web is the root of. */
function siteEntity(visit: Visit): Entity {
  const { site } = visit;
  return {
    kind: 'entity',
    type: 'SP.Site',
    path: 'Site',
    set: 'SP.ApiData.Sites',
    properties: {
      AllowCreateDeclarativeWorkflow: false,
      AllowDesigner: true,
      CompatibilityLevel: 15,
      GroupId: '00000000-0000-0000-0000-000000000000',
      Id: site.siteId,
      PrimaryUri: site.siteUrl,
      ReadOnly: false,
      RequiredDesignerVersion: '15.0.0.0',
      SandboxedCodeActivationCapability: 2,
      ServerRelativeUrl: site.serverRelativeUrl || '/',
      ShareByEmailEnabled: false,
      ShowUrlStructure: false,
      UIVersionConfigurationEnabled: false,
      Url: site.siteUrl,
      WriteLocked: false,
      ResourcePath: new Complex('SP.ResourcePath', { DecodedUrl: site.siteUrl }),
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
      'SP.UserProfiles.PeopleManager': () => peopleManager(visit),
    },
    functions: siteFunctions(visit),
    actions: {
      ...siteActions(visit),
      ContextInfo: () => contextInfo(visit),
      ...moveCopyActions(visit),
      ...reputationActions(visit),
      ...peoplePickerActions(visit),
      ...principalUtility(visit),
    },
  };
}
