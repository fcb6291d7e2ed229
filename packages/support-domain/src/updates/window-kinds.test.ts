import { growthOf } from '../testing/growth.js';
import { someOf } from '../testing/in-full.js';
import { meansOf } from './testing/read-wordings.js';
import { windowFromWords } from './window-from-words.js';

const meaning = (words: string, on: string): string => {
  const reading = windowFromWords(words, on);
  if (reading.outcome === 'read') return meansOf(reading.window);
  return reading.outcome === 'asked' ? `ask ${reading.asks}` : reading.message;
};

describe('windowFromWords, by the kind of words', () => {
  it.each([
    // Quarters, halves and years are whole months of the calendar year.
    ['Q3 calendar year 2025', '2025-07-01..2025-09-30 month'],
    ['Q4 CY25', '2025-10-01..2025-12-31 month'],
    ['Q1CY26', '2026-01-01..2026-03-31 month'],
    ['2026 Q2', '2026-04-01..2026-06-30 month'],
    ['the second quarter of 2026', '2026-04-01..2026-06-30 month'],
    ['Q2-Q3 2025', '2025-04-01..2025-09-30 month'],
    ['H2', '2025-07-01..2025-12-31 month'],
    ['1H 2026', '2026-01-01..2026-06-30 month'],
    ['first half of CY2026', '2026-01-01..2026-06-30 month'],
    ['CY2025', '2025-01-01..2025-12-31 month'],
    ['calendar year 2026', '2026-01-01..2026-12-31 month'],
    ['by end of Q3 2025', '2025-07-01..2025-09-30 month'],
    // Weeks.
    ['second week of May', '2025-05-08..2025-05-14 part-of-month'],
    ['1st week in June 2025', '2025-06-01..2025-06-07 part-of-month'],
    ['the last week of February 2028', '2028-02-23..2028-02-29 part-of-month'],
    ['the week of May 5', '2025-05-05..2025-05-11 part-of-month'],
    ['week commencing 7 May 2025', '2025-05-07..2025-05-13 part-of-month'],
    ['week ending 9 May 2025', '2025-05-03..2025-05-09 part-of-month'],
    ['w/c 12 May', '2025-05-12..2025-05-18 part-of-month'],
    ['the second Tuesday of May 2025', '2025-05-13 day'],
    ['last Friday in May 2025', '2025-05-30 day'],
    // Parts of a month, one inside another: the inner one counts.
    ['late mid-May', '2025-05-11..2025-05-20 part-of-month'],
    ['early early June', '2025-06-01..2025-06-10 part-of-month'],
    ['late early July 2025', '2025-07-01..2025-07-10 part-of-month'],
    ['end-April', '2025-04-21..2025-04-30 part-of-month'],
    ['May end', '2025-05-21..2025-05-31 part-of-month'],
    ['mid to late May', '2025-05-11..2025-05-31 part-of-month'],
    ['early-to-mid June 2025', '2025-06-01..2025-06-20 part-of-month'],
    ['mid-late May', '2025-05-11..2025-05-31 part-of-month'],
    ['mid/late May', '2025-05-11..2025-05-31 part-of-month'],
    ['the first of May', '2025-05-01 day'],
    ['second half of June', '2025-06-16..2025-06-30 part-of-month'],
    ['by mid-June', '2025-06-11..2025-06-20 part-of-month'],
    // Stretches.
    ['mid-May until end of June', '2025-05-11..2025-06-30 part-of-month'],
    ['May 5-9, 2025', '2025-05-05..2025-05-09 part-of-month'],
    ['June 28 - July 2, 2025', '2025-06-28..2025-07-02 part-of-month'],
    ['between 5 May and 9 May 2025', '2025-05-05..2025-05-09 part-of-month'],
    ['mid-December to early January 2025', '2024-12-11..2025-01-10 part-of-month'],
    ['starts in mid-May, ends late June', '2025-05-11..2025-06-30 part-of-month'],
    // Short forms and spellings.
    ['Sept.', '2025-09-01..2025-09-30 month'],
    ['Sept. 5, 2025', '2025-09-05 day'],
    ["June '25", '2025-06-01..2025-06-30 month'],
    ['5-May-2025', '2025-05-05 day'],
    ['25/6/2025', '2025-06-25 day'],
    ['6/25/2025', '2025-06-25 day'],
    ['5/5/2025', '2025-05-05 day'],
    ['2025-06', '2025-06-01..2025-06-30 month'],
    ['Tuesday 6 May', '2025-05-06 day'],
    // Times, in London or where they say.
    ['May 5, 2025 at 10:00 AM PT', '2025-05-05T17:00Z'],
    ['10 a.m. Pacific Time on 2 December 2025', '2025-12-02T18:00Z'],
    ['5 May 2025 1800 UTC', '2025-05-05T18:00Z'],
    ['5 May 2025 18:00 UTC', '2025-05-05T18:00Z'],
    ['5 May 2025 18:00 (UTC) to 03:00 (UTC)', '2025-05-05T18:00Z..2025-05-06T03:00Z'],
    ['18:00 to 03:00 UTC on 5 May 2025', '2025-05-05T18:00Z..2025-05-06T03:00Z'],
    // A zone that is named once counts for both ends.
    ['May 5, 2025 5:00 PM - May 6, 2025 1:00 AM PDT', '2025-05-06T00:00Z..2025-05-06T08:00Z'],
    ['from 11pm UTC on 5 May 2025 to 1am on 6 May', '2025-05-05T23:00Z..2025-05-06T01:00Z'],
    ['Thu 5 June 22:00 to Fri 6 June 02:00 (CEST)', '2025-06-05T20:00Z..2025-06-06T00:00Z'],
    // Hours that stand apart from their day.
    ['On 5 May 2025 TMS will be unavailable from 6pm to 8pm.', '2025-05-05T17:00Z..2025-05-05T19:00Z'],
    ['Date: 5 May 2025\nTime: 18:00 - 20:00 UTC', '2025-05-05T18:00Z..2025-05-05T20:00Z'],
    ['Patch night: 5 May 2025. Work begins at 10:00 PM PT', '2025-05-06T05:00Z'],
    ['Rollout begins 5 May 2025. Join the webinar at 10:00 AM PT.', '2025-05-05 day'],
    ['Retired on 5 May 2025\nOffice hours: 09:00 to 17:00', '2025-05-05 day'],
    ['5 May 2025 2-4pm', '2025-05-05T13:00Z..2025-05-05T15:00Z'],
    ['5 May 2025 from 11 to 1pm', '2025-05-05T10:00Z..2025-05-05T12:00Z'],
    ['5 May 2025, 9-12 Eastern Time', '2025-05-05T13:00Z..2025-05-05T16:00Z'],
    ['5 May 2025, 22-02 UTC', '2025-05-05T22:00Z..2025-05-06T02:00Z'],
    ['Maintenance from 5 May 2025 [Last updated: 9:14am, 2 April 2025]', '2025-05-05 day'],
    ['26 October 2025 at 1:30am BST', '2025-10-26T00:30Z'],
    ['26 October 2025 at 1:30am GMT', '2025-10-26T01:30Z'],
    // What stood before, and for whom.
    ['mid-June 2025 (previously mid-May)', '2025-06-11..2025-06-20 part-of-month'],
    ['mid-June [formerly mid-May', '2025-06-11..2025-06-20 part-of-month'],
    ['postponed from mid-May to late June 2025', '2025-06-21..2025-06-30 part-of-month'],
    ['late June instead of mid-May', '2025-06-21..2025-06-30 part-of-month'],
    ['The deadline for every tenant has been revised from May 2025 to 3 June 2025', '2025-06-03 day'],
    [
      'pushes the retirement date of the old viewer from mid-May to late June 2025',
      '2025-06-21..2025-06-30 part-of-month',
    ],
    ['Tenants are moved to the new viewer from May to June 2025', '2025-05-01..2025-06-30 month'],
    ['Targeted: mid-May\nWorldwide: early June\nGCC: July', '2025-06-01..2025-06-10 part-of-month'],
    ['mid-May (worldwide), June (GCC)', '2025-05-11..2025-05-20 part-of-month'],
    ['Updated April 30, 2025: Rollout begins in mid-May.', '2025-05-11..2025-05-20 part-of-month'],
    ['Windows 10 users: from 5 May 2025', '2025-05-05 day'],
  ])('reads %s', (words, means) => expect(meaning(words, '2025-04-15')).toBe(means));

  it.each([
    ['5/6/2025', 'day-or-month'],
    ['05-06-2025', 'day-or-month'],
    ['5.6.2025', 'day-or-month'],
    ['5 May and 9 May 2025', 'two-dates'],
    ['May 5 and 9, 2025', 'two-dates'],
    ['5, 9 and 12 May', 'two-dates'],
    ['late May or early June', 'two-dates'],
    ['between 5 May, a Monday, 9 May 2025', 'two-dates'],
    ['May 5, 2025; May 9, 2025', 'two-dates'],
    ['Nov/Dec 2025', 'two-dates'],
    ['Monday 6 May 2025', 'weekday'],
    ['Wed, May 6, 2025', 'weekday'],
    ['26 October 2025 at 1:30am', 'hour-twice'],
    ['2 November 2025 at 1:30 AM PT', 'hour-twice'],
    ['30 March 2025 at 1:30am', 'hour-skipped'],
    ['9 June 2025 at 6pm PST', 'which-zone'],
    ['9 June 2025 at 6pm IST', 'which-zone'],
    ['October 2025 at 6pm', 'which-day'],
    ['the week of May 7', 'which-day'],
    ['4 weeks from 5 May', 'which-day'],
    ['30 days after June 1, 2025', 'which-day'],
    ['December', 'which-year'],
    ['late October', 'which-year'],
    ['the last two weeks of May', 'which-day'],
    ['early 2026', 'which-months'],
    ['by the end of the year', 'which-months'],
    ['summer 2025', 'which-months'],
    ['early Q3 2025', 'which-months'],
    ['H1 FY26', 'fiscal-year'],
    ['Q3 of fiscal year 2026', 'fiscal-year'],
    ['March 31, 2006', 'which-year'],
    ['soon to 3 May', 'half-range'],
    ['3 May to later', 'half-range'],
    ['not before June 2025', 'not-then'],
    ['The release of 5 May 2025 was stopped; it will follow at a later date', 'not-then'],
    ['In May 2025 we will share a new timeline', 'not-then'],
    ['The rollout of June 2025 is paused until further notice', 'not-then'],
    ['5 May 2025, 2-4 PT', 'which-zone'],
    ['5 May 2025: first from 6pm to 7pm, then from 9pm to 10pm', 'which-hours'],
    ['Worldwide: May\nWorldwide: July', 'which-audience'],
    ['Targeted: May\nWorldwide: to be announced', 'two-dates'],
  ])('asks about %s', (words, asks) => expect(meaning(words, '2025-04-15')).toBe(`ask ${asks}`));

  it('offers what the words may mean', () => {
    const reading = windowFromWords('5 May and 9 May 2025', '2025-04-15');
    expect(reading).toMatchObject({
      outcome: 'asked',
      message: '“5 May and 9 May 2025” holds several dates. Choose the one that is meant, or write it.',
      choices: [{ label: '5 May 2025' }, { label: '9 May 2025' }],
    });
  });

  it.each([
    ['June 2025 to May 2025', '“June 2025 to May 2025” ends before it starts.'],
    ['mid-June to mid-May 2025', '“mid-June to mid-May 2025” ends before it starts.'],
    ['5 May 2025 6pm to 5 May 2025 9am', '“5 May 2025 6pm to 5 May 2025 9am” ends before it starts.'],
    ['31 April 2025', 'There is no such day as “31 April 2025”. Check the number of days in that month.'],
  ])('refuses %s', (words, message) => expect(meaning(words, '2025-04-15')).toBe(message));

  it.each([
    '24/7 support',
    'You may want to notify users',
    'version 2405',
    '550 5.7.30',
    'MC943558',
    '1,000 items',
    '',
  ])('finds no date in "%s"', (words) => expect(windowFromWords(words, '2025-04-15').outcome).toBe('not-understood'));

  const long: [string, (times: number) => string][] = [
    ['brackets', (times: number) => '(previously '.repeat(5_000 * times)],
    ['parts', (times: number) => 'late mid-'.repeat(5_000 * times)],
    ['numbers', (times: number) => '5 / 6 - '.repeat(5_000 * times)],
    ['months', (times: number) => 'May '.repeat(10_000 * times)],
    ['labels', (times: number) => 'General Availability (Worldwide): '.repeat(1_500 * times)],
    ['lines', (times: number) => 'Worldwide: mid-May\n'.repeat(400 * times)],
    ['spaces', (times: number) => `5 May${' '.repeat(50_000 * times)}x`],
  ];
  it.each(someOf(long, 2))('takes the time of one walk through the words: %s', (_what, wordsOf) => {
    const growth = growthOf((times) => void windowFromWords(wordsOf(times), '2025-04-15'));
    expect(growth).toBeLessThan(30);
  });
});
