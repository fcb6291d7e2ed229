import { decideByRules } from './decide-by-rules.js';
import { factsOf } from './rule-facts.js';
import { shippedRules } from './shipped-rules.js';
import { shippedSnapshot } from './shipped-snapshot.js';
import { takeSnapshot } from './rule-snapshot.js';
import { officeHours } from './testing/office-hours.js';
import { asToldBy, caseWorker, raise, story, told } from './testing/sample-issues.js';
import { whyHere } from './why-here.js';
import type { Issue } from '../issues/issue.js';

// Thursday 26 February 2026, in the afternoon.
const now = '2026-02-26T15:00:00.000Z';
const why = (issue: Issue, position = 0, rules = shippedSnapshot, at = now): string =>
  whyHere(issue, decideByRules(rules, factsOf(issue, { now: at, calendar: officeHours })), { now: at, position });

describe('whyHere', () => {
  it('says the sentence of the requirements word for word', () => {
    const issue = story(
      ['2026-02-20T10:00:00.000Z', raise({ details: { whatHappened: 'Bundle gone', hearingOn: '2026-03-03' } })],
      ['2026-02-24T10:00:00.000Z', { type: 'tell-person', told: told('2026-02-24') }],
    );
    expect(why(issue)).toBe(
      'First because a panellist is waiting, their hearing is on 3 March, and nobody has replied since Tuesday.',
    );
    expect(why(issue, 1)).toMatch(/^Near the top because a panellist/);
  });

  it('says that nobody has replied at all where nobody has', () => {
    const at = (raisedAt: string) => why(story([raisedAt, raise()]));
    expect(at('2026-02-26T09:30:00.000Z')).toBe(
      'First because a panellist is waiting, and nobody has replied since it came in at 9:30am today.',
    );
    expect(at('2026-02-25T09:30:00.000Z')).toContain('since it came in yesterday.');
    expect(at('2026-02-23T09:30:00.000Z')).toContain('since it came in on Monday.');
    expect(at('2026-02-19T09:30:00.000Z')).toContain('since it came in on 19 February.');
    expect(at('2025-12-19T09:30:00.000Z')).toContain('since it came in on 19 December 2025.');
  });

  it('says who waits, and stands lower without a rule that puts it first', () => {
    const of = (tmsRole?: 'case-manager' | 'case-worker' | 'admin' | 'scheduling') =>
      why(
        story([
          '2026-02-23T09:30:00.000Z',
          raise({ channel: 'teams', reporter: { kind: 'tms-user', name: 'Tom Reid', ...(tmsRole && { tmsRole }) } }),
        ]),
        4,
      );
    expect(of('case-worker')).toBe(
      'Here because a case worker is waiting, and nobody has replied since it came in on Monday.',
    );
    expect(of('case-manager')).toContain('a case manager is');
    expect(of('admin')).toContain('a colleague in admin is');
    expect(of('scheduling')).toContain('a colleague in scheduling is');
    expect(of()).toContain('a TMS user is');
  });

  it('gives the reason of the rule where somebody else is put first', () => {
    const rules = takeSnapshot(
      [
        {
          ...shippedRules.find((row) => row.key === 'tms-user')!,
          putFirst: true,
          because: 'letters of form 2.1 go out on Fridays.',
        },
        ...shippedRules.slice(-1),
      ],
      { id: 'own', publishedAt: now },
    );
    const issue = story(['2026-02-23T09:30:00.000Z', raise({ reporter: caseWorker, channel: 'teams' })]);
    expect(why(issue, 0, rules)).toMatch(
      /^First because letters of form 2\.1 go out on Fridays, a case worker is waiting, and nobody/,
    );
  });

  it('counts people with one fault, and gives the earliest hearing', () => {
    const issue = story([
      '2026-02-23T09:30:00.000Z',
      raise({
        reporter: caseWorker,
        channel: 'teams',
        details: { whatHappened: 'Save button missing', hearingOn: '2026-03-20' },
      }),
    ]);
    const other = {
      key: 'p2',
      channel: 'phone' as const,
      joinedAt: '2026-02-24T09:30:00.000Z',
      hearingOn: '2026-02-27',
    };
    const colleague = { ...caseWorker, name: 'Ines Costa', email: 'ines.costa@tmu.example' };
    const with2 = { ...issue, others: [{ ...other, reporter: { kind: 'panellist' as const, name: 'Priya Shah' } }] };
    expect(why(with2)).toBe(
      'First because 2 people are waiting, a panellist among them, the earliest hearing is tomorrow, and nobody has replied since it came in on Monday.',
    );
    expect(why({ ...issue, others: [{ ...other, reporter: colleague }] })).toContain(
      '2 people are waiting, the earliest',
    );
  });

  it('says since when the one who has waited longest has heard nothing, though others heard later', () => {
    const issue = story(
      ['2026-02-20T10:00:00.000Z', raise()],
      ['2026-02-24T10:00:00.000Z', { type: 'tell-person', told: told('2026-02-24') }],
    );
    const reporter = { kind: 'panellist' as const, name: 'Grace Obi' };
    const other = {
      key: 'p2',
      reporter,
      channel: 'phone' as const,
      joinedAt: '2026-02-23T09:30:00.000Z',
      lastToldAt: '2026-02-25T10:00:00.000Z',
    };
    expect(why({ ...issue, others: [other] })).toMatch(/and nobody has replied since Tuesday\.$/);
  });

  it('says nothing of silence where a clock elsewhere is ahead', () => {
    expect(why(story(['2026-02-26T15:30:00.000Z', raise()]))).toBe('First because a panellist is waiting.');
  });

  it('says that the next word is the person’s, and no silence, while it is', () => {
    const asked = story(
      ['2026-02-20T10:00:00.000Z', raise({ details: { whatHappened: 'Bundle gone', hearingOn: '2026-02-26' } })],
      ['2026-02-23T10:00:00.000Z', { type: 'ask-person', question: 'Which one?', told: told('2026-02-23') }],
    );
    expect(why(asked)).toBe('First because Priya Shah has been asked a question, and their hearing is today.');
    const answered = story(
      ['2026-02-20T10:00:00.000Z', raise()],
      ['2026-02-23T10:00:00.000Z', { type: 'answer', whatWasDone: 'Sent steps', told: told('2026-02-23') }],
    );
    expect(why(answered)).toBe('First because Priya Shah has had an answer but has not said whether it worked.');
    expect(why({ ...answered, status: 'closed' })).toBe('First because it is closed.');
  });

  it('says that an issue was opened again', () => {
    const issue = story(
      ['2026-02-16T10:00:00.000Z', raise()],
      ['2026-02-17T10:00:00.000Z', { type: 'answer', whatWasDone: 'Sent steps', told: told('2026-02-17') }],
      [
        '2026-02-26T11:05:00.000Z',
        { type: 'record-not-resolved', whatHappened: 'Still refused', asToldBy: asToldBy('2026-02-26') },
      ],
    );
    expect(why(issue)).toBe('First because a panellist is waiting, and it was opened again at 11:05am today.');
  });

  it('never says that anybody is late', () => {
    const issue = story([
      '2025-01-06T10:00:00.000Z',
      raise({ details: { whatHappened: 'x', hearingOn: '2025-02-01' } }),
    ]);
    expect(why(issue)).not.toMatch(/overdue|breach|late|fail|SLA/i);
    expect(why(issue)).not.toContain('hearing');
  });
});
