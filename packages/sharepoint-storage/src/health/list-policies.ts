import * as z from 'zod/mini';
import { SPCollection } from '@pnp/sp/spqueryable.js';
import type { ListSchema } from '@tms-support/sharepoint-schema';
import { serverPath, type Site } from '../site/site.js';
import type { Carrier } from '../site/together.js';

const policiesSchema = z.array(
  z.looseObject({
    EnableModeration: z.boolean(),
    ForceCheckout: z.boolean(),
    RootFolder: z.looseObject({ ServerRelativeUrl: z.string() }),
  }),
);

const mend = 'A site owner can switch that off in Set-up.';
const waits = `New rows wait for approval, and others cannot see them until then. ${mend}`;
const isHeld = `Others cannot see a new file until it is checked in. ${mend}`;

/** What an administrator has switched on since set-up, by the list's key, where it hides from others what the desk calls saved. */
export async function readPolicies(
  site: Site,
  lists: readonly ListSchema[],
  by: Carrier,
): Promise<ReadonlyMap<string, readonly string[]>> {
  // Not `.lists` of the web: PnPjs has it once its part on lists is there, which comes with set-up, in a script of its own.
  const asked = by((sp) =>
    SPCollection(sp.web, 'lists')
      .select('EnableModeration', 'ForceCheckout', 'RootFolder/ServerRelativeUrl')
      .expand('RootFolder')
      .top(5000)<unknown>(),
  );
  // It takes no list from the page: settings that cannot be read say nothing.
  const read = policiesSchema.safeParse(await asked.catch(() => undefined));
  if (!read.success) return new Map();
  const found = new Map(read.data.map((one) => [one.RootFolder.ServerRelativeUrl.toLowerCase(), one]));
  return new Map(
    lists.map((list) => {
      const has = found.get(serverPath(site, list).toLowerCase());
      return [list.key, [...(has?.EnableModeration ? [waits] : []), ...(has?.ForceCheckout ? [isHeld] : [])]];
    }),
  );
}
