import { bankHolidaysEnglandAndWales, usualWorkingWeek, workingCalendar } from '../working-time/index.js';
import { coverIfDown } from './cover-if-down.js';
import { dueNext } from './due-next.js';
import { limitsDue } from './limit-due.js';
import { daysOfRule } from './limit-rule.js';
import type { ProceduralDocument } from './procedural-document.js';

const calendar = workingCalendar({ week: usualWorkingWeek, bankHolidays: bankHolidaysEnglandAndWales });
const written = (title: string, more: Partial<ProceduralDocument> = {}): ProceduralDocument => ({
  title,
  backedUpAt: '2026-02-10T10:00:00.000Z',
  url: `/${title}`,
  ...more,
});
const year = { from: '2026-01-01', to: '2026-12-31' };

describe('daysOfRule', () => {
  const quarter = { from: '2026-01-10', to: '2026-04-10' };
  it.each([
    ['by the 15th of each month', ['2026-01-15', '2026-02-15', '2026-03-15']],
    ['On the 31st of every month.', ['2026-01-31', '2026-02-28', '2026-03-31']],
    ['each month on the 15th', ['2026-01-15', '2026-02-15', '2026-03-15']],
    ['monthly on the 1st', ['2026-02-01', '2026-03-01', '2026-04-01']],
    ['the last working day of each month', ['2026-01-30', '2026-02-27', '2026-03-31']],
    // Good Friday is 3 April: 1 and 2 April are worked.
    ['third working day of the month', ['2026-02-04', '2026-03-04', '2026-04-07']],
    ['the second Tuesday of each month', ['2026-01-13', '2026-02-10', '2026-03-10']],
    ['31 January each year', ['2026-01-31']],
    ['15 Sept every year', []],
    ['1st of March', ['2026-03-01']],
    ['29 February every year', ['2026-02-28']],
    ['1 March 2027', []],
    ['2026-02-28', ['2026-02-28']],
    ['the last day of each month', ['2026-01-31', '2026-02-28', '2026-03-31']],
  ])('%s', (rule, days) => expect(daysOfRule(rule, quarter, calendar)).toEqual(days));

  it('reads each week, from a weekday on', () => {
    const fortnight = { from: '2026-03-06', to: '2026-03-20' };
    for (const rule of ['every Friday', 'Fridays', 'weekly on Friday'])
      expect(daysOfRule(rule, fortnight, calendar)).toEqual(['2026-03-06', '2026-03-13', '2026-03-20']);
  });

  it.each([
    '',
    'soon',
    'every payday',
    'within a reasonable time',
    'the 0th of each month',
    'the 32nd of each month',
    '30 February each year',
    '29 February 2027',
    '2026-02-30',
    'the sixth Monday of each month',
    '15 working days after notice, or by Friday',
    'every other Friday',
    'the 15th',
    'quarterly',
  ])('guesses nothing of "%s"', (rule) => expect(daysOfRule(rule, year, calendar)).toBeUndefined());
});

describe('limitsDue', () => {
  const hearings = [{ on: '2026-05-05', reference: 'H-2' }, { on: '2026-04-07' }];
  const facts = { hearings, calendar };
  const due = (limit: Partial<ProceduralDocument>, range = year) => limitsDue(written('A', limit), range, facts);

  it('counts working days before and after each hearing, bank holidays left out, soonest first', () => {
    // Easter Monday is 6 April 2026, the early May bank holiday is 4 May.
    expect(due({ limitWorkingDays: 1, limitFrom: 'before the hearing' })).toEqual([
      { dueOn: '2026-04-02', hearing: hearings[1] },
      { dueOn: '2026-05-01', hearing: hearings[0] },
    ]);
    expect(due({ limitWorkingDays: 2, limitFrom: 'After hearing.' })).toMatchObject([
      { dueOn: '2026-04-09' },
      { dueOn: '2026-05-07' },
    ]);
  });

  it('counts what comes after a hearing of several days from its last, and what comes before from its first', () => {
    const long = { hearings: [{ on: '2026-03-02', lastOn: '2026-03-06' }], calendar };
    const on = (limitFrom: string) => limitsDue(written('A', { limitWorkingDays: 2, limitFrom }), year, long);
    expect(on('after the hearing')).toMatchObject([{ dueOn: '2026-03-10' }]);
    expect(on('before the hearing')).toMatchObject([{ dueOn: '2026-02-26' }]);
  });

  it('keeps to the range, its first and last day among it', () => {
    const limit = { limitWorkingDays: 1, limitFrom: 'working days before each panel hearing' };
    expect(due(limit, { from: '2026-04-02', to: '2026-04-02' })).toHaveLength(1);
    expect(due(limit, { from: '2026-04-03', to: '2026-04-30' })).toEqual([]);
  });

  it.each([
    'prior to the hearing',
    'before the first day of the hearing',
    'Before  each Hearing',
    'before the panel date',
  ])('takes "%s" for what it says', (limitFrom) =>
    expect(due({ limitWorkingDays: 1, limitFrom })).toMatchObject([{ dueOn: '2026-04-02' }, {}]),
  );

  it('says why no day can be told', () => {
    expect(due({ limitWorkingDays: 3, limitFrom: 'after request' })).toBe('counted-from-elsewhere');
    expect(due({ limitWorkingDays: 3, limitFrom: 'before the hearing bundle is sent' })).toBe('counted-from-elsewhere');
    expect(due({ limitWorkingDays: 3, limitFrom: 'within the hearing' })).toBe('counted-from-elsewhere');
    expect(due({ limitWorkingDays: 3 })).toBe('counted-from-elsewhere');
    expect(due({ limitRule: 'when the chair says' })).toBe('rule-not-read');
    expect(due({ limitRule: ' ' })).toBe('no-limit');
    expect(due({})).toBe('no-limit');
  });

  it('takes a number before a rule, and counts nothing from a year that is a slip', () => {
    const both = { limitWorkingDays: 1, limitFrom: 'before the hearing', limitRule: 'every Friday' };
    expect(due(both)).toHaveLength(2);
    const slips = [{ on: '0202-05-05' }, { on: '9999-12-31' }];
    expect(
      limitsDue(written('A', both), { from: '0001-01-01', to: '9999-12-31' }, { hearings: slips, calendar }),
    ).toEqual([]);
  });
});

