import fc from 'fast-check';
import { coverAfter, coverWords, gapsAhead, gapWords, nextCoverWords } from './cover-ahead.js';
import { coverChoices, coverCommand } from './cover-choices.js';
import type { CoverEntry } from './cover-entry.js';
import { coverCommandSchema, decideCover } from './decide-cover.js';
import { coverOn } from './cover-on.js';
import { daysOn, isWeekday } from './days.js';
import { inboxSchema } from '../vocabulary/roles.js';

const person = (name: string) => ({ name, email: `${name.toLowerCase().replace(' ', '.')}@tmu.example` });
const [priya, tom, ann] = [person('Priya Shah'), person('Tom Reed'), person('Ann Lee')];
const entry = (
  who: CoverEntry['person'],
  fromOn: string,
  toOn?: string,
  more: Partial<CoverEntry> = {},
): CoverEntry => ({
  key: `${who.name} ${fromOn}`,
  inbox: 'portal-inbox',
  person: who,
  fromOn,
  ...(toOn ? { toOn } : {}),
  ...more,
});
const usual = entry(priya, '2026-01-01');
const team = [tom, ann].map((who) => entry(who, '2026-01-01', undefined, { inbox: 'stakeholder-engagement' }));
// 2 March 2026 is a Monday.
const monday = '2026-03-02';
const names = (entries: CoverEntry[], on = monday, more = {}) =>
  coverOn(entries, 'portal-inbox', on, ...(Object.values(more) as [])).people.map(({ name }) => name);

describe('who covers', () => {
  const away = entry(priya, '2026-03-02', '2026-03-06', { away: true, inbox: 'stakeholder-engagement' });
  const standIn = entry(tom, '2026-03-02', '2026-03-04');
  it.each([
    ['nobody, before anything was entered', [], monday, []],
    ['whoever usually has it', [usual], monday, ['Priya Shah']],
    ['nobody before the first day', [usual], '2025-12-31', []],
    ['nobody while they are away, whichever inbox that was entered at', [usual, away], monday, []],
    ['whoever stands in', [usual, away, standIn], monday, ['Tom Reed']],
    ['to the last day', [usual, away, standIn], '2026-03-04', ['Tom Reed']],
    ['and no longer', [usual, away, standIn], '2026-03-05', []],
    ['a stand-in also where nobody is away', [usual, standIn], monday, ['Tom Reed']],
    [
      'the newer of two stand-ins first',
      [usual, standIn, entry(ann, '2026-03-02', '2026-03-02')],
      monday,
      ['Ann Lee', 'Tom Reed'],
    ],
    [
      'the one whose cover began last first, whenever each was written',
      [entry(ann, monday, '2026-03-06'), entry(tom, '2026-02-23', '2026-03-06'), entry(priya, '2026-02-16', monday)],
      monday,
      ['Ann Lee', 'Tom Reed', 'Priya Shah'],
    ],
    [
      'and the one that began last of those until further notice',
      [entry(tom, '2026-02-01'), usual],
      monday,
      ['Tom Reed', 'Priya Shah'],
    ],
    ['nobody twice', [usual, entry(priya, '2026-02-01')], monday, ['Priya Shah']],
    [
      'the usual one, where the stand-in is away',
      [usual, standIn, entry(tom, monday, monday, { away: true })],
      monday,
      ['Priya Shah'],
    ],
  ])('%s', (_, entries, on, expected) => {
    expect(names(entries, on)).toEqual(expected);
  });

  it('several share Stakeholder Engagement, and one inbox says nothing of the other', () => {
    const cover = coverOn([usual, ...team], 'stakeholder-engagement', monday);
    expect(coverWords(cover)).toBe('Ann Lee and Tom Reed cover Stakeholder Engagement.');
  });

  it.each([
    [{ email: 'PRIYA.shah@tmu.example', hasLeft: true }, 'Nobody covers the portal inbox today. Priya Shah has left.'],
    [{ email: priya.email, awayUntilOn: monday }, 'Nobody covers the portal inbox today. Priya Shah is away.'],
    [{ email: priya.email, awayUntilOn: '2026-03-01' }, 'Priya Shah covers the portal inbox.'],
  ])('minds the people list: %j', (known, words) => {
    expect(coverWords(coverOn([usual], 'portal-inbox', monday, [known]))).toBe(words);
  });

  it('says once that somebody is away, and of nobody who would not have had the inbox', () => {
    const twice = [usual, entry(priya, '2026-02-01')];
    const ofTom = entry(tom, monday, '2026-03-06', { away: true });
    expect(coverWords(coverOn([...twice, away, ofTom], 'portal-inbox', monday))).toBe(
      'Nobody covers the portal inbox today. Priya Shah is away.',
    );
  });

  it.each([
    [[usual, away, standIn], 'Tom Reed covers the portal inbox until 4 March. Priya Shah is away.'],
    [[usual, away, entry(tom, monday, monday)], 'Tom Reed covers the portal inbox today. Priya Shah is away.'],
    [[usual], 'Priya Shah covers the portal inbox.'],
  ])('in words', (entries, words) => {
    expect(coverWords(coverOn(entries, 'portal-inbox', monday))).toBe(words);
  });

  const leave = (fromOn: string, toOn?: string) => entry(tom, fromOn, toOn, { away: true });
  it.each([
    ['leave that begins before it', [leave('2026-03-05', '2026-03-11')], ' until 4 March'],
    ['the first leave of two', [leave('2026-03-10'), leave('2026-03-06', '2026-03-06')], ' until 5 March'],
    ['leave from a Saturday on', [leave('2026-03-07', '2026-03-15')], ' until 6 March'],
    ['leave that begins after it', [leave('2026-03-16', '2026-03-20')], ' until 13 March'],
    ['leave that is over', [leave('2026-02-16', '2026-02-20')], ' until 13 March'],
  ])('ends cover with %s', (_, entries, until) => {
    const cover = coverOn([entry(tom, '2026-02-23', '2026-03-13'), ...entries], 'portal-inbox', monday);
    expect(coverWords(cover)).toBe(`Tom Reed covers the portal inbox${until}.`);
  });

  it('says nothing of leave where others share the inbox, nor where cover is until further notice', () => {
    const away = entry(tom, '2026-03-05', '2026-03-06', { away: true });
    expect(coverWords(coverOn([...team, away], 'stakeholder-engagement', monday))).toBe(
      'Ann Lee and Tom Reed cover Stakeholder Engagement.',
    );
    const later = entry(priya, '2026-07-06', '2026-07-10', { away: true });
    expect(coverWords(coverOn([usual, later], 'portal-inbox', monday))).toBe('Priya Shah covers the portal inbox.');
  });
});

