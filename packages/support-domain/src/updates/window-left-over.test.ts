import { meansOf } from './testing/read-wordings.js';
import { windowFromWords } from './window-from-words.js';

const meaning = (words: string): string => {
  const reading = windowFromWords(words, '2026-04-20');
  if (reading.outcome === 'read') return meansOf(reading.window);
  return reading.outcome === 'asked' ? `ask ${reading.asks}` : reading.message;
};

describe('windowFromWords, where words of a row are left over', () => {
  it.each([
    // Hours with a dot, where their place makes them hours; versions and prices are none.
    ['Saturday 12 December 2026 18.00-20.00', '2026-12-12T18:00Z..2026-12-12T20:00Z'],
    ['12 December 2026, from 18.00 to 02.00', '2026-12-12T18:00Z..2026-12-13T02:00Z'],
    ['12 December 2026 at 18.00 hrs', '2026-12-12T18:00Z'],
    ['upgrade Node from 18.20 to 20.10 on 5 May 2026', '2026-05-05 day'],
    ['Office 16.05 to 16.10 on 5 May 2026', '2026-05-05 day'],
    ['On 5 May 2026 the fee rises from £10.00 to £20.00', '2026-05-05 day'],
    ['Python 3.10 from 5 May 2026', '2026-05-05 day'],
    // Hours in four digits, and those that say their half of the day once.
    ['5 May 2026 0900-1700', '2026-05-05T08:00Z..2026-05-05T16:00Z'],
    ['8 - 930 am CT Tuesday, 3/24/2026', '2026-03-24T13:00Z..2026-03-24T14:30Z'],
    ['5 May 2026, 1:00 - 9:00 PM', '2026-05-05T12:00Z..2026-05-05T20:00Z'],
    ['5 May 2026 10:00 - 2:00 AM', '2026-05-05T21:00Z..2026-05-06T01:00Z'],
    ['5 May 2026 8:00 PM - 10:00', 'ask which-zone'],
    ['5 December 2026 12 noon - 12 midnight', '2026-12-05T12:00Z..2026-12-06T00:00Z'],
    // What is left lying is asked about.
    ['25-28 December 2026 (Friday 5pm-Monday 8am)', 'ask which-hours'],
    ["at 6 o'clock on 5 May 2026", 'ask which-hours'],
    ['overnight on 5 May 2026', 'ask which-hours'],
    ['5 May 2026, 9-11', 'ask which-hours'],
    ['5 May 2026 at 9am, back by 11am', 'ask which-hours'],
    ['5 May 2026 at 9am CEST / 9am BST', 'ask which-hours'],
    ['5 May 2026 at 9am CEST / 8am London time', '2026-05-05T07:00Z'],
    ['6/7 December', 'ask which-day'],
    ['the weekend 6/7 December', 'ask which-day'],
    ['6, 7 December 2026', 'ask which-day'],
    ['December 6, 7', 'ask which-day'],
    ['December 6, 2026 and 3 new features', '2026-12-06 day'],
    // A zone that stands apart from the hours.
    ['on 5 May 2026 IST from 1900-2130', 'ask which-zone'],
    ['5 May 2026, 9:00 to 11:00 (all times are PT)', 'ask which-zone'],
    ['12 May 2026 between 10-2PM US Eastern Time', '2026-05-12T14:00Z..2026-05-12T18:00Z'],
    // The day of something else.
    ['It falls after the 7 May filing date', 'ask not-then'],
    ['before the May 7 hearing', 'ask not-then'],
    ['before 7 May 2026', '2026-05-07 day'],
    // A date that moved, and when it is not.
    ['Retirement date is amended from 16 August 2026 to 31 October 2026', '2026-10-31 day'],
    ['The deadline goes from 5 May to 9 May', 'ask two-dates'],
    ['no earlier than 5 December 2026', 'ask not-then'],
    ['This will not affect users on 5 December 2026', 'ask not-then'],
    // Counted from a date, or from now.
    ['60 days after general availability in July 2026', 'ask which-day'],
    ['within 30 days of 1 December 2026', 'ask which-day'],
    ['two weeks after the change on 4 January 2027', 'ask which-day'],
    ['the Monday after 14 December 2026', 'ask which-day'],
    ['data is kept for 30 days. Deletion starts 1 May 2027', '2027-05-01 day'],
    ['Over 6 weeks of gradual rollout, finishing 1 May 2027', '2027-05-01 day'],
    ['Starting today and completing by mid-December 2026', 'ask half-range'],
    ['Effective immediately until 31 January 2027', 'ask half-range'],
    ['Starting today, April 20, 2026, and completing by mid-December 2026', '2026-04-20..2026-12-20 part-of-month'],
    // What is off, what is of a digest, and a meeting's day.
    ['Friday 3 July 2026 has been cancelled.', 'ask not-then'],
    ['Support is withdrawn on 3 July 2026', '2026-07-03 day'],
    ['June 8 – June 14, 2026: your weekly digest', 'ask not-then'],
    ['the monthly update of 14 July 2026', '2026-07-14 day'],
    ['if approved at the meeting on 23 July 2026', 'ask not-then'],
    ['in February, or March at the latest', 'ask two-dates'],
    ['It begins in July 2026 and may take longer', '2026-07-01..2026-07-31 month'],
    ['23 July 2026 out of hours', 'ask which-hours'],
    ['on the evening of 14 December 2026', 'ask which-hours'],
    // Hours of several days, and a date that is a wave's.
    ['14 December to 16 December 2026, overnight', 'ask which-hours'],
    ['Dec 14–15, 2026 (overnight, UK time)', 'ask which-hours'],
    ['Off by default from December 2026, removed by 2027 wave 1', 'ask not-then'],
    ['2027 release wave 1: early access from February 1, 2027', '2027-02-01 day'],
    // A zone with a shift, and an instant as machines write it.
    ['9 December 2026 at 18:00 UTC+1', 'ask which-zone'],
    ['9 December 2026 at 18:00 GMT-05:00', 'ask which-zone'],
    ['9 December 2026 09:00 (UTC+0000)', '2026-12-09T09:00Z'],
    ['9 December 2026, 6pm UTC-8pm UTC', '2026-12-09T18:00Z..2026-12-09T20:00Z'],
    ['Station 5 (EUR): 2026-12-04T18:00:30Z', '2026-12-04T18:00Z'],
    ['from 2026-12-04T18:00Z to 2026-12-05T03:00Z', '2026-12-04T18:00Z..2026-12-05T03:00Z'],
    ['will not be available from 8am to 2pm on 5 December 2026', '2026-12-05T08:00Z..2026-12-05T14:00Z'],
  ])('%s', (words, means) => {
    expect(meaning(words)).toBe(means);
  });
});
