/** @jest-environment node */
import { coverOn, type CoverEntry } from '@tms-support/support-domain';
import { untilWords } from './cover-days';
import { withoutLeave } from './without-leave';

// 2 March 2026 is a Monday.
const today = '2026-03-02';
const tom = { name: 'Tom Reed', email: 'tom@tmu.example' };
const entry = (fromOn: string, toOn?: string, more: Partial<CoverEntry> = {}): CoverEntry => ({
  key: fromOn,
  inbox: 'portal-inbox',
  person: tom,
  fromOn,
  ...(toOn === undefined ? {} : { toOn }),
  ...more,
});
const leave = (fromOn: string, toOn?: string, more: Partial<CoverEntry> = {}): CoverEntry =>
  entry(fromOn, toOn, { away: true, inbox: 'stakeholder-engagement', ...more });
const until20 = entry('2026-02-23', '2026-03-20');
const ann = { name: 'Ann Lee', email: 'ann@tmu.example' };

it.each([
  ['no leave', until20, [], [], 'until 20 March'],
  ['leave that outlasts it', until20, [leave('2026-03-11', '2026-03-27')], [], 'until 10 March'],
  ['leave to its last day', until20, [leave('2026-03-18', '2026-03-20')], [], 'until 17 March'],
  [
    'leave to come in the middle',
    until20,
    [leave('2026-03-09', '2026-03-13')],
    [],
    'until 20 March, but is away from 9 to 13 March',
  ],
  ['one day of leave', until20, [leave('2026-03-05', '2026-03-05')], [], 'until 20 March, but is away on 5 March'],
  [
    'leave in the middle and at the end',
    until20,
    [leave('2026-03-19'), leave('2026-03-05', '2026-03-05'), leave('2026-03-09', '2026-03-10')],
    [],
    'until 18 March, but is away on 5 March and on 9 and 10 March',
  ],
  [
    'leave from today',
    until20,
    [leave('2026-02-27', '2026-03-04')],
    [],
    'until 20 March, but is away from today to 4 March',
  ],
  ['leave that is over', until20, [leave('2026-02-24', '2026-02-27')], [], 'until 20 March'],
  [
    'leave all the while',
    entry('2026-03-10', '2026-03-11'),
    [leave('2026-03-09', '2026-03-13')],
    [],
    'on 10 and 11 March, but is away then',
  ],
  ['leave of somebody else', until20, [leave('2026-03-09', '2026-03-13', { person: ann })], [], 'until 20 March'],
  [
    'leave in the people list',
    until20,
    [],
    [{ email: 'TOM@tmu.example', awayUntilOn: '2026-03-04' }],
    'until 20 March, but is away from today to 4 March',
  ],
  ['having left', until20, [], [{ email: tom.email, hasLeft: true }], 'until 20 March, but has left'],
  [
    'leave in cover without an end',
    entry('2026-01-05'),
    [leave('2026-03-09', '2026-03-13')],
    [],
    'until further notice, but is away from 9 to 13 March',
  ],
  [
    'leave without an end in cover without one',
    entry('2026-01-05'),
    [leave('2026-03-09')],
    [],
    'until further notice, but is away from 9 March',
  ],
  [
    'leave itself, which is no cover',
    leave('2026-03-09', '2026-03-13'),
    [leave('2026-03-10', '2026-03-10')],
    [],
    'from 9 to 13 March',
  ],
])('says of cover with %s the days on which they are there', (_, cover, entries, people, words) => {
  const there = withoutLeave(cover, { entries: [...entries, cover], people, today });
  expect(`${untilWords(there.entry, today)}${there.but}`).toBe(words);
});

it('names the last day that Home names, wherever leave outlasts the cover', () => {
  for (const day of [3, 4, 6, 7, 9, 15, 20]) {
    const away = leave(`2026-03-${String(day).padStart(2, '0')}`, '2026-04-10');
    const there = withoutLeave(until20, { entries: [until20, away], people: [], today });
    expect(there.entry.toOn).toBe(coverOn([until20, away], 'portal-inbox', today).untilOn);
  }
});
