import { londonClock, londonInstant } from './london-time.js';

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
});
