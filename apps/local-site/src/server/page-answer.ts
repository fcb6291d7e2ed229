import { readPageContext } from '../page/page-context.js';
import { closedPageHtml, pageHtml } from '../page/page-html.js';
import { askAs } from '../people/ask-site.js';
import { mayEditPage } from '../people/rights.js';
import { ownComponents } from '../runtime/stand-in-catalogue.js';
import { webPartInstanceId, type SiteHost } from './site-host.js';

/** The page, for whoever is signed in; who opens it for the first time is the first of the switcher's people. */
export async function pageAnswer(request: Request, host: SiteHost): Promise<Response> {
  const known = host.signIn.whoAsks(request);
  const signedIn = known ?? host.people[0];
  const headers = new Headers({ 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
  if (!known) headers.set('Set-Cookie', host.signIn.signIn(signedIn, request).header);
  if (!host.site.mayOpenPage(signedIn.loginName, host.pagePath)) {
    const closed = closedPageHtml({ people: host.people, signedIn, siteTitle: host.siteTitle });
    return new Response(closed, { status: 403, headers });
  }
  const context = await readPageContext(askAs(host.site, host.siteUrl, signedIn), host.siteUrl, host.pagePath);
  const { manifest } = host.readRelease();
  const saved = host.pages.read(webPartInstanceId);
  const html = pageHtml({
    siteTitle: host.siteTitle,
    sitePath: host.pagePath,
    people: host.people,
    signedIn,
    mayEdit: mayEditPage(context.webPermMasks),
    data: {
      start: {
        clientSideApplicationId: ownComponents.application.id,
        buildNumber: 'local-site',
        spPageContextInfo: context,
        manifests: [manifest, ...host.manifests],
      },
      webPart: { manifestId: manifest.id, instanceId: webPartInstanceId, ...(saved ? { saved } : {}) },
    },
  });
  return new Response(html, { headers });
}
