import { issueEventSchema, type IssueEvent } from '@tms-support/support-domain';
import { fieldsAt, issuesList, type ItemCells } from '@tms-support/sharepoint-schema';
import type { CellFault } from '../site/row.js';
import { itemsOf } from '../site/item.js';
import { listOn, type Site } from '../site/site.js';
import type { FirstSeen } from './first-seen.js';
import { storyDoubts } from './story-doubts.js';
import { instantOf, versionOfIssue, type IssueVersion } from './version-of-issue.js';

/** The newest versions that are looked at: each carries the whole note, and an issue seldom has more. */
const mostVersions = 40;

/** The versions of an issue's item, oldest first, and whether there may be older ones. */
export interface VersionsRead {
  versions: readonly ItemCells[];
  isWhole: boolean;
}

export async function readVersions(site: Site, number: number, listsVersion: number): Promise<VersionsRead> {
  const columns = fieldsAt(issuesList, listsVersion).map((field) => field.name);
  const asked = listOn(site, issuesList)
    .items.getById(number)
    .versions.select('VersionId', 'Created', 'Editor', ...columns)
    .top(mostVersions);
  const items = itemsOf(await asked());
  const numberOf = (cells: ItemCells): number => Number(cells['VersionId'] ?? 0);
  return { versions: [...items].sort((a, b) => numberOf(a) - numberOf(b)), isWhole: items.length < mostVersions };
}

const fold = (text: string | undefined): string => (text ?? '').trim().toLowerCase();
const wrote = (version: IssueVersion, { by }: IssueEvent): boolean =>
  version.email !== '' && fold(by.email) !== ''
    ? version.email === fold(by.email)
    : fold(version.name) === fold(by.name);
/** Whether the event has the name of its writer: with an address of their own, somebody may write any name beside it. */
const hasNameOf = (version: IssueVersion, { by }: IssueEvent): boolean =>
  version.name === '' || fold(version.name) === fold(by.name);
const whole = (event: IssueEvent): string => JSON.stringify(event);
/** All that an event says but its id: whoever writes the note chooses that. Read by its schema, for one order of its parts. */
const said = (event: IssueEvent): string => {
  const read = issueEventSchema.safeParse({ ...event, id: '' });
  return JSON.stringify(read.success ? read.data : event);
};

/**
 * Who first wrote each event. It is verified where that version's writer is its actor, or where it says what somebody changed in the
 * list by hand in a version since the step before: that the desk records in their name with the next step, whoever takes it, and
 * what they changed is read again from the cells of their version. Of a first version that was not written when the item was made
 * (an import) nothing can be said, and nothing is.
 */
function firstSeenIn({ versions, isWhole }: VersionsRead, createdAt: string | undefined): Map<string, FirstSeen> {
  const seen = new Map<string, FirstSeen>();
  let sinceLastStep: IssueVersion[] = [];
  versions.map(versionOfIssue).forEach((version, at) => {
    const isMaking = isWhole && createdAt !== undefined && version.writtenAt === createdAt;
    const isJudged = at > 0 || isMaking;
    const fresh = version.events.filter((event) => !seen.has(whole(event)));
    const strangers = isJudged ? fresh.filter((event) => !wrote(version, event)) : [];
    const byHand = new Set(strangers.length === 0 ? [] : sinceLastStep.flatMap((one) => one.editedByHand().map(said)));
    const stepBeforeAt = sinceLastStep[0]?.writtenAt;
    for (const event of fresh) {
      const isVerified = !strangers.includes(event) || byHand.has(said(event));
      const hasOtherName = isJudged && wrote(version, event) && !hasNameOf(version, event);
      seen.set(whole(event), { event, version, ...(stepBeforeAt ? { stepBeforeAt } : {}), isVerified, hasOtherName });
    }
    sinceLastStep = fresh.length > 0 ? [version] : [...sinceLastStep, version];
  });
  return seen;
}

/**
 * What SharePoint's versions say of a story: the ids of its events whose actor is not who wrote them, and in words what was taken
 * out, moved or dated otherwise than it was saved. `archived` are the events that stand in files beside the item, which SharePoint
 * keeps no versions of: each is held against the versions that had it in the note.
 */
export function unverifiedIn(
  read: VersionsRead,
  item: ItemCells,
  archived: readonly IssueEvent[] = [],
): { unverified: readonly string[]; otherName: readonly string[]; faults: readonly CellFault[] } {
  const seen = firstSeenIn(read, instantOf(item['Created']));
  const versions = read.versions.map(versionOfIssue);
  const now = versions[versions.length - 1]?.events ?? [];
  const known = new Set([...seen.values()].map(({ event }) => event.id));
  const isForeign = (event: IssueEvent): boolean => {
    const first = seen.get(whole(event));
    return first ? !first.isVerified : read.isWhole || known.has(event.id);
  };
  const unverified = [
    ...archived.filter(isForeign),
    ...now.filter((event) => seen.get(whole(event))?.isVerified === false),
  ];
  const otherName = [...archived, ...now].filter((event) => seen.get(whole(event))?.hasOtherName);
  return {
    unverified: unverified.map(({ id }) => id),
    otherName: otherName.map(({ id }) => id),
    faults: storyDoubts([...seen.values()], versions, [...archived, ...now]),
  };
}

/** The events of these ids as the versions have them: for what a file beside the item should hold, and does not any more. */
export function eventsInVersions({ versions }: VersionsRead, without: readonly IssueEvent[]): readonly IssueEvent[] {
  const held = new Set(without.map(({ id }) => id));
  const found = new Map<string, IssueEvent>();
  for (const { events } of versions.map(versionOfIssue)) {
    for (const event of events) if (!held.has(event.id) && !found.has(event.id)) found.set(event.id, event);
  }
  return [...found.values()];
}
