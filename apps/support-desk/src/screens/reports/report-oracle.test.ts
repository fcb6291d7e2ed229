/** @jest-environment node */
import {
  bankHolidaysEnglandAndWales,
  type Issue,
  type IssueStatus,
  type NumberedIssue,
} from '@tms-support/support-domain';
import { reportFigures, type ReportFigures } from './report-figures';

/** An issue as a list of plain facts: what the figures are counted from, here and in the report. */
interface Line {
  number: number;
  kind: 'panellist' | 'tms-user';
  at: string;
  status: IssueStatus;
  closedAt?: string;
  broughtIn?: true;
  cause?: string;
  prevention?: string;
  /** The number of the issue that it was merged into. */
  into?: number;
  others: readonly { kind: 'panellist' | 'tms-user'; at: string }[];
}

const key = (number: number): string => `i-${number}`;

const issueOf = (line: Line, all: readonly Line[]): NumberedIssue => {
  const from = all.filter(({ into }) => into === line.number);
  const others = [
    ...line.others.map((one, at) => ({ ...one, name: `Other ${line.number} ${at}`, key: `o-${line.number}-${at}` })),
    ...from.map((one) => ({ kind: one.kind, at: one.at, name: `Person ${one.number}`, key: `m-${one.number}` })),
  ].map((one) => ({ key: one.key, reporter: { kind: one.kind, name: one.name }, channel: 'email', joinedAt: one.at }));
  return {
    number: line.number,
    issue: {
      key: key(line.number),
      reporter: { kind: line.kind, name: `Person ${line.number}` },
      channel: 'email',
      details: { whatHappened: 'x', cause: line.cause, prevention: line.prevention },
      status: line.status,
      raisedAt: line.at,
      statusSinceAt: line.closedAt ?? line.at,
      timesReopened: 0,
      history: [],
      others,
      ...(line.closedAt ? { closedAt: line.closedAt } : {}),
      ...(line.broughtIn ? { broughtInAt: line.at } : {}),
      ...(line.into ? { mergedInto: { issueKey: key(line.into), issueNumber: line.into } } : {}),
      ...(from.length > 0 ? { mergedFrom: from.map(({ number }) => key(number)) } : {}),
    } as unknown as Issue,
  };
};

const clock = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' });
const londonDay = (at: string): string => clock.format(new Date(at));

/** Days one by one, which are neither of a weekend nor a bank holiday: the first not counted, the last counted. */
function workingDays(from: string, to: string): number {
  const off = new Set(bankHolidaysEnglandAndWales.map(({ on }) => on));
  let days = 0;
  for (let ms = Date.parse(from) + 86_400_000; ms <= Date.parse(to); ms += 86_400_000) {
    const on = new Date(ms).toISOString().slice(0, 10);
    if (![0, 6].includes(new Date(ms).getUTCDay()) && !off.has(on)) days += 1;
  }
  return days;
}

/** The figures once more, line by line, by code that shares nothing with the report's. */
function oracle(lines: readonly Line[], fromOn: string, toOn: string, now: string): Partial<Record<string, unknown>> {
  const within = (at: string): boolean => londonDay(at) >= fromOn && londonDay(at) <= toOn;
  const living = lines.filter(({ into }) => into === undefined);
  const problems = living.map((line) => {
    const group = [line, ...lines.filter(({ into }) => into === line.number)];
    const people = group.flatMap((one) => [{ kind: one.kind, at: one.at }, ...one.others]);
    const [first] = [...people].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
    return { line, first: first!, people: people.length };
  });
  const came = problems.filter(({ first }) => within(first.at));
  const open = problems.filter(({ line }) => line.status !== 'closed');
  const closed = living.filter(({ status, closedAt }) => status === 'closed' && within(closedAt!));
  const measured = closed.filter(({ broughtIn }) => !broughtIn);
  const waits = measured
    .map(({ at, closedAt }) => workingDays(londonDay(at), londonDay(closedAt!)))
    .sort((a, b) => a - b);
  const [longest] = [...open].sort((a, b) => (a.first.at < b.first.at ? -1 : 1));
  const months = new Map<string, number[]>();
  for (const { first } of came) {
    const count = months.get(londonDay(first.at).slice(0, 7)) ?? [0, 0];
    count[first.kind === 'panellist' ? 0 : 1]! += 1;
    months.set(londonDay(first.at).slice(0, 7), count);
  }
  const causes = new Map<string, number>();
  for (const { line } of came) causes.set(line.cause ?? '', (causes.get(line.cause ?? '') ?? 0) + 1);
  return {
    problems: came.length,
    people: came.reduce((sum, one) => sum + one.people, 0),
    panellists: came.filter(({ first }) => first.kind === 'panellist').length,
    staff: came.filter(({ first }) => first.kind !== 'panellist').length,
    broughtIn: came.filter(({ line }) => line.broughtIn).length,
    open: [
      open.filter(({ first }) => first.kind === 'panellist').length,
      open.filter(({ first }) => first.kind !== 'panellist').length,
    ],
    longest: longest && [
      longest.line.number,
      londonDay(longest.first.at),
      workingDays(londonDay(longest.first.at), londonDay(now)),
    ],
    closed: [closed.length, measured.length, waits.length < 10 ? undefined : waits[Math.floor(waits.length / 2)]],
    causes: [...causes].sort(([a], [b]) => (a < b ? -1 : 1)),
    months: [...months].sort(([a], [b]) => (a < b ? -1 : 1)),
  };
}

