import { clauseList } from '../words/lists.js';
import {
  clockInWords,
  comingInWords,
  onDayInWords,
  pastInWords,
  shortDateInWords,
  sinceInWords,
} from '../words/dates.js';

// A Thursday.
const now = '2026-02-26T15:00:00.000Z';
const today = '2026-02-26';

describe('days in words', () => {
  it('have the year where it is not this one', () => {
    expect(shortDateInWords('2026-03-03', today)).toBe('3 March');
    expect(shortDateInWords('2027-01-30', today)).toBe('30 January 2027');
    const all = Array.from({ length: 12 }, (_, i) =>
      shortDateInWords(`2026-${String(i + 1).padStart(2, '0')}-01`, today),
    );
    expect(all.join()).toBe(
      '1 January,1 February,1 March,1 April,1 May,1 June,1 July,1 August,1 September,1 October,1 November,1 December',
    );
  });

  it('say when a hearing is', () => {
    expect(
      ['2026-02-26', '2026-02-27', '2026-02-28', '2026-03-03', '2026-02-25'].map((on) => onDayInWords(on, today)),
    ).toEqual(['today', 'tomorrow', 'on 28 February', 'on 3 March', 'on 25 February']);
  });

  it('say since when: the time today, yesterday, the weekday within a week, then the date', () => {
    const since = (at: string) => [sinceInWords(at, now), pastInWords(at, now)];
    expect(since('2026-02-26T09:05:00.000Z')).toEqual(['9:05am today', 'at 9:05am today']);
    expect(since('2026-02-25T23:59:00.000Z')).toEqual(['yesterday', 'yesterday']);
    const weekdays = [24, 23, 22, 21, 20].map((date) => sinceInWords(`2026-02-${date}T12:00:00.000Z`, now));
    expect(weekdays).toEqual(['Tuesday', 'Monday', 'Sunday', 'Saturday', 'Friday']);
    // A week ago is this weekday too, which would read as today.
    expect(since('2026-02-19T12:00:00.000Z')).toEqual(['19 February', 'on 19 February']);
    expect(since('2026-02-24T12:00:00.000Z')).toEqual(['Tuesday', 'on Tuesday']);
    expect(sinceInWords('2026-02-28T12:00:00.000Z', now)).toBe('28 February');
    expect(sinceInWords('2026-02-25T12:00:00.000Z', '2026-02-27T12:00:00.000Z')).toBe('Wednesday');
    expect(sinceInWords('2026-02-26T12:00:00.000Z', '2026-02-28T12:00:00.000Z')).toBe('Thursday');
  });

  it('say when something will be, to the minute', () => {
    const coming = (at: string) => comingInWords(at, now);
    expect(coming('2026-02-26T16:00:00.000Z')).toBe('today at 4pm');
    expect(coming('2026-02-27T10:30:00.000Z')).toBe('tomorrow at 10:30am');
    expect(coming('2026-02-28T14:00:00.000Z')).toBe('on Saturday at 2pm');
    expect(coming('2026-03-04T14:00:00.000Z')).toBe('on Wednesday at 2pm');
    expect(coming('2026-03-05T14:00:00.000Z')).toBe('on 5 March at 2pm');
    expect(coming('2026-02-24T14:00:00.000Z')).toBe('on 24 February at 2pm');
  });

  it('are by the clock in London, where midday is midday', () => {
    expect(
      [
        '2026-07-01T11:00:00.000Z',
        '2026-07-01T23:00:00.000Z',
        '2026-07-01T11:05:00.000Z',
        '2026-07-01T23:05:00.000Z',
      ].map(clockInWords),
    ).toEqual(['midday', 'midnight', '12:05pm', '12:05am']);
    expect(
      ['2026-01-01T11:59:00.000Z', '2026-01-01T13:00:00.000Z', '2026-01-01T01:00:00.000Z'].map(clockInWords),
    ).toEqual(['11:59am', '1pm', '1am']);
  });
});

it('puts clauseList together, each of which could stand alone', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(clauseList)).toEqual(['', 'a', 'a, and b', 'a, b, and c']);
});
