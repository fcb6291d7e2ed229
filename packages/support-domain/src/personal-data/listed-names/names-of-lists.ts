import type { FoldedFinding, NameToken } from '../finding.js';
import { unpackedWords } from '../packed-words.js';
import { namesNearWords, namesOfWords } from './listed-names.js';

let near: ReadonlySet<string> | undefined;
let words: ReadonlySet<string> | undefined;

/** What a thing has before it and a person hardly: "the fern", "no spinner", "a third barn". */
const beforeThing =
  /(?:^|[\n(.,;:!?–—-]|(?<!\p{Alpha})(?:the|a|an|this|that|these|those|no|any|each|every|some|next|last|first|second|third|my|our|your|his|her|their|its|of|in|on|at|into|as|new|old|big|small|one|two|per|is|was|are|very|too|so|be|been|not|more|less|how|to)|\d) ?$/u;
/** A place, an office or a thing goes on so: "Fenwick House". */
const goesOnAsThing =
  /^(?:-| (?:road|rd|street|st|lane|ave(?:nue)?|close|house|court|room|suite|hall|school|college|academy|hospital|hotel|park|ward|station|centre|road|field|button|tab|theme|mode|group|ltd|llp|plc|council|university)(?!\p{Alpha})| of (?!(?:tra|tmu)(?!\p{Alpha})))/u;
const ofCode = /[\p{N}@/\\_=&%#+]/u;

/** Words that lists of names have and few write otherwise: "fenwick again", "Tasker has it". All are shown to a person. */
export function listedNames(
  tokens: readonly NameToken[],
  folded: string,
  written: (start: number, end: number) => string,
): FoldedFinding[] {
  near ??= unpackedWords(namesNearWords)[0];
  words ??= unpackedWords(namesOfWords)[0];
  return tokens.flatMap(({ word, start, end, capital }, at): FoldedFinding[] => {
    const isNear = near!.has(word) && (capital || word.length > 3);
    if (!isNear && !words!.has(word)) return [];
    const after = folded.slice(end, end + 14);
    if (
      goesOnAsThing.test(after) ||
      ofCode.test(`${folded[start - 1] ?? ''}${after[0] ?? ''}`) ||
      /^\.\p{Alpha}/u.test(after)
    )
      return [];
    // In a line all in capitals they say nothing.
    const isCapital = capital && (word.length > 4 || /\p{Ll}/u.test(written(start, end)));
    const isThing =
      !isNear &&
      (capital
        ? !isCapital || /(?<!\p{Alpha})(?:the|a|an|in|on|at) $/u.test(folded.slice(Math.max(0, start - 5), start))
        : beforeThing.test(folded.slice(Math.max(0, start - 8), start)) || tokens[at - 1]?.capital === true);
    return isThing ? [] : [{ start, end, kind: 'likely-name' }];
  });
}
