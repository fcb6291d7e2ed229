import { isEveryday } from './everyday-words.js';
import { isCommonEnglish } from './is-english.js';
import { notPeople } from './name-words.js';
import { isUnlisted } from './is-unlisted.js';
import { placesOf, type NumberFinding } from './personal-numbers.js';
import type { Finders } from '../update-imports/in-turns.js';
import { wordList } from '../words/word-list.js';

/** "user=twhitcombe", "assignee: kbrandt": how logs, forms and tables say who. */
const keyed =
  /(?<![\p{Alpha}\d])(?:user(?:name| ?id)?|usr|login|logon|account|acct|owner|assignee|assigned to|author|actor|caller|principal|upn|uid|mailbox|created ?by|modified ?by|opened ?by|closed ?by|last ?editor|requested ?by|raised ?by|agent|operator)(?:=|: ?|\t| ?-> ?)["'(<]?(?<value>\p{Alpha}[\p{Alpha}\d._-]{2,40})(?![\p{Alpha}\d@])/gu;
/** What stands after such a key and is nobody. */
const nobody = wordList(
  'unknown none null undefined guest anonymous admin administrator system service support local root test tester default public everyone nobody empty blank not yes true false ' +
    'sharepoint tms tmu tra spo app the this her his their your mine some any all new old same wrong locked disabled enabled active inactive suspended expired deleted required optional is was has had name',
);

/** "deb_t is her login", "@debtasker_": whatever the name is. */
const isLogin =
  /(?<![\p{Alpha}\d@._/\\-])(?<value>\p{Alpha}[\p{Alpha}\d._-]{2,30})(?= (?:is|was) (?:my|her|his|their|the|your) (?:\p{Alpha}+ )?(?:log-?in|user ?name|user ?id|handle|sign-?in|account name|e-?mail(?: address)?|upn)(?!\p{Alpha}))/gu;
const handle =
  /(?<![\p{Alpha}\d@._/\\=-])@(?!(?:here|all|everyone|channel|team|media|import|font|param|return|returns|type|deprecated|odata|microsoft|pnp|fluentui|user|mention|home|work|the|a)(?![\p{Alpha}\d_]))(?<value>[\p{Alpha}_][\p{Alpha}\d_.]{2,30})(?![\p{Alpha}\d/@])/gu;

/** "humphrey_castleton at hotmail". */
const atProvider =
  /(?<![\p{Alpha}\d@._-])\p{Alpha}[\p{Alpha}\d._-]{2,40} at (?:hotmail|gmail|googlemail|outlook|yahoo|icloud|btinternet|live|aol|me|msn|proton(?:mail)?|sky|virgin(?:media)?|talktalk|gmx|ntlworld)(?: ?(?:dot|\.) ?(?:com|co ?(?:dot|\.) ?uk|net|org|me))?(?![\p{Alpha}\d])/gu;
/** "humphrey_castleton": two words of which one is in no list. */
const underscored =
  /(?<![\p{Alpha}\d@._/\\:%?&=-])(\p{Alpha}{2,20})_(\p{Alpha}{2,20})\d{0,4}(?![\p{Alpha}\d@_(=-]|\.\p{Alpha})/gu;

/**
 * Four groups of an address of the internet (RFC 791): it leads to somebody's home, and one of an office (RFC 1918) to somebody's machine. A machine's own
 * (127.0.0.1) and a mask (255.255.255.0) lead to nobody.
 */
const internet =
  /(?<![\p{Alpha}\d.:-]|(?<!:\/)\/)(?!0\.|127\.|255\.)(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\p{Alpha}\d]|\.\d)/gu;
const versionBefore =
  /(?:v|ver|version|build|release|edge|chrome|firefox|safari|zoom|teams|ios|office|sdk|webview2?|driver|firmware|update|(?:up(?:dat|grad)ed|rolled back|\d) to|from version|opera|paragraph|section|rule|clause|step)s?[ :=]{0,3}$/u;

/** Who did it, as machines write it: all are shown to a person. */
export function wideLogins(folded: string): Finders<NumberFinding> {
  return [
    () =>
      placesOf(folded, 'login', false, keyed).filter(({ start, end }) => {
        const words = folded.slice(start, end).split(/[._-]/);
        return !words.every(
          (word) =>
            nobody.has(word) ||
            isEveryday(word) ||
            notPeople.has(word) ||
            (isCommonEnglish(word) && words.length === 1 && folded[start - 1] !== '='),
        );
      }),
    () =>
      placesOf(folded, 'login', false, isLogin).filter(({ start, end }) => {
        const value = folded.slice(start, end);
        return !nobody.has(value) && (/[\d._-]/.test(value) || !isCommonEnglish(value));
      }),
    () => placesOf(folded, 'email', false, atProvider),
    () =>
      [...folded.matchAll(underscored)].flatMap(({ 0: found, 1: one, 2: other, index }): NumberFinding[] =>
        isUnlisted(one!) || isUnlisted(other!)
          ? [{ start: index, end: index + found.length, kind: 'login', isSure: false }]
          : [],
      ),
    () => placesOf(folded, 'login', false, handle),
    () =>
      placesOf(folded, 'other-number', false, internet).filter(
        ({ start }) => !versionBefore.test(folded.slice(Math.max(0, start - 24), start)),
      ),
  ];
}
