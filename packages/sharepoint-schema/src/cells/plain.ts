import * as z from 'zod/mini';
import { outsideLink, readEmailAddress } from '@tms-support/support-domain';
import { bad, good, isBlank, type CellCodec } from './cell.js';

const numberText = z.string().check(z.regex(/^-?\d+(\.\d+)?$/));

/** The smallest and the largest number that a column may hold. */
export interface NumberBounds {
  least: number;
  most: number;
}

const bounded = (number: number, { least, most }: NumberBounds) =>
  number >= least && number <= most
    ? good(number)
    : bad(`The number in this cell must be between ${least} and ${most}.`);

/**
 * A number within bounds. Digits that arrive as text count as the number they show. A number column of SharePoint takes anything
 * that a double holds, and whatever counts with it would count to the end of time.
 */
export const numberCodec = (bounds: NumberBounds): CellCodec<number> => ({
  read(cell) {
    if (isBlank(cell)) return good<number>(undefined);
    const number = z.number().safeParse(cell);
    if (number.success) return bounded(number.data, bounds);
    const text = numberText.safeParse(typeof cell === 'string' ? cell.trim() : cell);
    return text.success ? bounded(Number(text.data), bounds) : bad('This cell must contain a number.');
  },
  write: (value) => value ?? null,
});

/** Yes or no. A blank cell is not set. */
export const yesNoCodec: CellCodec<boolean> = {
  read(cell) {
    if (isBlank(cell)) return good<boolean>(undefined);
    const yesNo = z.boolean().safeParse(cell);
    return yesNo.success ? good(yesNo.data) : bad('This cell must be yes or no.');
  },
  write: (value) => value ?? null,
};

/** A web address that a click may follow: https alone, so that nothing in a list is ever run. */
export const webAddressCodec: CellCodec<string> = {
  read(cell) {
    if (isBlank(cell)) return good<string>(undefined);
    const url = z
      .string()
      .check(
        z.trim(),
        z.regex(/^https:\/\/[^\s"'<>\\]+$/i),
        z.refine((text) => outsideLink(text) !== undefined),
      )
      .safeParse(cell);
    return url.success ? good(url.data) : bad('This cell must contain a web address that starts with https://');
  },
  // A longer address would be cut, and a cut address leads elsewhere: it is left out of the cell, not shortened.
  write: (value) => (value === undefined || value.trim() === '' || value.length > 255 ? null : value.trim()),
};

/** An email address, kept as written. It is compared without regard to case. */
export const emailCodec: CellCodec<string> = {
  read(cell) {
    if (isBlank(cell)) return good<string>(undefined);
    const email = z
      .string()
      .check(
        z.trim(),
        z.refine((text) => readEmailAddress(text) !== undefined),
      )
      .safeParse(cell);
    return email.success ? good(email.data) : bad('This cell must contain one email address, as name@team.example.');
  },
  write: (value) => (value === undefined || value.trim() === '' ? null : value.trim().slice(0, 255)),
};
