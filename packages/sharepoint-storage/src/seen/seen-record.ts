import * as z from 'zod/mini';
import { instantSchema, type Instant } from '@tms-support/support-domain';
import { keptLists, type KeptListName } from '../lists/list-modules.js';
import { schemaVersion, type ItemCells } from '@tms-support/sharepoint-schema';

/** The rows of one list, as many and as much of them as the first screens paint from, and the change token that they stand at. */
export interface KeptList {
  token: string;
  /** When SharePoint last gave or confirmed the token. */
  confirmedAt: Instant;
  items: readonly ItemCells[];
}

/**
 * What the desk keeps of a visit. Rows as SharePoint gave them, but for issues, which are kept in short (`short-issue.ts`), and of the
 * people list the team alone (`team-of.ts`).
 */
export interface SeenRecord {
  siteUrl: string;
  loginName: string;
  seenAt: Instant;
  listsVersion: number;
  door: { user: unknown; rights: unknown; settings: readonly ItemCells[]; askWhom: readonly string[] };
  /** Absent: closed to this person. */
  lists: Partial<Record<KeptListName, KeptList>>;
}

/** Format 1 kept every story, and everybody's address. */
export const recordFormat = 2;

const cells = z.array(z.looseObject({}));
const keptSchema = z.optional(z.object({ token: z.string(), confirmedAt: instantSchema, items: cells }));
const recordSchema = z.object({
  format: z.literal(recordFormat),
  schemaVersion: z.literal(schemaVersion),
  siteUrl: z.string(),
  loginName: z.string(),
  seenAt: instantSchema,
  listsVersion: z.number(),
  door: z.object({ user: z.unknown(), rights: z.unknown(), settings: cells, askWhom: z.array(z.string()) }),
  lists: z.object(Object.fromEntries(keptLists.map((name) => [name, keptSchema]))),
});

/** Characters of one person's record. What is longer is not kept: the desk then opens as on a first visit. */
export const mostKept = 5_000_000;

export function writeRecord(record: SeenRecord): string {
  return JSON.stringify({ format: recordFormat, schemaVersion, ...record });
}

/** Reads what was kept. Nothing where it is of other code, another site or another person, or no record at all. */
export function readRecord(text: string, whose: Pick<SeenRecord, 'siteUrl' | 'loginName'>): SeenRecord | undefined {
  if (text.length > mostKept) return undefined;
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return undefined;
  }
  const read = recordSchema.safeParse(json);
  if (!read.success || read.data.siteUrl !== whose.siteUrl || read.data.loginName !== whose.loginName) return undefined;
  const { siteUrl, loginName, seenAt, listsVersion, door, lists } = read.data;
  return {
    siteUrl,
    loginName,
    seenAt,
    listsVersion,
    door: { user: door.user, rights: door.rights, settings: door.settings, askWhom: door.askWhom },
    lists: Object.fromEntries(keptLists.flatMap((name) => (lists[name] ? [[name, lists[name]]] : []))),
  };
}
