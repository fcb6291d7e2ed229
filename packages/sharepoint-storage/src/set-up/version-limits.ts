import * as z from 'zod/mini';
import { SPQueryable } from '@pnp/sp';
import type { IList } from '@pnp/sp/lists/index.js';
import { toStorageError } from '../site/to-storage-error.js';

/** `DefaultTrimMode`: 0 none, 1 a fixed limit, 2 automatic [R the names, SharePoint's $metadata; the numbers L]. */
const automatic = 2;
const policySchema = z.looseObject({ DefaultTrimMode: z.number() });

/**
 * Whether SharePoint limits the versions of this library by itself. To set a limit of one's own is an error then, with which the whole
 * change is lost [R: Microsoft's note on Set-SPOSite]. A site that does not know the question limits nothing by itself.
 */
export async function limitsVersionsItself(library: IList): Promise<boolean> {
  try {
    const policy = policySchema.safeParse(await SPQueryable(library, 'VersionPolicies')());
    return policy.success && policy.data.DefaultTrimMode === automatic;
  } catch (cause) {
    const { code } = toStorageError(cause, 'asking who limits versions');
    if (code === 'STORAGE.NOT_FOUND' || code === 'STORAGE.REFUSED') return false;
    throw cause;
  }
}
