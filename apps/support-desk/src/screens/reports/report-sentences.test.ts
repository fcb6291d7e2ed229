/** @jest-environment node */
import { readCsv } from '@tms-support/support-domain';
import { reportCsv, reportFileName } from './report-csv';
import type { ReportFigures } from './report-figures';
import { monthInDays, monthInShort, monthsOf } from './report-months';
import { nowFigures } from './report-now';
import { linkedSentences, periodInWords, reportSentences, reportText } from './report-sentences';
import { periodsOn, sentPeriodName, periodBetween } from './periods';
import { officeHours } from '../../queue/office-hours';

const today = '2026-11-29';
const month = { fromOn: '2026-11-01', toOn: '2026-11-30' };
const nothing: ReportFigures = {
  period: month,
  isAhead: false,
  problems: 0,
  people: 0,
  panellists: 0,
  staff: 0,
  broughtIn: 0,
  now: { panellists: 0, staff: 0, withTra: [] },
  closed: { count: 0, measured: 0 },
  months: [],
  traps: 0,
  causes: [],
  shared: [],
  rises: [],
};
const came = (panellists: number, staff: number, people = panellists + staff): ReportFigures => ({
  ...nothing,
  problems: panellists + staff,
  people,
  panellists,
  staff,
});
const said = (figures: ReportFigures, about: string): string | undefined =>
  linkedSentences(figures, today).find((one) => one.about === about)?.words;

it.each([
  [0, 0, 0, 'No issue came in.'],
  [1, 0, 1, '1 issue came in, from a panellist.'],
  [0, 1, 1, '1 issue came in, from staff.'],
  [0, 2, 2, '2 issues came in, both from staff.'],
  [2, 0, 2, '2 issues came in, both from panellists.'],
  [1, 1, 2, '2 issues came in: 1 from a panellist and 1 from staff.'],
  [3, 0, 3, '3 issues came in, all from panellists.'],
  [2, 5, 7, '7 issues came in: 2 from panellists and 5 from staff.'],
  [0, 1, 3, '1 problem came in, from staff. It affected 3 people.'],
  [2, 5, 9, '7 problems came in: 2 from panellists and 5 from staff. They affected 9 people.'],
  [3703, 1297, 5000, '5,000 issues came in: 3,703 from panellists and 1,297 from staff.'],
  [0, 1000, 1001, '1,000 problems came in, all from staff. They affected 1,001 people.'],
])('says of %i from panellists and %i from staff, of %i people, “%s”', (panellists, staff, people, words) =>
  expect(said(came(panellists, staff, people), 'came')).toBe(words),
);

it.each([
  [0, 0, 'No issue is open now.'],
  [1, 0, '1 issue is open now, from a panellist.'],
  [0, 2, '2 issues are open now, both from staff.'],
  [1, 2, '3 issues are open now: 1 from a panellist and 2 from staff.'],
])('says of %i panellists and %i staff who wait “%s”', (panellists, staff, words) =>
  expect(said({ ...nothing, now: { panellists, staff, withTra: [] } }, 'waits')).toBe(words),
);

const withTra = (...numbers: number[]): ReportFigures => ({
  ...nothing,
  now: { panellists: 0, staff: 9, withTra: numbers.map((number) => ({ number, sinceOn: '2026-11-20' })) },
});
it.each([
  [[], 'No issue is with TRA support.'],
  [[7], '1 issue is with TRA support: issue 7 (since 20 November).'],
  [[7, 9], '2 issues are with TRA support: issue 7 (since 20 November) and issue 9 (since 20 November).'],
  [
    [7, 8, 9, 10, 11],
    '5 issues are with TRA support: issue 7 (since 20 November), issue 8 (since 20 November), issue 9 (since 20 November) and 2 more.',
  ],
])('says of %j at TRA “%s”', (numbers, words) => expect(said(withTra(...numbers), 'tra')).toBe(words));

it.each([
  ['2026-11-29', 0, 'it came in on 29 November 2026, today.'],
  // A Saturday, read on the Sunday after it.
  ['2026-11-28', 0, 'it came in on 28 November 2026.'],
  ['2026-11-26', 1, 'it came in on 26 November 2026, 1 working day ago.'],
  ['2026-11-02', 19, 'it came in on 2 November 2026, 19 working days ago.'],
  // A cell that was edited into nonsense: no calendar counts to it.
  ['1900-01-01', undefined, 'it came in on 1 January 1900.'],
])('says of the longest wait, since %s, %s working days ago, “%s”', (cameOn, workingDays, words) => {
  const longest = { number: 5, isPanellist: true, cameOn, ...(workingDays === undefined ? {} : { workingDays }) };
  const figures = { ...nothing, now: { panellists: 1, staff: 0, withTra: [], longest } };
  expect(said(figures, 'longest')).toBe(`The longest wait is issue 5, from a panellist: ${words}`);
});

it.each([
  ['2026-11-01', '2026-11-30', 'from 1 to 29 November 2026'],
  ['2026-10-01', '2026-10-31', 'in October 2026'],
  ['2028-02-01', '2028-02-29', 'in February 2028'],
  ['2028-02-29', '2028-02-29', 'on 29 February 2028'],
  ['1900-01-01', '2999-12-31', 'up to 29 November 2026'],
  // Its own last day, and not today's.
  ['1970-01-01', '2026-03-31', 'up to 31 March 2026'],
])('calls the days from %s to %s “%s”', (fromOn, toOn, words) =>
  expect(periodInWords({ fromOn, toOn }, today)).toBe(words),
);

