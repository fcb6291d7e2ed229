import { isSlipOf } from '../find/edit-distance.js';
import { soundsLike } from '../find/other-writings.js';
import type { Instant } from '../time.js';
import { shipped } from './alike-words.js';
import { countWords, type ProblemWords, type RecallIndex, type Remembered } from './recall-index.js';
import { errorKey } from './similar-words.js';

/** A past issue that is like this one. */
export interface Recalled {
  past: Remembered;
  score: number;
  /** How much of what this problem says the past one says too, from 0 to 1; a word that no past issue has counts fully. */
  share: number;
  /** Whether it had the very same error message. */
  sameError: boolean;
  /** The words of this problem that it has too, those that say most first. */
  sharedWords: readonly string[];
  sameArea: boolean;
  sameCause: boolean;
}

/** BM25 (Robertson and Zaragoza, 2009), with its usual constants. */
const saturation = 1.2;
const lengthShare = 0.75;
/** The same area or cause makes what is alike more so; alone it is nothing. */
const areaBoost = 1.3;
const causeBoost = 1.3;
/** How much the issues of its kind that are most alike say for a past issue, and how many of them are asked. */
const kinShare = 0.3;
const kinCount = 5;
/** Of two that are alike, the newer: up to a tenth, half of it gone after a year. */
const newest = 0.1;
const yearMs = 31_557_600_000;
/** Above every likeness of words. */
const sameErrorScore = 1_000;

/** A word of the problem, how much it says, and where it is. */
interface AskedWord {
  word: string;
  weight: number;
  places: readonly number[];
}

export function askedWords(index: RecallIndex, problem: ProblemWords): AskedWord[] {
  const count = index.remembered.length;
  const { single } = index.alike ?? shipped;
  let known: readonly string[] | undefined;
  return [...countWords(problem, index.alike).keys()].map((word) => {
    // "bundel", where nobody wrote that, as it was meant: one slip in the whole word. A passport is no password, nor "permit" a permission.
    const meant =
      (!index.postings.has(word) &&
        (soundsLike(word).find((one) => index.postings.has(one) || single.has(one)) ??
          (/^\D{5}/.test(word) &&
            (known ??= [...index.postings.keys(), ...single.keys()]).find(
              (one) => one.length < word.length + 2 && isSlipOf(word, one, 1),
            )))) ||
      word;
    const places = index.postings.get(single.get(meant) ?? meant) ?? [];
    return { word, places, weight: Math.log(1 + (count - places.length + 0.5) / (places.length + 0.5)) };
  });
}

/** For each past issue, how much its words are like the problem's; 0 where none is. */
function likenesses({ remembered, averageLength }: RecallIndex, asked: readonly AskedWord[]): Float64Array {
  const alike = new Float64Array(remembered.length);
  for (const { weight, places } of asked) {
    for (const posting of places) {
      const place = posting >> 4;
      const times = posting & 15;
      const evenness = saturation * (1 - lengthShare + lengthShare * (remembered[place]!.length / averageLength));
      alike[place] = alike[place]! + (weight * times * (saturation + 1)) / (times + evenness);
    }
  }
  return alike;
}

/** For each kind, how much its most alike issues are like the problem, together: five people said it in five ways. */
function kinship(remembered: readonly Remembered[], alike: Float64Array): ReadonlyMap<string, number> {
  const best = new Map<string, number[]>();
  remembered.forEach(({ kind }, place) => {
    if (alike[place] === 0) return;
    const most = best.get(kind) ?? [];
    if (most.length === 0) best.set(kind, most);
    keepBest(most, alike[place]!, kinCount, (one) => one);
  });
  return new Map([...best].map(([kind, most]) => [kind, most.reduce((sum, one) => sum + one, 0)]));
}

/** Keeps the best few, best first; of equals the one that came first. Sorting all of them would cost a keystroke. */
function keepBest<T>(best: T[], one: T, count: number, scoreOf: (one: T) => number): void {
  const score = scoreOf(one);
  if (best.length >= count && scoreOf(best[best.length - 1]!) >= score) return;
  let at = best.length;
  while (at > 0 && scoreOf(best[at - 1]!) < score) at -= 1;
  best.splice(at, 0, one);
  if (best.length > count) best.pop();
}

/**
 * Past issues that are like a problem, most alike first; at most `limit`, none where nothing is alike. The same error message goes
 * before any likeness of words. `now` is for how long ago each was.
 */
export function rankPast(index: RecallIndex, problem: ProblemWords, now: Instant, limit = 3): Recalled[] {
  const { remembered } = index;
  const asked = askedWords(index, problem);
  const key = problem.errorText ? errorKey(problem.errorText) : '';
  const alike = likenesses(index, asked);
  const kin = kinship(remembered, alike);
  const nowMs = Date.parse(now);

  const best: { past: Remembered; place: number; score: number; sameError: boolean }[] = [];
  // From the newest on, so that the newer of two equals is kept.
  for (let place = remembered.length - 1; place >= 0; place -= 1) {
    const past = remembered[place]!;
    const sameError = key !== '' && past.errorKey === key;
    if (alike[place] === 0 && !sameError) continue;
    const { details } = past.issue;
    const age = Math.max(0, nowMs - past.closedMs) / yearMs;
    const score =
      (alike[place]! + kinShare * (kin.get(past.kind) ?? 0)) *
        (isSame(problem.area, details.area) ? areaBoost : 1) *
        (isSame(problem.cause, details.cause) ? causeBoost : 1) *
        (1 + newest * 2 ** -age) +
      (sameError ? sameErrorScore : 0);
    keepBest(best, { past, place, score, sameError }, limit, (one) => one.score);
  }

  const said = asked.reduce((sum, { weight }) => sum + weight, 0);
  return best.map(({ past, place, score, sameError }) => {
    const shared = asked
      .filter(({ places }) => places.some((posting) => posting >> 4 === place))
      .sort((a, b) => b.weight - a.weight);
    return {
      past,
      score,
      sameError,
      share: said > 0 ? shared.reduce((sum, { weight }) => sum + weight, 0) / said : 0,
      sharedWords: shared.map(({ word }) => word),
      sameArea: isSame(problem.area, past.issue.details.area),
      sameCause: isSame(problem.cause, past.issue.details.cause),
    };
  });
}

const isSame = (asked: string | undefined, past: string | undefined): boolean => asked !== undefined && asked === past;
