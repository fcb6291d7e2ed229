import { Attachments } from '@pnp/sp/attachments/types.js';
import * as z from 'zod/mini';
import { issueEventSchema, type IssueEvent } from '@tms-support/support-domain';
import { issuesList } from '@tms-support/sharepoint-schema';
import { listOn, type Site } from '../site/site.js';
import { asking } from '../site/to-storage-error.js';
import { storedJson } from '../rows/stored-json.js';

const fileSchema = z.object({ v: z.literal(1), events: z.array(issueEventSchema) });

/** Puts the leaving events into an attachment of the item. The item's version moves on by it. */
export async function attachEvents(
  site: Site,
  number: number,
  fileName: string,
  events: readonly IssueEvent[],
): Promise<void> {
  const text = JSON.stringify({ v: 1, events });
  await asking('archiving the oldest part of the story', () =>
    Attachments(listOn(site, issuesList).items.getById(number)).add(fileName, text),
  );
}

/** Reads back what an archive holds; nothing where it cannot be read, which the row then says. */
export async function readArchive(
  site: Site,
  number: number,
  fileName: string,
): Promise<readonly IssueEvent[] | undefined> {
  const text: unknown = await asking('reading the oldest part of the story', () =>
    Attachments(listOn(site, issuesList).items.getById(number)).getByName(fileName).getText(),
  );
  try {
    const read = fileSchema.safeParse(storedJson(String(text)));
    return read.success ? read.data.events : undefined;
  } catch {
    return undefined;
  }
}
