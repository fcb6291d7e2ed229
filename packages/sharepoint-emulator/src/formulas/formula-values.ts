import { fromSiteClocks, onSiteClocks } from '../site/zoned-date.js';

/** Dates are counted in days from 30 December 1899, as spreadsheets do. */
export type FormulaValue = number | string | boolean | null;

/** A value that a spreadsheet shows as `#VALUE!` and its like. */
export class FormulaValueError extends Error {
  override readonly name = 'FormulaValueError';
}

/** A moment as a formula counts it: by the site's clocks, as all that people see. */
export const serialAt = (at: Date): number => toSerial(onSiteClocks(at));
/** The moment that a formula's day and hour are. */
export const momentOf = (serial: number): Date => fromSiteClocks(fromSerial(serial));

const EPOCH = Date.UTC(1899, 11, 30);
export const toSerial = (at: Date): number => (at.getTime() - EPOCH) / 86_400_000;
export const fromSerial = (serial: number): Date => new Date(EPOCH + Math.round(serial * 86_400) * 1000);

export function asNumber(value: FormulaValue): number {
  if (typeof value === 'number') return value;
  if (value === null || value === '') return 0;
  if (typeof value === 'boolean') return Number(value);
  const number = Number(value);
  if (Number.isNaN(number)) throw new FormulaValueError('#VALUE!');
  return number;
}

export const asText = (value: FormulaValue): string =>
  value === null ? '' : typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : String(value);

export function asTruth(value: FormulaValue): boolean {
  if (typeof value === 'string' && /^(true|yes)$/i.test(value)) return true;
  if (typeof value === 'string' && /^(false|no)$/i.test(value)) return false;
  return asNumber(value) !== 0;
}