describe('dueNext', () => {
  it('puts what is due next first, then the shortest limits of which no day can be told', () => {
    const rows = [
      written('Set-aside reply', { limitWorkingDays: 20, limitFrom: 'after receipt' }),
      written('Postponement reply', { limitWorkingDays: 3, limitFrom: 'after request' }),
      written('Nothing'),
      written('Bundle', { limitWorkingDays: 10, limitFrom: 'before the hearing' }),
      written('Return', { limitRule: 'by the 15th of each month' }),
    ];
    const found = dueNext(rows, '2026-03-05', { hearings: [{ on: '2026-03-25' }], calendar });
    expect(found.map(({ document, next, because }) => [document.title, next?.dueOn ?? because])).toEqual([
      ['Bundle', '2026-03-11'],
      ['Return', '2026-03-15'],
      ['Postponement reply', 'counted-from-elsewhere'],
      ['Set-aside reply', 'counted-from-elsewhere'],
      ['Nothing', 'no-limit'],
    ]);
    expect(dueNext(rows.slice(3, 4), '2026-03-05', { hearings: [], calendar })[0]!.because).toBe('nothing-ahead');
  });
});

describe('coverIfDown', () => {
  const hearings = [{ on: '2026-05-11', reference: 'H-1' }];
  const facts = { hearings, calendar };
  // Counted by hand: from 12 March to 11 May 2026 lie 40 working days. Good Friday, Easter Monday and 4 May are not worked.
  const notice = written('Hearing notice', { limitWorkingDays: 40, limitFrom: 'before the hearing', freshDays: 31 });
  const noRule = written('Return', { limitRule: 'the 11th of each month' });
  const stale = written('Roll', { limitRule: '11 March', freshDays: 28 });

  it('says what is covered and what is not, by how old the copy will be on that day', () => {
    const { limits, words } = coverIfDown([notice, noRule, stale], { from: '2026-03-11' }, facts);
    expect(limits.map(({ document, isCovered, copy }) => [document.title, isCovered, copy.days])).toEqual([
      ['Roll', false, 29],
      ['Hearing notice', true, 29],
      ['Return', true, 29],
    ]);
    expect(words).toBe(
      'If TMS is down on 11 March 2026, 2 time limits have an up-to-date copy: Hearing notice and Return. 1 time limit has none: Roll.',
    );
  });

  it('a day on which somebody says that the copy is right counts, and one that is still to come does not', () => {
    const on = (checkedOn: string) =>
      coverIfDown([{ ...stale, checkedOn }], { from: '2026-03-11' }, facts).limits[0]!.copy;
    expect(on('2026-03-10')).toEqual({ asOf: '2026-03-10', by: 'check', days: 1, isOld: false });
    expect(on('2026-03-12')).toMatchObject({ by: 'file', days: 29, isOld: true });
    expect(on('2026-02-01')).toMatchObject({ by: 'file', days: 29 });
  });

  it('leaves out what nobody can tell the day of, and says so where nothing is due', () => {
    const free = written('Response', { limitWorkingDays: 15, limitFrom: 'after notice' });
    const odd = written('Letter', { limitRule: 'as agreed' });
    const { limits, words } = coverIfDown([free, odd, written('Plain')], { from: '2026-03-12' }, facts);
    expect(limits).toEqual([]);
    expect(words).toBe('If TMS is down on 12 March 2026, no time limit that the desk knows of is due.');
  });

  it('takes several days, and a document for two hearings counts twice and is named once', () => {
    const two = { hearings: [...hearings, { on: '2026-05-12' }], calendar };
    const { limits, words } = coverIfDown([notice, stale], { from: '2026-03-11', to: '2026-03-13' }, two);
    expect(limits.map(({ dueOn, document }) => [dueOn, document.title])).toEqual([
      ['2026-03-11', 'Roll'],
      ['2026-03-11', 'Hearing notice'],
      ['2026-03-12', 'Hearing notice'],
    ]);
    expect(words).toBe(
      'If TMS is down from 11 to 13 March 2026, 2 time limits have an up-to-date copy: Hearing notice (twice). 1 time limit has none: Roll.',
    );
    const often = { hearings: ['2026-05-11', '2026-05-11', '2026-05-12'].map((on) => ({ on })), calendar };
    expect(coverIfDown([notice], { from: '2026-03-11', to: '2026-03-13' }, often).words).toMatch(
      /3 time limits .*: Hearing notice \(3 times\)\.$/,
    );
    const alone = coverIfDown([stale], { from: '2026-03-11' }, facts);
    expect(alone.words).toBe('If TMS is down on 11 March 2026, 1 time limit has no up-to-date copy: Roll.');
    const now = coverIfDown([stale], { from: '2026-03-11', today: '2026-03-11' }, facts);
    expect(now.words).toBe('If TMS is down today, 1 time limit has no up-to-date copy: Roll.');
  });
});
