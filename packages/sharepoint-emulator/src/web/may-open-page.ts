import { PERMISSION, ALL_RIGHTS, holdsRight } from '../rights/permission-mask.js';
import { effectiveListScope, rightsInScope } from '../rights/scopes.js';
import type { Site } from '../site/site.js';
import { readPerson } from '../site/visit.js';
import { findListByUrl } from '../structure/store-list.js';

/**
 * Whether a page of the site opens for somebody, as a browser asks for it. A page is a file of a library: it takes the right to read
 * that file. Rights on other lists give Limited Access on the site, which lets people pass to what they have explicit rights to, and
 * opens nothing by itself [R, secondary: accounts that quote Microsoft's page on permission levels].
 * @param address as `web/WelcomePage` says it, `SitePages/Home.aspx`, or server-relative. The page need not be there.
 */
export function mayOpenPage(site: Site, loginName: string, address: string): boolean {
  const url = address.startsWith('/') ? address : `${site.serverRelativeUrl}/${address}`;
  const library = findListByUrl(site, url);
  if (!library) throw new Error(`No library of this site has a page at ${url}.`);
  const person = readPerson(site, loginName);
  if (person.id === 0) return false;
  const cut = url.lastIndexOf('/');
  const page = site.db.get(
    `SELECT scope FROM "${library.table}" WHERE file_dir = ? AND file_leaf = ?`,
    url.slice(0, cut),
    url.slice(cut + 1),
  );
  const scope = typeof page?.['scope'] === 'string' ? page['scope'] : effectiveListScope(site.db, library.guid);
  const mask = person.isAdmin ? ALL_RIGHTS : rightsInScope(site.db, scope, person.principalIds);
  return holdsRight(mask, PERMISSION.viewListItems) && holdsRight(mask, PERMISSION.openItems);
}
