import { decideUpdate } from '../update-life/decide-update.js';
import type { TimetableUpdate } from '../update-life/timetable-update.js';
import type { UpdateCommand } from '../update-life/update-command.js';
import { dayWindow } from '../updates/windows.js';
import { knownOn } from './known-on.js';

const tra = { name: 'Ria Holm', email: 'ria@tra.example', roles: ['tra-digital' as const] };
let ids = 0;
function lived(commands: readonly (readonly [string, UpdateCommand])[]): TimetableUpdate {
  let update: TimetableUpdate | undefined;
  for (const [at, command] of commands) {
    const outcome = decideUpdate(update, command, { at, actor: tra, newId: () => `e${(ids += 1)}` });
    if (outcome.outcome === 'refused') throw new Error(outcome.refusal.message);
    update = outcome.update;
  }
  return update!;
}
const announced = (title: string, on: string) => ({ title, window: dayWindow(on), saidOn: '2026-02-20', words: on });
const hear = (key: string, on: string): UpdateCommand =>
  ({ type: 'hear', key, kind: 'microsoft', announced: announced(`Update ${key}`, on) }) as UpdateCommand;
const incident = lived([
  ['2026-02-20T09:00:00.000Z', hear('DEMO-04', '2026-03-05')],
  ['2026-02-25T09:00:00.000Z', { type: 'tell', whom: ['Priya Nair'], what: 'It may stop TMS', on: '2026-02-25' }],
  ['2026-03-09T09:00:00.000Z', { type: 'tell', whom: ['Sam Okoro'], what: 'It did', on: '2026-03-09' }],
]);
const later = lived([['2026-03-06T09:00:00.000Z', hear('DEMO-05', '2026-03-04')]]);
const document = { title: 'Notice', url: '/n', backedUpAt: '2026-02-01T09:00:00.000Z', freshDays: 31 };
const facts = {
  updates: [incident, later],
  documents: [
    document,
    { ...document, title: 'Bundle', freshDays: 10 },
    { ...document, title: 'New', backedUpAt: '2026-03-08T09:00:00.000Z' },
  ],
  issues: [
    '2026-02-20T09:00:00.000Z',
    '2026-03-04T10:00:00.000Z',
    '2026-03-05T10:00:00.000Z',
    '2026-03-06T10:00:00.000Z',
  ].map((raisedAt) => ({ raisedAt })),
};

it('has what was known at the end of the day, and nothing that came later', () => {
  const { updates, documents, issues } = knownOn('2026-03-05', facts);
  expect(updates.map(({ key }) => key)).toEqual(['DEMO-04']);
  expect(updates[0]!.told).toEqual(['Ria Holm told Priya Nair on 25 February 2026']);
  expect(documents.map(({ isFresh }) => isFresh)).toEqual([false, false, 'not known']);
  expect(issues.map(({ raisedAt }) => raisedAt.slice(0, 10))).toEqual(['2026-03-05', '2026-03-04']);
});

it('goes back to before anybody had heard of it, and on to what is known by now', () => {
  expect(knownOn('2026-02-19', facts).updates).toEqual([]);
  expect(knownOn('2026-02-21', facts).updates[0]?.told).toEqual([]);
  expect(knownOn('2026-03-09', facts).updates.map(({ key }) => key)).toEqual(['DEMO-04', 'DEMO-05']);
  expect(knownOn('2026-02-21', facts).documents[0]).toEqual({
    title: 'Notice',
    isFresh: true,
    words: 'The copy was 20 days old, no older than its rule allows.',
  });
});
