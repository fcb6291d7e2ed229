import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { StorageError } from '@tms-support/sharepoint-storage';
import { decideJoining, type JoiningCommand } from '@tms-support/support-domain';
import type { DeskInMemory } from '../../testing/desk-in-memory';
import { joiningRow } from '../../testing/example-joining';
import { newDesk, openApp } from '../../testing/open-app';
import { press } from '../../testing/type-in';

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

const row = joiningRow({
  kind: 'joining',
  person: { name: 'Nell Harbour', email: 'nell@tmu.example', kind: 'tms-user' },
  on: '2026-03-09',
  steps: [
    { key: 'a', title: 'Training session' },
    { key: 'b', title: 'User guide given' },
  ],
});

/** A desk whose record somebody else writes on just before the next write, as SharePoint answers then. */
function overtakenBy(command: JoiningCommand): DeskInMemory {
  const desk = newDesk();
  desk.joinings = [row];
  const keep = desk.keepJoining.bind(desk);
  jest.spyOn(desk, 'keepJoining').mockImplementationOnce(async () => {
    const now = { at: '2026-03-05T09:00:00.000Z', by: 'Ada', today: '2026-03-05' };
    const theirs = decideJoining(row.value, command, now);
    if (theirs.outcome === 'refused') throw new Error(theirs.message);
    await keep(theirs.joining, row);
    throw new StorageError('STORAGE.CONFLICT', '412');
  });
  return desk;
}
const markGuide = async (): Promise<void> => {
  fireEvent.click(await screen.findByRole('button', { name: /^Mark as done ?: User guide given/ }));
  press('Save');
};
const doneBy = (desk: DeskInMemory): unknown => desk.joinings![0]!.value.steps.map(({ done }) => done?.by);

it('marks its step beside the one that a colleague marked meanwhile', async () => {
  const desk = overtakenBy({ type: 'do-step', step: 'a', by: 'Ada', on: '2026-03-05' });
  openApp(desk, '#/people/joining');
  await markGuide();
  // Both are done, and the day is still to come.
  await screen.findByText('First day: 9 March 2026 · 2 of 2 steps done');
  const underWay = screen.getByRole('region', { name: 'Under way' });
  expect(within(underWay).getByText('First day: 9 March 2026 · 2 of 2 steps done')).toBeTruthy();
  expect(doneBy(desk)).toEqual(['Ada', 'Priya Nair']);
});

it('keeps what a colleague said of the same step, and says so', async () => {
  const desk = overtakenBy({ type: 'do-step', step: 'b', by: 'Ada', on: '2026-03-04' });
  openApp(desk, '#/people/joining');
  await markGuide();
  const words = 'Somebody has marked this step as done in the meantime: done by Ada on 4 March 2026. That is kept.';
  expect(await screen.findByText(words)).toBeTruthy();
  expect(doneBy(desk)).toEqual([undefined, 'Ada']);
  expect(screen.queryByRole('button', { name: 'Save' })).toBeNull();
});

it('marks nothing on a record that a colleague cancelled meanwhile', async () => {
  const desk = overtakenBy({ type: 'cancel' });
  openApp(desk, '#/people/joining');
  await markGuide();
  expect(await screen.findByText('First day: 9 March 2026 · Cancelled')).toBeTruthy();
  expect(doneBy(desk)).toEqual([undefined, undefined]);
});

/** What somebody else gives on the record as it stands. */
async function given(desk: DeskInMemory, ...commands: JoiningCommand[]): Promise<void> {
  for (const command of commands) {
    const [now] = desk.joinings!;
    const decided = decideJoining(now!.value, command, {
      at: '2026-03-05T11:00:00.000Z',
      by: 'Ada',
      today: '2026-03-05',
    });
    if (decided.outcome === 'refused') throw new Error(decided.message);
    await desk.keepJoining(decided.joining, now!);
  }
}

it.each<[string, JoiningCommand[], RegExp, unknown[]]>([
  [
    'nothing of what a colleague said of the step since',
    [
      { type: 'undo-step', step: 'b' },
      { type: 'do-step', step: 'b', by: 'Ada', on: '2026-03-04' },
    ],
    /^Not undone: .+A newer change was saved first/,
    [undefined, 'Ada'],
  ],
  [
    'its own step beside another that a colleague marked',
    [{ type: 'do-step', step: 'a', by: 'Ada', on: '2026-03-04' }],
    /^Undone: /,
    ['Ada', undefined],
  ],
  ['what is taken back already', [{ type: 'undo-step', step: 'b' }], /^Undone: /, [undefined, undefined]],
  ['nothing on a record that was cancelled', [{ type: 'cancel' }], /^Not undone: /, [undefined, 'Priya Nair']],
])('takes back %s', async (_, theirs, says, done) => {
  const desk = newDesk();
  desk.joinings = [row];
  openApp(desk, '#/people/joining');
  await markGuide();
  await screen.findByText('First day: 9 March 2026 · 1 of 2 steps done');
  await given(desk, ...theirs);
  press(/^Undo: /);
  await screen.findByText(says);
  expect(doneBy(desk)).toEqual(done);
});
