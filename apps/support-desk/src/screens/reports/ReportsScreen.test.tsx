import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import type { IssueCommand } from '@tms-support/support-domain';
import { DeskInMemory } from '../../testing/desk-in-memory';
import { takeClipboard } from '../../testing/clipboard';
import { newDesk, openApp, testNow, violations } from '../../testing/open-app';
import { priya } from '../../testing/people';
import { press } from '../../testing/type-in';
import { headline, reportCsv, reportFigures } from './report-figures';

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
    expect(await screen.findByText(/^1[56] problems, 1[78] people, 2 traps to fix\.$/)).toBeTruthy();
    const rose = screen.getByRole('heading', { name: 'DEMO-04, Release 1' }).parentElement!;
    expect(rose.textContent).toMatch(
      /4 problems, 6 people; a usual week has fewer than 1 \(0 to \d\). Worth a look. This does not show that the update caused them./,
    );
    const apart = screen.getByRole('heading', { name: 'DEMO-07, Release 2 and DEMO-08, Release 3' }).parentElement!;
    expect(apart.textContent).toContain('overlap, so their issues cannot be told apart.');
    expect(screen.getByRole('heading', { name: 'DEMO-09, Release 4' }).parentElement!.textContent).toContain(
      'so far. The count ends on',
    );
    expect(screen.getByText('1 problem, 3 people. New, nobody has this.')).toBeTruthy();
    expect(screen.getByText('Nobody covers the portal inbox today.')).toBeTruthy();
    expect(await violations(container)).toEqual([]);
  });

  it('names causes with what would have prevented them, and opens them in Find', async () => {
    openApp(await yearDesk(), '#/reports');
    const cause = (await screen.findByRole('heading', { name: /^Hard to remember how: 1[12] problems/ }))
      .parentElement!;
    expect(cause.textContent).toMatch(/A short guide \(1[12] problems\)/);
    expect(cause.querySelector('a')!.getAttribute('href')).toBe(
      '#/find?cause=forgot-how&raisedFrom=2025-03-05&raisedTo=2026-03-05',
    );
  });

  it('counts another time when asked', async () => {
    openApp(await yearDesk(), '#/reports');
    await screen.findByText(/traps to fix/);
    const time = screen.getByLabelText('Of which time?') as HTMLSelectElement;
    time.focus();
    fireEvent.change(time, { target: { value: 'month' } });
    expect(await screen.findByText('4 problems, 6 people, 1 trap to fix.')).toBeTruthy();
    expect(screen.queryByText(/DEMO-07/)).toBeNull();
    // In the address, with a step for the back button, and the focus where it was.
    expect(window.location.hash).toBe('#/reports?period=month');
    expect(document.activeElement).toBe(time);
    act(() => window.history.back());
    expect(await screen.findByText(/2 traps to fix/)).toBeTruthy();
    expect([window.location.hash, time.value]).toEqual(['#/reports', 'twelve-months']);
  });

  it('opens the time that a sent address names, and the usual one where it names none that is known', async () => {
    const clipboard = takeClipboard();
    const first = openApp(await yearDesk(), '#/reports?period=month');
    expect(await screen.findByText('4 problems, 6 people, 1 trap to fix.')).toBeTruthy();
    press('Copy link to this report');
    expect(await screen.findByText('The link is copied.')).toBeTruthy();
    expect(clipboard.text()).toMatch(/#\/reports\?period=month$/);
    first.unmount();
    openApp(await yearDesk(), '#/reports?period=fortnight');
    expect(await screen.findByText(/2 traps to fix/)).toBeTruthy();
    expect(
      screen.getByText('The time in this address is not one of these. This is the last twelve months.'),
    ).toBeTruthy();
  });

  it('says so where nothing came, and claims nothing', async () => {
    const { container } = openApp(newDesk(), '#/reports');
    expect(await screen.findByText('No issues.')).toBeTruthy();
    expect(screen.getByText(/No update of this time is watched/)).toBeTruthy();
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
    const csv = reportCsv(figures);
    expect(headline(figures)).toBe('16 problems, 18 people, 2 traps to fix.');
    expect(csv).not.toMatch(/(^|,)"?=1/m);
    expect(csv).toContain('=1+1');
    expect(csv).not.toContain('Bea');
    expect(csv.trim().split('\r\n').length).toBeGreaterThan(6);
  });
});