describe('gaps ahead', () => {
  it.each([
    ['none', [usual], []],
    [
      'a week',
      [usual, entry(priya, '2026-03-09', '2026-03-13', { away: true })],
      ['Nobody covers the portal inbox from 9 to 13 March. Priya Shah will be away.'],
    ],
    [
      'two weeks with the weekend between, as one',
      [usual, entry(priya, '2026-03-12', '2026-03-17', { away: true })],
      ['Nobody covers the portal inbox from 12 to 17 March. Priya Shah will be away.'],
    ],
    [
      'a day on which both are away',
      [
        usual,
        entry(tom, '2026-01-01'),
        ...[priya, tom].map((who) => entry(who, '2026-03-12', '2026-03-12', { away: true })),
      ],
      ['Nobody covers the portal inbox on 12 March. Tom Reed and Priya Shah will be away.'],
    ],
    [
      'and that day today',
      [usual, entry(tom, '2026-01-01'), ...[priya, tom].map((who) => entry(who, monday, monday, { away: true }))],
      ['Nobody covers the portal inbox today. Tom Reed and Priya Shah are away.'],
    ],
    ['a weekend alone is none', [usual, entry(priya, '2026-03-07', '2026-03-08', { away: true })], []],
    [
      'what a stand-in leaves open',
      [usual, entry(priya, monday, '2026-03-06', { away: true }), entry(tom, '2026-03-03', '2026-03-05')],
      [
        'Nobody covers the portal inbox today. Priya Shah is away.',
        'Nobody covers the portal inbox on 6 March. Priya Shah will be away.',
      ],
    ],
  ])('%s', (_, entries, words) => {
    const until = gapsAhead(entries, 'portal-inbox', monday, { days: 21 }).map((gap) => gapWords(gap, monday));
    expect(until).toEqual(words);
  });

  it('names both months, and days that are no working days for this team', () => {
    const entries = [entry(priya, '2026-01-01', '2026-03-27'), entry(tom, '2026-04-02')];
    const [gap] = gapsAhead(entries, 'portal-inbox', monday, { days: 40 });
    expect(gapWords(gap!, monday)).toBe('Nobody covers the portal inbox from 30 March to 1 April.');
    expect(
      gapsAhead(entries, 'portal-inbox', monday, {
        days: 40,
        isWorkingDay: (on) => isWeekday(on) && on.startsWith('2026-04'),
      }),
    ).toMatchObject([{ fromOn: '2026-04-01', toOn: '2026-04-01' }]);
  });
});

