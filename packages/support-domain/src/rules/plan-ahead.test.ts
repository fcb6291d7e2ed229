import type { Issue } from '../issues/issue.js';
import { workingCalendar } from '../working-time/working-calendar.js';
import { usualWorkingWeek } from '../working-time/working-hours.js';
import { nextNudge, planAhead, type PlanContext } from './plan-ahead.js';
import type { RuleRow } from './rule-row.js';
import { takeSnapshot } from './rule-snapshot.js';
import { shippedRules } from './shipped-rules.js';
import { shippedSnapshot } from './shipped-snapshot.js';
import { officeHours as calendar } from './testing/office-hours.js';
import { asToldBy, raise, story, told } from './testing/sample-issues.js';
import { shippedRow } from './testing/shipped-row.js';

// A Friday, 10 minutes after noon.
const now = '2026-02-20T12:10:00.000Z';
const snap = (...rows: RuleRow[]) =>
  takeSnapshot([...rows, shippedRow('anything-else')], { id: 'v1', publishedAt: now });
const nudging = takeSnapshot(
  shippedRules.map((row) => (row.nudgeWhom ? { ...row, on: true } : row)),
  { id: 'nudging', publishedAt: now },
);
const plan = (issue: Issue, context: Partial<PlanContext> = {}) =>
  planAhead(issue, { rules: nudging, now, calendar, ...context });
const sentences = (issue: Issue, context: Partial<PlanContext> = {}) =>
  plan(issue, context).map(({ sentence }) => sentence);
const owned = (at: string) => story([at, raise({ owner: { name: 'Amir Khan', email: 'amir.khan@tmu.example' } })]);
const person = (name: string, role: 'portal-inbox' | 'team-lead', hasLeft = false) => ({
  name,
  email: `${name.split(' ')[0]!.toLowerCase()}@tmu.example`,
  roles: [role],
  hasLeft,
});

