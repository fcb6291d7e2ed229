import { wordList } from '../words/word-list.js';
import { programsAsPeople } from './machine-words.js';
import { doingOfPeople } from './name-words.js';
import { onlyPeople } from './where-people-stand.js';

/** What a line speaks of, and which words are not names in such a line. */
const kinds: readonly (readonly [RegExp, ReadonlySet<string>])[] = [
  [/arial|calibri|times new|courier/, wordList('arial courier georgia gill narrow')],
  [/countr(?:y|ies)|nationalit|passport/, wordList('jordan chad georgia ireland israel china turkey')],
  // Programs that are called as people are: by what is installed, blocked or renewed.
  [
    /install|download|browser|software|licence|script|server|build|sophos|mcafee|adobe|patch|engine|job |payroll|tests/,
    programsAsPeople,
  ],
  // "press Alt and Tab", "just New and Refresh left along the bar", "the role lost Read".
  [/(?:press|button|keys?|click|menu|bar|privilege|role)(?!\p{Alpha})/u, wordList('tab new refresh read view')],
];

/** After a word that opens a sentence: what somebody does, and no program; "blocked the download" is of programs too. */
const ofPeople = /^ (?:can|has|had|is|was|lost|got|saw|(?!block|quarant)\p{Alpha}+ed (?:the|it|a)) /u;
const opens = /(?:^|[.!?:] )$/;
const isAsked = /(?:ask|asked|tell|told|rang|ring|dear|thanks) $/;

/** Whether a word is nobody in a line that speaks of fonts, of countries, of programs, or of what is on a screen. */
export function isOfLine(text: string, before: string, after: string): boolean {
  const word = text.replace(/'s$| sans$/, '');
  if (!kinds.some(([sign, words]) => words.has(word) && sign.test(`${before}|${after}`))) return false;
  const next = /^ (\p{Alpha}+)/u.exec(after)?.[1] ?? '';
  return !(
    doingOfPeople.has(next) ||
    onlyPeople.has(next) ||
    isAsked.test(before) ||
    (opens.test(before) && ofPeople.test(after))
  );
}
