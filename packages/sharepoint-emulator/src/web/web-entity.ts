import { currentToken } from '../log/change-token.js';
import { CHANGE, logChange } from '../log/log-change.js';
import { getChanges } from '../changes/get-changes.js';
import { openFile, openFolder } from './open-place.js';
import { uploadImage } from './upload-image.js';
import { listByUrl, lists } from '../lists/lists.js';
import { NO_ARGUMENTS, textArgument } from '../odata/parse-path.js';
import { groupEntity, readGroupRow, siteGroups } from '../people/groups.js';
import { readPersonRow, resolvePerson, siteUsers } from '../people/people.js';
import { personEntity } from '../people/person-entity.js';
import { Complex, type Entity, type Link, Multiple } from '../resource/resource.js';
import { userResources } from '../resource/user-resource.js';
import { holdsAll, PERMISSION } from '../rights/permission-mask.js';
import { roleDefinitions } from '../roles/role-definitions.js';
import { WEB_SCOPE } from '../rights/scopes.js';
import { securableParts } from '../roles/securable.js';
import { number, text } from '../store/database.js';
import { webLinks } from './web-links.js';
import { TEMPLATES } from '../site/site-kind.js';
import { demand, type Visit, webRights } from '../site/visit.js';

const CREATED = '2024-01-01T00:00:00';

const byPath =
  (open: (visit: Visit, url: string) => Entity, visit: Visit): Link =>
  (args) =>
    open(visit, textArgument(args ?? NO_ARGUMENTS, 'decodedurl', 'serverrelativeurl', 'serverrelativepath', 'url'));

