import type { SPFI } from '@pnp/sp';
import type { IList } from '@pnp/sp/lists/index.js';
import { serverPath, type ListAddress, type Site } from '../site/site.js';

/** The list with all that PnPjs can do with one, found by its address. */
export const wholeListOn = (site: Site, list: ListAddress, sp: SPFI = site.sp): IList =>
  sp.web.getList(serverPath(site, list));
