import * as z from 'zod/mini';
import type { Role } from '@tms-support/support-domain';
import { deskGroups } from '@tms-support/sharepoint-schema';
import type { KnownPerson } from '../people/people-calls.js';
import type { SignedInPerson } from './door-calls.js';
import { rolesOf } from '../people/people-rows.js';
import { foldedLogin } from '../seen/seen-shelf.js';
import { StorageError } from '../site/storage-error.js';

const userSchema = z.looseObject({
  Title: z.optional(z.nullable(z.string())),
  Email: z.optional(z.nullable(z.string())),
  LoginName: z.optional(z.nullable(z.string())),
  Groups: z.optional(z.array(z.looseObject({ Title: z.optional(z.string()) }))),
});
const half = z.union([z.string(), z.number()]);
/** A mask of rights, in two halves. */
export const maskSchema = z.looseObject({ High: half, Low: half });

/** The login name that SharePoint knows this person by, without the kind of account; blank where it says none. */
export function loginOf(user: unknown): string {
  const read = userSchema.safeParse(user);
  return foldedLogin((read.success && read.data.LoginName) || '');
}

/**
 * The rights that set-up needs, as bits of the mask's lower half: SPBasePermissions, ManageLists 0x800 and ManagePermissions 0x2000000
 * ([R] PnPjs 4.21, `PermissionKind`: the 12th and the 26th bit). PnPjs's own check comes with all of its security, at every first visit.
 */
const needsToSetUp = [0x800, 0x2000000];

function maySetUp(answer: unknown): boolean {
  const mask = maskSchema.safeParse(answer);
  if (!mask.success) return false;
  const low = Number(mask.data.Low);
  return needsToSetUp.every((bit) => (low & bit) !== 0);
}

/**
 * The first role of each of the desk's groups that somebody is in. It stands in where the people list cannot say: what a person may
 * do to the lists comes from these very groups, so it gives nothing that they have not got.
 */
function rolesByGroup(groups: readonly { Title?: string | undefined }[]): readonly Role[] {
  const titles = new Set(groups.map(({ Title }) => Title));
  return deskGroups.filter(({ title }) => titles.has(title)).flatMap(({ roles }) => roles.slice(0, 1));
}

/**
 * The address in a login. A guest's is written into the name of their account: `jane_doe.com#ext#@tenant.onmicrosoft.com` is jane@doe.com, the last
 * underscore being the one that stands for the sign [R: MicrosoftDocs/entra-docs#926; icebreaker#49 reads it so], and who was invited by a link is
 * `urn:spo:guest#jane@doe.com`, encoded or not [R: office-docs-powershell#180]. A guest's email can be blank where somebody had a contact of that address [L:
 * cann0nf0dder's account of what Microsoft's support answered].
 */
const addressIn = (login: string): string =>
  login.includes('@') ? login.replace(/^urn.*#/, '').replace(/_([^_]*)#ext#.*/, '@$1') : '';

/** Who SharePoint says is signed in. The email counts: it is what ties them to their row of the people list. */
export function signedInPerson(
  user: unknown,
  rights: unknown,
  people: readonly KnownPerson[],
  byGroup = false,
): SignedInPerson {
  const read = userSchema.safeParse(user);
  if (!read.success)
    throw new StorageError('STORAGE.UNREADABLE', 'SharePoint did not say who is signed in.', read.error);
  const login = loginOf(user);
  const email = read.data.Email || addressIn(login);
  const owns = maySetUp(rights);
  const given = byGroup ? rolesByGroup(read.data.Groups ?? []) : rolesOf(email, people);
  const roles: Role[] = [...given, ...(owns ? (['site-owner'] as const) : [])];
  return {
    name: read.data.Title || email || login,
    email,
    roles: roles.length > 0 ? roles : ['visitor'],
    maySetUp: owns,
  };
}
