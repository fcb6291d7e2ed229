import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import type { IssueCommand } from '@tms-support/support-domain';
import { DeskInMemory } from '../../testing/desk-in-memory';
import { takeClipboard } from '../../testing/clipboard';
import { newDesk, openApp, testNow, violations } from '../../testing/open-app';
import { priya } from '../../testing/people';
import { press } from '../../testing/type-in';
import { periodBetween, periodsOn } from './periods';
import { periodInWords } from './report-sentences';
import { reportCsv } from './report-csv';
import { reportFigures } from './report-figures';
import { monthsOf } from './report-months';
import { closedFigures, leastForMedian } from './report-now';
import { reportSentences, reportText } from './report-sentences';
import { officeHours } from '../../queue/office-hours';

const raise = (name: string, details: object = {}): IssueCommand => ({
  type: 'raise',
  key: name,
  reporter: { kind: 'panellist', name },
  channel: 'email',
  details: { whatHappened: `${name}’s file vanished`, ...details },
});
const toldOn = (at: string) => ({ how: 'email' as const, on: at.slice(0, 10), note: 'Told' });
const update = (number: number, key: string, startsAt: string, watchDays = 7): DeskInMemory['updates'][number] => ({
  number,
  etag: '"1"',
  faults: [],
  listUrl: '',
  value: {
    key,
    title: `Release ${number}`,
    kind: 'tms-release',
    step: 'live',
    watchDays,
    tellings: [],
    window: { startsAt, endsAt: new Date(Date.parse(startsAt) + 86_400_000).toISOString(), precision: 'day' },
  },
});

/** A year of an issue every four weeks, then four in the week after a release; one of them has three people. */
async function yearDesk(): Promise<DeskInMemory> {
  let at = '2025-03-01T10:00:00.000Z';
  const desk = new DeskInMemory(() => at);
  for (let week = 0; week < 48; week += 4) {
    at = new Date(Date.parse('2025-03-03T10:00:00.000Z') + week * 7 * 86_400_000).toISOString();
    desk.walk(week + 1, [raise(`Usual ${week}`, { cause: 'forgot-how', prevention: 'A short guide' })]);
    desk.walk(week + 1, [
      { type: 'name-owner', owner: { name: priya.name, email: priya.email } },
      { type: 'answer', whatWasDone: 'Shown how', told: toldOn(at) },
      { type: 'close', outcome: 'told-no-answer', told: toldOn(at) },
    ]);
  }
  for (let day = 0; day < 4; day += 1) {
    at = new Date(Date.parse('2026-02-10T10:00:00.000Z') + day * 86_400_000).toISOString();
    desk.walk(100 + day, [raise(`After ${day}`, day === 0 ? { cause: 'update', prevention: 'A check before' } : {})]);
  }
  desk.walk(
    100,
    ['Bea', 'Cleo'].map((name): IssueCommand => ({
      type: 'add-person',
      reporter: { kind: 'panellist', name },
      channel: 'phone',
    })),
  );
  desk.updates = [
    update(1, 'DEMO-04', '2026-02-09T00:00:00.000Z'),
    update(2, 'DEMO-07', '2025-07-01T00:00:00.000Z'),
    update(3, 'DEMO-08', '2025-07-04T00:00:00.000Z'),
    update(4, 'DEMO-09', '2026-03-03T00:00:00.000Z'),
  ];
  at = testNow;
  return desk;
}

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

