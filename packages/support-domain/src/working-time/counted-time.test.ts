import { commandNeeds } from '../issues/command-needs.js';
import type { IssueCommand, IssueCommandOf } from '../issues/issue-command.js';
import type { Issue } from '../issues/issue.js';
import { nextNudge, planAhead } from '../rules/plan-ahead.js';
import { factsOf, isCountable } from '../rules/rule-facts.js';
import { placeInQueue } from '../rules/place-in-queue.js';
import { shippedSnapshot } from '../rules/shipped-snapshot.js';
import { watchWindow } from '../updates/watch-window.js';
import { bankHolidaysEnglandAndWales } from './bank-holidays.js';
import { countedAt, isCountedOn } from './counted-time.js';
import { workingCalendar } from './working-calendar.js';
import { usualWorkingWeek } from './working-hours.js';

const calendar = workingCalendar({ week: usualWorkingWeek, bankHolidays: bankHolidaysEnglandAndWales });
const now = '2026-03-05T10:00:00.000Z';
const days = [
  '0000-01-01',
  '0001-01-01',
  '1969-12-31',
  '1970-01-01',
  '2000-02-29',
  '2199-12-31',
  '2206-03-03',
  '9999-12-31',
];
const raise: IssueCommandOf<'raise'> = {
  type: 'raise',
  key: 'a',
  reporter: { kind: 'panellist', name: 'Asha Patel' },
  channel: 'email',
  details: { whatHappened: 'Cannot sign in' },
};

/** An issue with this day wherever it has one. */
function issueAt(on: string): Issue {
  const at = `${on}T12:00:00.000Z`;
  const { reporter, channel, details } = raise;
  return {
    key: 'a',
    status: 'new',
    reporter,
    channel,
    details: { ...details, hearingOn: on },
    raisedAt: at,
    statusSinceAt: at,
    lastToldAt: at,
    lastToldOn: on,
    timesReopened: 0,
    others: [{ key: 'b', reporter: { kind: 'tms-user', name: 'Ben Low' }, channel, joinedAt: at, hearingOn: on }],
    history: [
      {
        id: 'e',
        type: 'raised',
        at,
        by: { name: 'P', email: 'p@t.example' },
        key: 'a',
        reporter,
        channel,
        details,
      },
    ],
  };
}

describe.each(days)('an issue full of %s', (on) => {
  const issue = issueAt(on);
  it.each([now, '0001-01-01T00:00:00.000Z', '2199-12-31T16:30:00.000Z', '9999-12-31T23:59:59.999Z'])(
    'is counted, placed and planned at %s without a throw',
    (at) => {
      const facts = factsOf(issue, { now: at, calendar });
      expect(facts.workingMinutesSinceReceived).toBeGreaterThanOrEqual(0);
      expect(facts.workingMinutesOfSilence).toBeGreaterThanOrEqual(0);
      const context = { rules: shippedSnapshot, now: at, calendar };
      expect(placeInQueue([issue], context)).toHaveLength(1);
      for (const step of planAhead(issue, context)) expect(step.sentence).not.toMatch(/NaN|undefined/);
      nextNudge(issue, context);
    },
  );
});

it('says which issues are counted short', () => {
  expect(days.filter((on) => isCountable(issueAt(on)))).toEqual(['1970-01-01', '2000-02-29', '2199-12-31']);
});

it('leaves a hearing out that is too far off, and counts the one that is not', () => {
  const issue = { ...issueAt('2026-03-02'), details: { whatHappened: 'x', hearingOn: '2206-03-03' } };
  expect(factsOf(issue, { now, calendar }).hearingInWorkingDays).toBeUndefined();
  const [other] = issue.others!;
  const soon = { ...issue, others: [{ ...other!, hearingOn: '2026-03-09' }] };
  expect(factsOf(soon, { now, calendar }).hearingInWorkingDays).toBe(2);
});

it('takes the nearest time that is counted, and what is no time as the first', () => {
  expect(countedAt(now)).toBe(now);
  expect(countedAt('0026-03-03T00:00:00Z')).toBe('1970-01-01T00:00:00.000Z');
  expect(countedAt('9999-12-31T23:59:59Z')).toBe('2199-12-31T23:59:00.000Z');
  expect(countedAt('soon')).toBe('1970-01-01T00:00:00.000Z');
  for (const no of ['26-03-03', '+020260-01-01', '', '2200-01-01']) expect(isCountedOn(no)).toBe(false);
});

it.each([
  [{ ...raise, details: { ...raise.details, hearingOn: '2206-03-03' } }, 'details.hearingOn'],
  [{ ...raise, details: { ...raise.details, hearingOn: '1969-12-31' } }, 'details.hearingOn'],
  [
    { ...raise, details: { ...raise.details, error: { text: 'x', seenAt: '0001-01-01T00:00:00Z' } } },
    'details.error.seenAt',
  ],
  [{ type: 'change-details', details: { ...raise.details, hearingOn: '9999-12-31' } }, 'details.hearingOn'],
  [
    { type: 'add-person', reporter: { kind: 'panellist', name: 'Cy Dow' }, channel: 'email', hearingOn: '0026-03-03' },
    'hearingOn',
  ],
  [{ type: 'answer', whatWasDone: 'x', told: { how: 'email', on: '0001-01-01', note: 'x' } }, 'told.on'],
  [{ type: 'hand-over', route: 'trello-board', noErrorReason: 'x', sentAt: '0001-01-01T00:00:00Z' }, 'sentAt'],
] as [IssueCommand, string][])('asks for a day that is counted: %j', (command, field) => {
  expect(commandNeeds(command, issueAt('2026-03-02'), '2026-03-05')).toEqual([
    { field, message: expect.stringMatching(/between 1 January 1970 and 31 December 2199$/) },
  ]);
});

it('takes the edges', () => {
  for (const hearingOn of ['1970-01-01', '2000-02-29', '2199-12-31']) {
    expect(commandNeeds({ ...raise, details: { ...raise.details, hearingOn } }, undefined, '2026-03-05')).toEqual([]);
  }
});

it('watches no update beyond what is counted, and none for longer than ten years', () => {
  const window = (at: string) => ({ startsAt: at, endsAt: at, precision: 'day' as const });
  for (const at of ['0001-01-01T00:00:00Z', '9999-12-31T00:00:00Z'])
    expect(watchWindow({ window: window(at), watchDays: 7 })).toBeUndefined();
  expect(watchWindow({ window: window(now), watchDays: 1e300 })?.untilAt.slice(0, 4)).toBe('2036');
  expect(watchWindow({ window: window('2199-12-31T00:00:00Z'), watchDays: Infinity })?.untilAt.slice(0, 4)).toBe(
    '2209',
  );
});
