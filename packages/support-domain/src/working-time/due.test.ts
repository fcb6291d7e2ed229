import { dueAfter } from './due.js';
import { pauseSchema } from './pauses.js';
import { workingCalendar } from './working-calendar.js';
import { usualWorkingWeek } from './working-hours.js';

const calendar = workingCalendar({ week: usualWorkingWeek, bankHolidays: [] });
const from = '2026-03-06T16:00:00Z';
const waitingForTra = {
  reason: 'waiting-for-tra',
  startedAt: '2026-03-06T16:30:00Z',
  endedAt: '2026-03-09T10:00:00Z',
} as const;
const stillWaiting = { reason: 'waiting-for-person', startedAt: '2026-03-09T10:10:00Z' } as const;

it('a pause has a reason, a start, and perhaps an end', () => {
  for (const pause of [waitingForTra, stillWaiting]) expect(pauseSchema.parse(pause)).toEqual(pause);
  for (const wrong of [{ reason: '' }, { startedAt: 'Tuesday' }, { endedAt: 'Tuesday' }]) {
    expect(pauseSchema.safeParse({ ...waitingForTra, ...wrong }).success).toBe(false);
  }
});

describe('dueAfter', () => {
  it('is the plain sum where nothing pauses', () => {
    expect(dueAfter(from, 60, calendar)).toEqual({ state: 'known', dueAt: '2026-03-06T17:00:00.000Z' });
    expect(dueAfter(from, 0, calendar, [stillWaiting])).toEqual({ state: 'known', dueAt: from });
  });

  it('moves by the working time of a pause, over the weekend', () => {
    expect(dueAfter(from, 60, calendar, [waitingForTra])).toEqual({
      state: 'known',
      dueAt: '2026-03-09T10:30:00.000Z',
    });
  });

  it('is not known while a pause goes on, and says what is left', () => {
    expect(dueAfter(from, 60, calendar, [stillWaiting, waitingForTra])).toEqual({
      state: 'paused',
      pause: stillWaiting,
      minutesLeft: 20,
    });
    const older = { ...stillWaiting, reason: 'waiting-for-tra', startedAt: '2026-03-06T16:45:00Z' } as const;
    expect(dueAfter(from, 60, calendar, [stillWaiting, older])).toEqual({
      state: 'paused',
      pause: older,
      minutesLeft: 15,
    });
    expect(dueAfter(from, 60, calendar, [older, stillWaiting])).toEqual({
      state: 'paused',
      pause: older,
      minutesLeft: 15,
    });
    const twin = { ...older, reason: 'waiting-for-person' } as const;
    expect(dueAfter(from, 60, calendar, [older, twin])).toMatchObject({ pause: older });
  });

  it('names the pause that goes on, though another began it', () => {
    const over = { ...waitingForTra, endedAt: '2026-03-09T11:00:00Z' };
    expect(dueAfter(from, 60, calendar, [over, stillWaiting])).toEqual({
      state: 'paused',
      pause: stillWaiting,
      minutesLeft: 30,
    });
  });

  it('is not moved by a pause that comes when it is already due, or was over before', () => {
    const atTheEnd = { ...waitingForTra, startedAt: '2026-03-06T17:00:00Z' };
    const before = { ...waitingForTra, startedAt: '2026-03-02T09:00:00Z', endedAt: from };
    for (const pause of [atTheEnd, before]) {
      expect(dueAfter(from, 60, calendar, [pause])).toEqual({ state: 'known', dueAt: '2026-03-06T17:00:00.000Z' });
    }
    expect(dueAfter(from, 60, calendar, [{ ...stillWaiting, startedAt: '2026-03-06T17:00:00Z' }])).toMatchObject({
      state: 'known',
    });
  });

  it('reaches a later pause once an earlier one has moved it there', () => {
    const later = { ...waitingForTra, startedAt: '2026-03-09T10:20:00Z', endedAt: '2026-03-09T10:25:00Z' };
    expect(dueAfter(from, 60, calendar, [later, waitingForTra])).toEqual({
      state: 'known',
      dueAt: '2026-03-09T10:35:00.000Z',
    });
  });

  it.each([-1, Number.NaN])('does not look back: %d', (minutes) => {
    expect(() => dueAfter(from, minutes, calendar)).toThrow(
      expect.objectContaining({
        code: 'WORKING_TIME.NOT_A_WHOLE_NUMBER',
        message: `A due time lies ahead, not ${minutes} minutes on.`,
      }),
    );
  });
});