describe('Reports', () => {
  it('says first what came, and whether issues rose after each update, in sentences with their uncertainty', async () => {
    const { container } = openApp(await yearDesk(), '#/reports');
    expect(await screen.findByText('14 problems came in, all from panellists. They affected 16 people.')).toBeTruthy();
    expect(screen.getByText('From 1 April 2025 to 5 March 2026.')).toBeTruthy();
    expect(screen.getByText('4 issues are open now, all from panellists.')).toBeTruthy();
    expect(screen.getByText('No issue is with TRA support.')).toBeTruthy();
    expect(
      screen.getByText(
        'The longest wait is issue 100, from a panellist: it came in on 10 February 2026, 17 working days ago.',
      ),
    ).toBeTruthy();
    expect(screen.getByText('10 issues were closed, half of them on the day they came in.')).toBeTruthy();
    expect(screen.getByText('People suggested 2 ways to stop problems happening again.')).toBeTruthy();
    const rose = screen.getByRole('heading', { name: 'DEMO-04, Release 1' }).parentElement!;
    expect(rose.textContent).toMatch(
      /4 problems, 6 people; usually fewer than 1 in a week \(0 to \d\). Worth a look. This does not show that the update caused them./,
    );
    const apart = screen.getByRole('heading', { name: 'DEMO-07, Release 2 and DEMO-08, Release 3' }).parentElement!;
    expect(apart.textContent).toContain('overlap, so their issues cannot be told apart.');
    expect(screen.getByRole('heading', { name: 'DEMO-09, Release 4' }).parentElement!.textContent).toContain(
      'so far. The count ends on',
    );
    expect(screen.getByText('1 problem, 3 people. New, nobody is dealing with it.')).toBeTruthy();
    expect(screen.getByText('Nobody covers the portal inbox today.')).toBeTruthy();
    expect(await violations(container)).toEqual([]);
  });

  it('names causes with what would have prevented them, and opens them in Find', async () => {
    openApp(await yearDesk(), '#/reports');
    const cause = (await screen.findByRole('heading', { name: 'Hard to remember how: 10 problems' })).parentElement!;
    expect(cause.textContent).toContain('A short guide (10 problems)');
    expect(cause.querySelector('a')!.getAttribute('href')).toBe(
      '#/find?cause=forgot-how&raisedFrom=2025-04-01&raisedTo=2026-03-05',
    );
  });

  it('counts another time when asked', async () => {
    openApp(await yearDesk(), '#/reports');
    await screen.findByText(/2 ways to stop/);
    const time = screen.getByLabelText('Period') as HTMLSelectElement;
    time.focus();
    fireEvent.change(time, { target: { value: 'month' } });
    expect(await screen.findByText('4 problems came in, all from panellists. They affected 6 people.')).toBeTruthy();
    expect(screen.queryByText(/DEMO-07/)).toBeNull();
    // In the address, with a step for the back button, and the focus where it was.
    expect(window.location.hash).toBe('#/reports?period=month');
    expect(document.activeElement).toBe(time);
    act(() => window.history.back());
    expect(await screen.findByText(/2 ways to stop/)).toBeTruthy();
    expect([window.location.hash, time.value]).toEqual(['#/reports', 'twelve-months']);
  });

  it('opens the time that a sent address names, and the usual one where it names none that is known', async () => {
    const clipboard = takeClipboard();
    const first = openApp(await yearDesk(), '#/reports?period=month');
    expect(await screen.findByText('4 problems came in, all from panellists. They affected 6 people.')).toBeTruthy();
    press('Copy link to this report');
    expect(await screen.findByText('The link is copied.')).toBeTruthy();
    expect(clipboard.text()).toMatch(/\/reports(\?|%3F)period(=|%3D)2026-02-06\.\.2026-03-05$/);
    first.unmount();
    openApp(await yearDesk(), '#/reports?period=fortnight');
    expect(await screen.findByText(/2 ways to stop/)).toBeTruthy();
    expect(
      screen.getByText('The address does not name one of these periods. This is the last twelve months.'),
    ).toBeTruthy();
  });

  it('says so where nothing came, and claims nothing', async () => {
    const { container } = openApp(newDesk(), '#/reports');
    expect(await screen.findByText('No issue came in.')).toBeTruthy();
    expect(screen.getByText('No issue is open now.')).toBeTruthy();
    expect(screen.getByText(/No updates were watched in this period/)).toBeTruthy();
    expect(await violations(container)).toEqual([]);
  });

  it('gives a file without names, safe from formulas', async () => {
    const desk = await yearDesk();
    const rows = [...(await desk.readOpenIssues()), ...(await desk.readClosedIssues())].map(({ number, value }) => ({
      number,
      issue: value,
    }));
    rows[0]!.issue = { ...rows[0]!.issue, details: { ...rows[0]!.issue.details, cause: '=1+1' } };
    const figures = reportFigures(
      rows,
      desk.updates.map(({ value }) => value),
      { fromOn: '2025-01-01', toOn: '2026-12-31' },
      testNow,
    );
    const csv = reportCsv(figures, { fromOn: '2025-01-01', toOn: '2026-12-31' }, '2026-03-05');
    expect(csv).toContain('"Came in","from 1 January 2025 to 5 March 2026",16,18,16,0,"16 problems');
    expect(reportSentences(figures, '2026-03-05')[0]).toBe(
      '16 problems came in, all from panellists. They affected 18 people.',
    );
    expect(csv).toContain('"=""February 2026""",4,');
    expect(reportText(figures, { fromOn: '2025-01-01', toOn: '2026-12-31' }, '2026-03-05')).not.toContain('Bea');
    expect(csv).not.toMatch(/(^|,)"?=1/m);
    expect(csv).toContain('=1+1');
    expect(csv).not.toContain('Bea');
    expect(csv.trim().split('\r\n').length).toBeGreaterThan(6);
  });

  it('shows the months as bars, in a sentence for those who hear it, and the same as a table with the updates', async () => {
    const { container } = openApp(await yearDesk(), '#/reports');
    const bars = await screen.findByRole('img', {
      name: /^Bars of 12 months: 14 in all, the most in February 2026 with 4\./,
    });
    expect(bars.querySelectorAll('g')).toHaveLength(12);
    // They add up to what the first sentence says.
    expect(screen.queryByText('These are the last twelve months of the period.')).toBeNull();
    const table = screen.getByRole('region', { name: 'What came in, by month', hidden: true });
    const july = [...table.querySelectorAll('tr')].find((one) => one.textContent!.startsWith('July 2025'))!;
    expect(july.textContent).toContain('DEMO-07, Release 2 (1 July 2025) and DEMO-08, Release 3 (4 July 2025)');
    expect(await violations(container)).toEqual([]);
  });

  it('takes two dates of one’s own, says what is wrong with them, and has an address for them', async () => {
    const { container } = openApp(await yearDesk(), '#/reports');
    await screen.findByText(/2 ways to stop/);
    fireEvent.change(screen.getByLabelText('Period'), { target: { value: 'between' } });
    const type = (name: string, value: string): void =>
      void fireEvent.change(screen.getByLabelText(name), { target: { value } });
    type('First day', '10 feb');
    type('Last day', '9 February 2026');
    press('Show this period');
    expect((await screen.findAllByText('The last day must be on or after the first day')).length).toBe(2);
    expect(await violations(container)).toEqual([]);
    type('Last day', '11/2');
    press('Show this period');
    expect(await screen.findByText('2 problems came in, both from panellists. They affected 4 people.')).toBeTruthy();
    expect(window.location.hash).toBe('#/reports?period=2026-02-10..2026-02-11');
  });

  it('says where the bars leave out what came before them', async () => {
    openApp(await yearDesk(), '#/reports?period=all');
    expect(await screen.findByText('16 problems came in, all from panellists. They affected 18 people.')).toBeTruthy();
    expect(screen.getByText('Up to 5 March 2026.')).toBeTruthy();
    expect(screen.getByText('These are the last twelve months of the period.')).toBeTruthy();
  });

  it('says nothing of a period that has not started, and nothing about now of one that is over', async () => {
    const { container } = openApp(await yearDesk(), '#/reports?period=2026-03-06..2026-04-30');
    expect(await screen.findByText('This period has not started yet.')).toBeTruthy();
    expect(screen.getByText('From 6 March to 30 April 2026.')).toBeTruthy();
    expect(screen.getByText('4 issues are open now, all from panellists.')).toBeTruthy();
    for (const words of [
      /came in during this period/,
      /closed/,
      /No updates were watched/,
      /Nothing stands out|recent weeks/,
    ])
      expect(screen.queryByText(words)).toBeNull();
    expect(await violations(container)).toEqual([]);
    cleanup();
    openApp(await yearDesk(), '#/reports?period=2026-03-05..2026-03-05');
    expect(await screen.findByText('No issue came in.')).toBeTruthy();
    expect(screen.getByText(/Nothing stands out|recent weeks/)).toBeTruthy();
    cleanup();
    openApp(await yearDesk(), '#/reports?period=2026-02-01..2026-03-04');
    expect(await screen.findByText(/^4 problems came in/)).toBeTruthy();
    expect(screen.queryByText(/Nothing stands out|recent weeks/)).toBeNull();
  });

  it('copies the report as words, with its day and no name', async () => {
    const clipboard = takeClipboard();
    openApp(await yearDesk(), '#/reports?period=month');
    await screen.findByText(/^4 problems came in/);
    // In front of the pictures, where whoever came for them looks.
    const copy = screen.getByRole('button', { name: 'Copy for an email' });
    const bars = screen.getByRole('heading', { name: 'What came in, month by month' });
    expect(copy.compareDocumentPosition(bars) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    press('Copy for an email');
    expect(await screen.findByText('The text is copied.')).toBeTruthy();
    expect(clipboard.text()).toMatch(/^TMS support from 6 February to 5 March 2026\n\n4 problems came in/);
    expect(clipboard.text()).toContain('As of 5 March 2026.');
    expect(clipboard.text()).not.toMatch(/Bea|Cleo|After/);
  });
});

describe('the periods', () => {
  it('say from which day the last month is, beside this month and the one before, and a whole one is called by its name', async () => {
    const labels = periodsOn('2026-03-05').slice(0, 4);
    expect(labels.map(({ label }) => label)).toEqual([
      'The last month, from 6 February',
      'The last three months, from 6 December 2025',
      'March 2026 so far',
      'February 2026',
    ]);
    expect(labels.map((one) => periodInWords(one, '2026-03-05'))).toEqual([
      'from 6 February to 5 March 2026',
      'from 6 December 2025 to 5 March 2026',
      'from 1 to 5 March 2026',
      'in February 2026',
    ]);
  });

  it('are the month and the quarter before too, over the turn of a year', () => {
    const named = (today: string, name: string) => periodsOn(today).find((one) => one.name === name)!;
    expect(named('2026-01-31', 'month-before')).toMatchObject({ fromOn: '2025-12-01', toOn: '2025-12-31' });
    expect(named('2026-03-05', 'quarter-before')).toMatchObject({
      fromOn: '2025-10-01',
      toOn: '2025-12-31',
      label: 'Last quarter (October to December 2025)',
    });
    expect(named('2024-03-31', 'month-before').toOn).toBe('2024-02-29');
  });

  it.each([
    ['2026-03-05', 'month', '2026-02-06'],
    ['2026-03-31', 'month', '2026-03-01'],
    ['2026-02-28', 'month', '2026-01-29'],
    ['2026-01-15', 'quarter', '2025-10-16'],
    ['2026-05-31', 'quarter', '2026-03-01'],
    ['2024-02-29', 'twelve-months', '2023-03-01'],
    ['2026-12-31', 'twelve-months', '2026-01-01'],
  ])('have no day in common with the one before: on %s the %s begins on %s', (today, name, fromOn) => {
    expect(periodsOn(today).find((one) => one.name === name)).toMatchObject({ fromOn, toOn: today });
  });

  it.each(['2026-02-30..2026-03-01', '2026-03-02..2026-03-01', 'x..y', '2026-03-01', '2026-03-01..2026-03-02..'])(
    'are none where the address says %s',
    (name) => expect(periodBetween(name)).toBeUndefined(),
  );
});

describe('the figures', () => {
  const came = (cameAt: string, isPanellist = true) => ({ cameAt, isPanellist });

  it('count a problem in the month in which it came in London, and keep to the period', () => {
    const months = monthsOf(
      // Half past eleven in UTC on 30 June is 1 July in London.
      [came('2026-06-30T23:30:00Z'), came('2026-05-31T12:00:00Z', false), came('2026-04-01T12:00:00Z')],
      [],
      { fromOn: '2026-05-15', toOn: '2026-12-31' },
      '2026-07-10',
    );
    expect(months.map(({ month, panellists, staff }) => [month, panellists, staff])).toEqual([
      ['2026-05', 0, 1],
      ['2026-06', 0, 0],
      ['2026-07', 1, 0],
    ]);
    expect(monthsOf([], [], { fromOn: '2027-01-01', toOn: '2027-12-31' }, '2026-07-10')).toEqual([]);
    const all = monthsOf(
      [came('2019-06-30T12:00:00Z')],
      [],
      { fromOn: '1900-01-01', toOn: '2999-12-31' },
      '2026-07-10',
    );
    expect([all.length, all[0]!.month]).toEqual([12, '2025-08']);
  });

  it('count what was brought in from an earlier record in its month, and measure and compare nothing by it', async () => {
    const desk = await yearDesk();
    const issues = [...(await desk.readOpenIssues()), ...(await desk.readClosedIssues())];
    const own = issues.map(({ number, value }) => ({ number, issue: value }));
    // Fifty in the days after one release, with no day of closing: the median would be 0, and the release a culprit.
    const past = Array.from({ length: 50 }, (_, at) => {
      const noon = `2025-07-0${1 + (at % 6)}T12:00:00.000Z`;
      const { value } = issues[issues.length - 1]!;
      return {
        number: 500 + at,
        issue: {
          ...value,
          key: `past-${at}`,
          raisedAt: noon,
          closedAt: noon,
          statusSinceAt: noon,
          broughtInAt: testNow,
        },
      };
    });
    const year = { fromOn: '2025-03-01', toOn: '2026-03-05' };
    const updates = desk.updates.map(({ value }) => value);
    const figures = (rows: typeof own): ReturnType<typeof reportFigures> => reportFigures(rows, updates, year, testNow);
    const [alone, together] = [figures(own), figures([...own, ...past])];
    expect([together.problems - alone.problems, together.closed.count - alone.closed.count]).toEqual([50, 50]);
    expect(together.closed.medianWorkingDays).toBe(alone.closed.medianWorkingDays);
    // As text: an answer holds functions besides.
    const compared = ({ rises, slow }: ReturnType<typeof reportFigures>): string => JSON.stringify([rises, slow]);
    expect(compared(together)).toBe(compared(alone));
    expect(reportSentences(together, '2026-03-05')[1]).toBe(
      '50 of them were brought in from an earlier record, which is not compared with the rest.',
    );
    expect(reportSentences(alone, '2026-03-05').join(' ')).not.toContain('brought in');
    // Nobody knows in how many days the fifty were closed, so they are in no half.
    expect(alone.closed.count).toBeGreaterThanOrEqual(leastForMedian);
    expect(reportSentences(together, '2026-03-05').join(' ')).toContain(
      `${together.closed.count} issues were closed. Of the ${alone.closed.count} that were logged here, half were closed on the day they came in.`,
    );
    const onlyPast = figures(past);
    expect(onlyPast.closed).toEqual({ count: 50, measured: 0 });
    expect(compared(onlyPast)).toBe(compared(figures([])));
  });

  it('name no figure in the middle below ten closed issues', async () => {
    const desk = await yearDesk();
    const closed = (await desk.readClosedIssues()).map(({ number, value }) => ({ number, issue: value }));
    const all = { fromOn: '1900-01-01', toOn: '2999-12-31' };
    expect(leastForMedian).toBe(10);
    expect(closedFigures(closed.slice(0, 9), all, officeHours())).toEqual({ count: 9, measured: 9 });
    expect(closedFigures(closed.slice(0, 10), all, officeHours())).toEqual({
      count: 10,
      measured: 10,
      medianWorkingDays: 0,
    });
  });
});
