import { dayWindow } from '@tms-support/support-domain';
import { shortWindowWords } from './window-words';

it.each([
  [dayWindow('2026-12-08'), 'on 8 December'],
  [dayWindow('2027-01-21'), 'on 21 January 2027'],
  [
    { precision: 'instant', startsAt: '2026-12-30T18:00:00Z', endsAt: '2027-01-02T06:00:00Z' } as const,
    'on 30 December at 6pm to 2 January 2027 at 6am',
  ],
  [
    { precision: 'instant', startsAt: '2026-12-20T18:00:00Z', endsAt: '2026-12-20T21:00:00Z' } as const,
    'on 20 December, 6pm to 9pm',
  ],
])('says the year of another year alone: %j', (window, words) =>
  expect(shortWindowWords(window, '2026-11-29')).toBe(words),
);
