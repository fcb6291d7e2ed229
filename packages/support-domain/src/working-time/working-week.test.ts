import { workingWeekSchema } from './working-hours.js';

const morning = [{ from: '09:00', until: '12:30' }];

describe('a working week', () => {
  it.each([
    ['no day at all', {}],
    ['a day alone', { thursday: morning }],
    ['the whole week', Object.fromEntries(['monday', 'tuesday', 'saturday', 'sunday'].map((day) => [day, morning]))],
  ])('may have %s', (_what, week) => expect(workingWeekSchema.parse(week)).toEqual(week));

  it.each([
    ['a day of another name', { Thursday: morning }],
    ['a day without a list of hours', { thursday: null }],
    ['hours that end before they begin', { friday: [{ from: '12:30', until: '09:00' }] }],
    ['a list instead of days', [morning]],
  ])('has never %s', (_what, week) => expect(workingWeekSchema.safeParse(week).success).toBe(false));
});
