import type { UpdateWindow } from './microsoft-update.js';
import { windowInWords } from './window-in-words.js';

const window = (precision: UpdateWindow['precision'], startsAt: string, endsAt: string): UpdateWindow => ({
  precision,
  startsAt,
  endsAt,
});

describe('a window in words', () => {
  it.each([
    // Reference values: the window for Great Britain, 18:00 to 03:00 UTC, in summer, in winter and on the nights of both clock changes.
    [window('instant', '2026-07-10T18:00:00Z', '2026-07-11T03:00:00Z'), '10 July 2026, 7pm to 4am the next day'],
    [window('instant', '2026-12-04T18:00:00Z', '2026-12-05T03:00:00Z'), '4 December 2026, 6pm to 3am the next day'],
    [window('instant', '2026-10-24T18:00:00Z', '2026-10-25T03:00:00Z'), '24 October 2026, 7pm to 3am the next day'],
    [window('instant', '2026-03-28T18:00:00Z', '2026-03-29T03:00:00Z'), '28 March 2026, 6pm to 4am the next day'],
    [window('instant', '2026-03-10T17:00:00Z', '2026-03-10T18:30:00Z'), '10 March 2026, 5pm to 6:30pm'],
    [window('instant', '2026-03-10T17:00:00Z', '2026-03-10T17:00:00Z'), '10 March 2026 at 5pm'],
    [window('day', '2026-03-10T00:00:00Z', '2026-03-11T00:00:00Z'), '10 March 2026'],
    [window('day', '2026-07-09T23:00:00Z', '2026-07-10T23:00:00Z'), '10 July 2026'],
    [window('day', '2026-07-09T23:00:00Z', '2026-07-12T23:00:00Z'), '10 to 12 July 2026'],
    [window('part-of-month', '2026-10-10T23:00:00Z', '2026-10-20T23:00:00Z'), 'mid-October 2026'],
    [window('part-of-month', '2026-10-10T23:00:00Z', '2026-10-21T23:00:00Z'), '11 to 21 October 2026'],
    [window('month', '2026-09-30T23:00:00Z', '2026-11-01T00:00:00Z'), 'October 2026'],
    [window('month', '2026-09-30T23:00:00Z', '2026-12-01T00:00:00Z'), 'October to November 2026'],
  ])('%j is %s', (given, words) => expect(windowInWords(given)).toBe(words));
});
