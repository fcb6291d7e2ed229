import { decideUpdate } from './decide-update.js';
import { evolveUpdate, replayUpdate, UpdateReplayError } from './evolve-update.js';
import { lastChangeInWords, movedInWords } from './moved-in-words.js';
import {
  accepted,
  after,
  decideTo,
  developer,
  factsOn,
  hear,
  midOctober,
  midSeptember,
  november,
} from './testing/update-stories.js';
import { tellTmu, tmu, traDigital, visitor } from './testing/update-stories.js';
import type { UpdateCommand } from './update-command.js';
import { everybodyTold, updateDuty } from './update-duty.js';
import { shippedUpdateNudges } from './shipped-update-nudges.js';
import { updateNudges } from './nudges-of-story.js';
import { openUpdateSteps } from './open-update-steps.js';
import { updateStory } from './update-story.js';
import { undoOfStep } from './undo-step.js';

const refusalOf = (
  update: Parameters<typeof decideUpdate>[0],
  command: UpdateCommand,
  by = tmu,
  day = '2026-08-10',
) => {
  const outcome = decideUpdate(update, command, factsOn(day, by));
  return outcome.outcome === 'refused' ? outcome.refusal : undefined;
};

describe('an update that is tested, applied and closed', () => {
  const test = { by: 'Ola Berg', on: '2026-09-02', result: 'passed' } as const;
  const whole = after(
    ['2026-08-04', tellTmu, traDigital],
    ['2026-08-05', decideTo('test')],
    ['2026-08-06', { type: 'set-checklist', checks: ['Sign in', 'Open a case'] }],
    ['2026-09-02', { type: 'record-test', test }, developer],
    ['2026-09-15', { type: 'record-applied', on: '2026-09-15' }],
    ['2026-09-16', { type: 'record-checked', on: '2026-09-16', result: 'well', watchDays: 7 }],
    ['2026-09-24', { type: 'close-update' }],
  );

  it('keeps what was decided and done', () => {
    expect(whole).toMatchObject({
      stage: 'closed',
      decision: { choice: 'test', impact: 'high' },
      test,
      appliedOn: '2026-09-15',
      checked: { on: '2026-09-16', result: 'well' },
      watchedUntilOn: '2026-09-23',
    });
    expect(whole.tellings[0]).toMatchObject({ by: 'Tom Reed', whom: ['TMU'], on: '2026-08-04', noticeDays: 38 });
  });

  it('tells its story', () => {
    expect(updateStory(whole).map(({ words }) => words)).toEqual([
      'Priya Shah put it on the timetable: Dataverse: longer sign-in, in mid-September 2026.',
      'Tom Reed told TMU on 4 August 2026: Sign-in takes longer.',
      'Priya Shah decided: Test. High impact on TMS.',
      'Priya Shah wrote the checklist (2 checks).',
      'Ola Berg tested it on 2 September 2026: it passed.',
      'It was applied on 15 September 2026.',
      'Priya Shah checked TMS on 16 September 2026 after it: all is well. New issues are counted until 23 September 2026.',
      'Priya Shah closed it.',
    ]);
  });

  it('is what its story adds up to', () => expect(replayUpdate(whole.history)).toEqual(whole));

  it('asks for a test, a check and the rest only after "test" or "act"', () => {
    for (const choice of ['ignore', 'watch'] as const) {
      const update = after(['2026-08-05', decideTo(choice)]);
      expect(refusalOf(update, { type: 'record-test', test: { ...test, on: '2026-08-09' } })).toMatchObject({
        code: 'UPDATE.NOT_ALLOWED_NOW',
        message: `This update is at “${choice === 'ignore' ? 'Ignored' : 'Watched'}”. From there, you cannot record a test.`,
      });
      expect(refusalOf(update, decideTo('act'))).toBeUndefined();
    }
  });

  it('goes on after a test that failed only with another', () => {
    const failed = after(
      ['2026-08-05', decideTo('act')],
      ['2026-08-09', { type: 'record-test', test: { ...test, on: '2026-08-09', result: 'failed' } }],
    );
    expect(failed.stage).toBe('to-act');
    expect(updateNudges(failed, shippedUpdateNudges, '2026-09-10').map(({ reason }) => reason)).toContain('no-test');
  });

  it('can become an incident from anywhere, the ignored too, with its issue', () => {
    const update = after(
      ['2026-08-05', decideTo('ignore')],
      ['2026-09-15', { type: 'record-incident', issueKey: '41' }],
    );
    expect(update).toMatchObject({ stage: 'incident', issueKeys: ['41'] });
  });
});

