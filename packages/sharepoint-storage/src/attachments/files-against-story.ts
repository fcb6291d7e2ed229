import type { Instant, IssueEvent, IssueFile } from '@tms-support/support-domain';
import type { Attachment, FilesOfIssue } from './file-calls.js';

/** Milliseconds for which a file that the story does not tell of may be one whose line is on its way. */
const onItsWayFor = 2 * 60_000;

/** A file as it stands beside the item. Size and time are absent where SharePoint did not say. */
export interface StandingFile {
  name: string;
  url: string;
  size?: number;
  addedAt?: Instant;
}

/** The files that a story tells of. SharePoint takes no two names that differ in case alone. */
export interface ToldFiles {
  /** By folded name, as the newest step says that is its writer's own. */
  told: ReadonlyMap<string, IssueFile & { at: Instant; by: string }>;
  /** Names that stood there before the story told of any, by folded name: of these nothing more is known. */
  before: ReadonlyMap<string, string>;
  /** Whether every file that the desk added is in it: not so of an issue from before the story told of files. */
  isWhole: boolean;
}

export const foldedName = (name: string): string => name.normalize('NFC').toLowerCase();

/** `isTold`: the desk has told of files since the issue was raised. What is not its writer's own says nothing here. */
export function toldFiles(
  history: readonly IssueEvent[],
  unverified: readonly string[] = [],
  isTold: boolean = false,
): ToldFiles {
  const steps = history.flatMap((event) =>
    event.type === 'file-added' && !unverified.includes(event.id) ? [event] : [],
  );
  // Only the first may say what stood before it: a later one would make any file look as if it had always been there.
  const before = isTold ? [] : (steps[0]?.before ?? []);
  return {
    told: new Map(steps.map(({ file, at, by }) => [foldedName(file.name), { ...file, at, by: by.name }])),
    before: new Map(before.map((name) => [foldedName(name), name])),
    isWhole: isTold || steps.length > 0,
  };
}

/** What the files beside an issue say against its story: which are gone, which are others, and which nobody told of. */
export function filesAgainstStory(files: readonly StandingFile[], story: ToldFiles, now: Instant): FilesOfIssue {
  const standing = new Set(files.map(({ name }) => foldedName(name)));
  const isFresh = ({ addedAt }: StandingFile): boolean =>
    addedAt !== undefined && Date.parse(now) - Date.parse(addedAt) < onItsWayFor;
  const judged = files.map((file): Attachment => {
    const { name, url, size } = file;
    const shown = { name, url, ...(size === undefined ? {} : { size }) };
    const told = story.told.get(foldedName(name));
    if (told) {
      const isOther = size !== undefined && size !== told.size;
      return { ...shown, told, ...(isOther ? { doubt: 'replaced' as const } : {}) };
    }
    const isKnown = !story.isWhole || story.before.has(foldedName(name)) || isFresh(file);
    return isKnown ? shown : { ...shown, doubt: 'not-in-story' };
  });
  const gone = [
    ...[...story.before].flatMap(([folded, name]) =>
      standing.has(folded) || story.told.has(folded) ? [] : [{ name }],
    ),
    ...[...story.told].flatMap(([folded, { name, at, by }]) => (standing.has(folded) ? [] : [{ name, at, by }])),
  ];
  return { files: judged, gone };
}
