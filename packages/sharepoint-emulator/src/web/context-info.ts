import { Complex, Multiple, type Resource } from '../resource/resource.js';
import { issueDigest } from '../site/digest.js';
import { PERMISSION } from '../rights/permission-mask.js';
import { demand, type Visit, webRights } from '../site/visit.js';

/** POST `contextinfo`. */
export function contextInfo(visit: Visit): Resource {
  demand(webRights(visit), PERMISSION.open);
  const { site } = visit;
  const info = {
    FormDigestTimeoutSeconds: digestSecondsOf(visit),
    FormDigestValue: issueDigest(site, visit.person.id),
    LibraryVersion: '16.0.26330.12013',
    SiteFullUrl: site.siteUrl,
    SupportedSchemaVersions: new Multiple('Edm.String', ['14.0.0.0', '15.0.0.0']),
    WebFullUrl: site.siteUrl,
  };
  return {
    kind: 'value',
    name: 'GetContextWebInformation',
    value: new Complex('SP.ContextWebInformation', info),
    type: 'SP.ContextWebInformation',
  };
}

const digestSecondsOf = (visit: Visit): number =>
  Number(visit.site.db.get("SELECT value FROM meta WHERE key = 'digestSeconds'")?.['value'] ?? 1800);
