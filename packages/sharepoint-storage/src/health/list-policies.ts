import * as z from 'zod/mini';
import { SPCollection } from '@pnp/sp/spqueryable.js';
import { documentsLibrary, issuesList, reportsList, type ListSchema } from '@tms-support/sharepoint-schema';
import { serverPath, type Site } from '../site/site.js';
import { hidesDrafts } from '../site/hides-drafts.js';
import type { Carrier } from '../site/together.js';

const policiesSchema = z.array(
  z.looseObject({
    EnableModeration: z.boolean(),
    ForceCheckout: z.boolean(),
    EnableVersioning: z.boolean(),
    MajorVersionLimit: z.optional(z.nullable(z.number())),
    EnableMinorVersions: z.optional(z.boolean()),
    DraftVersionVisibility: z.optional(z.number()),
    EnableFolderCreation: z.optional(z.boolean()),
    EnableAttachments: z.boolean(),
    ReadSecurity: z.number(),
    WriteSecurity: z.number(),
    ValidationFormula: z.optional(z.nullable(z.string())),
    RootFolder: z.looseObject({ ServerRelativeUrl: z.string() }),
  }),
);

const settings = [
  'EnableModeration',
  'ForceCheckout',
  'EnableVersioning',
  'MajorVersionLimit',
  'EnableMinorVersions',
  'DraftVersionVisibility',
  'EnableFolderCreation',
  'EnableAttachments',
  'ReadSecurity',
  'WriteSecurity',
  'ValidationFormula',
];
type Policies = z.infer<typeof policiesSchema>[number];
const all = 1;
/** Fewer than set-up gives any list. The pages of SharePoint take no fewer than 100 for a library, a script any number, and 0 is no limit [L]. */
const fewVersions = 10;
const isFew = (limit: number): boolean => limit > 0 && limit < fewVersions;

const mend = 'A site owner can switch that off in Set-up.';
const mendOn = 'A site owner can switch that on in Set-up.';

/** What somebody can switch, whether it is so, and what it does. Own rows are what reports are about, and no fault there. */
const ways: readonly { isSo(has: Policies, key: string): boolean; words: string }[] = [
  {
    isSo: (has) => has.EnableModeration,
    words: `New rows wait for approval, and others cannot see them until then. ${mend}`,
  },
  { isSo: (has) => has.ForceCheckout, words: `Others cannot see a new file until it is checked in. ${mend}` },
  {
    isSo: (has, key) => key !== reportsList.key && has.ReadSecurity > all,
    words: `People see only the rows that they made themselves. ${mend}`,
  },
  {
    isSo: (has, key) => key !== reportsList.key && has.WriteSecurity > all,
    words: `People can change only the rows that they made themselves, and a step on a colleague’s row is refused. ${mend}`,
  },
  {
    isSo: (has) => !has.EnableVersioning,
    words: `No versions are kept: what somebody overwrites is gone, and nobody can tell who wrote a step. ${mendOn}`,
  },
  {
    isSo: ({ EnableVersioning, MajorVersionLimit }) => EnableVersioning && isFew(MajorVersionLimit ?? 0),
    words: `Fewer than ${fewVersions} versions of a row are kept: what was overwritten before them is gone, and nobody can tell who wrote an old step. A site owner can raise the number in the settings of the list.`,
  },
  {
    isSo: hidesDrafts,
    words: `New files are drafts, which others cannot see until somebody publishes them. ${mend}`,
  },
  {
    isSo: (has, key) => key !== documentsLibrary.key && has.EnableFolderCreation === true,
    words: `Folders can be made in this list. The desk reads what is in one like other rows, but SharePoint shows it only to somebody who opens the folder, and a folder can have permissions of its own. ${mend}`,
  },
  {
    isSo: (has, key) => key === issuesList.key && !has.EnableAttachments,
    words: `Files cannot be added. ${mendOn}`,
  },
  {
    isSo: (has) => Boolean(has.ValidationFormula),
    words:
      'A validation formula of the list may refuse what people write in the desk. A site owner can take it out in the settings of the list.',
  },
];

/** What an administrator has switched on since set-up, by the list's key, where it hides from others what the desk calls saved, or refuses it. */
export async function readPolicies(
  site: Site,
  lists: readonly ListSchema[],
  by: Carrier,
): Promise<ReadonlyMap<string, readonly string[]>> {
  // Not `.lists` of the web: PnPjs has it once its part on lists is there, which comes with set-up, in a script of its own.
  const asked = by((sp) =>
    SPCollection(sp.web, 'lists')
      .select(...settings, 'RootFolder/ServerRelativeUrl')
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
      return [list.key, has ? ways.filter(({ isSo }) => isSo(has, list.key)).map(({ words }) => words) : []];
    }),
  );
}
