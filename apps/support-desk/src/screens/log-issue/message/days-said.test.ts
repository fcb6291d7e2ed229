import { hearingsIn, perhapsHearingsIn } from './found-in-words';

// 22 November 2026 is a Sunday.
const sunday = '2026-11-22';
const tuesday = '2026-11-24';

it.each([
  ['My hearing is this Thursday.', sunday, '2026-11-26'],
  ['Our panel sits this coming Friday and I am locked out.', tuesday, '2026-11-27'],
  ['I have a hearing tomorrow and no papers.', tuesday, '2026-11-25'],
  ['Hearing is tmrw', tuesday, '2026-11-25'],
  ['my panel sits tomoz and nothing opens', tuesday, '2026-11-25'],
  ['The hearing starts the day after tomorrow.', tuesday, '2026-11-26'],
  ['The tribunal begins on Monday week.', tuesday, '2026-12-07'],
  ['My hearing is a week on Monday.', tuesday, '2026-12-07'],
  ['The hearing is tomorrow week and no papers came.', sunday, '2026-11-30'],
  ['My panel sits a week tomorrow.', sunday, '2026-11-30'],
  ['The hearing is today fortnight.', tuesday, '2026-12-08'],
  ['The hearing is a fortnight from today.', tuesday, '2026-12-08'],
  ['The hearing is next Thursday.', sunday, '2026-11-26'],
  ['The hearing is next Thursday.', tuesday, '2026-12-03'],
  ['I cannot open anything for tomorrow’s hearing.', tuesday, '2026-11-25'],
  ['The one for my hearing on the eleventh of January says 8:30.', tuesday, '2027-01-11'],
  ['We sit on the twenty-third of March, a hearing of two days.', tuesday, '2027-03-23'],
  ['The hearing is on January the eleventh.', tuesday, '2027-01-11'],
] as const)('names the day: %s', (text, from, day) => expect(hearingsIn(text, from)).toEqual([day]));

it.each([
  'The hearing runs from the eleventh to the fifteenth of January.',
  'The hearing, eleventh and fifteenth January, is in the list.',
])('names the first and the last in words: %s', (text) =>
  expect(hearingsIn(text, tuesday)).toEqual(['2027-01-11', '2027-01-15']),
);

it.each([
  'For tomorrow’s list I have to read all of the hearing.',
  'I had a hearing and could you ring me tomorrow?',
  'After the hearing I am away, please reply this Thursday.',
  'Please change it before the hearing by this Friday.',
  'The second of my hearings is fine.',
])('names no day of a hearing: %s', (text) => expect(hearingsIn(text, tuesday)).toEqual([]));

it.each([
  ['The bundle for tomorrow stops at page 212.', '2026-11-25'],
  ['The bundle for tomorrow week (2nd December) stops at page 212.', '2026-12-02'],
  ['My hearing is in two weeks’ time.', '2026-12-08'],
  ["The panel meets in a fortnight's time.", '2026-12-08'],
] as const)('asks whether it is one: %s', (text, day) => {
  expect(hearingsIn(text, tuesday)).toEqual([]);
  expect(perhapsHearingsIn(text, tuesday)).toEqual([day]);
});