describe('whose step it is', () => {
  it.each([
    [
      'a visitor hears',
      undefined,
      hear,
      visitor,
      'Only TMU and TRA can put an update on the timetable. Ask TMU to do it for you.',
    ],
    [
      'TRA Digital decides',
      after(),
      decideTo('act'),
      traDigital,
      'Only TMU can decide about this update. Ask TMU to do it for you.',
    ],
    [
      'TRA Digital hears and decides',
      undefined,
      { ...hear, decision: { choice: 'ignore', impact: 'none' } } as UpdateCommand,
      traDigital,
      'Only TMU can decide about an update. Ask TMU to do it for you.',
    ],
    [
      'TRA Digital speaks for the developer',
      after(),
      { ...tellTmu, asToldBy: { name: 'Ola Berg', on: '2026-08-04' } },
      traDigital,
      'Only TMU and TRA can tell TMU about this update. Ask TMU to do it for you.',
    ],
  ])('%s', (_what, update, command, by, message) =>
    expect(refusalOf(update, command, by)).toEqual({ code: 'UPDATE.NOT_YOURS', message }),
  );

  it('is TMU’s on the word of the developer, and the telling is the developer’s', () => {
    const update = after(['2026-08-05', { ...tellTmu, asToldBy: { name: 'Ola Berg', on: '2026-08-04' } }]);
    expect(update.tellings[0]!.by).toBe('Ola Berg');
    expect(updateStory(update).at(-1)!.words).toBe(
      'Ola Berg told TMU on 4 August 2026: Sign-in takes longer. (Priya Shah recorded it, as told by Ola Berg on 4 August 2026.)',
    );
  });

  it('is nobody’s to take back what somebody else decided, but TMU’s', () => {
    const update = after(['2026-08-05', decideTo('test')]);
    const undo = undoOfStep(after(), update)!;
    expect(refusalOf(update, undo, traDigital)).toMatchObject({ code: 'UPDATE.NOT_YOURS' });
    expect(refusalOf(update, undo)).toBeUndefined();
  });
});

describe('what a command lacks', () => {
  it('is asked for at its field, and half a command is no fault of the desk', () => {
    expect(refusalOf(undefined, { type: 'hear' } as UpdateCommand)).toMatchObject({ code: 'UPDATE.NEEDS' });
    expect(refusalOf(after(), { type: 'tell' } as UpdateCommand)).toMatchObject({
      needs: [
        { field: 'whom', message: 'Enter who was told' },
        { field: 'what', message: 'Enter what they were told' },
        { field: 'on', message: 'Enter the day they were told' },
      ],
    });
    expect(refusalOf(after(), { ...tellTmu, on: '2027-01-01' })).toMatchObject({
      needs: [{ field: 'on', message: 'The day they were told must be today or in the past' }],
    });
    expect(refusalOf(after(), {} as UpdateCommand)).toMatchObject({ code: 'UPDATE.NOT_UNDERSTOOD' });
    expect(refusalOf(after(), { type: 'constructor' } as unknown as UpdateCommand)).toMatchObject({
      code: 'UPDATE.NOT_UNDERSTOOD',
    });
  });

  it('is the page being new, where a colleague decided meanwhile', () => {
    const seen = after();
    const update = accepted(decideUpdate(seen, decideTo('ignore'), factsOn('2026-08-05')));
    const late = { ...decideTo('act'), seenEventId: seen.history[0]!.id } as UpdateCommand;
    expect(refusalOf(update, late)).toEqual({
      code: 'UPDATE.CHANGED_MEANWHILE',
      by: 'Priya Shah',
      at: '2026-08-05T09:00:00.000Z',
      message:
        'Priya Shah saved this at 10am on 5 August 2026, after you opened it. Read theirs, then decide whether yours is still right.',
    });
    expect(refusalOf(update, decideTo('act'))).toBeUndefined();
  });
});

