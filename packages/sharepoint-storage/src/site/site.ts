import { InjectHeaders } from '@pnp/queryable';
import type { SPFI } from '@pnp/sp';
import type { IInvokable } from '@pnp/queryable';
import { encodePath } from '@pnp/sp/utils/encode-path-str.js';
import { withoutEnd, type Instant } from '@tms-support/support-domain';
import { listPath, type ListSchema } from '@tms-support/sharepoint-schema';
import '../pnp-modules.js';
import { ColumnsLost } from './columns-lost.js';
import { tellEndedSignIn } from './ended-sign-in.js';
import { renewStaleDigest } from './fresh-digest.js';
import { listAt, type ListQuery } from './list-query.js';
import { serverTime } from './server-time.js';

/** The site that has the lists, opened. Time and ids are passed in. */
export interface Site {
  sp: SPFI;
  /** Absolute, without a slash at the end. */
  url: string;
  /**
   * `/sites/tmu`, and nothing at the root of a tenant. As people read it: SharePoint gives and takes paths so, and finds nothing by one with
   * "%20" in it [R: pnpcore#1077, "The file /sites/…/Customer%20Account/… does not exist"]. Sites with spaces in their address exist [R: sp-dev-docs#9158].
   */
  path: string;
  /** SharePoint's time, as far as its answers have told. */
  now: () => Instant;
  /** Milliseconds by which this device's clock is ahead of SharePoint's; absent where it is as good as right. */
  aheadBy: () => number | undefined;
  newId: () => string;
  /** What its lists turned out to lack. */
  lost: ColumnsLost;
}

export type ListAddress = Pick<ListSchema, 'template' | 'urlName'>;

/** A site from a PnPjs root that already knows how to reach it. `facts.now` is the machine's own clock. */
export function siteOver(sp: SPFI, siteUrl: string, facts: Pick<Site, 'now' | 'newId'>): Site {
  const url = withoutEnd(siteUrl, '/');
  // Minimal metadata is what carries each item's ETag: without one, nothing could be written safely.
  sp.using(InjectHeaders({ Accept: 'application/json;odata=minimalmetadata' }));
  renewStaleDigest(sp, url);
  tellEndedSignIn(sp, url);
  const { now, aheadBy } = serverTime(sp, facts.now);
  return {
    sp,
    url,
    path: withoutEnd(decodeURIComponent(new URL(url).pathname), '/'),
    now,
    aheadBy,
    newId: facts.newId,
    lost: new ColumnsLost(),
  };
}

/** The list's address on the server. */
export const serverPath = (site: Site, list: ListAddress): string => `${site.path}/${listPath(list)}`;

/** The list, found by its address: an owner may have given it another title. */
export function listOn(site: Site, list: ListAddress, sp: SPFI = site.sp): ListQuery & IInvokable {
  return listAt(sp.web, `getList('${encodePath(serverPath(site, list))}')`);
}
