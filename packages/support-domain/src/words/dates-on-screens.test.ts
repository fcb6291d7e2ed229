import {
  agoInWords,
  dateAndTimeInWords,
  dateInWords,
  onDayInWords,
  pastDayInWords,
  shortDateInWords,
  sinceInWords,
  timeOfDayInWords,
} from './dates.js';

describe('dates in words', () => {
  it('shows an instant as the London clock does, on both sides of the clock change', () => {
    expect(dateAndTimeInWords('2022-03-01T17:30:00Z')).toBe('1 March 2022, 5:30pm');
    expect(dateAndTimeInWords('2026-07-10T18:00:00Z')).toBe('10 July 2026, 7pm');
    expect(dateAndTimeInWords('2026-12-04T03:00:00Z')).toBe('4 December 2026, 3am');
    expect(dateAndTimeInWords('2026-06-30T23:30:00Z')).toBe('1 July 2026, 12:30am');
  });

  it.each([
    [0, 0, 'midnight'],
    [12, 0, 'midday'],
    [0, 5, '12:05am'],
    [12, 30, '12:30pm'],
    [9, 0, '9am'],
    [23, 59, '11:59pm'],
  ])('%i:%i is %s', (hour, minute, words) => expect(timeOfDayInWords(hour, minute)).toBe(words));

  it('says since when as one would', () => {
    const now = '2026-03-05T10:00:00Z'; // a Thursday
    expect(sinceInWords('2026-03-05T09:15:00Z', now)).toBe('9:15am today');
    expect(sinceInWords('2026-03-04T23:59:00Z', now)).toBe('yesterday');
    expect(sinceInWords('2026-03-03T09:00:00Z', now)).toBe('Tuesday');
    expect(sinceInWords('2026-02-26T09:00:00Z', now)).toBe('26 February');
    expect(sinceInWords('2025-12-30T09:00:00Z', now)).toBe('30 December 2025');
  });

  it('gives the year only where it is not this one', () => {
    expect(shortDateInWords('2026-03-03', '2026-01-01')).toBe('3 March');
    expect(shortDateInWords('2027-03-03', '2026-01-01')).toBe('3 March 2027');
    expect(dateInWords('2026-03-03')).toBe('3 March 2026');
    expect(onDayInWords('2026-03-03', '2026-03-02')).toBe('tomorrow');
    expect(onDayInWords('2026-03-03', '2026-03-03')).toBe('today');
  });

  it.each([
    ['2026-03-05', 'today'],
    ['2026-03-04', 'yesterday'],
    ['2026-02-27', '6 days ago'],
    ['2026-02-12', '3 weeks ago'],
    ['2025-12-01', '3 months ago'],
    ['2023-03-04', '3 years ago'],
  ])('%s is %s', (on, words) => expect(agoInWords(on, '2026-03-05')).toBe(words));

  it('says on which day something was', () => {
    const now = '2026-03-05T10:00:00Z';
    const said = (at: string): string => pastDayInWords(at, now);
    expect(said('2026-03-05T09:00:00Z')).toBe('today');
    expect(said('2026-03-04T09:00:00Z')).toBe('yesterday');
    expect(said('2026-02-27T09:00:00Z')).toBe('on Friday');
    expect(said('2026-02-26T09:00:00Z')).toBe('on 26 February');
  });
});
