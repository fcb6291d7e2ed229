import { InjectHeaders } from '@pnp/queryable';
import type { SPFI } from '@pnp/sp';
import type { IList } from '@pnp/sp/lists/index.js';
import { withoutEnd, type Instant } from '@tms-support/support-domain';
import { listPath, type ListSchema } from '@tms-support/sharepoint-schema';
import '../pnp-modules.js';
import { renewStaleDigest } from './fresh-digest.js';

/** The site that has the lists, opened. Time and ids are passed in. */
export interface Site {
  sp: SPFI;
  /** Absolute, without a slash at the end. */
  url: string;
  /** `/sites/tmu`, and nothing at the root of a tenant. */
  path: string;
  now: () => Instant;
  newId: () => string;
}

export type ListAddress = Pick<ListSchema, 'template' | 'urlName'>;

/** A site from a PnPjs root that already knows how to reach it. */
export function siteOver(sp: SPFI, siteUrl: string, facts: Pick<Site, 'now' | 'newId'>): Site {
  const url = withoutEnd(siteUrl, '/');
  // Minimal metadata is what carries each item's ETag: without one, nothing could be written safely.
  sp.using(InjectHeaders({ Accept: 'application/json;odata=minimalmetadata' }));
  renewStaleDigest(sp, url);
  return { sp, url, path: withoutEnd(new URL(url).pathname, '/'), ...facts };
}

/** The list's address on the server. */
export const serverPath = (site: Site, list: ListAddress): string => `${site.path}/${listPath(list)}`;

/** The list, found by its address: an owner may have given it another title. */
export function listOn(site: Site, list: ListAddress, sp: SPFI = site.sp): IList {
  return sp.web.getList(serverPath(site, list));
}
