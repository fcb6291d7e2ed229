import type { IssueCommand } from '../issues/issue-command.js';
import type { Issue } from '../issues/issue.js';
import { decideByRules } from './decide-by-rules.js';
import { factsOf } from './rule-facts.js';
import { takeSnapshot } from './rule-snapshot.js';
import { shippedRules } from './shipped-rules.js';
import { officeHours as calendar } from './testing/office-hours.js';
import { asToldBy, caseWorker, raise, story, told } from './testing/sample-issues.js';
import { isPersonsTurn, silentStretches } from './waiting-time.js';

type Step = readonly [string, IssueCommand];
const facts = (issue: Issue, now: string) => factsOf(issue, { now, calendar });
const hours = (issue: Issue, now: string): number => facts(issue, now).workingMinutesOfSilence / 60;
const nudging = takeSnapshot(
  shippedRules.map((row) => ({ ...row, on: true })),
  { id: 'nudging', publishedAt: '2026-02-01T09:00:00.000Z' },
);
const nudges = (issue: Issue, now: string): number => decideByRules(nudging, facts(issue, now)).nudges.length;
const answer = (on: string): IssueCommand => ({ type: 'answer', whatWasDone: 'Sent steps', told: told(on) });

describe('silence', () => {
  it('counts working time since the person last heard, and since the issue came where nobody has said anything', () => {
    const issue = story(['2026-02-20T15:00:00.000Z', raise()]);
    expect(hours(issue, '2026-02-20T15:00:00.000Z')).toBe(0);
    expect(hours(issue, '2026-02-23T10:00:00.000Z')).toBe(3);
    const heard = story(
      ['2026-02-20T15:00:00.000Z', raise()],
      ['2026-02-23T09:30:00.000Z', { type: 'tell-person', told: told('2026-02-23') }],
    );
    expect(hours(heard, '2026-02-23T10:00:00.000Z')).toBe(0.5);
    expect(facts(heard, '2026-02-23T10:00:00.000Z').workingMinutesSinceReceived).toBe(180);
  });

  it('goes on while TRA has it: the person is still waiting for us', () => {
    const issue = story(
      ['2026-02-16T09:00:00.000Z', raise()],
      [
        '2026-02-16T10:00:00.000Z',
        {
          type: 'hand-over',
          route: 'trello-board',
          noErrorReason: 'None was shown',
          sentAt: '2026-02-16T10:00:00.000Z',
        },
      ],
    );
    expect(hours(issue, '2026-02-17T10:00:00.000Z')).toBe(9);
  });

  it('stands still while the next word is the person’s, and goes on from their word', () => {
    const asked = story(
      ['2026-02-16T09:00:00.000Z', raise()],
      ['2026-02-16T11:00:00.000Z', { type: 'ask-person', question: 'Which file?', told: told('2026-02-16') }],
    );
    expect(hours(asked, '2026-02-27T17:00:00.000Z')).toBe(0);
    const replied = story(
      ['2026-02-16T09:00:00.000Z', raise()],
      ['2026-02-16T11:00:00.000Z', { type: 'ask-person', question: 'Which file?', told: told('2026-02-16') }],
      [
        '2026-02-18T16:00:00.000Z',
        { type: 'record-person-reply', reply: 'The bundle', asToldBy: asToldBy('2026-02-18') },
      ],
    );
    expect(hours(replied, '2026-02-19T10:00:00.000Z')).toBe(2);
  });

  it('counts from what was said after the issue came back to us, and not from its coming back', () => {
    const issue = story(
      ['2026-02-09T09:00:00.000Z', raise()],
      ['2026-02-10T09:00:00.000Z', answer('2026-02-10')],
      [
        '2026-02-11T09:00:00.000Z',
        { type: 'record-not-resolved', whatHappened: 'Still refused', asToldBy: asToldBy('2026-02-11') },
      ],
      ['2026-02-11T11:00:00.000Z', { type: 'tell-person', told: told('2026-02-11') }],
    );
    expect(silentStretches(issue, '2026-02-11T12:00:00.000Z')).toEqual([
      { fromAt: '2026-02-11T11:00:00.000Z', untilAt: '2026-02-11T12:00:00.000Z' },
    ]);
  });

  it('is one stretch, however much is written down meanwhile', () => {
    const issue = story(
      ['2026-02-16T09:00:00.000Z', raise()],
      ['2026-02-16T10:00:00.000Z', { type: 'change-details', details: { whatHappened: 'It is the portal' } }],
    );
    expect(silentStretches(issue, '2026-02-16T12:00:00.000Z')).toEqual([
      { fromAt: '2026-02-16T09:00:00.000Z', untilAt: '2026-02-16T12:00:00.000Z' },
    ]);
  });

  it('keeps what was silent before somebody set it to waiting in the plain list', () => {
    const issue = story(
      ['2026-02-16T09:00:00.000Z', raise()],
      ['2026-02-16T12:00:00.000Z', { type: 'record-list-edit', status: 'waiting-for-person' }],
    );
    expect(hours(issue, '2026-02-27T12:00:00.000Z')).toBe(3);
    expect(silentStretches(issue, '2026-02-27T12:00:00.000Z')).toEqual([
      { fromAt: '2026-02-16T09:00:00.000Z', untilAt: '2026-02-16T12:00:00.000Z' },
    ]);
  });

  it('is the longest of several people', () => {
    const issue = story(
      ['2026-02-16T09:00:00.000Z', raise()],
      ['2026-02-18T09:00:00.000Z', { type: 'tell-person', told: told('2026-02-18') }],
    );
    const other = { key: 'p2', reporter: caseWorker, channel: 'teams' as const, joinedAt: '2026-02-17T09:00:00.000Z' };
    expect(hours({ ...issue, others: [other] }, '2026-02-18T10:00:00.000Z')).toBe(9);
    expect(
      hours({ ...issue, others: [{ ...other, joinedAt: '2026-02-13T16:00:00.000Z' }] }, '2026-02-18T10:00:00.000Z'),
    ).toBe(18);
    const early = facts(
      { ...issue, others: [{ ...other, joinedAt: '2026-02-13T16:00:00.000Z' }] },
      '2026-02-18T10:00:00.000Z',
    );
    expect(early.workingMinutesSinceReceived).toBe(18 * 60);
  });

  it('is counted from the state alone where the oldest lines of the story are archived', () => {
    const { history, ...issue } = story(
      ['2026-02-16T09:00:00.000Z', raise()],
      ['2026-02-17T09:00:00.000Z', answer('2026-02-17')],
    );
    const cut = { ...issue, history: history.slice(1) };
    expect(hours(cut, '2026-02-18T10:00:00.000Z')).toBe(0);
    expect(hours({ ...cut, status: 'looking', history: [] }, '2026-02-18T10:00:00.000Z')).toBe(9);
    expect(hours({ ...issue, history: [] }, '2026-02-16T08:00:00.000Z')).toBe(0);
    const looked = story(
      ['2026-02-16T09:00:00.000Z', raise()],
      ['2026-02-16T12:00:00.000Z', { type: 'record-list-edit', status: 'looking' }],
    );
    expect(hours({ ...looked, history: looked.history.slice(1) }, '2026-02-16T13:00:00.000Z')).toBe(4);
  });

  it('is the person’s turn in these states and no others', () => {
    const theirs = ['waiting-for-person', 'answered', 'closed'] as const;
    theirs.forEach((status) => expect(isPersonsTurn(status)).toBe(true));
    (['new', 'looking', 'with-tra', 'open-again', 'fixed-tell-person', 'not-changing'] as const).forEach((status) =>
      expect(isPersonsTurn(status)).toBe(false),
    );
  });
});

