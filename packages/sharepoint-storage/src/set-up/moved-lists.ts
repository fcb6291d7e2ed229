import * as z from 'zod/mini';
import { columnId, templateNumbers, type WholeList } from '@tms-support/sharepoint-schema';
import type { Site } from '../site/site.js';

/** A list of the site that has no place of the desk's. */
export interface OtherList {
  Id: string;
  Title: string;
  BaseTemplate: number;
  RootFolder: { ServerRelativeUrl: string };
}
/** Where a list of the desk seems to be, and what it is called there. */
export interface MovedList {
  title: string;
  path: string;
}

const idsSchema = z.array(z.looseObject({ Id: z.string() }));
/** Fewer than a batch takes. */
const atOnce = 50;

/**
 * Lists of the desk that somebody gave another address, by their keys. A list that is moved keeps its columns [R: pnp/script-samples#477,
 * PnP-Sites-Core#1396], and the ID of each of the desk's is made of the address that its list was made at. A copy of a list can have the same: it is told
 * in the same words, where the list itself is missing. It is a hint for an owner, so what cannot be read hides it and stops nothing.
 */
export async function movedLists(
  site: Site,
  missing: readonly WholeList[],
  others: readonly OtherList[],
): Promise<ReadonlyMap<string, MovedList>> {
  const templates = new Set(missing.map(({ template }): number => templateNumbers[template]));
  const candidates = others.filter(({ BaseTemplate }) => templates.has(BaseTemplate));
  const found = new Map<string, MovedList>();
  for (let at = 0; at < candidates.length; at += atOnce) {
    const some = candidates.slice(at, at + atOnce);
    const [batch, send] = site.sp.batched();
    const waiting = Promise.allSettled(
      some.map(({ Id }) => batch.web.lists.getById(Id).fields.filter('FromBaseType eq false').select('Id')<unknown>()),
    );
    await send().catch(() => undefined);
    (await waiting).forEach((answer, n) => {
      const read = idsSchema.safeParse(answer.status === 'fulfilled' ? answer.value : undefined);
      const ids = new Set(read.success ? read.data.map(({ Id }) => Id.toLowerCase()) : []);
      const { Title: title, RootFolder } = some[n]!;
      for (const list of missing) {
        const own = Object.values(list.fields).filter((field) => !field.builtIn);
        if (own.some((field) => ids.has(columnId(list, field))))
          found.set(list.key, { title, path: RootFolder.ServerRelativeUrl });
      }
    });
  }
  return found;
}
