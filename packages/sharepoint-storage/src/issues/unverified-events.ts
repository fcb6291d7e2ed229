import * as z from 'zod/mini';
import type { IssueEvent } from '@tms-support/support-domain';
import { instantCodec, issuesList, RowReader, type ItemCells } from '@tms-support/sharepoint-schema';
import { itemsOf } from '../site/item.js';
import { listOn, type Site } from '../site/site.js';
import { readHistory } from './history-cell.js';

const f = issuesList.fields;
/** The newest versions that are looked at: each carries the whole note, and an issue seldom has more. */
const mostVersions = 40;

const editorSchema = z.looseObject({
  Email: z.optional(z.nullable(z.string())),
  LookupValue: z.optional(z.nullable(z.string())),
});

interface Version {
  email: string;
  name: string;
  events: readonly IssueEvent[];
  writtenAt: string | undefined;
}

const fold = (text: string | null | undefined): string => (text ?? '').trim().toLowerCase();
const instantOf = (cell: unknown): string | undefined => {
  const read = instantCodec.read(cell);
  return read.good ? read.value : undefined;
};

function versionOf(cells: ItemCells): Version {
  const editor = editorSchema.safeParse(cells['Editor']);
  const note = new RowReader(cells).value(f.history);
  const { history } = readHistory(note);
  return {
    email: fold(editor.success ? editor.data.Email : ''),
    name: fold(editor.success ? editor.data.LookupValue : ''),
    events: [...history.earlier, ...history.events],
    writtenAt: instantOf(cells['Created']),
  };
}

/** The versions of an issue's item, oldest first, and whether there may be older ones. */
export async function readVersions(
  site: Site,
  number: number,
): Promise<{ versions: readonly ItemCells[]; isWhole: boolean }> {
  const asked = listOn(site, issuesList)
    .items.getById(number)
    .versions.select('VersionId', 'Created', 'Editor', f.history.name)
    .top(mostVersions);
  const items = itemsOf(await asked());
  const numberOf = (cells: ItemCells): number => Number(cells['VersionId'] ?? 0);
  return { versions: [...items].sort((a, b) => numberOf(a) - numberOf(b)), isWhole: items.length < mostVersions };
}

const wrote = (version: Version, { by }: IssueEvent): boolean =>
  version.email !== '' && fold(by.email) !== '' ? version.email === fold(by.email) : version.name === fold(by.name);

/**
 * The ids of the events whose actor is not who SharePoint says wrote them: somebody put them into the note by other means, or
 * changed them there. An event counts from the version that first has it, word for word. What a person changed in the list is
 * recorded by the desk with the next step, so it is held against the versions since the step before. Of a first version that was
 * not written when the item was made (an import) nothing can be said, and nothing is.
 */
export function unverifiedIn(
  { versions, isWhole }: { versions: readonly ItemCells[]; isWhole: boolean },
  item: ItemCells,
): readonly string[] {
  const createdAt = instantOf(item['Created']);
  const verdicts = new Map<string, boolean>();
  let sinceLastStep: Version[] = [];
  const read = versions.map(versionOf);
  read.forEach((version, at) => {
    const isMaking = isWhole && createdAt !== undefined && version.writtenAt === createdAt;
    const isJudged = at > 0 || isMaking;
    const fresh = version.events.filter((event) => !verdicts.has(JSON.stringify(event)));
    for (const event of fresh) {
      const writers = event.id.startsWith('list-edit-') ? sinceLastStep : [version];
      verdicts.set(JSON.stringify(event), !isJudged || writers.some((one) => wrote(one, event)));
    }
    sinceLastStep = fresh.length > 0 ? [version] : [...sinceLastStep, version];
  });
  const now = read[read.length - 1]?.events ?? [];
  return now.filter((event) => verdicts.get(JSON.stringify(event)) === false).map(({ id }) => id);
}