const monthsIn = (fromOn: string, toOn: string): string[] =>
  monthsOf([], [], { fromOn, toOn }, today).flatMap((one) => [monthInDays(one), monthInShort(one)]);
it.each([
  ['2026-10-29', '2026-11-28', ['29 to 31 October 2026', '29–31 Oct', '1 to 28 November 2026', '1–28 Nov']],
  // It is not over, so a quiet November is not said of it.
  ['2026-11-01', '2026-11-30', ['1 to 29 November 2026', '1–29 Nov']],
  ['2028-02-01', '2028-02-29', []],
  ['2024-02-01', '2024-02-29', ['February 2024', 'Feb 2024']],
  ['2024-02-01', '2024-02-28', ['1 to 28 February 2024', '1–28 Feb']],
  ['2026-10-31', '2026-10-31', ['31 October 2026', '31 Oct']],
  ['2026-03-01', '2026-03-31', ['March 2026', 'Mar 2026']],
])('says of each month from %s to %s which days of it are counted', (fromOn, toOn, words) =>
  expect(monthsIn(fromOn, toOn)).toEqual(words),
);

it('counts the days with TRA from the handover, however it stands with them since', () => {
  const issue = {
    key: 'k',
    status: 'tra-fixing',
    raisedAt: '2026-11-02T10:00:00.000Z',
    reporter: { kind: 'panellist' },
    statusSinceAt: '2026-11-27T10:00:00.000Z',
    handover: { sentAt: '2026-11-03T23:30:00.000Z' },
  } as never;
  const { withTra: at } = nowFigures([{ number: 4, issue }], [], `${today}T10:00:00.000Z`, officeHours());
  expect(at).toEqual([{ number: 4, sinceOn: '2026-11-03' }]);
});

describe('what is taken away', () => {
  const figures: ReportFigures = {
    ...came(2, 5, 9),
    now: {
      panellists: 1,
      staff: 2,
      withTra: [{ number: 12, sinceOn: '2026-11-20' }],
      longest: { number: 11, isPanellist: true, cameOn: '2026-11-02', workingDays: 19 },
    },
    closed: { count: 6, measured: 6 },
    traps: 2,
    months: monthsOf([{ cameAt: '2026-11-02T10:00:00Z', isPanellist: true }], [], month, today),
    causes: [
      {
        keys: ['input'],
        words: '=1+1',
        problems: 7,
        preventions: [
          { words: 'A guide', problems: 3 },
          { words: 'A check', problems: 1 },
        ],
      },
    ],
  };

  it('has in its file a row for every sentence, each with its figures, and the day on which it was true', () => {
    const [headings, ...rows] = readCsv(reportCsv(figures, month, today));
    expect(headings).toEqual([
      'What was counted',
      'Of which',
      'How many',
      'People affected',
      'From panellists',
      'From staff',
      'In words',
    ]);
    expect(rows.map((row) => row.slice(0, 6))).toEqual([
      ['Came in', 'from 1 to 29 November 2026', '7', '9', '2', '5'],
      ['Open now', 'on 29 November 2026', '3', '', '1', '2'],
      ['With TRA support now', 'issue 12', '1', '', '', ''],
      ['The longest wait', 'issue 11', '', '', '', ''],
      ['Closed', 'from 1 to 29 November 2026', '6', '', '', ''],
      ['Ways to stop problems happening again', 'from 1 to 29 November 2026', '2', '', '', ''],
      ['Month', '1 to 29 November 2026', '1', '', '1', '0'],
      ['Cause', '=1+1', '7', '', '', ''],
      ['As of', '29 November 2026', '', '', '', ''],
    ]);
    expect(rows.slice(0, 6).map((row) => row[6])).toEqual(reportSentences(figures, today));
  });

  it('has in its words how many problems each way would have stopped, as the screen says it', () =>
    expect(reportText(figures, month, today)).toContain('- =1+1: 7 problems\n  - A guide (3 problems)\n  - A check\n'));

  it('names in its words the ten ways that were named most, and says how many more there are', () => {
    const preventions = Array.from({ length: 1210 }, (_, n) => ({ words: `Way ${n}`, problems: 1 }));
    const words = reportText({ ...figures, causes: [{ ...figures.causes[0]!, preventions }] }, month, today);
    expect(words).toContain('  - Way 9\n  - and 1,200 more\n');
    expect(words.split('\n').filter((line) => line.startsWith('  - '))).toHaveLength(11);
    // The file has each.
    expect(reportCsv({ ...figures, causes: [{ ...figures.causes[0]!, preventions }] }, month, today)).toContain(
      'Way 1209',
    );
  });

  it.each([
    ['2026-10-01', '2026-10-31', 'report-2026-10-01-to-2026-10-31.csv'],
    ['2026-11-01', '2026-11-30', 'report-2026-11-01-to-2026-11-29.csv'],
    ['1900-01-01', '2999-12-31', 'report-to-2026-11-29.csv'],
    ['2027-01-01', '2027-01-31', 'report-2027-01-01-to-2027-01-31.csv'],
  ])('is called by its days: from %s to %s', (fromOn, toOn, name) =>
    expect(reportFileName({ fromOn, toOn }, today)).toBe(name),
  );

  it('has an address that means the same days whenever it is opened', () => {
    for (const one of periodsOn('2026-10-31')) {
      const sent = sentPeriodName(one);
      const opened = periodsOn('2026-11-02').find(({ name }) => name === sent) ?? periodBetween(sent);
      expect(opened).toMatchObject({ fromOn: one.fromOn, toOn: one.toOn });
    }
  });
});
