import { foldText } from '../find/fold-text.js';
import { placesOf, type NumberFinding } from './personal-numbers.js';
import { commonSurnames } from './common-surnames.js';
import { familyNames } from './family-names.js';
import { particles, titles } from './name-words.js';
import { firstNames } from './first-names.js';
import { mayBeName } from './names-that-are-words.js';
import { isEnglish } from './is-english.js';
import { isEveryday } from './everyday-words.js';

/** The ways in which offices make a login name of a person's: apatel, patela, ashap, asha.patel is found as the name it is. */
function loginsOf(name: string): string[] {
  const words = (foldText(name).match(/\p{Alpha}+(?:'\p{Alpha}+)*/gu) ?? [])
    .map((word) => word.replace(/'/g, ''))
    .filter((word) => !titles.has(word));
  const [first, ...rest] = words;
  const family = rest[rest.length - 1];
  if (!first || !family) return [];
  const double = rest.length > 1 && !particles.has(rest[0]!) ? rest.join('') : family;
  return [...new Set([family, double])].flatMap((last) => [
    first[0]! + last,
    last + first[0]!,
    first + last[0]!,
    `${first}${last}`,
    `${last}${first}`,
  ]);
}

const token = /(?<![\p{Alpha}\d])(\p{Alpha}{3,40})(\d{0,4})(?![\p{Alpha}\d])/gu;
/** Before a login name, whatever the name is. */
const context =
  /(?:\b(?:log ?ins?|log ?ons?|users?|user ?names?|user ?ids?|accounts?|owner|profile of|signed in as|upn)\b(?:\s?(?:name|id|is|was|:|=|-)){0,3}\s*["'(]?|\\)$/u;
const codeInContext =
  /(?:(?<![\p{Alpha}\d])(?:log ?in|log ?on|user|user ?name|user ?id|account|upn)(?: (?:name|id|is))?\s{0,2}[:=]?\s{0,2}|\\|[?&](?:user|login|upn|account|name)=)(?<value>\p{Alpha}{1,20}[._]\p{Alpha}{1,30}\d{0,4})(?![\p{Alpha}\d@])/gu;

/** What follows the word for a login name, is no word, or ends in digits: "login othackeray2", "my username is kbrandt". */
const afterLabel =
  /(?<![\p{Alpha}\d])(?:log[ -]?in|log[ -]?on|user ?name|user ?id|upn|sam ?account ?name|acct|(?:user|account|profile|owner)(?= \p{Alpha}{2,30}\d)|(?:(?:sign(?:ed|ing)?|log(?:ged|ging|s)?)[ -]?(?:in|on)|test(?:ed|ing)?|tr(?:ied|y|ying)|runs?|running|works?|fails?|impersonat(?:e|ed|ing)) as(?= \p{Alpha}{1,20}[._\d])|(?:sign(?:ed|ing)?|log(?:ged|ging|s)?)[ -]?(?:in|on) as)(?: (?:name|id|is|was|for|now|shows))*\s{0,2}[:=]?\s{0,2}["'(]?(?<value>\p{Alpha}[\p{Alpha}._-]{2,30}\d{0,5})(?![\p{Alpha}\d@])/gu;

/** "DOMAIN\\bdunmore", which is one login name; not a path. */
const afterDomain =
  /(?<![\p{Alpha}\d:\\/.])\p{Alpha}[\p{Alpha}\d-]{1,15}\\\p{Alpha}[\p{Alpha}\d._-]{2,30}(?![\p{Alpha}\d\\@])/gu;

/** "a.j.wetherby", "s_obrien": initials and what is no word, wherever it stands. */
const initialled =
  /(?<![\p{Alpha}\d@._/\\:%=-])(?!e\.g|i\.e|a\.k)(?:\p{Alpha}[._]){1,2}\p{Alpha}{3,20}\d{0,3}(?![\p{Alpha}\d@_(=-]|\.\p{Alpha})/gu;
/**
 * "simone.w", "mark_f": a name and an initial, as Exchange makes addresses by "%g.%1s" (blog.954network.com, "Microsoft Exchange Email Address Variables";
 * popp.de, "Exchange 2k3 SMTP"). [M] "Joy.I did" is a stop without its blank.
 */
const initialBehind =
  /(?<![\p{Alpha}\d@._/\\:%=])(\p{Alpha}{3,20})[._](?!i)\p{Alpha}\d{0,3}(?![\p{Alpha}\d@_(=-]|\.\p{Alpha})/gu;
/** "C:\\Users\\twetherby\\Downloads", "/home/twetherby": whose machine it is. */
const ofHome =
  /[\\/](?:users|home|profiles|documents and settings)[\\/](?!(?:public|default|all users|admin|administrator|shared|new|list|all)(?![\p{Alpha}\d]))(?<value>\p{Alpha}[\p{Alpha}\d._-]{1,30})(?=[\\/\s"']|$)/gu;

/** Login names of known people, and what stands where a login name stands and is made like one. */
export function loginNames(folded: string, names: readonly string[], emails: readonly string[]): NumberFinding[] {
  const known = new Set(names.flatMap(loginsOf).filter((login) => login.length > 3));
  const ofAddresses = new Set(
    emails.map((email) => foldText(email).split('@')[0]!).filter((local) => local.length > 3 && /[\d._-]/.test(local)),
  );
  const found = [...folded.matchAll(token)].flatMap(({ 0: whole, 1: word, 2: digits, index }): NumberFinding[] => {
    const place = { start: index, end: index + whole.length, kind: 'login' as const };
    if (ofAddresses.has(whole)) return [{ ...place, isSure: true }];
    if (!known.has(word!)) return [];
    const isSure = digits !== '' || context.test(folded.slice(Math.max(0, index - 30), index));
    return [{ ...place, isSure }];
  });
  const labelled = placesOf(folded, 'login', false, afterLabel, afterDomain).filter(({ start, end }) => {
    const value = folded.slice(start, end).split('\\').pop()!;
    return /\d/.test(value) || value.split(/[._-]/).some((word) => !isEnglish(word) && !isEveryday(word));
  });
  const withInitials = placesOf(folded, 'login', false, initialled, initialBehind).filter(({ start, end }) =>
    folded
      .slice(start, end)
      .split(/[._\d]/)
      .some(
        (word) =>
          word.length > 2 &&
          (!isEnglish(word) ||
            mayBeName(word) ||
            [firstNames, familyNames, commonSurnames].some((names) => names.has(word))),
      ),
  );
  return [...found, ...labelled, ...withInitials, ...placesOf(folded, 'login', false, codeInContext, ofHome)];
}
