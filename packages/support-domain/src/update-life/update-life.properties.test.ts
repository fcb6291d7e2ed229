import fc from 'fast-check';
import { decideUpdate } from './decide-update.js';
import { replayUpdate } from './evolve-update.js';
import {
  developer,
  factsOn,
  hear,
  midOctober,
  midSeptember,
  november,
  tmu,
  traDigital,
  visitor,
} from './testing/update-stories.js';
import { timetableUpdateSchema, type TimetableUpdate } from './timetable-update.js';
import type { UpdateCommand, UpdateCommandType } from './update-command.js';
import { updateDuty } from './update-duty.js';
import { shippedUpdateNudges } from './shipped-update-nudges.js';
import { updateNudges } from './nudges-of-story.js';
import { updateSteps } from './update-steps.js';
import { updateStory } from './update-story.js';
import { undoOfStep } from './undo-step.js';

const types = Object.keys(updateSteps) as UpdateCommandType[];
const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-08-${String(n).padStart(2, '0')}`);
const name = fc.constantFrom('TMU', 'Panel support', 'tmu ', 'Ann Lee');
const choice = fc.constantFrom('ignore', 'watch', 'test', 'act');

const anyCommand: fc.Arbitrary<UpdateCommand> = fc.oneof(
  fc.record({
    type: fc.constantFrom('tell', 'confirm-briefing'),
    whom: fc.array(name, { minLength: 1, maxLength: 3 }),
    what: fc.constant('It comes.'),
    on: day,
  }),
  fc.record({
    type: fc.constant('decide'),
    decision: fc.record({ choice, impact: fc.constantFrom('none', 'low', 'high', 'not-known') }),
  }),
  fc.record({
    type: fc.constant('record-announcement'),
    announced: fc.constantFrom(midSeptember, midOctober, november),
  }),
  fc.record({
    type: fc.constant('record-post'),
    standing: fc.constantFrom('announced', 'withdrawn', 'expired', 'not-seen'),
    on: day,
  }),
  fc.record({
    type: fc.constant('set-checklist'),
    checks: fc.array(fc.constantFrom('Sign in', 'Open a case'), { maxLength: 2 }),
  }),
  fc.record({
    type: fc.constant('record-test'),
    test: fc.record({ by: name, on: day, result: fc.constantFrom('passed', 'failed') }),
  }),
  fc.record({ type: fc.constant('record-applied'), on: day }),
  fc.record({
    type: fc.constant('record-checked'),
    on: day,
    result: fc.constantFrom('well', 'problems'),
    watchDays: fc.nat(30),
  }),
  fc.record({ type: fc.constantFrom('link-issue', 'record-incident'), issueKey: fc.constantFrom('41', '42') }),
  fc.record({ type: fc.constantFrom('close-update') }),
  fc.record({ type: fc.constant('open-again'), reason: fc.constant('More to do') }),
  fc.record({ type: fc.constant('name-keeper'), lookedAfterBy: name }),
  fc.record({ type: fc.constant('add-update-note'), text: fc.constant('A note') }),
  fc.record({ type: fc.constant('record-list-change'), stage: fc.constantFrom('heard', 'watched', 'closed') }),
) as fc.Arbitrary<UpdateCommand>;

const anyTurns = fc.array(fc.tuple(anyCommand, fc.constantFrom(tmu, traDigital, developer, visitor), day), {
  maxLength: 30,
  size: 'max',
});

interface Step {
  before: TimetableUpdate;
  after: TimetableUpdate;
}

/** Gives the commands one after the other to an update that was heard of first, and returns what was accepted and written. */
const walk = (turns: readonly (readonly [UpdateCommand, typeof tmu, string])[]): readonly Step[] => {
  const first = decideUpdate(undefined, hear, factsOn('2026-08-01'));
  if (first.outcome !== 'accepted') throw new Error('the first is heard');
  let update = first.update;
  return turns.flatMap(([command, by, on]) => {
    const untouched = JSON.stringify(update);
    const outcome = decideUpdate(update, command, { ...factsOn(on, by), today: '2026-08-28' });
    expect(JSON.stringify(update)).toBe(untouched);
    if (outcome.outcome === 'refused' || outcome.events.length === 0) return [];
    const step = { before: update, after: outcome.update };
    update = outcome.update;
    return [step];
  });
};
const last = (steps: readonly Step[]) => steps[steps.length - 1]?.after;
const withoutStory = ({ history: _, ...update }: TimetableUpdate) => update;

it('is what its story adds up to, and keeps to its schema', () => {
  fc.assert(
    fc.property(anyTurns, (turns) => {
      const update = last(walk(turns));
      if (!update) return;
      expect(replayUpdate(update.history)).toEqual(update);
      expect(replayUpdate(JSON.parse(JSON.stringify(update.history)))).toEqual(update);
      expect(timetableUpdateSchema.safeParse(update).success).toBe(true);
      expect(updateStory(update)).toHaveLength(update.history.length);
      expect(new Set(update.history.map(({ id }) => id)).size).toBe(update.history.length);
    }),
  );
});

it('is as it was once its newest step is undone, in all but the story', () => {
  const undone = new Set<string>();
  fc.assert(
    fc.property(anyTurns, (turns) => {
      for (const { before, after } of walk(turns)) {
        const undo = undoOfStep(before, after);
        if (!undo) continue;
        undone.add(after.history[after.history.length - 1]!.type);
        const outcome = decideUpdate(after, undo, factsOn('2026-08-28'));
        expect(outcome.outcome).toBe('accepted');
        if (outcome.outcome === 'accepted') expect(withoutStory(outcome.update)).toEqual(withoutStory(before));
      }
    }),
  );
  expect([...undone]).toEqual(expect.arrayContaining(['decided', 'tested', 'applied', 'update-closed']));
});

it('answers whatever is given as a command, and never with an exception', () => {
  const anything = fc.oneof(
    fc.anything(),
    fc.record({ type: fc.constantFrom(...types) }),
    fc
      .tuple(
        fc.constantFrom(...types),
        fc.dictionary(
          fc.constantFrom(
            'on',
            'decision',
            'announced',
            'telling',
            'whom',
            'test',
            'asToldBy',
            'before',
            'eventId',
            'checks',
          ),
          fc.anything(),
        ),
      )
      .map(([type, rest]) => ({ ...rest, type })),
  );
  const begun = decideUpdate(undefined, hear, factsOn('2026-08-01'));
  const update = begun.outcome === 'accepted' ? begun.update : undefined;
  fc.assert(
    fc.property(anything, fc.boolean(), (given, isBegun) => {
      const outcome = decideUpdate(isBegun ? update : undefined, given as UpdateCommand, factsOn('2026-08-02'));
      if (outcome.outcome === 'refused') expect(outcome.refusal.message).not.toBe('');
    }),
  );
  for (const type of types)
    for (const state of [undefined, update]) {
      const outcome = decideUpdate(state, { type } as UpdateCommand, factsOn('2026-08-02'));
      expect(outcome.outcome === 'accepted' || outcome.refusal.message.length > 10).toBe(true);
    }
});

it('never nudges about what is ignored or only watched, and a visitor changes nothing', () => {
  fc.assert(
    fc.property(anyTurns, (turns) => {
      const steps = walk(turns);
      for (const { after } of steps) {
        const written = after.history[after.history.length - 1]!;
        expect(written.by.name === visitor.name && written.type !== 'changed-in-list').toBe(false);
        if (['ignored', 'watched'].includes(after.stage))
          expect(updateNudges(after, shippedUpdateNudges, '2026-09-15')).toEqual([]);
        if (after.tellings.length > 0) expect(updateDuty(after).duty).not.toBe('nobody-told');
      }
    }),
  );
});
