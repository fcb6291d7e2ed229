import { cleanup, screen, waitFor } from '@testing-library/react';
import type { Issue } from '@tms-support/support-domain';
import type { DeskInMemory } from '../testing/desk-in-memory';
import { newDesk, openApp, testNow } from '../testing/open-app';
import { inFull } from '../testing/in-full';
import { settled } from '../testing/settled';

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

const days = [
  '0000-01-01',
  '0001-01-01',
  '0026-03-03',
  '1969-12-31',
  '2000-02-29',
  '2199-12-31',
  '2206-03-03',
  '9999-12-31',
];

const row = <T,>(number: number, value: T) => ({
  number,
  value,
  etag: '"1"',
  faults: [],
  listUrl: 'https://tms.example/x',
});

/** Everything that has a day or a time in it, at this day: written by hand, or by another program. */
function deskAt(on: string): DeskInMemory {
  const at = `${on}T23:59:00.000Z`;
  const desk = newDesk();
  const begun = desk.walk(41, [
    {
      type: 'raise',
      key: 'a',
      reporter: { kind: 'panellist', name: 'Asha Patel' },
      channel: 'email',
      details: { whatHappened: 'Cannot sign in', error: { text: 'Code refused' } },
      owner: { name: 'Priya Nair', email: 'priya@tmu.example' },
    },
  ]).value;
  const { details } = begun;
  const other = { key: 'o', reporter: { kind: 'tms-user' as const, name: 'Ben Low' }, channel: 'email' as const };
  const issues: Partial<Issue>[] = [
    { details: { ...details, hearingOn: on, error: { text: 'Code refused', seenAt: at } } },
    { raisedAt: at, statusSinceAt: at, history: begun.history.map((event) => ({ ...event, at })) },
    { others: [{ ...other, joinedAt: at, hearingOn: on, lastToldAt: at, lastToldOn: on }] },
    { lastToldAt: at, lastToldOn: on, handover: { route: 'trello-board', sentAt: at } },
    { status: 'closed', closedAt: at, outcome: 'worked' },
  ];
  issues.forEach((change, index) => desk.put({ number: 41 + index, value: { ...begun, key: `k${index}`, ...change } }));
  const window = { startsAt: at, endsAt: at, precision: 'day' as const };
  const tellings = [{ by: 'Tom', whom: 'TMU', what: 'portal closed', on }];
  const update = { key: 'u', title: 'Wave 1', kind: 'microsoft' as const, step: 'heard' as const, tellings };
  desk.updates = [
    row(1, { ...update, window, watchDays: 1e15 }),
    row(2, { ...update, key: 'v', window: { ...window, startsAt: testNow }, watchDays: -1e15 }),
  ];
  desk.documents = [
    row(1, { title: 'Order form', backedUpAt: at, limitWorkingDays: 1e15, limitFrom: 'before the hearing', url: '' }),
  ];
  const person = { name: 'Priya Nair', email: 'priya@tmu.example' };
  desk.cover = [row(1, { key: 'c', inbox: 'portal-inbox' as const, person, fromOn: on, toOn: on })];
  desk.known = [row(1, { key: 'n', line: 'Slow', issueNumber: 41, sinceAt: at })];
  return desk;
}

const places = [
  '#/',
  '#/log',
  '#/find',
  '#/updates',
  '#/reports',
  '#/settings',
  '#/down',
  '#/issue/41',
  '#/issue/42',
  '#/issue/43',
  '#/issue/44',
  '#/issue/45',
  '#/issue/41/change-details',
];

// Every place at every day in full; in each run every place once, and every day.
const cases = days.map((on, day) => ({ on, at: places.filter((_, place) => inFull || place % days.length === day) }));

describe.each(cases)('a day of $on in every cell', ({ on, at }) => {
  it.each(at)('leaves %s standing', async (hash) => {
    openApp(deskAt(on), hash);
    await screen.findByRole('heading', { level: 2 });
    await waitFor(() => expect(document.querySelector('[aria-busy="true"]')).toBeNull());
    // Parts that come late fail late.
    await settled();
    expect(screen.queryByText(/problem with the service/)).toBeNull();
    expect(document.body.textContent).not.toMatch(/NaN|Invalid Date|undefined/);
  });
});
