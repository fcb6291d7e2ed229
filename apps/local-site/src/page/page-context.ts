import type { AskSite } from '../people/ask-site.js';
import type { PermissionMask } from '../people/rights.js';

/** What the page tells Microsoft's runtime of the site and the person: SharePoint's own `spPageContextInfo`. */
export interface PageContextInfo extends Record<string, unknown> {
  webPermMasks: PermissionMask;
}

interface WebAnswer {
  Id: string;
  Title: string;
}
interface UserAnswer {
  Id: number;
  Title: string;
  Email: string;
  LoginName: string;
}

// Switches that Microsoft turns in its scripts from afar. Both lead to parts that npm does not have.
const killSwitches = {
  // No token of Azure AD is fetched ahead.
  '2bf3e1ce-55da-4552-bc41-e3d072202d3c': true,
  // The property pane opens by itself, not inside Microsoft's unpublished content panel.
  'a3f45048-0db5-4b7c-9a9a-e3183d216c4d': true,
};

/** What has nothing to do with who is asking. */
function fixedPart(origin: string): Record<string, unknown> {
  return {
    siteId: '7f4d1c2b-8a55-4b1d-9d54-0c0ffee0b001',
    webTemplate: '64',
    webLanguage: 1033,
    webLanguageName: 'en-US',
    webLogoUrl: '',
    webDescription: '',
    isAppWeb: false,
    isNoScriptEnabled: true,
    currentCultureName: 'en-GB',
    currentUICultureName: 'en-US',
    currentLanguage: 1033,
    currentCultureLCID: 2057,
    isAnonymousGuestUser: false,
    isExternalGuestUser: false,
    isEmailAuthenticationGuestUser: false,
    preferUserTimeZone: false,
    listId: '',
    pageItemId: -1,
    sitePagesEnabled: true,
    siteClassification: '',
    RecycleBinItemCount: 0,
    CorrelationId: '7f4d1c2b-8a55-4b1d-9d54-0c0ffee0b002',
    cdnPrefix: '',
    featureInfo: {},
    groupId: '',
    aadTenantId: '',
    aadUserId: '',
    aadInstanceUrl: '',
    env: 'prod',
    env2: 'onebox',
    cloudType: 'devbox',
    farmLabel: 'LOCAL',
    oneDsCollectorUrl: `${origin}/_local/no-telemetry`,
    isSPO: true,
    ExpFeatures: [],
    killSwitches,
    ECSClientFeatures: [],
    experimentData: '',
    experimentDataLookup: {},
  };
}

/** Person, rights and digest are what the site says of whoever is signed in; nothing of it comes from the request. */
export async function readPageContext(ask: AskSite, siteUrl: string, pagePath: string): Promise<PageContextInfo> {
  const { origin, pathname } = new URL(siteUrl);
  const [web, user, mask, digest] = await Promise.all([
    ask<WebAnswer>('/_api/web?$select=Id,Title'),
    ask<UserAnswer>('/_api/web/currentuser?$select=Id,Title,Email,LoginName'),
    ask<{ High: string; Low: string }>('/_api/web/effectiveBasePermissions'),
    ask<{ FormDigestValue: string; FormDigestTimeoutSeconds: number }>('/_api/contextinfo', { method: 'POST' }),
  ]);
  return {
    ...fixedPart(origin),
    webId: web.Id,
    webTitle: web.Title,
    webAbsoluteUrl: siteUrl,
    webServerRelativeUrl: pathname,
    siteAbsoluteUrl: siteUrl,
    siteServerRelativeUrl: pathname,
    webPermMasks: { High: Number(mask.High), Low: Number(mask.Low) },
    userId: user.Id,
    userDisplayName: user.Title,
    userEmail: user.Email,
    userLoginName: user.LoginName,
    userPrincipalName: user.Email,
    systemUserKey: user.LoginName,
    serverRequestPath: pagePath,
    serverTime: new Date().toISOString(),
    formDigestValue: digest.FormDigestValue,
    formDigestTimeoutSeconds: digest.FormDigestTimeoutSeconds,
  };
}
