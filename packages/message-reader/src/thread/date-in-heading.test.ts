import { instantInHeading } from './date-in-heading.js';

it.each([
  // Each month in a language that begins it otherwise than English does.
  ['mercredi 14 janvier 2026 09:00', '2026-01-14T09:00'],
  ['lunes, 12 de enero de 2026 9:00', '2026-01-12T09:00'],
  ['mercoledì 14 gennaio 2026 09:00', '2026-01-14T09:00'],
  ['środa, 14 stycznia 2026 09:00', '2026-01-14T09:00'],
  ['14 Ionawr 2026 09:00', '2026-01-14T09:00'],
  ['4 février 2026 à 09:00', '2026-02-04T09:00'],
  ['4 lutego 2026 09:00', '2026-02-04T09:00'],
  ['4. März 2026 um 09:00', '2026-03-04T09:00'],
  ['4 maart 2026 09:00', '2026-03-04T09:00'],
  ['4 maaliskuuta 2026 09:00', '2026-03-04T09:00'],
  ['4 avril 2026 09:00', '2026-04-04T08:00'],
  ['4 kwietnia 2026 09:00', '2026-04-04T08:00'],
  ['4 maggio 2026 09:00', '2026-05-04T08:00'],
  ['4 Mehefin 2026 09:00', '2026-06-04T08:00'],
  ['4 juillet 2026 09:00', '2026-07-04T08:00'],
  ['4 lipca 2026 09:00', '2026-07-04T08:00'],
  ['4 août 2026 09:00', '2026-08-04T08:00'],
  ['4 Awst 2026 09:00', '2026-08-04T08:00'],
  ['4 settembre 2026 09:00', '2026-09-04T08:00'],
  ['4 września 2026 09:00', '2026-09-04T08:00'],
  ['5. Oktober 2026 09:00', '2026-10-05T08:00'],
  ['5 października 2026 09:00', '2026-10-05T08:00'],
  ['5 listopada 2026 09:00', '2026-11-05T09:00'],
  ['5 marraskuuta 2026 09:00', '2026-11-05T09:00'],
  ['5. Dezember 2026 09:00', '2026-12-05T09:00'],
  ['5 Rhagfyr 2026 09:00', '2026-12-05T09:00'],
  ['Saturday, December 5, 2026 9:00 PM', '2026-12-05T21:00'],
])('reads %s', (text, at) => {
  expect(instantInHeading(text)).toBe(`${at}:00.000Z`);
});

it.each(['31 lutego 2026 09:00', '4 people 2026', '32. März 2026', 'martes', '', '4 2026'])(
  'reads no day in "%s"',
  (text) => {
    expect(instantInHeading(text)).toBeUndefined();
  },
);