/** SP.Web. */
export function webEntity(visit: Visit): Entity {
  const { site } = visit;
  demand(webRights(visit), PERMISSION.open);
  const security = securableParts(visit, {
    path: 'Web',
    scope: WEB_SCOPE,
    rights: () => webRights(visit),
    firstUniqueAncestor: () => webEntity(visit),
  });
  const more = webLinks(visit);
  const url = site.serverRelativeUrl || '/';
  const group =
    (word: string): Link =>
    () =>
      groupEntity(
        visit,
        readGroupRow(
          visit,
          'id',
          number(site.db.get('SELECT value FROM meta WHERE key = ?', `associated${word}`), 'value'),
        ),
      );
  const [fileAt, folderAt] = [byPath(openFile, visit), byPath(openFolder, visit)];
  const title = text(site.db.get("SELECT value FROM meta WHERE key = 'title'"), 'value');
  return {
    kind: 'entity',
    type: 'SP.Web',
    path: 'Web',
    set: 'SP.ApiData.Webs',
    properties: {
      AllowRssFeeds: true,
      AlternateCssUrl: '',
      AppInstanceId: '00000000-0000-0000-0000-000000000000',
      ClassicWelcomePage: null,
      Configuration: 0,
      Created: CREATED,
      CurrentChangeToken: () => currentToken(site, { kind: 'web', guid: site.webId }),
      CustomMasterUrl: `${site.serverRelativeUrl}/_catalogs/masterpage/seattle.master`,
      Description: '',
      DesignPackageId: '00000000-0000-0000-0000-000000000000',
      DocumentLibraryCalloutOfficeWebAppPreviewersDisabled: false,
      EnableMinimalDownload: false,
      FooterEmphasis: 0,
      FooterEnabled: true,
      FooterLayout: 0,
      HeaderEmphasis: 0,
      HeaderLayout: 0,
      HideTitleInHeader: false,
      HorizontalQuickLaunch: false,
      Id: site.webId,
      IsEduClass: false,
      IsHomepageModernized: false,
      IsMultilingual: site.languages.length > 1,
      IsRevertHomepageLinkHidden: false,
      KeepFieldUserResources: false,
      Language: site.languages[0] ?? 1033,
      LastItemModifiedDate: () => `${site.now().toISOString().slice(0, 19)}Z`,
      LastItemUserModifiedDate: () => `${site.now().toISOString().slice(0, 19)}Z`,
      LogoAlignment: 0,
      MasterUrl: `${site.serverRelativeUrl}/_catalogs/masterpage/seattle.master`,
      MegaMenuEnabled: true,
      NavAudienceTargetingEnabled: false,
      NoCrawl: false,
      ObjectCacheEnabled: false,
      OverwriteTranslationsOnChange: false,
      QuickLaunchEnabled: true,
      RecycleBinEnabled: true,
      ResourcePath: new Complex('SP.ResourcePath', { DecodedUrl: site.origin + site.serverRelativeUrl }),
      SearchScope: 0,
      ServerRelativeUrl: url,
      SiteLogoUrl: null,
      SyndicationEnabled: true,
      TenantAdminMembersCanShare: 0,
      Title: title,
      TreeViewEnabled: false,
      UIVersion: 15,
      UIVersionConfigurationEnabled: false,
      Url: site.siteUrl,
      WebTemplate: TEMPLATES[site.kind].replace(/#\d+$/, ''),
      WelcomePage: 'SitePages/Home.aspx',
    },
    onRequest: {
      ...security.onRequest,
      ServerRelativePath: new Complex('SP.ResourcePath', { DecodedUrl: url }),
      WebTemplateConfiguration: TEMPLATES[site.kind],
      SupportedUILanguageIds: new Multiple('Edm.Int32', site.languages),
      Author: visit.person.id,
    },
    links: {
      ...security.links,
      ...more.links,
      AssociatedMemberGroup: group('Members'),
      AssociatedOwnerGroup: group('Owners'),
      AssociatedVisitorGroup: group('Visitors'),
      CurrentUser: () => personEntity(visit, readPersonRow(visit, 'id', visit.person.id)),
      Lists: () => lists(visit),
      RoleDefinitions: () => roleDefinitions(visit),
      SiteGroups: () => siteGroups(visit),
      SiteUsers: () => siteUsers(visit),
      Webs: () => ({ kind: 'collection', type: 'SP.Web', path: 'Web/Webs', set: 'SP.ApiData.Webs', all: () => [] }),
    },
    functions: {
      ...security.functions,
      ...more.functions,
      ...userResources('Web', { TitleResource: title, DescriptionResource: '' }),
      GetList: (args) => listByUrl(visit, textArgument(args ?? NO_ARGUMENTS, 'strurl')),
      GetListUsingPath: (args) => listByUrl(visit, textArgument(args ?? NO_ARGUMENTS, 'decodedurl')),
      GetUserById: (args) => personEntity(visit, readPersonRow(visit, 'id', Number(args?.positional[0]))),
      GetFileByServerRelativePath: fileAt,
      GetFileByServerRelativeUrl: fileAt,
      GetFileByUrl: fileAt,
      GetFolderByServerRelativePath: folderAt,
      GetFolderByServerRelativeUrl: folderAt,
      DoesUserHavePermissions: (args) => {
        const given = String(args?.named.get('permissionmask') ?? args?.positional[0] ?? '');
        // Written with single quotes in Microsoft's examples.
        const half = (name: string): string | undefined =>
          new RegExp(`['"]${name}['"]\\s*:\\s*['"]?(\\d+)`, 'i').exec(given)?.[1];
        const asked = { High: half('High'), Low: half('Low') };
        const mask = { high: Number(asked.High ?? 0), low: Number(asked.Low ?? 0) };
        return { kind: 'value', name: 'DoesUserHavePermissions', value: holdsAll(webRights(visit), mask) };
      },
    },
    actions: {
      ...security.actions,
      EnsureUser: (args) => {
        demand(webRights(visit), PERMISSION.browseUserInfo);
        return resolvePerson(
          visit,
          String(visit.body['logonName'] ?? args.named.get('logonname') ?? args.positional[0] ?? ''),
        );
      },
      GetChanges: () => getChanges(visit, { kind: 'web', guid: site.webId }),
      UploadImage: (args) => uploadImage(visit, args),
    },
    update: (body) => {
      demand(webRights(visit), PERMISSION.manageWeb);
      if (typeof body['Title'] === 'string')
        site.db.run("UPDATE meta SET value = ? WHERE key = 'title'", body['Title']);
      logChange(site, { kind: 'Web', type: CHANGE.update });
      return { kind: 'done', status: 204 };
    },
  };
}
