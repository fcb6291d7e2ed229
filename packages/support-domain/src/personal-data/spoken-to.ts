import { isEveryday } from './everyday-words.js';
import type { FoldedFinding, NameToken } from './finding.js';
import { firstNames } from './first-names.js';
import { isEnglish } from './is-english.js';
import { mayBeName } from './names-that-are-words.js';
import { notPeople, ordinaryNames } from './name-words.js';
import { wordList } from '../words/word-list.js';

/** What begins a message or thanks somebody, where a clause begins. */
const greeting =
  /(?:^|[\n.!?,;>:–—-] ?)(?:(?:hi|hello|hiya|hey|heya|yo|dear|oi|(?:good )?(?:morning|afternoon|evening)|(?:many |big )?thanks|thank you|thx|tx|ta|cheers|ty|nice one|well done|bye|welcome)(?: again| so much)?,? )$/u;
/** What ends it: "hey zo, are you there", "thx nads x". */
const ended = /^(?:\s*$|\n|[,.!:;?]|\s+x{1,4}(?!\p{Alpha})| [-–—] )/u;
/** "Fi x", "see you then, Nads xx". */
const kiss = /^ x{1,4}(?!\p{Alpha})(?=\s*(?:$|\n|[.!]))/u;
/** Those who are greeted and are nobody in particular. */
const nobody = wordList(
  'all both team everyone everybody folks there again guys support colleagues colleague sir sirs madam desk much very you anyway mate mates love lot lots loads heaps ' +
    'bunch indeed though tho friend friends people ladies gentlemen panel chair anyone someone somebody yes no ok okay advance me us it so he she we they up if in on at ' +
    'to by go do my an as is be or of hi am pm ps re tmu tra tms it hr pc presto ho eh ah oh um er helpdesk servicedesk admin admins devs tech techs google siri alexa lol thx pls panellists colleagues',
);

const mayBeSpokenTo = (word: string): boolean =>
  word.length > 1 &&
  !nobody.has(word) &&
  (word.length === 2 ||
    mayBeName(word) ||
    ordinaryNames.has(word) ||
    firstNames.has(word) ||
    (!notPeople.has(word) && !isEveryday(word) && !isEnglish(word)));

/** Whom a message speaks to, or who signs it with a kiss, by whatever short name. A person looks. */
export function spokenTo(tokens: readonly NameToken[], folded: string): FoldedFinding[] {
  return tokens.flatMap(({ word, start, end }): FoldedFinding[] => {
    if (!mayBeSpokenTo(word)) return [];
    const after = folded.slice(end, end + 8);
    const isGreeted = ended.test(after) && greeting.test(folded.slice(Math.max(0, start - 30), start));
    return isGreeted || kiss.test(after) ? [{ start, end, kind: 'likely-name' }] : [];
  });
}
