import fc from 'fast-check';
import * as z from 'zod/mini';
import { calendarDateSchema, instantSchema } from './time.js';

const isDate = (given: unknown): boolean => calendarDateSchema.safeParse(given).success;
const isInstant = (given: unknown): boolean => instantSchema.safeParse(given).success;

it('says of every writing of a day what the standard says of it, in years of four kinds', () => {
  const two = (number: number): string => String(number).padStart(2, '0');
  // A leap year, none, a century that is one and a century that is not one.
  for (const year of ['2028', '2026', '2000', '2100'])
    for (let month = 0; month <= 13; month += 1)
      for (let day = 0; day <= 32; day += 1) {
        const text = `${year}-${two(month)}-${two(day)}`;
        expect([text, isDate(text)]).toEqual([text, z.iso.date().safeParse(text).success]);
        const instant = `${text}T09:30:00.000Z`;
        expect([instant, isInstant(instant)]).toEqual([instant, z.iso.datetime().safeParse(instant).success]);
      }
  expect([isDate('2028-02-29'), isDate('2026-02-29'), isDate('2026-04-31')]).toEqual([true, false, false]);
});

it.each([
  ['2026-03-03T09:30:00.000Z', true],
  ['2026-03-03T09:30:00Z', true],
  ['2026-03-03T23:59:59.123456Z', true],
  ['2026-03-03T09:30Z', false],
  ['2026-03-03T24:00:00Z', false],
  ['2026-03-03T09:60:00Z', false],
  ['2026-03-03T09:30:00', false],
  ['2026-03-03T09:30:00+01:00', false],
  ['2026-03-03t09:30:00z', false],
  ['2026-03-03', false],
  [' 2026-03-03T09:30:00Z', false],
  ['2026-03-03T09:30:00Z\n', false],
  ['+002026-03-03T09:30:00Z', false],
  [Date.UTC(2026, 2, 3), false],
  [undefined, false],
])('says of %p whether it is an instant: %p', (given, is) => {
  expect(isInstant(given)).toBe(is);
});

it('takes whatever is written by toISOString in years of four digits, and its day', () => {
  const dates = fc.date({ min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
  fc.assert(fc.property(dates, (date) => isInstant(date.toISOString()) && isDate(date.toISOString().slice(0, 10))));
});

it('takes of texts that are nearly one what the standard takes', () => {
  const nearly = fc.stringMatching(/^\d{4}-[0-1]\d-[0-3]\d(T[0-2]\d:[0-6]\d:[0-6]\d(\.\d{1,4})?Z?)?$/);
  fc.assert(
    fc.property(nearly, (text) => {
      expect([text, isDate(text), isInstant(text)]).toEqual([
        text,
        z.iso.date().safeParse(text).success,
        z.iso.datetime().safeParse(text).success,
      ]);
    }),
  );
});
