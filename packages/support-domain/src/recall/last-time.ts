import { foldText } from '../find/fold-text.js';
import { londonDay } from '../london-time.js';
import { monthNames } from '../words/dates.js';
import type { Issue } from '../issues/issue.js';
import type { Instant } from '../time.js';
import { askedWords, rankPast, type Recalled } from './rank-past.js';
import { problemOf, wordsOfProblem, type ProblemWords, type RecallIndex } from './recall-index.js';
import { alikeIn } from './similar-words.js';
import { supportInShort, team } from '../vocabulary/words/names.js';

/** "Last time": a past issue with what helped then. */
export interface LastTime {
  /** The past issue. */
  number: number;
  /** "Last time: Priya Shah fixed one like it in June." */
  sentence: string;
  /** Why it is shown: "The same error message", "Alike in: password, portal". */
  because: string;
  /** What the person was told then, or what was done. To go through `replyFromAnswer` before it is used again. */
  answer: string;
  score: number;
}

/** What a past issue must share before it is shown: a fifth of what the problem says. Below, silence is better than noise. */
const leastShare = 0.2;
/**
 * Or most of what the past one says: it says little ("Password won't work"), and a whole e-mail says much that no past issue has. Two
 * words of it at least, or its only one.
 */
const leastOfPast = 0.5;

/** Whether a short past issue is said within a long problem. */
function isSaidWithin({ past, sharedWords }: Recalled, index: RecallIndex): boolean {
  let said = 0;
  let all = 0;
  for (const { word, weight } of askedWords(index, problemOf(past.issue))) {
    all += weight;
    if (sharedWords.includes(word)) said += weight;
  }
  return said > 0 && said >= all * leastOfPast;
}

/** `this month`, `in June`, `in June 2024`: which June it was is clear for a year. */
export function monthWords(at: Instant, now: Instant): string {
  const [year, month] = londonDay(at).split('-').map(Number) as [number, number];
  const [thisYear, thisMonth] = londonDay(now).split('-').map(Number) as [number, number];
  const ago = (thisYear - year) * 12 + thisMonth - month;
  if (ago <= 0) return 'this month';
  return `in ${monthNames[month - 1]}${ago < 12 ? '' : ` ${year}`}`;
}

/** Who fixed it, and whether it was fixed at all: what follows is what they fixed. */
function whoDidWhat(issue: Issue): string {
  if (issue.outcome === 'not-changing') return `${supportInShort} did not change`;
  if (issue.history.some(({ type }) => type === 'fix-applied') || issue.cardUrl !== undefined)
    return `${supportInShort} fixed`;
  // Whoever brought it in is not who fixed it, and a record from before the desk seldom says.
  if (issue.broughtInAt !== undefined) return 'The team fixed';
  const answered = issue.history.filter(({ type }) => type === 'answered').slice(-1)[0];
  const who = answered?.asToldBy?.name ?? answered?.by.name ?? issue.owner?.name ?? team;
  return `${who} ${issue.outcome === 'told-no-answer' ? 'answered' : 'fixed'}`;
}

function becauseOf(recalled: Recalled, problem: ProblemWords, index: RecallIndex): string {
  if (recalled.sameError) return 'The same error message';
  const alike = alikeIn(recalled.sharedWords, wordsOfProblem(problem), index.alike);
  if (recalled.sameArea && recalled.sameCause) return `${alike}. The same area and cause`;
  return recalled.sameArea ? `${alike}. The same area` : recalled.sameCause ? `${alike}. The same cause` : alike;
}

/**
 * What helped last time with a problem like this, best first, each answer once: while an issue is logged, or on its page (leave
 * its own number out with `but`). Nothing where nothing past is like it.
 */
export function lastTime(
  index: RecallIndex,
  problem: ProblemWords,
  { now, limit = 3, but }: { now: Instant; limit?: number; but?: number },
): LastTime[] {
  const answers = new Set<string>();
  return rankPast(index, problem, now, limit * 8)
    .filter((recalled) => {
      const { past, share, sameError } = recalled;
      return past.number !== but && (sameError || share >= leastShare || isSaidWithin(recalled, index));
    })
    .filter(({ past }) => {
      const answer = foldText(past.answer).replace(/\s+/g, ' ').trim();
      return answers.has(answer) ? false : answers.add(answer);
    })
    .slice(0, limit)
    .map((recalled) => {
      const { number, issue, answer } = recalled.past;
      const when = monthWords(issue.closedAt ?? issue.statusSinceAt, now);
      return {
        number,
        // Only the same message is this very problem: words in common make it one like it.
        sentence: `Last time: ${whoDidWhat(issue)} ${recalled.sameError ? 'it' : 'one like it'} ${when}.`,
        because: becauseOf(recalled, problem, index),
        answer,
        score: recalled.score,
      };
    });
}
