import { foldedWords } from '../find/fold-text.js';
import { smallWords } from '../words/small-words.js';
import { wordList } from '../words/word-list.js';
import { shipped, type AlikeWords } from './alike-words.js';
import { stem } from './stem.js';

/**
 * Words that are in every report and say nothing of the problem: the usual small words of English, words of time and
 * politeness, and that a message appeared or a picture comes with it.
 */
const passedOver = wordList(
  `${smallWords} ` +
    'about again all anybody anyone asked because being between both came come comes coming couldnt didnt ' +
    'doesnt doing dont done each else ever every few fine further get gets getting give go goes going got havent ' +
    'having help isnt just keep keeps know let like made make makes many me mine more most much need ' +
    'needs nobody none nor nothing off ok once one other others ours out over own possible put rang said really same say says ' +
    'seem seems shall some somebody someone something still such than thats them thing through too try tried ' +
    'trying two three under up very want wants wasnt way well went while whose wont yet yours sorry today yesterday ' +
    'tomorrow night week weekend month year ago hour minute time times anymore longer ' +
    'message messages picture pictures screenshot screenshots',
);

/** A word by which problems are alike: its stem, or what it means, with the word as it was written (folded). */
export interface SimilarWord {
  meaning: string;
  written: string;
}

const negated = /^(?:cannot|[a-z]+nt)$/;
/** "It has not been in my list" is "not in list": what stands between two words that belong together. */
const between =
  /^(?:an?|the|me|my|h[ei][rms]|hers|them|their|us|our|it|its|is|are|was|were|be|been|has|had|for|of|any|even|to)$/;
export const isBetween = (word: string): boolean => between.test(word);
/** "Doesn't show" and "cannot see" both have a "not" before the word. */
export const plainly = (word: string): string => (negated.test(word) && passedOver.has(word) ? 'not' : word);

/** The words of a text by which problems are alike, each as often as it is there. Words that mean the same are one. */
export function similarWords(text: string, alike: AlikeWords = shipped): SimilarWord[] {
  // What a link is made of ("com", "id") is alike in problems that are not. "Something went wrong" is said of any.
  const plain = text
    .replace(/https?:\S+|www\.\S+|(?:went|gone) wrong/gi, ' ')
    .replace(/(\d)(?=[kmg]b\b)/gi, '$1 ')
    .replace(/\b(?:no longer|never|unable)\b/gi, 'not');
  const written = foldedWords(plain)
    .map(plainly)
    .filter((word) => !isBetween(word));
  const stems = written.map(stem);
  const pairAt = (at: number): string | undefined =>
    alike.begins.has(stems[at]!) ? alike.pairs.get(`${stems[at]} ${stems[at + 1]}`) : undefined;
  const joinedAt = (at: number): string | undefined => {
    const joined = `${written[at]}${written[at + 1]}`;
    return alike.begins.has(joined.slice(0, 3)) ? alike.single.get(stem(joined)) : undefined;
  };
  const found: SimilarWord[] = [];
  for (let at = 0; at < stems.length; at += 1) {
    // "pass word" is a password, and to "get back in" gets nothing back.
    const pair = pairAt(at + 1) ? undefined : (pairAt(at) ?? joinedAt(at));
    if (pair !== undefined) {
      found.push({ meaning: pair, written: `${written[at]!} ${written[at + 1]!}` });
      at += 1;
      continue;
    }
    // Small words count in pairs alone.
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
