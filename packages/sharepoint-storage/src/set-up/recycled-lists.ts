import * as z from 'zod/mini';
import { listPath, type Manifest } from '@tms-support/sharepoint-schema';
import type { Site } from '../site/site.js';

const listKind = 4;
const binSchema = z.array(
  z.looseObject({
    ItemType: z.number(),
    DirName: z.string(),
    LeafName: z.string(),
    DeletedDate: z.optional(z.nullable(z.string())),
  }),
);

/**
 * Lists of the desk in the recycle bin, by where they stood. It is a hint for an owner, so a bin that cannot be read hides it and
 * stops nothing.
 */
export async function recycledLists(site: Site, manifest: Manifest): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  const answer: unknown = await site.sp.web.recycleBin
    .top(5000)()
    .catch(() => []);
  const bin = binSchema.safeParse(answer);
  for (const one of bin.success ? bin.data : []) {
    if (one.ItemType !== listKind) continue;
    const stood = `/${one.DirName}/${one.LeafName}`.replace(/\/+/g, '/').toLowerCase();
    const list = manifest.lists.find((each) => stood === `${site.path}/${listPath(each)}`.toLowerCase());
    if (list) found.set(list.key, (one.DeletedDate ?? '').slice(0, 10));
  }
  return found;
}