const asCounted = (figures: ReportFigures): Partial<Record<string, unknown>> => ({
  problems: figures.problems,
  people: figures.people,
  panellists: figures.panellists,
  staff: figures.staff,
  broughtIn: figures.broughtIn,
  open: [figures.now.panellists, figures.now.staff],
  longest: figures.now.longest && [
    figures.now.longest.number,
    figures.now.longest.cameOn,
    figures.now.longest.workingDays,
  ],
  closed: [figures.closed.count, figures.closed.measured, figures.closed.medianWorkingDays],
  causes: figures.causes
    .map(({ keys: [cause = ''], problems }) => [cause, problems])
    .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
  months: figures.months
    .filter(({ panellists, staff }) => panellists + staff > 0)
    .map(({ month, panellists, staff }) => [month, [panellists, staff]]),
});

/** The same numbers every time. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

/** Instants beside a change of the clock, the end of a year and a leap day, and any others of the time. */
const edges = [
  '2028-02-28T23:59:59.000Z',
  '2028-02-29T00:00:00.000Z',
  '2028-02-29T23:30:00.000Z',
  '2028-03-26T00:59:59.000Z',
  '2028-03-26T01:00:00.000Z',
  '2028-05-31T22:59:59.000Z',
  '2028-05-31T23:00:00.000Z',
  '2028-06-30T23:30:00.000Z',
  '2028-10-29T00:59:59.000Z',
  '2028-10-29T01:00:00.000Z',
  '2027-12-31T23:59:59.000Z',
  '2028-01-01T00:00:00.000Z',
];
const now = '2028-11-15T10:00:00.000Z';

function linesOf(count: number, seed: number): Line[] {
  const below = numbersFrom(seed);
  const when = (): string =>
    below(3) === 0
      ? edges[below(edges.length)]!
      : new Date(Date.parse('2027-11-01T00:00:00.000Z') + below(375 * 24 * 60) * 60_000 + 1).toISOString();
  const kind = (): Line['kind'] => (below(3) === 0 ? 'tms-user' : 'panellist');
  const lines: Line[] = [];
  for (let number = 1; number <= count; number += 1) {
    const at = when();
    const status = (['new', 'closed', 'closed', 'with-tra', 'answered'] as const)[below(5)]!;
    const later = (): string => new Date(Date.parse(at) + below(60 * 24 * 60) * 60_000).toISOString();
    const closedAt = later();
    const isClosed = status === 'closed' && closedAt < now;
    const living = lines.filter(({ into, others }) => into === undefined && others.length < 3);
    const into = below(6) === 0 && living.length > 0 ? living[below(living.length)]!.number : undefined;
    lines.push({
      number,
      kind: kind(),
      at,
      status: into !== undefined || isClosed ? 'closed' : status === 'closed' ? 'new' : status,
      ...(into !== undefined || isClosed ? { closedAt } : {}),
      ...(below(9) === 0 && isClosed ? { broughtIn: true as const } : {}),
      ...(below(3) === 0 ? {} : { cause: ['forgot-how', 'fault', 'our-own'][below(3)]!, prevention: 'A guide' }),
      ...(into === undefined ? {} : { into }),
      others: below(5) === 0 ? [{ kind: kind(), at: below(2) === 0 ? later() : when() }] : [],
    });
  }
  return lines;
}

const periods = [
  ['a month in which the clocks go forward', '2028-03-01', '2028-03-31'],
  ['a leap day alone', '2028-02-29', '2028-02-29'],
  ['the last day of a year', '2027-12-31', '2027-12-31'],
  ['a quarter', '2028-04-01', '2028-06-30'],
  ['a year', '2027-12-01', '2028-11-15'],
  ['two dates', '2028-05-31', '2028-10-29'],
] as const;

describe.each([0, 1, 9, 10, 11, 40, 400, 5_000])('with %i issues', (count) =>
  it.each(periods)('says of %s what its lines add up to', (_name, fromOn, toOn) => {
    for (let seed = 1; seed <= (count > 1_000 ? 1 : count > 100 ? 3 : 25); seed += 1) {
      const lines = linesOf(count, seed * 7919 + count);
      const rows = lines.map((line) => issueOf(line, lines));
      const figures = reportFigures(rows, [], { fromOn, toOn }, now);
      expect({ seed, ...asCounted(figures) }).toEqual({ seed, ...oracle(lines, fromOn, toOn, now) });
    }
  }),
);