describe('what other systems get wrong', () => {
  it('an issue that is opened again is not nudged at once for the silence before it was closed', () => {
    const issue = story(
      ['2026-02-09T09:00:00.000Z', raise()],
      ['2026-02-10T09:00:00.000Z', answer('2026-02-10')],
      [
        '2026-02-11T09:00:00.000Z',
        { type: 'close', outcome: 'worked', told: told('2026-02-11'), asToldBy: asToldBy('2026-02-11') },
      ],
      ['2026-02-26T10:00:00.000Z', { type: 'reopen', reason: 'It came back' }],
    );
    expect(facts(issue, '2026-02-26T10:00:00.000Z')).toMatchObject({ timesReopened: 1, workingMinutesOfSilence: 0 });
    expect(nudges(issue, '2026-02-26T10:00:00.000Z')).toBe(0);
    expect(nudges(issue, '2026-02-27T09:59:00.000Z')).toBe(0);
    expect(nudges(issue, '2026-02-27T10:00:00.000Z')).toBe(2);
  });

  it('a hearing that is moved nearer changes the place, and loses no pause', () => {
    const steps: Step[] = [
      ['2026-02-16T09:00:00.000Z', raise()],
      ['2026-02-16T11:00:00.000Z', { type: 'ask-person', question: 'Which file?', told: told('2026-02-16') }],
    ];
    const hearing: Step = [
      '2026-02-20T11:00:00.000Z',
      { type: 'change-details', details: { whatHappened: "Password won't work", hearingOn: '2026-02-26' } },
    ];
    const reply: Step = [
      '2026-02-24T09:00:00.000Z',
      { type: 'record-person-reply', reply: 'The bundle', asToldBy: asToldBy('2026-02-24') },
    ];
    const now = '2026-02-24T12:00:00.000Z';
    const [before, after] = [story(...steps, reply), story(...steps, hearing, reply)];
    expect(hours(after, now)).toBe(3);
    expect(hours(after, now)).toBe(hours(before, now));
    expect(facts(after, now).hearingInWorkingDays).toBe(2);
    expect(nudges(after, now)).toBe(0);
  });
});

