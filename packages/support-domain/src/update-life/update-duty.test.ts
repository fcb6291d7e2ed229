import { decideUpdate } from './decide-update.js';
import { accepted, after, decideTo, factsOn, midOctober, tellTmu, traDigital } from './testing/update-stories.js';
import { decisionInWords, updateBriefing } from './update-briefing.js';
import { daysToWindow, silentDays, updateDuty } from './update-duty.js';
import { shippedUpdateNudges } from './shipped-update-nudges.js';
import { updateNudges } from './nudges-of-story.js';

describe('the duty', () => {
  it('is acknowledged, or silent for so many days', () => {
    const told = after(['2026-08-04', tellTmu, traDigital]);
    expect(silentDays(told.tellings[0]!, '2026-08-11')).toBe(7);
    const known = accepted(
      decideUpdate(
        told,
        { type: 'acknowledge', tellingId: told.tellings[0]!.id, on: '2026-08-11' },
        factsOn('2026-08-11'),
      ),
    );
    expect(silentDays(known.tellings[0]!, '2026-08-12')).toBeUndefined();
    expect(updateDuty(known)).toMatchObject({ duty: 'told', acknowledged: true });
  });

  it('drafts a briefing that tells nobody by itself', () => {
    const update = after(
      ['2026-08-04', tellTmu, traDigital],
      ['2026-08-05', decideTo('act')],
      ['2026-08-20', { type: 'record-announcement', announced: midOctober }],
    );
    expect(updateBriefing(update, '2026-08-21')).toEqual({
      subject: 'Changed: Dataverse: longer sign-in',
      body: [
        'Dataverse: longer sign-in (MC100001)',
        'It comes in mid-October 2026. As announced: “mid-October”.',
        'Tom Reed told TMU mid-September on 4 August; Microsoft now says mid-October.',
        'TMU will act on it. High impact on TMS.',
        'This is what was known on 21 August 2026.',
      ].join('\n\n'),
    });
    expect(updateDuty(update).duty).toBe('brief-again');
  });

  it('quotes no words where a date was typed without any', () => {
    const { words: _, ...typed } = midOctober.window!;
    const update = after(['2026-08-20', { type: 'record-announcement', announced: { ...midOctober, window: typed } }]);
    expect(updateBriefing(update, '2026-08-21').body).toContain('\n\nIt comes in mid-October 2026.\n\n');
  });

  it('ends a sentence once, and says of what is over that it came', () => {
    const words = 'We will begin in mid-October 2026.';
    const said = { ...midOctober, window: { ...midOctober.window!, words } };
    const update = after(['2026-08-20', { type: 'record-announcement', announced: said }]);
    const firstLine = (on: string): string => updateBriefing(update, on).body.split('\n\n')[1]!;
    const announcedIn = 'As announced: “We will begin in mid-October 2026”.';
    expect(firstLine('2026-10-20')).toBe(`It comes in mid-October 2026. ${announcedIn}`);
    expect(firstLine('2026-10-21')).toBe(`It came in mid-October 2026. ${announcedIn}`);
    const decided = (choice: 'ignore' | 'watch' | 'test' | 'act', on: string): string =>
      updateBriefing(after(['2026-08-05', decideTo(choice)]), on).body;
    const sentences = (['ignore', 'watch', 'test', 'act'] as const).map((choice) => [
      /TMU [^.]*\./.exec(decided(choice, '2026-08-21'))?.[0],
      /TMU [^.]*\./.exec(decided(choice, '2026-12-01'))?.[0],
    ]);
    expect(sentences).toEqual([
      ['TMU does not need to do anything about it.', 'TMU decided not to do anything about it.'],
      ['TMU will watch it.', 'TMU decided to watch it.'],
      ['TMU will have it tested first.', 'TMU decided to have it tested first.'],
      ['TMU will act on it.', 'TMU decided to act on it.'],
    ]);
    expect(updateBriefing(after(), '2026-12-01').body).toContain('TMU recorded no decision about it.');
    expect(updateBriefing(after(), '2026-10-01').subject).toMatch(/^Update: /);
    expect(updateBriefing(after(), '2026-08-21').subject).toMatch(/^Coming: /);
  });
});

describe('updateNudges', () => {
  const on = (update: ReturnType<typeof after>, day: string) =>
    updateNudges(update, shippedUpdateNudges, day).map(({ reason, to }) => `${reason} ${to}`);

  it('stands where a window nears and nobody was told, and not before', () => {
    expect(on(after(), '2026-08-27')).toEqual([]);
    expect(on(after(), '2026-08-28')).toEqual(['nobody-told tra-digital', 'not-decided tmu']);
    expect(updateNudges(after(), shippedUpdateNudges, '2026-08-28')[0]!.message).toBe(
      'MC100001, Dataverse: longer sign-in, comes in mid-September 2026. Nobody at TMU has been told about it yet.',
    );
  });

  it('says that it came once its window is over', () => {
    const all = shippedUpdateNudges.filter(({ reason }) => reason === 'nobody-told');
    const said = (day: string): string | undefined => updateNudges(after(), all, day)[0]?.message;
    expect(said('2026-09-20')).toContain(', comes in mid-September 2026.');
    expect(said('2026-09-25')).toContain(', came in mid-September 2026.');
  });

  it('stands where "act" has no test', () =>
    expect(on(after(['2026-08-04', tellTmu], ['2026-08-05', decideTo('act')]), '2026-09-05')).toEqual([
      'no-test tmu',
      'not-acknowledged tmu',
    ]));

  it.each(['ignore', 'watch'] as const)('never stands after "%s"', (choice) =>
    expect(on(after(['2026-08-05', decideTo(choice)]), '2026-09-12')).toEqual([]),
  );

  it('follows the rules that a team has, and one that is off does nothing', () => {
    const rule = { ...shippedUpdateNudges[0]!, days: 30 };
    expect(updateNudges(after(), [rule], '2026-08-12')).toHaveLength(1);
    expect(updateNudges(after(), [{ ...rule, isOn: false }], '2026-08-12')).toEqual([]);
  });

  it('says nothing that counts against anybody', () => {
    const all = shippedUpdateNudges.map((rule) => ({ ...rule, days: 365 }));
    const words = [after(), after(['2026-08-05', decideTo('act')])].flatMap((update) =>
      updateNudges(update, all, '2026-09-12'),
    );
    expect(words.map(({ message }) => message).join(' ')).not.toMatch(/overdue|breach|must|late\b|failed to/i);
  });
});

it('says the decision in a line, and how near the window is', () => {
  expect(decisionInWords(after())).toBe('Nobody has decided yet.');
  expect(decisionInWords(after(['2026-08-05', decideTo('act')]))).toBe('Act. High impact on TMS.');
  expect(daysToWindow(after(), '2026-09-01')).toBe(10);
});
