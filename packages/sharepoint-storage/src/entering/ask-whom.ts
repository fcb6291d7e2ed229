import * as z from 'zod/mini';
import type { Site } from '../site/site.js';
import { toStorageError } from '../site/to-storage-error.js';

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
    if (
      error.code === 'STORAGE.NOT_ALLOWED' ||
      error.code === 'STORAGE.NOT_FOUND' ||
      error.code === 'STORAGE.REFUSED'
    ) {
      return undefined;
    }
    throw error;
  }
}

/** The site's owners by name, for whoever needs one. Empty where SharePoint does not let this person see them. */
export async function askWhom(site: Site): Promise<readonly string[]> {
  const owners = await names(site.sp.web.associatedOwnerGroup.users.select('Title', 'PrincipalType')());
  if (owners && owners.length > 0) return owners;
  return (await names(site.sp.web.siteUsers.select('Title', 'PrincipalType').filter('IsSiteAdmin eq true')())) ?? [];
}