describe('factsOf', () => {
  const now = '2026-02-26T12:00:00.000Z';

  it('has what is known, and leaves out what is not', () => {
    expect(facts(story([now, raise()]), now)).toEqual({
      reporterKind: 'panellist',
      channel: 'portal-inbox',
      hasErrorMessage: false,
      workingMinutesSinceReceived: 0,
      workingMinutesOfSilence: 0,
      status: 'new',
      timesReopened: 0,
      decidedOn: '2026-02-26',
    });
    const details = {
      whatHappened: 'x',
      cause: ' forgot-how ',
      updateKey: ' demo-04 ',
      hearingOn: '2026-03-03',
      error: { text: 'Process error TEST-7' },
    };
    expect(facts(story([now, raise({ reporter: caseWorker, channel: 'teams', details })]), now)).toMatchObject({
      reporterKind: 'tms-user',
      tmsRole: 'case-worker',
      cause: 'forgot-how',
      linkedUpdate: 'demo-04',
      hasErrorMessage: true,
      hearingInWorkingDays: 3,
    });
  });

  it('has no role where it is not known, nor of a panellist whose record has one', () => {
    const of = (reporter: Issue['reporter']) => facts(story([now, raise({ reporter })]), now);
    expect(of({ kind: 'tms-user', name: 'Tom Reid' })).not.toHaveProperty('tmsRole');
    expect(of({ kind: 'panellist', name: 'Priya Shah', tmsRole: 'admin' })).not.toHaveProperty('tmsRole');
  });

  it('knows no hearing that is past, and counts today as 0', () => {
    const on = (hearingOn: string) =>
      facts(story([now, raise({ details: { whatHappened: 'x', cause: ' ', updateKey: '', hearingOn } })]), now);
    expect(on('2026-02-25')).not.toHaveProperty('hearingInWorkingDays');
    expect(on('2026-02-26').hearingInWorkingDays).toBe(0);
    expect(on('2026-02-26')).not.toHaveProperty('cause');
    expect(on('2026-02-26')).not.toHaveProperty('linkedUpdate');
  });

  it('is a panellist’s where a panellist has the fault too, by their channel and the earliest hearing (S12)', () => {
    const issue = story([
      now,
      raise({ reporter: caseWorker, channel: 'teams', details: { whatHappened: 'x', hearingOn: '2026-03-05' } }),
    ]);
    const other = {
      key: 'p2',
      reporter: { kind: 'panellist' as const, name: 'Priya Shah' },
      channel: 'phone' as const,
      joinedAt: now,
      hearingOn: '2026-03-02',
    };
    expect(facts({ ...issue, others: [other] }, now)).toMatchObject({
      reporterKind: 'panellist',
      channel: 'phone',
      hearingInWorkingDays: 2,
    });
    expect(facts({ ...issue, others: [other] }, now)).not.toHaveProperty('tmsRole');
  });

  it('has an error message too where it was first given at the handover', () => {
    const issue = story(
      ['2026-02-26T09:00:00.000Z', raise()],
      [
        '2026-02-26T10:00:00.000Z',
        { type: 'hand-over', route: 'trello-board', error: { text: 'TEST-9' }, sentAt: '2026-02-26T10:00:00.000Z' },
      ],
    );
    const { error: _error, ...details } = issue.details;
    expect(facts({ ...issue, details }, now).hasErrorMessage).toBe(true);
    expect(facts({ ...issue, details: { ...details, error: { text: '  ' } } }, now).hasErrorMessage).toBe(false);
  });

  it('takes the day in London: in summer the first hour after midnight is already the next day', () => {
    expect(facts(story(['2026-06-01T09:00:00.000Z', raise()]), '2026-06-01T23:30:00.000Z').decidedOn).toBe(
      '2026-06-02',
    );
  });

  it('counts nothing where a clock elsewhere is ahead', () => {
    expect(facts(story(['2026-02-26T12:30:00.000Z', raise()]), now)).toMatchObject({
      workingMinutesSinceReceived: 0,
      workingMinutesOfSilence: 0,
    });
  });
});
