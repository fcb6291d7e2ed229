import { wordList } from '../words/word-list.js';
import type { NameToken } from './finding.js';
import { monthNamesThatAreNames, monthWords } from './name-words.js';
import { weekdayNames } from '../vocabulary/words/calendar-names.js';
import { numberWords } from '../words/counts.js';

const months = wordList(monthWords);
/** Before a month, and never before a name: "the June release", "early August". */
const onlyBeforeMonths = wordList('the early mid late last next every this previous following year');
/** Before a month, and hardly before a person. */
const onlyTimes = wordList('in since until till before after during throughout between');
/** Before a month or a person: "by May" and "from May". */
const beforeMonths = wordList('in on by from for of to and or through');
/** Whom somebody speaks to, or what they did: then a word in lower case is a name. */
const speakingTo = wordList(
  'asked ask asking told telling rang phoned emailed mailed texted messaged chased reminded warned helped thanked dear hi hello ' +
    'rung tell contacted advised informed showed',
);
const speakingWith = wordList('spoke spoken speak talked talk chatted wrote written speaking said');
/** Where a sentence begins with one of these words before one of those, it is the word and no person. */
const pronouns = wordList(
  'i it this that these those there the he she they we you my our your a an any anyone anybody somebody one',
);
/** After "Will" and "May" where they are verbs. */
const verbs = wordList(
  'do be try not have need also just only still well get take go come cause look check send ask let see call retry report test update wait keep make ' +
    'give require fail return run change add close open start stop work depend help affect mean happen show appear include contain want say read use find move log ' +
    'forward share attach upload confirm reply ring phone chase raise pass never always probably possibly then now',
);
const wordBefore: Readonly<Record<string, ReadonlySet<string>>> = {
  will: new Set([...pronouns, ...verbs]),
  may: new Set([...pronouns, ...verbs]),
  mark: wordList('my as it this that the all them each every'),
  hope: wordList(
    `that this it you to the all we ${weekdayNames.join(' ').toLowerCase()} your my our everyone everybody things there these they he she someone nobody everything not so i is`,
  ),
  rose: wordList('to from by'),
  grace: wordList('period'),
  read: wordList('only the this more on'),
  field: wordList('is are names values'),
  page: wordList(`is up down not number numbers ${numberWords.join(' ')}`),
};

/** Words that belong together wherever they stand: "the Grace Period setting", "Mark Complete". */
const compounds: Readonly<Record<string, ReadonlySet<string>>> = {
  grace: wordList('period periods'),
  mark: wordList('complete completed up down sheet read unread'),
  page: wordList('down up break layout number'),
  case: wordList('manager worker'),
  field: wordList('name label value security'),
  hope: wordList('that'),
  summer: wordList('release releases update updates term holiday holidays recess opening hours'),
  autumn: wordList('release releases update updates term half hours'),
};

/** What stands beside a word that may be a person's. */
export interface Beside {
  token: NameToken;
  before: NameToken | undefined;
  beforeThat: NameToken | undefined;
  next: NameToken | undefined;
  folded: string;
}

/** Whether a month stands here and nobody: with a day or a year, after "the", or in "April to August". */
export function isDateHere({ token, before, beforeThat, next, folded }: Beside): boolean {
  if (!months.has(token.word)) return false;
  if (
    /(?:\d(?:st|nd|rd|th)?|(?:[fxh]|our|en|in|ie)th|first|second|third)(?: of)?\s*$/u.test(
      folded.slice(Math.max(0, token.start - 9), token.start),
    )
  )
    return true;
  if (/^[\s,.]*\d/.test(folded.slice(token.end, token.end + 4))) return true;
  if (!monthNamesThatAreNames.has(token.word)) return false;
  if (
    /^ (?:bank holiday|half[ -]term|releases?|updates?|payroll)(?!\p{Alpha})/u.test(
      folded.slice(token.end, token.end + 16),
    )
  )
    return true;
  const joins = /^(?:to|and|or|until|till)$/;
  const isJoined =
    (joins.test(before?.word ?? '') && months.has(beforeThat?.word ?? '')) ||
    (joins.test(next?.word ?? '') &&
      new RegExp(`^\\s(?:to|and|or|until|till)\\s(?:${[...months].join('|')})\\b`).test(
        folded.slice(token.end, token.end + 20),
      ));
  if (isJoined) return !areTwoPeople(token, folded);
  if (before === undefined) return false;
  if (onlyBeforeMonths.has(before.word)) return true;
  if (
    !/^(?:with|to)$/.test(before?.word ?? '') &&
    /^,? (?:before|when|until|onwards|at (?:the )?(?:earliest|latest)|or later|or so)(?!\p{Alpha})/u.test(
      folded.slice(token.end, token.end + 18),
    )
  )
    return true;
  // "since May" is a month, also where a May is known; "in May's list" and "trust in May" are not.
  const isHers = /^'s(?!\p{Alpha})/u.test(folded.slice(token.end, token.end + 3));
  if (
    onlyTimes.has(before.word) &&
    !isHers &&
    !/^(?:trust|trusted|faith|confide|confidence|interest)$/.test(beforeThat?.word ?? '')
  )
    return true;
  if (/^(?:be|around|about|mid|late|early)$/.test(before.word) && !isHers) return true;
  if (before.word === 'from' && before.opensSentence) return true;
  // "the end of June", "the beginning of May".
  if (
    before.word === 'of' &&
    /^(?:end|beginning|start|middle|first|half|part|week|month|all)$/.test(beforeThat?.word ?? '')
  )
    return true;
  return false;
}