describe('planAhead', () => {
  it('says who is nudged, when, and why, if nobody answers', () => {
    const [step, ...rest] = plan(owned('2026-02-20T12:00:00.000Z'), {
      people: [person('Jo Bell', 'portal-inbox'), person('Old Hand', 'portal-inbox', true)],
    });
    expect(rest).toEqual([]);
    expect(step).toMatchObject({
      at: '2026-02-23T12:00:00.000Z',
      whom: [
        { name: 'Amir Khan', email: 'amir.khan@tmu.example' },
        { name: 'Jo Bell', email: 'jo@tmu.example' },
      ],
      decision: { row: { key: 'nudge-panellist' } },
    });
    expect(step!.sentence).toBe(
      'If nobody answers, on Monday at midday Amir Khan and Jo Bell are nudged, because a panellist has waited a working day without hearing from us.',
    );
  });

  it('plans nothing with the rules as they are shipped: timed nudges are off (S11)', () => {
    expect(plan(owned('2026-02-20T12:00:00.000Z'), { rules: shippedSnapshot })).toEqual([]);
  });

  it('names the role where nobody has it, and says each person once', () => {
    const by = (...nudgeWhom: NonNullable<RuleRow['nudgeWhom']>) =>
      plan(owned(now), {
        rules: snap(shippedRow('nudge-panellist', { on: true, nudgeWhom })),
        people: [person('Lea Ford', 'team-lead')],
      })[0]!.whom;
    expect(by('team-lead', 'Lea@TMU.example')).toEqual([{ name: 'Lea Ford', email: 'lea@tmu.example' }]);
    expect(by('portal-inbox', 'gone@tmu.example')).toEqual([
      { name: 'the Portal inbox' },
      { name: 'gone@tmu.example', email: 'gone@tmu.example' },
    ]);
    expect(plan(story([now, raise()]))[0]!.whom).toEqual([{ name: 'whoever triages' }, { name: 'the Portal inbox' }]);
    const both = { ...person('Kit Dale', 'team-lead'), roles: ['portal-inbox' as const, 'team-lead' as const] };
    const leads = snap(shippedRow('nudge-panellist', { on: true, nudgeWhom: ['team-lead'] }));
    expect(plan(owned(now), { rules: leads, people: [both] })[0]!.whom).toEqual([
      { name: 'Kit Dale', email: 'kit@tmu.example' },
    ]);
    const namesakes = [
      person('Sam Lee', 'team-lead'),
      { ...person('Sam Lee', 'team-lead'), email: 'sam.lee2@tmu.example' },
    ];
    const lead = snap(shippedRow('nudge-panellist', { on: true, nudgeWhom: ['team-lead'] }));
    expect(plan(owned(now), { rules: lead, people: namesakes })[0]!.whom).toHaveLength(2);
    const three = snap(shippedRow('nudge-panellist', { on: true, nudgeWhom: ['owner', 'team-lead', 'a@tmu.example'] }));
    expect(sentences(owned(now), { rules: three })[0]).toContain(
      'Amir Khan, the Team lead and a@tmu.example are nudged',
    );
    const one = snap(shippedRow('nudge-panellist', { on: true, nudgeWhom: ['owner'], because: 'form 2.1 says so.' }));
    expect(sentences(owned(now), { rules: one })).toEqual([
      'If nobody answers, on Monday at 12:10pm Amir Khan is nudged, because form 2.1 says so.',
    ]);
  });

  it('counts working time: no holiday, no weekend, and summer’s hour', () => {
    const easter = workingCalendar({
      week: usualWorkingWeek,
      bankHolidays: [
        { on: '2026-04-03', title: 'Good Friday' },
        { on: '2026-04-06', title: 'Easter Monday' },
      ],
    });
    const at = (raisedAt: string, cal = calendar) => plan(owned(raisedAt), { now: raisedAt, calendar: cal })[0]!;
    expect(at('2026-04-02T13:00:00.000Z', easter).at).toBe('2026-04-07T13:00:00.000Z');
    expect(at('2026-03-27T14:00:00.000Z')).toMatchObject({
      at: '2026-03-30T13:00:00.000Z',
      sentence: expect.stringContaining('on Monday at 2pm'),
    });
    expect(at('2026-02-19T10:00:00.000Z').sentence).toContain('tomorrow at 10am');
    expect(at('2026-02-20T03:00:00.000Z').sentence).toContain('today at 5pm');
  });

  it('plans no nudge for silence while the next word is the person’s', () => {
    const asked = story(
      ['2026-02-16T09:00:00.000Z', raise()],
      ['2026-02-16T11:00:00.000Z', { type: 'ask-person', question: 'Which file?', told: told('2026-02-16') }],
    );
    expect(plan(asked)).toEqual([]);
    const byAge = snap(shippedRow('panellist', { receivedForWorkingHours: { from: 40 }, nudgeWhom: ['owner'] }));
    expect(plan(asked, { rules: byAge }).map(({ at }) => at)).toEqual(['2026-02-20T17:00:00.000Z']);
    expect(
      plan(
        story(
          ['2026-02-16T09:00:00.000Z', raise()],
          ['2026-02-16T11:00:00.000Z', { type: 'ask-person', question: 'Which file?', told: told('2026-02-16') }],
          [
            '2026-02-20T12:00:00.000Z',
            { type: 'record-person-reply', reply: 'The bundle', asToldBy: asToldBy('2026-02-20') },
          ],
        ),
      )[0]!.at,
    ).toBe('2026-02-23T12:00:00.000Z');
  });

  it('follows several thresholds in order, and what begins and ends with days, at the opening of the day', () => {
    const rules = snap(
      shippedRow('panellist', { key: 'late', title: 'Third', order: 1, silentForWorkingHours: { from: 16 } }),
      shippedRow('panellist', {
        key: 'next',
        title: 'Second',
        order: 2,
        silentForWorkingHours: { from: 4, before: 8 },
      }),
      shippedRow('panellist', { key: 'near', title: 'Near', order: 3, hearingWithinWorkingDays: { from: 0, to: 2 } }),
      shippedRow('panellist', { key: 'rule', title: 'New rule', order: 4, validFromOn: '2026-03-04' }),
    );
    const issue = story([now, raise({ details: { whatHappened: 'x', hearingOn: '2026-02-27' } })]);
    expect(plan(issue, { rules }).map(({ at, decision }) => [at, decision.row.key])).toEqual([
      ['2026-02-20T16:10:00.000Z', 'next'],
      ['2026-02-23T12:10:00.000Z', 'anything-else'],
      ['2026-02-24T12:10:00.000Z', 'late'],
    ]);
    const days = snap(...rules.rows.filter(({ key }) => key === 'near' || key === 'rule'));
    expect(plan(issue, { rules: days }).map(({ at, decision }) => [at, decision.row.key])).toEqual([
      ['2026-02-25T09:00:00.000Z', 'near'],
      ['2026-03-02T09:00:00.000Z', 'anything-else'],
      ['2026-03-04T09:00:00.000Z', 'rule'],
    ]);
    expect(plan(issue, { rules: days, horizonWorkingDays: 3 }).map(({ decision }) => decision.row.key)).toEqual([
      'near',
    ]);
    expect(sentences(issue, { rules: days })[0]).toBe(
      'If nobody answers, on Wednesday at 9am “Near” decides, because panellists are prioritised, and what their inbox cannot resolve goes on the TRA Digital board in Trello.',
    );
    const far = snap(shippedRow('panellist', { silentForWorkingHours: { from: 40 } }));
    expect([4, 6].map((horizonWorkingDays) => plan(issue, { rules: far, horizonWorkingDays }).length)).toEqual([0, 1]);
    const { title: _title, ...untitled } = days.rows[0]!;
    expect(sentences(issue, { rules: snap(untitled) })[0]).toContain('“near” decides');
  });
});

describe('nextNudge', () => {
  const next = (issue: Issue, context: Partial<PlanContext> = {}) =>
    nextNudge(issue, { rules: nudging, now, calendar, ...context });

  it('is the first planned step that nudges anybody, or now where it is due', () => {
    const because = 'a panellist has waited a working day without hearing from us';
    const whom = [{ name: 'Amir Khan', email: 'amir.khan@tmu.example' }, { name: 'the Portal inbox' }];
    expect(next(owned('2026-02-20T12:00:00.000Z'))).toEqual({ at: '2026-02-23T12:00:00.000Z', whom, because });
    expect(next(owned('2026-02-18T12:00:00.000Z'))).toEqual({ at: now, whom, because });
    const rules = snap(
      shippedRow('panellist', { key: 'later', order: 1, silentForWorkingHours: { from: 8 }, nudgeWhom: ['owner'] }),
      shippedRow('panellist', { key: 'soon', order: 2, silentForWorkingHours: { from: 2 } }),
    );
    expect(next(owned(now), { rules })?.at).toBe('2026-02-23T12:10:00.000Z');
  });

  it('is none where the rules nudge nobody', () => {
    expect(next(owned(now), { rules: shippedSnapshot })).toBeUndefined();
  });
});
