import * as z from 'zod/mini';
import { InjectHeaders } from '@pnp/queryable';
import { SPQueryable, spPost } from '@pnp/sp';
import type { DeskGroup } from '@tms-support/sharepoint-schema';
import type { Site } from '../site/site.js';
import { StorageError } from '../site/storage-error.js';
import type { SiteState } from './site-state.js';

/** It goes into the request as it is: nothing but an id may stand there. */
const idSchema = z.looseObject({ Id: z.string().check(z.regex(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i)) });
const saidSchema = z.array(
  z.looseObject({
    ErrorInfo: z.optional(z.nullable(z.looseObject({ ErrorMessage: z.string(), ErrorTypeName: z.string() }))),
  }),
);

/** What the client object model calls a site's groups by [R: the answers to pnpjs#957, which Microsoft points to in sp-dev-docs#5031]. */
const groupName = (siteId: string, group: number): string =>
  `740c6a0b-85e2-48a0-a494-e0f1759d4aa7:site:${siteId}:g:${group}`;

const request = (siteId: string, group: number, owner: number): string =>
  '<Request AddExpandoFieldTypeSuffix="true" SchemaVersion="15.0.0.0" LibraryVersion="16.0.0.0" ApplicationName="TMS Support Desk" ' +
  'xmlns="http://schemas.microsoft.com/sharepoint/clientquery/2009"><Actions>' +
  '<SetProperty Id="1" ObjectPathId="2" Name="Owner"><Parameter ObjectPathId="3" /></SetProperty>' +
  '<Method Name="Update" Id="4" ObjectPathId="2" /></Actions><ObjectPaths>' +
  `<Identity Id="2" Name="${groupName(siteId, group)}" /><Identity Id="3" Name="${groupName(siteId, owner)}" />` +
  '</ObjectPaths></Request>';

/**
 * Makes the site's owners the owner of a group. REST takes people alone as owners: `SetUserAsOwner` with a group's number fails, and a
 * MERGE that names one answers 204 and changes nothing [R: sp-dev-docs#5031]. What is refused here is a 200 with `ErrorInfo`.
 */
export async function giveGroup(site: Site, group: DeskGroup, state: SiteState): Promise<void> {
  const [id, owners] = [state.groups.get(group.title), state.associated.owners];
  if (id === undefined || owners === undefined)
    throw new StorageError('STORAGE.NOT_FOUND', `Set-up found no group “${group.title}”, or no group of site owners.`);
  const { Id: siteId } = z.parse(idSchema, await SPQueryable([site.sp.web, site.url], '_api/site').select('Id')());
  const query = SPQueryable([site.sp.web, site.url], '_vti_bin/client.svc/ProcessQuery');
  query.using(InjectHeaders({ 'Content-Type': 'text/xml' }));
  const answer: unknown = await spPost(query, { body: request(siteId, id, owners) });
  const said = z.safeParse(saidSchema, answer);
  if (!said.success || said.data.length === 0)
    throw new StorageError('STORAGE.UNREADABLE', 'SharePoint’s answer about who owns a group cannot be read.', answer);
  const refused = said.data[0]?.ErrorInfo;
  if (!refused) return;
  const isDenied = refused.ErrorTypeName.endsWith('UnauthorizedAccessException');
  const owner = state.groupOwners.get(group.title);
  const who = isDenied && owner ? `${owner} owns it, and can run set-up.` : refused.ErrorMessage;
  throw new StorageError(isDenied ? 'STORAGE.NOT_ALLOWED' : 'STORAGE.REFUSED', who, answer);
}
