import {
  agoWords,
  dateWords,
  instantWords,
  onWords,
  pastDayWords,
  shortDateWords,
  sinceWords,
  timeWords,
} from './date-words';
import { londonClock, londonInstant } from './london-time';

describe('dates in words', () => {
  it('shows an instant as the London clock does, on both sides of the clock change', () => {
    expect(instantWords('2022-03-01T17:30:00Z')).toBe('1 March 2022, 5:30pm');
    expect(instantWords('2026-07-10T18:00:00Z')).toBe('10 July 2026, 7pm');
    expect(instantWords('2026-12-04T03:00:00Z')).toBe('4 December 2026, 3am');
    expect(instantWords('2026-06-30T23:30:00Z')).toBe('1 July 2026, 12:30am');
  });

  it.each([
    [0, 0, 'midnight'],
    [12, 0, 'midday'],
    [0, 5, '12:05am'],
    [12, 30, '12:30pm'],
    [9, 0, '9am'],
    [23, 59, '11:59pm'],
  ])('%i:%i is %s', (hour, minute, words) => expect(timeWords(hour, minute)).toBe(words));

  it('says since when as one would', () => {
    const now = '2026-03-05T10:00:00Z'; // a Thursday
    expect(sinceWords('2026-03-05T09:15:00Z', now)).toBe('9:15am today');
    expect(sinceWords('2026-03-04T23:59:00Z', now)).toBe('yesterday');
    expect(sinceWords('2026-03-03T09:00:00Z', now)).toBe('Tuesday');
    expect(sinceWords('2026-02-26T09:00:00Z', now)).toBe('26 February');
    expect(sinceWords('2025-12-30T09:00:00Z', now)).toBe('30 December 2025');
  });

  it('gives the year only where it is not this one', () => {
    expect(shortDateWords('2026-03-03', '2026-01-01')).toBe('3 March');
    expect(shortDateWords('2027-03-03', '2026-01-01')).toBe('3 March 2027');
    expect(dateWords('2026-03-03')).toBe('3 March 2026');
    expect(onWords('2026-03-03', '2026-03-02')).toBe('tomorrow');
    expect(onWords('2026-03-03', '2026-03-03')).toBe('today');
  });

  it.each([
    ['2026-03-05', 'today'],
    ['2026-03-04', 'yesterday'],
    ['2026-02-27', '6 days ago'],
    ['2026-02-12', '3 weeks ago'],
    ['2025-12-01', '3 months ago'],
    ['2023-03-04', '3 years ago'],
  ])('%s is %s', (on, words) => expect(agoWords(on, '2026-03-05')).toBe(words));
});

describe('the London clock read backwards', () => {
  it('agrees with the clock read forwards for every hour of a year', () => {
    for (let hour = 0; hour < 365 * 24; hour += 1) {
      const at = new Date(Date.UTC(2026, 0, 1, hour, 20)).toISOString();
      const clock = londonClock(at);
      const back = londonInstant(clock.on, clock.hour, clock.minute);
      // The hour that comes twice in October is read as the first of the two.
      if (at.startsWith('2026-10-25T01')) expect(back).toBe('2026-10-25T00:20:00.000Z');
      else expect(back).toBe(at);
    }
  });

  it('reads a time that the clocks leave out as one hour on', () => {
    expect(londonInstant('2026-03-29', 1, 30)).toBe('2026-03-29T01:30:00.000Z');
  });

  it('says on which day something was', () => {
    const now = '2026-03-05T10:00:00Z';
    const said = (at: string): string => pastDayWords(at, now);
    expect(said('2026-03-05T09:00:00Z')).toBe('today');
    expect(said('2026-03-04T09:00:00Z')).toBe('yesterday');
    expect(said('2026-02-27T09:00:00Z')).toBe('on Friday');
    expect(said('2026-02-26T09:00:00Z')).toBe('on 26 February');
  });
});