describe('when Microsoft moves a date or the words', () => {
  const announce = (announced = midOctober): UpdateCommand => ({ type: 'record-announcement', announced });
  const moved = after(['2026-08-04', tellTmu, traDigital], ['2026-08-20', announce(), traDigital]);

  it('keeps the old, says the difference and opens the duty again, to everybody who was told', () => {
    expect(moved.earlier).toEqual([midSeptember]);
    expect(moved.announced.window).toEqual(midOctober.window);
    expect(movedInWords(moved, traDigital)).toEqual([
      'You told TMU mid-September on 4 August; Microsoft now says mid-October.',
    ]);
    expect(movedInWords(moved, tmu)).toEqual([
      'Tom Reed told TMU mid-September on 4 August; Microsoft now says mid-October.',
    ]);
    expect(updateDuty(moved)).toMatchObject({ duty: 'brief-again', people: [{ name: 'TMU' }] });
    expect(lastChangeInWords(moved)).toBe('Mid-September became mid-October.');
  });

  it('says the years where there are two of them', () => {
    const late = {
      ...midOctober,
      window: { ...midOctober.window!, startsAt: '2027-01-11T00:00:00.000Z', endsAt: '2027-01-21T00:00:00.000Z' },
    };
    const update = after(['2026-08-04', tellTmu, traDigital], ['2026-08-20', announce(late)]);
    expect(movedInWords(update)).toEqual([
      'Tom Reed told TMU mid-September 2026 on 4 August 2026; Microsoft now says mid-January 2027.',
    ]);
  });

  it('is settled once they are told again, and opens a second time when it moves twice', () => {
    const told = after(
      ['2026-08-04', { ...tellTmu, whom: ['TMU', 'Panel support'] }, traDigital],
      ['2026-08-20', announce()],
      ['2026-08-21', { type: 'confirm-briefing', whom: ['tmu'], what: 'It comes in mid-October.', on: '2026-08-21' }],
    );
    expect(updateDuty(told)).toMatchObject({ duty: 'brief-again', people: [{ name: 'Panel support' }] });
    const all = accepted(
      decideUpdate(
        told,
        { type: 'confirm-briefing', whom: ['Panel support'], what: 'As TMU.', on: '2026-08-22' },
        factsOn('2026-08-22'),
      ),
    );
    expect(updateDuty(all)).toMatchObject({ duty: 'told', firstOn: '2026-08-04', noticeDays: 38 });
    const twice = accepted(decideUpdate(all, announce(november), factsOn('2026-09-01')));
    expect(updateDuty(twice)).toMatchObject({ duty: 'brief-again' });
    expect(everybodyTold(twice).map(({ name, briefAgain }) => [name, briefAgain])).toEqual([
      ['TMU', true],
      ['Panel support', true],
    ]);
  });

  it('a telling of the same day that is older than the news has to be told again', () => {
    const update = after(['2026-08-20', { ...tellTmu, on: '2026-08-20' }, traDigital]);
    const same = accepted(
      decideUpdate(update, announce(), { ...factsOn('2026-08-20'), at: '2026-08-20T15:00:00.000Z' }),
    );
    expect(updateDuty(same).duty).toBe('brief-again');
  });

  it('tells what was known on the day, where it is recorded late', () => {
    const update = after(['2026-08-20', announce()], ['2026-08-25', tellTmu]);
    expect(update.tellings[0]!.window).toEqual(midSeptember.window);
    expect(updateDuty(update).duty).toBe('brief-again');
  });

  it.each([
    ['a title prefix', { ...midSeptember, title: '(Updated) Dataverse: longer sign-in', saidOn: '2026-08-20' }],
    [
      'spaces and quotes',
      { ...midSeptember, body: ' We will begin  rolling out “mid-September 2026”. ', saidOn: '2026-08-20' },
    ],
    [
      'the sentence about the change',
      {
        ...midSeptember,
        body: `Updated August 20, 2026: We have updated the content. Thank you for your patience. ${midSeptember.body!}`,
        saidOn: '2026-08-20',
      },
    ],
    ['a digest that has no body', { title: midSeptember.title, saidOn: '2026-08-20' }],
    ['an older file', { ...midOctober, saidOn: '2026-07-01' }],
  ])('is no news by %s', (_what, announced) => {
    const outcome = decideUpdate(after(), { type: 'record-announcement', announced }, factsOn('2026-08-20'));
    expect(outcome).toMatchObject({ outcome: 'accepted', events: [] });
  });

  it.each([
    [
      'another title',
      { ...midSeptember, title: 'Dataverse: other sign-in', saidOn: '2026-08-20' },
      'The title was “Dataverse: longer sign-in”.',
    ],
    [
      'another text',
      { ...midSeptember, body: 'We have decided not to proceed.', saidOn: '2026-08-20' },
      'The text of the announcement changed. The date did not.',
    ],
  ])('is news by %s', (_what, announced, said) => {
    const update = after(['2026-08-20', { type: 'record-announcement', announced }]);
    expect(update.history.at(-1)!.type).toBe('announced-again');
    expect(lastChangeInWords(update)).toBe(said);
  });
});

