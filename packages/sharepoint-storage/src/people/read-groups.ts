import * as z from 'zod/mini';
import { SPCollection, type SPFI } from '@pnp/sp';
import { deskGroups } from '@tms-support/sharepoint-schema';
import type { Site } from '../site/site.js';
import { StorageError } from '../site/storage-error.js';
import { asking, toStorageError } from '../site/to-storage-error.js';
import { alone, type Carrier } from '../site/together.js';
import type { GroupOnSite } from './people-calls.js';

const groupsSchema = z.array(
  z.looseObject({ Id: z.number(), Title: z.string(), OwnerTitle: z.optional(z.nullable(z.string())) }),
);
const usersSchema = z.array(z.looseObject({ Title: z.string(), Email: z.optional(z.nullable(z.string())) }));

/** Who is in a group. Undefined where SharePoint does not say: a group may hide its members from whoever is in none of its owners. */
async function usersOf(sp: SPFI, id: number): Promise<GroupOnSite['people']> {
  try {
    const answer: unknown = await SPCollection(sp.web, `sitegroups/getbyid(${id})/users`).select('Title', 'Email')();
    const read = usersSchema.safeParse(answer);
    return read.success ? read.data.map(({ Title, Email }) => ({ name: Title, email: Email ?? '' })) : undefined;
  } catch (cause) {
    const error = toStorageError(cause, 'reading who is in a group');
    if (error.code === 'STORAGE.NOT_ALLOWED' || error.code === 'STORAGE.NOT_FOUND') return undefined;
    throw error;
  }
}

/** The desk's groups with who is in each. People are put into them on SharePoint's own page: the desk asks for no right to do that. */
export async function readGroups(site: Site, by: Carrier): Promise<readonly GroupOnSite[]> {
  return asking('reading the site’s groups', async () => {
    const answer: unknown = await by((sp) => SPCollection(sp.web, 'sitegroups').select('Id', 'Title', 'OwnerTitle')());
    const read = groupsSchema.safeParse(answer);
    if (!read.success)
      throw new StorageError(
        'STORAGE.UNREADABLE',
        'SharePoint’s answer about the site’s groups cannot be read.',
        read.error,
      );
    const found = deskGroups.map(({ audience, title }) => ({
      audience,
      title,
      group: read.data.find((one) => one.Title === title),
    }));
    if (found.every(({ group }) => group === undefined))
      return deskGroups.map(({ audience, title }) => ({ audience, title }));
    return alone(site)((sp) =>
      Promise.all(
        found.map(async ({ audience, title, group }): Promise<GroupOnSite> => {
          if (!group) return { audience, title };
          const people = await usersOf(sp, group.Id);
          return {
            audience,
            title,
            number: group.Id,
            // [L: the address that the groups page of a site links to; MembershipGroupId is in Microsoft's own pages on people.aspx]
            pageUrl: `${site.url}/_layouts/15/people.aspx?MembershipGroupId=${group.Id}`,
            ...(group.OwnerTitle ? { owner: group.OwnerTitle } : {}),
            ...(people ? { people } : {}),
          };
        }),
      ),
    );
  });
}
