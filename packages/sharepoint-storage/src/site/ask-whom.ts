import { SPCollection } from '@pnp/sp';
import * as z from 'zod/mini';
import type { Site } from './site.js';
import { toStorageError } from './to-storage-error.js';

const peopleSchema = z.array(z.looseObject({ Title: z.string(), PrincipalType: z.optional(z.number()) }));
const person = 1;

async function names(request: Promise<unknown>): Promise<string[] | undefined> {
  try {
    const read = peopleSchema.safeParse(await request);
    if (!read.success) return undefined;
    return read.data.filter((one) => (one.PrincipalType ?? person) === person).map((one) => one.Title);
  } catch (cause) {
    const error = toStorageError(cause, 'asking who owns the site');
    // Whoever may not see the owners is told so by an empty list: the sentence on the screen does without names.
    if (['STORAGE.NOT_ALLOWED', 'STORAGE.NOT_FOUND', 'STORAGE.REFUSED'].includes(error.code)) return undefined;
    throw error;
  }
}

/** The site's owners by name, for whoever needs one. Empty where SharePoint does not let this person see them. */
export async function askWhom(site: Site): Promise<readonly string[]> {
  // By path: PnPjs's modules of users, groups and rights weigh 3 KB, and every visit would carry them for this.
  const people = (path: string) => SPCollection(site.sp.web, path).select('Title', 'PrincipalType');
  const owners = await names(people('associatedOwnerGroup/users')());
  if (owners && owners.length > 0) return owners;
  return (await names(people('siteUsers').filter('IsSiteAdmin eq true')())) ?? [];
}
