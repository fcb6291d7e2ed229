import { dash } from './dash.js';
import * as z from 'zod/mini';
import { foldText } from '../find/fold-text.js';
import { textFromOutside } from '../text-from-outside.js';
import { notBefore, notWithin } from './word-ends.js';

const longestPattern = 60;
const mostRepeats = 3;

/** What is wrong with a pattern, in words for whoever edits the settings; nothing where it is good. */
export function casePatternFault(pattern: string): string | undefined {
  const trimmed = textFromOutside(pattern).trim();
  if (trimmed.length < 3) return 'A pattern must have 3 characters or more';
  if (trimmed.length > longestPattern) return `A pattern must have ${longestPattern} characters or fewer`;
  if (!/[#*]/.test(trimmed)) return 'A pattern must have a # for a digit or a * for a letter or digit';
  // Several repeats next to each other can be tried in very many ways, and the screen would stand still.
  if ((trimmed.match(/\+/g) ?? []).length > mostRepeats) return `A pattern must have ${mostRepeats} or fewer +`;
  if (/(?:^|[^#@*])\+/.test(trimmed)) return 'A + must follow #, @ or *';
  return undefined;
}

/**
 * The shape of a case reference, which an admin can write: `#` a digit, `@` a letter, `*` a letter or digit, `+` after one of
 * them for one or more, a space for a space or none, everything else as it is. `CAS-#####-******`. Not a regular expression: one
 * that is written badly can stop a browser.
 */
export const casePatternSchema = z.string().check(
  z.refine((pattern) => casePatternFault(pattern) === undefined, {
    error: (issue) => casePatternFault(String(issue.input)) ?? '',
  }),
);

/** Shapes to begin with: Dynamics' own case numbers, ids of its records, and teacher reference numbers. TMU adds its own (S33). */
export const shippedCasePatterns: readonly string[] = [
  'CAS-#####-******',
  '********-****-****-****-************',
  'TRN #######',
  'RP ##/#####',
];

/** Where a pattern has a word of its own, it is known in any writing: CAS-12345, CAS 12345, CAS_12345, CAS12345. */
const anyJoint = '[-‐‒–—−_ ./]?';
const classes: Readonly<Record<string, string>> = {
  '#': '\\p{N}',
  '@': '\\p{Alpha}',
  '*': '(?:\\p{Alpha}|\\p{N})',
  ' ': '\\s{0,2}',
  '-': dash,
};

/** A text as an expression that means just that; a hyphen stands for every dash, as programs swap them. */
const asIs = (text: string): string =>
  foldText(text)
    .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replace(/-/g, dash);

/** A pattern over folded text, as a whole word. */
export function casePatternExpression(pattern: string): RegExp {
  const hasWord = /\p{Alpha}{2}/u.test(pattern);
  const inside = [...pattern.trim()].map((character) => {
    if (character === '+') return '{1,20}';
    return character === '-' && hasWord ? anyJoint : (classes[character] ?? asIs(character));
  });
  return new RegExp(`${notWithin}${inside.join('')}${notBefore}`, 'gu');
}

/** A reference as it is, over folded text, whatever its spaces. */
export function referenceExpression(reference: string): RegExp | undefined {
  const words = foldText(reference).trim().split(/\s+/);
  const text = words.map(asIs).join('\\s{1,40}');
  return words.join('').length < 3 ? undefined : new RegExp(`${notWithin}${text}${notBefore}`, 'gu');
}
