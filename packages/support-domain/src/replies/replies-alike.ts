import type { ProblemWords } from '../recall/recall-index.js';
import { wordsOfProblem } from '../recall/recall-index.js';
import { similarWords } from '../recall/similar-words.js';
import type { AlikeWords } from '../recall/alike-words.js';
import type { StandardReply } from './standard-reply.js';
import type { SuggestedReply } from './suggest-replies.js';

/**
 * Half of what the title says must be said, counted by how much each word says: "case" and "hearing" are in most problems and in many
 * titles. A reply that shares small words of its body alone is about something else.
 */
const leastOfTitle = 0.5;
const leastShared = 2;
/** Where most of the title is said, the problem may say as much else as it likes: an e-mail does. */
const mostOfTitle = 0.65;
/** And of what the problem says, three tenths; a short problem that the reply says nearly all of may be called by other words. */
const leastOfProblem = 0.3;
const nearlyAll = 0.7;

const meanings = (text: string, alike: AlikeWords | undefined): Map<string, string> =>
  new Map(similarWords(text, alike).map(({ meaning, written }) => [meaning, written]));

/**
 * The replies of the library whose words say what a problem says, best first: for an issue that nobody has sorted yet, whose area and
 * cause `suggestReplies` would go by. A reply is known by its title; the rest of its words only makes it likelier. Where the area is
 * known, a reply of that area needs one word of its title more than the area's own: every problem with letters says "letter".
 */
export function repliesAlike(
  library: readonly StandardReply[],
  problem: ProblemWords,
  { limit = 2, alike, area = '' }: { limit?: number; alike?: AlikeWords; area?: string | undefined } = {},
): SuggestedReply[] {
  const said = meanings(wordsOfProblem(problem), alike);
  // Where the area is known, a reply for another is about something else.
  const offered = library.filter((reply) => !reply.retired && (!area || !reply.area || reply.area === area));
  const all = offered.map((reply) => meanings(`${reply.title}\n${reply.subject ?? ''}\n${reply.words}`, alike));
  const ofArea = meanings(area, alike);
  // A word that many replies have ("file", "portal") says little.
  const weightOf = (word: string): number =>
    Math.log(1 + offered.length / Math.max(1, all.filter((words) => words.has(word)).length));
  const sumOf = (words: readonly string[]): number => words.reduce((sum, word) => sum + weightOf(word), 0);
  return offered
    .flatMap((reply, at) => {
      const title = [...meanings(reply.title, alike).keys()];
      const inTitle = title.filter((word) => said.has(word));
      const shared = [...all[at]!.keys()].filter((word) => said.has(word));
      const isWholeTitle = title.length > 0 && inTitle.length === title.length;
      const isOfArea = reply.area === area && inTitle.some((word) => !ofArea.has(word));
      if (inTitle.length === 0 || (shared.length < leastShared && !isWholeTitle && !isOfArea)) return [];
      const ofTitle = sumOf(inTitle) / sumOf(title);
      const ofProblem = sumOf(shared) / sumOf([...said.keys()]);
      if (!isOfArea && ofTitle < mostOfTitle && ofProblem < (ofTitle >= leastOfTitle ? leastOfProblem : nearlyAll))
        return [];
      const score = sumOf([...shared, ...inTitle]);
      const words = shared
        .sort((a, b) => weightOf(b) - weightOf(a))
        .slice(0, 3)
        .map((word) => said.get(word)!);
      return [{ score, suggestion: { reply, because: `Alike in: ${words.join(', ')}` } }];
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ suggestion }) => suggestion);
}
