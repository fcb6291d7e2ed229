import type { FindingKind, FoldedFinding } from './finding.js';
import { notBefore, notWithin } from './word-ends.js';
import type { Finders } from '../update-imports/in-turns.js';

/** A finding, and whether it is certain: what is not is shown to a person, who decides. */
export interface NumberFinding extends FoldedFinding {
  isSure: boolean;
}

/** All places of each expression; of its group `value` where it has one, which must be its end. */
export const placesOf = (
  folded: string,
  kind: FindingKind,
  isSure: boolean,
  ...expressions: readonly RegExp[]
): NumberFinding[] =>
  expressions.flatMap((expression) =>
    [...folded.matchAll(expression)].map(({ 0: text, index, groups }) => {
      const end = index + text.length;
      return { start: groups?.value === undefined ? index : end - groups.value.length, end, kind, isSure };
    }),
  );

/** Where a text begins, wherever it stands. */
export function startsOf(folded: string, text: string): number[] {
  const starts: number[] = [];
  for (let start = folded.indexOf(text); start >= 0; start = folded.indexOf(text, start + text.length))
    starts.push(start);
  return starts;
}

// ---- Telephone numbers. The shape of UK numbers: Ofcom, "UK telephone numbering plan": 0 and nine or ten digits. [L]
// The brackets of "(020) 7946 0018" are its own, and those around a whole number are not.
const phoneShape = `(?:\\+|00)?(?:\\((?=\\d{2,6}\\)))?\\d(?:(?:[\\s().\\-‐‒–—]|/(?! ?[0+])){0,3}\\d){6,14}`;
const phone = new RegExp(`(?<![\\p{Alpha}\\d£$€,.#/]|\\d[-/.])${phoneShape}${notBefore}(?![,:]\\d)`, 'gu');
const phoneLabel = new RegExp(
  `${notWithin}(?:tel(?:ephone)?|phone|mob(?:ile)?|cell|fax|whats ?app|landline|call|ring|text|extension|(?:my|her|his|their|our|best|contact|direct|work|home|new) (?:number|line|dial|phone)|t|m)` +
    `(?:\\s?(?:no|number|num|me|on|at|is|line))*[\\s.:=\\-)]{0,4}$`,
  'u',
);
/** A line of a colleague: "my ext is 4471", "desk phone x5521". */
const extension = new RegExp(
  `${notWithin}(?:ext(?:ensio)?n?|x(?=\\d{4})|(?:then )?ask for|then dial)\\.?(?:\\s?(?:no|number|is|on))*[\\s.:=#]{0,3}(?<value>\\d{3,6})${notBefore}`,
  'gu',
);
/** "01632 960410 x221". */
const afterPhone = new RegExp(
  `(?:\\d[\\s.()-]{0,2}){7,15}(?:x|#|,? ?ext(?:ension|n)?\\.?:?)\\s?(?<value>\\d{1,6})${notBefore}`,
  'gu',
);
/** As North America writes them: (202) 555-0143. */
const american = new RegExp(`${notWithin}(?:1[-. ])?(?:\\(\\d{3}\\) ?|\\d{3}[-.])\\d{3}[-. ]\\d{4}${notBefore}`, 'gu');
const dateWithin = /\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}/;

/** The second of two: "07700900123/07700900456". */
const secondPhone = new RegExp(`(?<=\\d{3,5} ?/ ?)0(?:[ -]?\\d){9,10}${notBefore}`, 'gu');

function phones(folded: string): NumberFinding[] {
  const all = placesOf(folded, 'phone', true, phone, secondPhone);
  return all.filter(({ start, end }) => {
    const written = folded.slice(start, end);
    const digits = written.replace(/\D/g, '');
    if (/^(?:\+|00)/.test(written)) return digits.length >= 9;
    if (/^\(?0/.test(written) && /^\d{10,11}$/.test(digits) && !dateWithin.test(written)) return true;
    if (/^44[1237]\d{8,9}$/.test(digits)) return true;
    if (/^7\d{9}$/.test(digits) && /^7\d{3}[\s-]/.test(written)) return true;
    return (
      digits.length <= 12 && !dateWithin.test(written) && phoneLabel.test(folded.slice(Math.max(0, start - 30), start))
    );
  });
}

// ---- National Insurance numbers: two letters, six digits, and A to D (gov.uk, HMRC manual NIM39110). [L]
const between = `[\\s.\\-/‐–]{0,2}`;
const sixDigits = `\\d(?:${between}\\d){5}`;
const insurance = new RegExp(
  `${notWithin}(?!(?:to|of|in|at|on|is|by|or|no|as|up|an|it|id|kb|go)\\s)[a-z]{2}${between}${sixDigits}${between}[a-d]${notBefore}`,
  'gu',
);
const labelledInsurance = new RegExp(
  `${notWithin}(?:n\\.?i\\.?n?o?|nat(?:ional)?\\.? ins(?:urance)?|insurance)${notBefore}[^\\d\\n]{0,40}?` +
    `(?<value>${notWithin}[a-z]{2}${between}${sixDigits}(?:${between}[a-dfmp])?)${notBefore}`,
  'gu',
);

// ---- Postcodes: the shapes of Royal Mail's Postcode Address File. [L]
const outward = '(?:gir|zz\\d{2}|[a-z]\\d{1,2}|[a-z][a-z]\\d{1,2}|[a-z]\\d[a-hjkps-uw]|[a-z][a-z]\\d[abehmnprv-y])';
const inward = '\\d[abd-hjlnp-uw-z]{2}';
/** ZZ99 3VZ is what the health service writes for no fixed abode; its last half is not one of the others'. */
const anyInward = `(?:${inward}|3vz)`;
const spacedPostcode = new RegExp(
  `${notWithin}${outward}[ \\u00a0]{1,2}(?!\\d(?:st|nd|rd|th)${notBefore})${anyInward}${notBefore}`,
  'gu',
);
const anyPostcode = new RegExp(`${notWithin}${outward}[ +\\u00a0]{0,2}${anyInward}${notBefore}`, 'gu');
const labelledPostcode = new RegExp(
  `${notWithin}post\\s?-?codes?${notBefore}[^\\n]{0,20}?(?<value>${notWithin}(?:[a-z]{1,2} \\d{1,2}|${outward})[ \\u00a0]{0,2}${anyInward})${notBefore}`,
  'gu',
);

/** Telephone and NI numbers and postcodes in a folded text, in every writing that people use for them. */
export function personalNumbers(folded: string): Finders<NumberFinding> {
  return [
    () => phones(folded),
    () => placesOf(folded, 'phone', true, extension, afterPhone),
    () => placesOf(folded, 'phone', false, american),
    () => placesOf(folded, 'national-insurance', true, insurance, labelledInsurance),
    () => placesOf(folded, 'postcode', true, spacedPostcode, labelledPostcode),
    () => placesOf(folded, 'postcode', false, anyPostcode),
  ];
}
