import { numberWords } from '../words/counts.js';
import { placesOf, type NumberFinding } from './personal-numbers.js';
import { notBefore, notWithin } from './word-ends.js';

const digit = `(?:oh|zero|${numberWords.slice(0, 10).join('|')})`;
const piece = `(?:(?:${digit}|\\d) hundred(?: and ${digit})?|(?:double|treble|triple)[ -](?:${digit}|\\d)|${digit}|\\d{1,6}|o)`;
const run = new RegExp(`${notWithin}(?:${piece}(?:[ ,-]{1,2}|(?=$)|${notBefore})){4,20}`, 'gu');

/** "case forty-four thousand one hundred and twenty": a number in words, after what is numbered. */
const number = `(?:${numberWords.slice(1).join('|')}|oh|zero|\\p{Alpha}{3,5}teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|and)`;
const counted = new RegExp(
  `(?<!\\p{Alpha})(?:case|matter|reference|trn) (?:no |number )?(?<value>(?:${number}[ -]){2,11}${number})(?!\\p{Alpha})`,
  'gu',
);

const digitsOf = (said: string): number =>
  (said.match(new RegExp(piece, 'gu')) ?? []).reduce((sum, one) => {
    if (/^\d+$/.test(one)) return sum + one.length;
    if (one.includes('hundred')) return sum + 3;
    return sum + (one.startsWith('double') ? 2 : /^tr/.test(one) ? 3 : 1);
  }, 0);

/** A telephone number as somebody says it: "oh one six three two, double nine oh one two three". Three words and five digits at least. */
export function spokenNumbers(folded: string): NumberFinding[] {
  const inWords = placesOf(folded, 'case-reference', false, counted);
  const said = [...folded.matchAll(run)].flatMap(({ 0: found, index }): NumberFinding[] => {
    const said = found.slice(0, found.length - (/^[ ,-]*/.exec([...found].reverse().join(''))?.[0].length ?? 0));
    const words = said.match(/\p{Alpha}{2,}/gu)?.length ?? 0;
    if (words < 3 || digitsOf(said) < 5) return [];
    // "q q one two three four five six c".
    const letters =
      /(?<!\p{Alpha})(?:\p{Alpha} ){2,3}$/u.exec(folded.slice(Math.max(0, index - 7), index))?.[0].length ?? 0;
    const end = index + said.length;
    const last = letters > 0 && /^ [a-d](?!\p{Alpha})/u.test(folded.slice(end, end + 3)) ? 2 : 0;
    return [
      { start: index - letters, end: end + last, kind: letters > 0 ? 'national-insurance' : 'phone', isSure: false },
    ];
  });
  return [...inWords, ...said];
}
