import { webPartInstanceId, type SiteHost } from '../server/site-host.js';

/**
 * Publishes the page with the web part on it, told that its lists are on this site: what an editor of the page does once,
 * in the property pane. A web part without such a property is left as its manifest gives it.
 */
export function publishWebPart({ readRelease, pages, siteUrl }: SiteHost): void {
  const { id, preconfiguredEntries } = readRelease().manifest;
  const entry = preconfiguredEntries?.[0];
  if (!entry || !('siteUrl' in entry.properties)) return;
  pages.save({
    id,
    instanceId: webPartInstanceId,
    title: entry.title['default'] ?? '',
    description: entry.description['default'] ?? '',
    dataVersion: '1.0',
    // As a path: the port may be another at the next start.
    properties: { ...entry.properties, siteUrl: new URL(siteUrl).pathname },
  });
}