describe('who covers next', () => {
  const next = (entries: CoverEntry[], on = monday, more = {}): string | undefined => {
    const then = coverAfter(coverOn(entries, 'portal-inbox', on), entries, more);
    return then && nextCoverWords(then, on);
  };
  it.each([
    ['nobody else, where nothing changes', [usual], undefined],
    ['nobody, where nobody comes after', [entry(priya, monday, '2026-03-04')], undefined],
    ['the stand-in', [usual, entry(tom, '2026-03-09', '2026-03-13')], 'From 9 March Tom Reed covers it.'],
    ['whoever usually has it', [usual, entry(tom, monday, '2026-03-06')], 'From 9 March Priya Shah covers it.'],
    ['whoever is back tomorrow', [usual, entry(tom, monday, monday)], 'From 3 March Priya Shah covers it.'],
    [
      'several',
      [...team, ...[tom, ann].map((who) => entry(who, '2026-03-10'))],
      'From 10 March Ann Lee and Tom Reed cover it.',
    ],
    [
      'nobody new, where one of several is away for a time, and is back',
      [usual, entry(tom, '2026-01-01'), entry(tom, '2026-03-09', '2026-03-13', { away: true })],
      undefined,
    ],
    [
      'the same again after a gap',
      [entry(priya, monday, '2026-03-04'), entry(priya, '2026-03-10')],
      'From 10 March Priya Shah covers it.',
    ],
    [
      'the first of turns',
      [
        entry(priya, monday, '2026-03-06'),
        entry(tom, '2026-03-09', '2026-03-13'),
        entry(ann, '2026-03-16', '2026-03-20'),
      ],
      'From 9 March Tom Reed covers it.',
    ],
  ])('is %s', (_, entries, words) => expect(next(entries)).toBe(words));

  it('is said in the sentence of who has it now, where that is asked for', () => {
    const cover = coverOn([entry(priya, monday, '2026-03-06')], 'portal-inbox', monday);
    const then = coverOn([entry(tom, '2026-03-09'), entry(ann, '2026-03-09')], 'portal-inbox', '2026-03-09');
    expect(coverWords(cover, then)).toBe(
      'Priya Shah covers the portal inbox until 6 March, then Ann Lee and Tom Reed.',
    );
  });

  it('looks only as far as it is asked to, and at working days', () => {
    const entries = [usual, entry(tom, '2026-03-12', '2026-03-12')];
    expect(next(entries, monday, { days: 10 })).toBeUndefined();
    expect(next(entries, monday, { isWorkingDay: (on: string) => on !== '2026-03-12' })).toBeUndefined();
    expect(next([usual, entry(tom, '2026-03-07', '2026-03-08')], '2026-03-06')).toBeUndefined();
  });
});

