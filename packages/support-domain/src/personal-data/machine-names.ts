import { isUnlisted } from './is-unlisted.js';
import { placesOf, type NumberFinding } from './personal-numbers.js';

const kinds = '(?:desk(?:top)?|lap(?:top)?|lt|dt|pc|w(?:k?s|kstn)|i?mac(?:book)?|mbp|ipad|iphone|surface)';
/** "DESK-PK-04", "LT-JSMITH", "LAPTOP-4F7K2Q"; "TMU-LT-0042", "KWAMES-MACBOOK-PRO". */
const named = new RegExp(
  `(?<![\\p{Alpha}\\d@./\\\\_-])(?:${kinds}(?=-)|[\\p{Alpha}\\d]{2,15}-${kinds}\\d{0,5})(?:-[\\p{Alpha}\\d]{1,15}){0,3}(?![\\p{Alpha}\\d@_-]|\\.\\p{Alpha})`,
  'gu',
);

/**
 * What a machine is called: an office makes it of whose it is, and Windows of letters and digits at random, by which whoever has the list knows whose it is
 * ("DESKTOP-1D8K0YZ": TechTarget, "Win10 ComputerName Generation"; fifteen characters: oofhours.com, "What's in a (Windows computer) name?"). [L]
 */
export const machineNames = (folded: string, written: (start: number, end: number) => string): NumberFinding[] =>
  placesOf(folded, 'other-number', false, named).filter(({ start, end }) => {
    const text = written(start, end);
    // "PC-BASED" and "desk-to-desk" are words, "Mac-10" a version.
    const pieces = folded.slice(start, end).split('-');
    return (
      (text === text.toUpperCase() || /\d/.test(text)) &&
      ((pieces.length > 2 && /\d/.test(text)) ||
        pieces.some((piece) => /\d\p{Alpha}|\p{Alpha}\d|^(?!20)\d{3}/u.test(piece) || isUnlisted(piece)))
    );
  });
