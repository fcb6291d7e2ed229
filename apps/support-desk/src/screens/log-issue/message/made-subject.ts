import { cutWhole, type Content, type ContentKind } from '@tms-support/message-reader';
import { andList } from '@tms-support/support-domain';
import type { ShownPart } from './words-of-message';
import type { Writer } from './writers';

/**
 * What to say of a subject that a program made, and that tells of itself and not of what happened: a form's, a telephone's, a copier's. Undefined
 * where somebody wrote it, or the program says more. Forms and copiers may be set to any subject, and telephones to a few: it is offered, and
 * taken where somebody ticks it.
 */
export function madeBy({ sentBy, form, ticketTitle, isCall, isMachine }: Writer): string | undefined {
  if (isMachine) return 'A machine made this subject.';
  if (isCall) return 'The telephone made this subject.';
  const isForm = sentBy !== undefined && form !== undefined && ticketTitle === undefined;
  return isForm && !form.subject ? 'The form may give every message this subject.' : undefined;
}

const mostNamed = 3;
const longestFirstLine = 120;
/** A lock hides words, and these are files. */
const locks: readonly ContentKind[] = ['encrypted', 'protected'];
const files: readonly ContentKind[] = ['file', 'picture', 'disguised'];
/** What stands in a message besides anybody's words. */
const aroundWords: readonly ShownPart['kind'][] = ['greeting', 'signature', 'disclaimer', 'banner', 'program'];

/**
 * What is true of a message in which nobody wrote a word: who brought it, and the files that came. It is the issue's first line, where only the day
 * would stand there otherwise. Undefined where words are locked, or folded.
 */
export function saidWithoutWords(
  { isCall, isMachine }: Writer,
  contents: readonly Content[],
  parts: readonly ShownPart[],
): string | undefined {
  const isLocked = contents.some(({ kind }) => locks.includes(kind));
  if (isLocked || !parts.every(({ kind }) => aroundWords.includes(kind))) return undefined;
  const names = contents.filter(({ kind }) => files.includes(kind)).map(({ name }) => name);
  const more = names.length - mostNamed + 1;
  const named = names.length > mostNamed ? [...names.slice(0, mostNamed - 1), `${more} more files`] : names;
  const came = isCall ? 'A call was recorded' : isMachine ? 'A machine sent this' : 'This came';
  const said = `${came} without words${named.length > 0 ? `: ${andList(named)}` : ''}`;
  return said.length <= longestFirstLine ? said : `${cutWhole(said, longestFirstLine - 1)}…`;
}
