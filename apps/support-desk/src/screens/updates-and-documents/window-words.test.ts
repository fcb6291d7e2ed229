/** @jest-environment node */
import type { UpdateWindow } from '@tms-support/support-domain';
import { windowWords } from './window-words';

const window = (
  precision: UpdateWindow['precision'],
  startsAt: string,
  endsAt: string,
  words?: string,
): UpdateWindow => ({
  precision,
  startsAt,
  endsAt,
  ...(words ? { words } : {}),
});

describe('a window in words', () => {
  it.each([
    // Reference values: the window for Great Britain, 18:00 to 03:00 UTC.
    [window('instant', '2026-07-10T18:00:00Z', '2026-07-11T03:00:00Z'), '10 July 2026, 7pm to 11 July 2026, 4am'],
    [window('instant', '2026-12-04T18:00:00Z', '2026-12-05T03:00:00Z'), '4 December 2026, 6pm to 5 December 2026, 3am'],
    [window('instant', '2026-10-24T18:00:00Z', '2026-10-25T03:00:00Z'), '24 October 2026, 7pm to 25 October 2026, 3am'],
    [window('instant', '2026-03-10T17:00:00Z', '2026-03-10T18:30:00Z'), '10 March 2026, 5pm to 6:30pm'],
    [window('instant', '2026-03-10T17:00:00Z', '2026-03-10T17:00:00Z'), '10 March 2026, 5pm'],
    [window('day', '2026-03-10T00:00:00Z', '2026-03-11T00:00:00Z'), '10 March 2026'],
    [window('day', '2026-07-09T23:00:00Z', '2026-07-10T23:00:00Z'), '10 July 2026'],
    [window('day', '2026-07-09T23:00:00Z', '2026-07-12T23:00:00Z'), '10 July 2026 to 12 July 2026'],
    [
      window('part-of-month', '2026-10-10T23:00:00Z', '2026-10-20T23:00:00Z', 'mid-October'),
      'Mid-October (11 October 2026 to 20 October 2026)',
    ],
    [window('part-of-month', '2026-10-10T23:00:00Z', '2026-10-20T23:00:00Z'), '11 October 2026 to 20 October 2026'],
    [window('month', '2026-09-30T23:00:00Z', '2026-11-01T00:00:00Z'), 'October 2026'],
    [window('month', '2026-09-30T23:00:00Z', '2026-12-01T00:00:00Z'), 'October 2026 to November 2026'],
  ])('%j is %s', (given, words) => expect(windowWords(given)).toBe(words));
});
