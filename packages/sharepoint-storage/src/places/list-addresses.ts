import { withoutEnd } from '@tms-support/support-domain';
import { deskLists, listPath, type ListKey } from '@tms-support/sharepoint-schema';

/** Where owners edit what the desk shows: the addresses of the plain lists. */
export type ListAddresses = Readonly<Record<ListKey, string>>;

/** The lists' own pages on a site. `siteUrl` is absolute, with or without a slash at its end. */
export function listAddresses(siteUrl: string): ListAddresses {
  const site = withoutEnd(siteUrl, '/');
  const pages = Object.entries(deskLists).map(([key, list]) => [key, `${site}/${listPath(list)}`]);
  return Object.fromEntries(pages) as Record<ListKey, string>;
}
