import { foldedWords } from '../find/fold-text.js';
import { shipped, type AlikeWords } from './alike-words.js';
import { stem } from './stem.js';

/**
 * Words that are in every report and say nothing of the problem: the usual small words of English, and words of time and
 * politeness.
 */
const passedOver = new Set(
  (
    'a about after again all also am an and any anybody anyone are as asked at be because been before being between both ' +
    'but by came can cannot cant come comes coming could couldnt did didnt do does doesnt doing dont done each else even ever every few for from ' +
    'further get gets getting give go goes going got had has have havent having he help her here hers him his how i id if ' +
    'fine ill im in into is isnt it its ive just keep keeps know let like made make makes many may me might mine more most much ' +
    'must my need needs no nobody none nor not nothing now of off ok on once one only or other others our ours out over own ' +
    'please possible put rang said same say says see seem seems shall she should since so some somebody someone something ' +
    'still such than thank thanks that thats the their them then there these they thing this those through to too try tried ' +
    'trying two three under until up us very want wants was wasnt way we well went were what when where which while who whose why ' +
    'will with without wont would yes yet you your yours am pm hello hi dear regards sorry today yesterday tomorrow morning ' +
    'afternoon evening night week weekend month year monday tuesday wednesday thursday friday saturday sunday last next ago ' +
    // Where a problem was tried is not what it is: "the same in Edge and Chrome" is said of any.
    'hour minute time times anymore longer edge chrome firefox safari'
  ).split(' '),
);

/** A word by which problems are alike: its stem, or what it means, with the word as it was written (folded). */
export interface SimilarWord {
  meaning: string;
  written: string;
}

const negated = /^(?:cannot|[a-z]+nt)$/;

/** The words of a text by which problems are alike, each as often as it is there. Words that mean the same are one. */
export function similarWords(text: string, alike: AlikeWords = shipped): SimilarWord[] {
  // "does not show", "doesn't show" and "cannot see" all have a "not" before the word.
  // What a link is made of ("com", "id") is alike in problems that are not. "Something went wrong" is said of any.
  const written = foldedWords(
    text.replace(/https?:\S+|www\.\S+|(?:went|gone) wrong/gi, ' ').replace(/(\d)(?=[kmg]b\b)/gi, '$1 '),
  ).map((word) => (negated.test(word) && passedOver.has(word) ? 'not' : word));
  const stems = written.map(stem);
  const found: SimilarWord[] = [];
  for (let at = 0; at < stems.length; at += 1) {
    // "pass word" is a password; "a way" is nobody's being away.
    const pair =
      alike.pairs.get(`${stems[at]!} ${stems[at + 1]}`) ??
      (written[at] === 'a' ? undefined : alike.single.get(stem(`${written[at]!}${written[at + 1]}`)));
    if (pair !== undefined) {
      found.push({ meaning: pair, written: `${written[at]!} ${written[at + 1]!}` });
      at += 1;
      continue;
    }
    // "not" has the stem of "note": small words count in pairs alone.
    if (!passedOver.has(written[at]!))
      found.push({ meaning: alike.single.get(stems[at]!) ?? stems[at]!, written: written[at]! });
  }
  return found;
}

/** Why a problem is shown beside a text: the first three words that both say, as the text writes them. */
export function alikeIn(meanings: readonly string[], text: string, alike?: AlikeWords): string {
  const said = similarWords(text, alike);
  const written = meanings.slice(0, 3).flatMap((word) => said.find(({ meaning }) => meaning === word)?.written ?? []);
  return `Alike in: ${written.join(', ')}`;
}

/**
 * An error message without what differs each time: case and spaces, ids, dates and long numbers. Two messages with one
 * `errorKey` are the same message. Short numbers stay: TEST-7 is not TEST-8.
 */
export function errorKey(text: string): string {
  const lower = text.normalize('NFKC').toLowerCase();
  return (
    lower
      .replace(/\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g, ' ')
      .replace(/\b\d{1,4}[-/:.]\d{1,2}(?:[-/:.]\d{1,4})?\b/g, ' ')
      .replace(/\b\d{4,}\b/g, ' ')
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  );
}