describe('setting cover', () => {
  it('offers the first gap, then the usual stretches, each once', () => {
    const gaps = [{ inbox: 'portal-inbox', fromOn: '2026-03-12', toOn: '2026-03-17', notThere: [] }] as const;
    expect(coverChoices(monday, gaps).map(({ label, fromOn, toOn }) => [label, fromOn, toOn])).toEqual([
      ['12 to 17 March', '2026-03-12', '2026-03-17'],
      ['Today', '2026-03-02', '2026-03-02'],
      ['Until Friday', '2026-03-02', '2026-03-06'],
      ['Next week', '2026-03-09', '2026-03-13'],
      ['From today, until further notice', '2026-03-02', undefined],
    ]);
    const labelOf = (toOn: string): string | undefined =>
      coverChoices(monday, [{ inbox: 'portal-inbox', fromOn: monday, toOn, notThere: [] }])[0]?.label;
    expect([labelOf('2026-03-17'), labelOf(monday)]).toEqual(['Today to 17 March', 'Today']);
    // A Wednesday.
    expect(coverChoices('2026-03-04').map(({ label, fromOn, toOn }) => [label, fromOn, toOn])).toEqual([
      ['Today', '2026-03-04', '2026-03-04'],
      ['Until Friday', '2026-03-04', '2026-03-06'],
      ['Next week', '2026-03-09', '2026-03-13'],
      ['From today, until further notice', '2026-03-04', undefined],
    ]);
    expect(coverChoices('2026-03-06').map(({ label }) => label)).toEqual([
      'Today',
      'Next week',
      'From today, until further notice',
    ]);
    expect(coverChoices(monday, [{ ...gaps[0], fromOn: monday, toOn: monday }]).map(({ toOn }) => toOn)).toEqual([
      '2026-03-02',
      '2026-03-06',
      '2026-03-13',
      undefined,
    ]);
  });

  it('is a command of two clicks, and a retry does not double it', () => {
    const command = coverCommand('portal-inbox', tom, coverChoices(monday)[0]!, 'cover-1');
    expect(coverCommandSchema.parse(command)).toEqual(command);
    const once = decideCover([usual], command);
    if (once.outcome === 'refused') throw new Error('refused');
    expect(names([...once.entries])).toEqual(['Tom Reed']);
    expect(decideCover(once.entries, command)).toEqual(once);
  });

  it('can be ended early, or taken out before it began', () => {
    const standIn = entry(tom, '2026-03-02', '2026-03-06');
    expect(decideCover([standIn], { type: 'end-cover', key: standIn.key, lastOn: '2026-03-03' })).toMatchObject({
      entries: [{ toOn: '2026-03-03' }],
    });
    expect(decideCover([standIn], { type: 'end-cover', key: standIn.key, lastOn: '2026-03-02' })).toMatchObject({
      entries: [{ fromOn: '2026-03-02', toOn: '2026-03-02' }],
    });
    expect(decideCover([standIn], { type: 'end-cover', key: standIn.key, lastOn: '2026-03-01' })).toMatchObject({
      entries: [],
    });
  });

  it('asks again for each answer that is none, once', () => {
    const odd = {
      type: 'set-cover',
      entry: { ...usual, fromOn: 'soon', toOn: 'later', person: { name: '', email: '' } },
    };
    expect(decideCover([], odd as never)).toEqual({
      outcome: 'refused',
      needs: ['name', 'email', 'fromOn', 'toOn'].map((field) => ({ field, message: 'Enter this answer again' })),
    });
  });

  it.each([
    [{ type: 'set-cover', entry: entry(tom, '2026-03-02', '2026-03-01') }, 'toOn'],
    [{ type: 'end-cover', key: 'gone', lastOn: monday }, 'key'],
  ] as const)('refuses %j', (command, field) => {
    expect(decideCover([], command)).toMatchObject({
      outcome: 'refused',
      needs: [{ field, message: expect.any(String) }],
    });
  });
});

it('a day is a gap exactly when nobody covers it, and whoever is away or has left never covers', () => {
  const day = fc.integer({ min: 0, max: 30 }).map((n) => daysOn(monday, n));
  const anyEntry = fc.record({
    key: fc.string(),
    inbox: fc.constantFrom(...inboxSchema.options),
    person: fc.constantFrom(priya, tom, ann),
    fromOn: day,
    toOn: fc.option(day, { nil: undefined }),
    away: fc.boolean(),
  }) as fc.Arbitrary<CoverEntry>;
  const known = fc.constantFrom(
    [],
    [{ email: tom.email, hasLeft: true }],
    [{ email: ann.email, awayUntilOn: '2026-03-10' }],
  );
  fc.assert(
    fc.property(fc.array(anyEntry, { maxLength: 8 }), known, (entries, people) => {
      const gaps = gapsAhead(entries, 'portal-inbox', monday, { people, days: 30 });
      for (let n = 0; n < 30; n += 1) {
        const on = daysOn(monday, n);
        const covering = coverOn(entries, 'portal-inbox', on, people).people;
        if (isWeekday(on)) expect(gaps.some((gap) => gap.fromOn <= on && on <= gap.toOn)).toBe(covering.length === 0);
        for (const { email } of covering) {
          expect(
            entries.some((e) => e.away && e.person.email === email && e.fromOn <= on && (!e.toOn || on <= e.toOn)),
          ).toBe(false);
          expect(people.some((p) => p.email === email && 'hasLeft' in p)).toBe(false);
        }
      }
    }),
  );
});