it('says three things of a post that is withdrawn, has expired, or is not in a file', () => {
  const words = (['withdrawn', 'expired', 'not-seen'] as const).map(
    (standing) => updateStory(after(['2026-09-01', { type: 'record-post', standing, on: '2026-09-01' }])).at(-1)!.words,
  );
  expect(words).toEqual([
    'Microsoft withdrew it on 1 September 2026: the change is not coming as it was announced.',
    'Microsoft’s post expired on 1 September 2026. Posts are taken down about 30 days after their time, so the change may well have come.',
    'The file of 1 September 2026 did not have it. A file may have only some of the posts, so it may still come.',
  ]);
});

describe('evolveUpdate', () => {
  it('refuses what is no story', () => {
    const [heard, told] = after(['2026-08-04', tellTmu]).history;
    const codeOf = (run: () => unknown): unknown => {
      try {
        return run();
      } catch (error) {
        return (error as UpdateReplayError).code;
      }
    };
    expect(codeOf(() => replayUpdate([]))).toBe('UPDATE.NOT_HEARD');
    expect(codeOf(() => replayUpdate([told!]))).toBe('UPDATE.NOT_HEARD');
    expect(codeOf(() => replayUpdate([heard!, heard!]))).toBe('UPDATE.HEARD_TWICE');
    expect(codeOf(() => evolveUpdate(after(), {} as never))).toBe('UPDATE.EVENT_NOT_UNDERSTOOD');
  });
});

describe('undoOfStep', () => {
  it('takes the newest step back, and not what people were told', () => {
    const before = after(['2026-08-05', decideTo('test')]);
    const applied = accepted(decideUpdate(before, { type: 'record-applied', on: '2026-08-09' }, factsOn('2026-08-09')));
    const undone = accepted(decideUpdate(applied, undoOfStep(before, applied)!, factsOn('2026-08-09')));
    expect({ ...undone, history: [] }).toEqual({ ...before, history: [] });
    const told = accepted(decideUpdate(before, tellTmu, factsOn('2026-08-09')));
    expect(undoOfStep(before, told)).toBeUndefined();
    expect(
      refusalOf(told, {
        type: 'undo-step',
        eventId: told.history.at(-1)!.id,
        before: undoOfStep(before, applied)!.before,
      }),
    ).toMatchObject({
      needs: [{ field: 'eventId', message: 'This cannot be undone. Add a note that says what is right' }],
    });
  });

  it('goes where the story says, whatever the command says', () => {
    const before = after(['2026-08-05', decideTo('test')]);
    const closed = accepted(decideUpdate(before, { type: 'close-update' }, factsOn('2026-08-09')));
    const forged = undoOfStep(before, closed)!;
    const undone = accepted(
      decideUpdate(
        closed,
        { ...forged, before: { ...forged.before, stage: 'ignored', issueKeys: ['9'] } },
        factsOn('2026-08-09'),
      ),
    );
    expect(undone).toMatchObject({ stage: 'to-test', issueKeys: [] });
  });
});

describe('openUpdateSteps', () => {
  const open = (update: ReturnType<typeof after>, by: typeof tmu) =>
    openUpdateSteps(update, by).map(({ command }) => command);

  it('offers what may be done now, by whom, and what the decision would not refuse', () => {
    expect(open(after(), visitor)).toEqual([]);
    expect(open(after(), traDigital)).toEqual([
      ...['tell', 'confirm-briefing', 'record-announcement', 'record-post', 'add-update-note'],
    ]);
    expect(open(after(), tmu)).toContain('decide');
    expect(open(after(['2026-08-05', decideTo('watch')]), tmu)).not.toContain('record-test');
    expect(open(after(['2026-08-05', { type: 'close-update' }]), tmu)).toContain('open-again');
    for (const by of [tmu, traDigital])
      for (const command of open(after(['2026-08-05', decideTo('act')]), by))
        expect(
          refusalOf(after(['2026-08-05', decideTo('act')]), { type: command } as UpdateCommand, by)?.code ??
            'UPDATE.NEEDS',
        ).toBe('UPDATE.NEEDS');
  });
});
