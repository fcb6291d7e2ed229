import { decideJoining, stepsDone, stepsFor, type JoiningCommand } from './decide-joining.js';
import type { Joining, TemplateStep } from './joining.js';

const template: readonly TemplateStep[] = [
  { key: 'guide', title: 'User guide', kind: 'joining', of: 'tms-user', order: 20 },
  { key: 'training', title: 'Training session', kind: 'joining', of: 'tms-user', order: 10, whose: 'TMU' },
  { key: 'portal', title: 'Access to the portal', kind: 'joining', of: 'panellist', order: 10 },
  { key: 'removed', title: 'Removed from TMS', kind: 'leaving', of: 'tms-user', order: 10, whose: 'TMS admin staff' },
];
const joining: Joining = {
  key: 'j',
  kind: 'joining',
  person: { name: 'Tom Reed', email: 'tom@tmu.example', kind: 'tms-user' },
  on: '2026-03-09',
  isCancelled: false,
  steps: [...stepsFor(template, 'joining', 'tms-user')],
  notes: [],
};
const now = { at: '2026-03-05T10:00:00.000Z', by: 'Priya Nair', today: '2026-03-05' };
const walk = (...commands: JoiningCommand[]): Joining =>
  commands.reduce((before, command) => {
    const decision = decideJoining(before, command, now);
    if (decision.outcome === 'refused') throw new Error(decision.message);
    return decision.joining;
  }, joining);
const training: JoiningCommand = {
  type: 'do-step',
  step: 'training',
  by: ' Sam ',
  on: '2026-03-04',
  onWordOf: 'Tom Reed',
};

it('takes the steps of the template for this person, in its order', () => {
  expect(joining.steps).toEqual([
    { key: 'training', title: 'Training session', whose: 'TMU' },
    { key: 'guide', title: 'User guide' },
  ]);
  expect(stepsFor(template, 'leaving', 'panellist')).toEqual([]);
});

it('says by whom a step was done, when, and on whose word; and that it was not after all', () => {
  const after = walk(training);
  expect(after.steps[0]!.done).toEqual({ by: 'Sam', on: '2026-03-04', onWordOf: 'Tom Reed' });
  expect(stepsDone(after)).toBe(1);
  const back = walk(training, { type: 'undo-step', step: 'training' });
  expect(back.steps).toEqual(joining.steps);
  expect(back.notes.map(({ what }) => what)).toEqual([
    'Done: Training session, by Sam on 4 March 2026, as told by Tom Reed',
    'Not done after all: Training session',
  ]);
});

it('keeps everything where it is cancelled, takes no step then, and goes on where it was', () => {
  const cancelled = walk(training, { type: 'cancel' });
  expect(cancelled).toMatchObject({ isCancelled: true, steps: walk(training).steps });
  // By the name of the button that stands on the record.
  expect(decideJoining(cancelled, { ...training, step: 'guide' }, now)).toMatchObject({
    outcome: 'refused',
    message: 'It was cancelled. Choose “Joining after all” first.',
  });
  expect(decideJoining({ ...cancelled, kind: 'leaving' }, training, now)).toMatchObject({
    message: 'It was cancelled. Choose “Leaving after all” first.',
  });
  const again = walk(training, { type: 'cancel' }, { type: 'go-on' });
  expect([again.isCancelled, stepsDone(again), again.notes.length]).toEqual([false, 1, 3]);
});

it('adds to what happened, and names another day, without touching what was done', () => {
  const before = walk(training);
  const what = 'First day: 16 March 2026, and no longer 9 March 2026';
  const after = walk(training, { type: 'note', what, change: { on: '2026-03-16' } });
  expect(after).toEqual({ ...before, on: '2026-03-16', notes: [...before.notes, { at: now.at, by: now.by, what }] });
  expect(walk({ type: 'note', what: 'Told Sam' }).on).toBe('2026-03-09');
});

it('takes steps where there are none, and puts none in the place of those that are there', () => {
  const steps = [{ key: 'late', title: 'Badge' }];
  const take = { type: 'note', what: 'Taken', change: { steps } } as const;
  const bare = decideJoining({ ...joining, steps: [] }, take, now);
  expect(bare).toMatchObject({ outcome: 'accepted', joining: { steps, on: joining.on } });
  expect(decideJoining(joining, take, now)).toMatchObject({ outcome: 'refused', message: 'It has steps now.' });
});

it('refuses what says nothing, what is to come, and what is not there', () => {
  for (const [command, message] of [
    [{ ...training, by: ' ' }, 'Enter who did it'],
    [{ ...training, on: '2026-03-06' }, 'The day it was done must be today or in the past'],
    [{ ...training, step: 'portal' }, 'This step is not in this record.'],
    [{ type: 'undo-step', step: 'guide' }, 'This step was not done.'],
    [{ type: 'go-on' }, 'It was not cancelled.'],
  ] as const)
    expect(decideJoining(joining, command, now)).toMatchObject({ outcome: 'refused', message });
});
