import { commonSurnames } from '../common-surnames.js';
import { familyNames } from '../family-names.js';
import type { FoldedFinding } from '../finding.js';
import { firstNames } from '../first-names.js';
import { isEnglish, isTwoWords } from '../is-english.js';
import { isUnlisted } from '../is-unlisted.js';
import { doingOfPeople, titles } from '../name-words.js';
import { learntNames, weighedWords, type WeighedWord } from './learnt-names.js';
import { writtenOddly } from './written-oddly.js';
import { inTurns, type Turns } from '../../update-imports/in-turns.js';

/** "a chandler sells candles", "don't badger the usher": in lower case, after what stands before things and deeds alone. */
const afterArticle = /(?:^|[^\p{Alpha}])(?:an?|one|any|every|each|another|don't|dont|didn't|can't) $/u;
/** "the kestrel server rack", and not "the lomas bundle". */
const afterThe = /(?:^|[^\p{Alpha}])the $/u;
const ofCase =
  /^(?:'s)? (?:cases?|hearings?|bundles?|files?|appeals?|matters?|panel|papers|statements?|referral|decision|trial|account|family|letters?|folder|records?|interview|one|thing|stuff)(?!\p{Alpha})/u;
/** "Cooper's Yard", "Wren Suite": what is called after somebody who is not there. */
const calledAfter =
  /^((?:'s|s')? )(?:yard|lane|row|walk|mews|court|loft|close|square|terrace|column|dozen|pie|hill|gate|wharf|quay|arms|head|bridge|circus|suite|room)(?!\p{Alpha})/u;
/** "Baker's dozen", "Shepherd's pie", "rob peter to pay paul": sayings. */
const sayings =
  /^(?:(?:baker|shepherd|moore|murphy|sod|hobson)'s (?:dozen|pie|law|choice)|bob's your uncle|pete's sake|peter to pay|jude the obscure)|(?:rob peter to pay|tom, dick and) \p{Alpha}+$/u;
/** "Head of Hearings", "Christian names", "Ms and Mr": what offices and forms are written with. */
const ofForms =
  /^(?:mrs?|ms|mx|dr)(?=["”']| (?:and|or|are|is|were) )|^(?:head|director|chief|deputy) of |^christian names?(?!\p{Alpha})/u;
/** "the new rooms are Ash, Brook and Heath", "Finch and heron are the meeting pods". */
const roomsBefore =
  /(?:rooms|pods|suites|floors|servers|printers) are (?:now )?(?:called |named )?(?:\p{Alpha}+(?:, and |, | and )){0,4}$|(?:room|pod|suite|floor|server|printer) is (?:called|named) (?:\p{Alpha}+, next to )?$/u;
const roomsAfter =
  /^(?:,?(?: and)? \p{Alpha}+){0,4} are (?:the|our) (?:\p{Alpha}+ ){0,4}(?:rooms|pods|suites|floors|servers|printers)(?!\p{Alpha})/u;
/** "Weaver's Loft", "Temperance Hall": the second half. */
const placePart = /^(?:yard|loft|suite|hall|house|county|bus|circus|courts?|bridge|walk|street|bank)$/;
/** "Nelson Mandela House", "Bell Hotel", "Knight Grange pavilion": a place by its last word, which is hardly anybody's name. */
const placeAtEnd =
  /^(?:\p{Alpha}+(?:'s)? ){0,2}?(?:house|inn|hotel|arms|building|street|school|college|circus|grange|council|wharf|quay|island|railway|museum|theatre|library|pavilion|stadium|cathedral)(?!\p{Alpha})/u;
/** "Moss green", "Dragon dictation", "Kestrel build 9": a colour, a part of a program. */
const isMade =
  /^ (?:green|black|gr[ea]y|blue|red|white|brown|pink|yellow|orange|purple)(?!\p{Alpha})|^ (?:build|version|release) ?\d|^ (?:mode|plug-?in|engine|syntax|dictation|codec|clause|test|rule|principle|scale)(?!\p{Alpha})/u;
/** "Barry is a town", "Jasper is the codename", "Cass is short for cassette". */
const isCalled =
  /^ (?:is|was) (?:also |not )?(?:short for|(?:an?|the)(?: \p{Alpha}+)? (?:rank|town|city|river|term|code ?name|misspelling|abbreviation|acronym|brand|make|colour|herb|flower|plant|bird|fish|font|currency|default|unit|verb|noun))(?!\p{Alpha})/u;
const halves = /^(?:mis|pre|non|re|un|co|multi|anti|post|sub)-(\p{Alpha}+)$/u;
/** "Wren-shaped", "Ash-grey". */
const joined = /^-(\p{Alpha}{3,})(?!\p{Alpha}|-)/u;

const isName = (word: string): boolean => [firstNames, familyNames, commonSurnames].some((names) => names.has(word));

/** "Amber warnings", "Jade text": a colour on a screen. */
const ofScreen =
  /^(?:(?:amber|ruby|jade|sandy|olive|violet|scarlet|ivory|rose) (?:text|label|error|warning|alert|light|flag|button|icon|banner|background)s?|miles (?:away|of|too))(?!\p{Alpha})/u;

/** "the Lovelace room", "Ruby 3.3": called after somebody, or counted. */
const roomOrVersion =
  /^ (?:(?:room|suite|hall|wing|pod|theatre|lounge)s?(?! ?\d)(?!\p{Alpha})|\d+(?:\.\d(?!\d)|(?:\.\d+){2}))/u;
/** "Boxing Day", "Education Act 2002". */
const ofCalendar = /(?:christmas|new year'?s?|boxing|remembrance|mothers?|fathers?|'s) (?:eve|day)$/;
const actOfYear = /^(?:act|order|rules|regulations|bill) (?:19|20)\d\d(?!\d)/;
/** "our order 7003318842", "sha256 3b7f90c2d4e1", "timestamp 1764201600000". */
const ofGoods =
  /(?:jobs?|mileage|rule|bill|orders?|pages?|paragraph|cost centre|contract|booking|value|box|recording|product|licen[cs]e key|serial|part|asset|model|invoice|parcel|tracking|barcode|sha-?\d+|md5|hash|checksum|commit|seed|timestamp|epoch)(?: (?:code|key|no|number|tag|ref))?\.?(?: is| was)?[ :#]{1,2}$/;

/** What only somebody does or is: "Roe, formerly Hartnoll", "Ray away until Monday". */
const ofPeople =
  /^,? \(?(?:will be )?(?:formerly|nee|previously|aka|had|away|unwell|ill|(?:off |out )?sick|on leave)(?!\p{Alpha})/u;
const nextWord = /^ (\p{Alpha}+)(?!\p{Alpha})/u;

/** Not after a bracket: "our deputy (Tasker)". */
const opensLine = /(?:^|[\n.!?:;–—-] ?)$/u;

/** How much must speak against a name for what a rule guessed to be taken back. In the units of the weights. */
const least = -8;
/** The same of a word in lower case that no list has: "passwort", "systemic". */
const leastOfUnlisted = -20;

/** Whether what stands around a guess of one word says that nobody is meant: by what is learnt of names, and by how only a thing is written. */
function standsAsThing(
  { start, end, kind }: FoldedFinding,
  word: WeighedWord | undefined,
  folded: string,
  written: (start: number, end: number) => string,
): boolean {
  const text = folded.slice(start, end).replace(/'s$/, '');
  const before = folded.slice(Math.max(0, start - 60), start);
  if (/number|phone|reference/.test(kind)) return ofGoods.test(before);
  if (kind !== 'likely-name') return false;
  const half = halves.exec(text)?.[1];
  if (half !== undefined && isEnglish(half)) return true;
  const isSmall = (at: number): boolean => written(at, at + 1) === folded[at];
  const place = placeAtEnd.exec(folded.slice(start, end + 40))?.[0];
  if (
    place !== undefined &&
    start + place.length >= end &&
    !isSmall(start) &&
    !isSmall(start + place.lastIndexOf(' ') + 1)
  )
    return true;
  if (/[^\p{Alpha}]/u.test(text)) return false;
  const close = start + text.length;
  const after = folded.slice(close, close + 60);
  if (roomsBefore.test(before) || roomsAfter.test(after) || ofForms.test(text + after)) return true;
  if (sayings.test(text + after) || sayings.test(before + text)) return true;
  if (isSmall(start))
    return (
      !titles.has(text) &&
      ((word !== undefined &&
        word.weight < leastOfUnlisted &&
        isUnlisted(text) &&
        !isName(text) &&
        !ofCase.test(after) &&
        !/[:=] ?$/.test(before)) ||
        afterArticle.test(before) ||
        (afterThe.test(before) && isEnglish(text) && / \p{Ll}/u.test(after) && !ofCase.test(after)))
    );
  const other = joined.exec(after)?.[1];
  // "Lomas-hearing" is of somebody, as "the Lomas hearing" is.
  const isJoined =
    other !== undefined && isSmall(close + 1) && isEnglish(other) && !isName(other) && !ofCase.test(` ${other}`);
  const called = calledAfter.exec(after);
  if (
    isJoined ||
    (called && !isSmall(close + called[1]!.length)) ||
    ofScreen.test(text + after) ||
    [roomOrVersion, isMade, isCalled].some((sign) => sign.test(after))
  )
    return true;
  if (ofCalendar.test(before + text) || actOfYear.test(text + after)) return true;
  const first = /(?<!\p{Alpha})(\p{Lu}\p{Alpha}{0,18})(?:'s)? $/u.exec(written(Math.max(0, start - 20), start))?.[1];
  if (first !== undefined && placePart.test(text) && (text === 'suite' || !firstNames.has(first.toLowerCase())))
    return true;
  if (word?.isTitled && isTwoWords(text)) return true;
  if (word === undefined || isUnlisted(text) || ofPeople.test(after)) return false;
  if (doingOfPeople.has(nextWord.exec(after)?.[1] ?? '')) return false;
  return (
    (word.isTitled && isEnglish(text) && !isName(text)) ||
    (text.length > 2 && opensLine.test(before) && word.weight < least)
  );
}

/** Guesses of the rules and of what is learnt of names, without those that what stands around them says to be things. */
export function* withLearnt(
  guesses: readonly FoldedFinding[],
  folded: string,
  written: (start: number, end: number) => string,
): Turns<FoldedFinding[]> {
  const odd = yield* inTurns(writtenOddly(folded));
  const words = yield* inTurns([() => weighedWords(folded, written)]);
  const weighed = new Map(words.map((word) => [word.start, word]));
  const all = [...guesses, ...odd, ...learntNames(words)];
  return yield* inTurns(
    all.map((guess) => () => (standsAsThing(guess, weighed.get(guess.start), folded, written) ? [] : [guess])),
  );
}