/** "May and April are both on the rota". */
const areTwoPeople = ({ start, end }: NameToken, folded: string): boolean =>
  twoOfThem.test(folded.slice(end, end + 40)) ||
  twoOfThem.test(
    ` and x${folded.slice(end, end + 26)}`.slice(
      /(?: and|,) $/.test(folded.slice(Math.max(0, start - 5), start)) ? 0 : 6,
    ),
  );
const twoOfThem =
  /^ and \p{Alpha}+ (?:(?:are |have |were |can |will )?both|are on|are in|have asked|have said|say|said|cannot|can't|can see|will cover|want|need)(?!\p{Alpha})/u;

/** Whether a month may stand here as well as a person: somebody looks. */
export const mayBeMonth = ({ token, before }: Beside): boolean =>
  monthNamesThatAreNames.has(token.word) && before !== undefined && beforeMonths.has(before.word);

/** Whether two words are one thing of a screen: "the Grace Period setting". */
export const isCompound = (token: NameToken, next: NameToken | undefined, folded: string): boolean =>
  next !== undefined &&
  folded.slice(token.end, next.start) === ' ' &&
  ((compounds[token.word]?.has(next.word) ?? false) || (next.capital && /^(?:room|suite|building)$/.test(next.word)));

/** "Mark and date each page": an order. */
const orders = wordList('mark grant hope bill chase nick pat rob skip drop will may jack mike star dot');
const andDo =
  /^,? (?:and|or|then) (?:date|sign|save|close|return|check|submit|send|move|copy|initial|number|print|track|grade|must|may|should|shall|reply|delete)(?!\p{Alpha})|^, (?:may|must|shall|should|would|can) and /u;

/** Whether a sentence begins with the word, and not with the person: "Will it save?", "Page 2 is blank". */
export function isWordHere({ token, next, folded }: Beside): boolean {
  if (isCompound(token, next, folded)) return true;
  if (!token.opensSentence) return false;
  if (/^\s\d/.test(folded.slice(token.end, token.end + 2))) return true;
  if (orders.has(token.word) && andDo.test(folded.slice(token.end, token.end + 16))) return true;
  return goesOnAsWord(token, next, folded);
}

/** Whether the next word says that it is the word: "Mark as read", "Will it". */
export const goesOnAsWord = (token: NameToken, next: NameToken | undefined, folded: string): boolean =>
  next !== undefined &&
  folded.slice(token.end, next.start) === ' ' &&
  (wordBefore[token.word]?.has(next.word) ?? false);

/** Whether a word in lower case stands where a person does: "I told grace", "it was mark who". */
export function isPersonHere({ token, before, beforeThat, next, folded }: Beside): boolean {
  // "joy's account": a word that is no person has nothing.
  if (/^'s(?!\p{Alpha})/u.test(folded.slice(token.end, token.end + 3))) return true;
  if (before === undefined || !/^[ ,]{1,2}$/.test(folded.slice(before.end, token.start))) return false;
  if (speakingTo.has(before.word)) return true;
  if ((before.word === 'to' || before.word === 'with') && speakingWith.has(beforeThat?.word ?? '')) return true;
  return /^(?:was|is)$/.test(before.word) && next?.word === 'who';
}
