import type { ListSchema } from '@tms-support/sharepoint-schema';
import { listPath } from '@tms-support/sharepoint-schema';

/** The address of a path of the site. SharePoint gives paths as people read them: a blank or a per cent sign must not end the address. */
export const addressOfPath = (siteUrl: string, path: string): string =>
  new URL(path.split('/').map(encodeURIComponent).join('/'), siteUrl).href;

/** Where a file beside an item is ([R] learn.microsoft.com, "Working with lists and list items with REST": `…/Lists/<list>/Attachments/<id>/<name>`). */
export const addressOf = (siteUrl: string, list: ListSchema, number: number, name: string): string =>
  addressOfPath(
    siteUrl,
    `${decodeURIComponent(new URL(siteUrl).pathname).replace(/\/$/, '')}/${listPath(list)}/Attachments/${number}/${name}`,
  );
