/** @jest-environment node */
import { growthOf } from '../../testing/growth.js';
import { meansOf } from '../testing/read-wordings.js';
import { windowFromWords } from '../window-from-words.js';

const meaning = (words: string): string => {
  const reading = windowFromWords(words, '2026-04-20');
  if (reading.outcome === 'read') return meansOf(reading.window);
  return reading.outcome === 'asked' ? `ask ${reading.asks}` : reading.message;
};

const read = [
  'We will begin rolling out in mid-May 2026 and expect to complete by late June 2026.',
  'On 5 May 2026, the classic page will be removed for all tenants.',
  'TMS will be unavailable on Saturday 9 May 2026 between 18:00 and 22:00.',
  'Support ends on May 5, 2026',
];

describe('a word that nobody here knows', () => {
  it.each(read)('is asked about wherever it stands in "%s"', (sentence) => {
    expect(windowFromWords(sentence, '2026-04-20').outcome).toBe('read');
    const spaces = [...sentence.matchAll(/ /g)].map(({ index }) => index);
    for (const word of ['zorbled', 'unless', 'nightly', 'cancelled', 'tentatively'])
      for (const at of [0, ...spaces]) {
        const words = `${sentence.slice(0, at)} ${word} ${sentence.slice(at)}`;
        expect([words, windowFromWords(words, '2026-04-20').outcome]).not.toEqual([words, 'read']);
      }
  });

  it('is named in the question, and the window is offered', () => {
    expect(windowFromWords('The rollout zorbles on 5 May 2026', '2026-04-20')).toMatchObject({
      outcome: 'asked',
      message:
        'The desk does not know what “zorbles” does to “5 May 2026”. Choose the date if it is right, or write it.',
      choices: [{ label: '5 May 2026' }],
    });
  });
});

it.each([
  // What is known beside a date, and what looks like it.
  ['You will not be able to create sites from 5 May 2026', '2026-05-05 day'],
  ['We will not be able to roll out in May 2026', 'ask not-then'],
  ['The deadline has been moved from May 2026 to June 2026', '2026-06-01..2026-06-30 month'],
  ['The deadline has been moved from May 2026', 'ask not-then'],
  ['Postponed until 5 May 2026', '2026-05-05 day'],
  ['Postponed by a week from 5 May 2026', 'ask which-day'],
  ['must update to the latest version by 5 May 2026', '2026-05-05 day'],
  ['by 5 May 2026 at the latest', 'ask not-then'],
  ['TMS is down for about 2 hours on 5 May 2026', '2026-05-05 day'],
  ['2 hours before 6pm on 5 May 2026', 'ask which-day'],
  ['The app is released on 5 May 2026', '2026-05-05 day'],
  ['Devices with updates released on 5 May 2026', 'ask not-then'],
  ['The May 2026 update is required', 'ask not-then'],
  ['on 5 May 2026 or later', 'ask not-then'],
  ['5 May 2026?', 'ask not-then'],
  ['5 May 2026 ± 1', 'ask not-then'],
  ['Starting 5 May 2026, only people who accept will get it', '2026-05-05 day'],
  ['People who joined in May 2026 will get it', 'ask not-then'],
  // A sentence beside it that takes it back.
  ['Rollout begins on 5 May 2026. This has been paused.', 'ask not-then'],
  ['Rollout begins on 5 May 2026\nUnfortunately this is no longer the case', 'ask not-then'],
  ['in the nights of 4 to 8 May 2026', '2026-05-04..2026-05-08 part-of-month'],
  ['every night from 4 to 8 May 2026', 'ask not-then'],
  ['Change freeze from 4 to 8 May 2026', '2026-05-04..2026-05-08 part-of-month'],
  ['Usage figures for May 2026', 'ask not-then'],
  ['It needs the data from May 2026', 'ask not-then'],
  ['It is compatible with May 2026', 'ask not-then'],
  ['I will be out of the office from 5 May 2026', 'ask not-then'],
  ['In 5 May 2026 figures', 'ask not-then'],
  ['5 May 2026 to date', 'ask not-then'],
  ['Mailboxes created in Europe before 5 May 2026 are left as they are', 'ask not-then'],
  ['Changes made on 5 May 2026', 'ask not-then'],
  ['Teams Outage On Hold Until 5 May 2026', 'ask not-then'],
  ['Teams Rollout Lapses On 5 May 2026', 'ask not-then'],
  ['A decision is due on 5 May 2026', 'ask not-then'],
  ['from 20:00 for 4 hours on 5 May 2026', 'ask not-then'],
  ['midnight on 5 May 2026', 'ask which-day'],
  // What was over on a day, or when somebody wrote it down, beside what is planned for one.
  ['Shipped in March 2026', 'ask not-then'],
  ['Deprecated on 5 May 2026', '2026-05-05 day'],
  ['Logged: 5 May 2026, 09:20 UTC', 'ask not-then'],
  ['Switched off: March 2026', 'ask not-then'],
  ['Reminders will be sent on 5 May 2026', 'ask not-then'],
  ['This is a reminder of the retirement on 5 May 2026', '2026-05-05 day'],
  ['Planned: 5 May 2026', '2026-05-05 day'],
  ['Rollout scheduled: 5 May 2026', '2026-05-05 day'],
  ['Scheduled for 5 May 2026', '2026-05-05 day'],
  ['In preview since March 2026', 'ask not-then'],
  ['It has been unavailable since March 2026', '2026-03-01..2026-03-31 month'],
  ['Our next update is due by 6pm UTC on 5 May 2026', 'ask not-then'],
  ['The next security update is due on 12 May 2026', '2026-05-12 day'],
  ['Sign off the test by 5 May 2026', 'ask not-then'],
  ['United States: 5 May 2026', '2026-05-05 day'],
  ['Unsettled: 5 May 2026', 'ask not-then'],
  ['5 May 2026, 6pm to midnight', '2026-05-05T17:00Z..2026-05-05T23:00Z'],
])('%s', (words, means) => expect(meaning(words)).toBe(means));

it.each([
  ['moves that lead nowhere', 'the update moves the users and is extended for '],
  ['hours of something', 'for up to 2 hours or for about 3 minutes '],
  ['or', 'or or by '],
  ['since', 'been since or since '],
])('takes the time of one walk through a long row: %s', (_what, words) => {
  const growth = growthOf(
    (times) => void windowFromWords(`On 5 May 2026 ${words.repeat(1_500 * times)}`, '2026-04-20'),
  );
  expect(growth).toBeLessThan(30);
});
