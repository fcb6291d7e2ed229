/** @jest-environment node */
import { decideIssue, type Issue, type IssueCommand, type Instant } from '@tms-support/support-domain';
import { officeHours } from '../../../queue/office-hours';
import { priya } from '../../../testing/people';
import { silenceWords } from './silence-words';
import { workingTimeWords } from './working-time-words';

let ids = 0;
/** An issue that went through these commands, each at its own time. */
function story(steps: readonly [Instant, IssueCommand][]): Issue {
  return steps.reduce<Issue | undefined>((issue, [at, command]) => {
    const decided = decideIssue(issue, command, { at, actor: priya, newId: () => `e${(ids += 1)}` });
    if (decided.outcome === 'refused') throw new Error(decided.refusal.message);
    return decided.issue;
  }, undefined)!;
}

const raise: IssueCommand = {
  type: 'raise',
  key: 'k',
  reporter: { kind: 'panellist', name: 'Asha Patel' },
  channel: 'portal-inbox',
  details: { whatHappened: 'Code refused' },
};
const told = { how: 'email', on: '2026-03-02', note: 'We ask TRA' } as const;
const handOver: IssueCommand = {
  type: 'hand-over',
  route: 'problem-form',
  noErrorReason: 'none',
  sentAt: '2026-03-02T10:00:00.000Z',
};
const word = { asToldBy: { name: 'Tom at TRA', on: '2026-03-02' } };
// Monday 2 March 2026, 10am, to Thursday 5 March, 2pm.
const now = '2026-03-05T14:00:00.000Z';
const words = (issue: Issue): string => silenceWords(issue, now, officeHours()).join(' ');

it('times TRA apart from our silence towards the person', () => {
  const issue = story([
    ['2026-03-02T10:00:00.000Z', raise],
    ['2026-03-02T10:00:00.000Z', handOver],
    ['2026-03-04T15:00:00.000Z', { type: 'tell-person', told: { ...told, on: '2026-03-04' } }],
  ]);
  expect(words(issue)).toBe(
    'TRA has had this for 3 working days. Asha Patel last heard from us yesterday: 7 working hours since we were last in touch.',
  );
});

it('does not count as TRA’s what TRA asked and we had to answer', () => {
  const issue = story([
    ['2026-03-02T10:00:00.000Z', raise],
    ['2026-03-02T10:00:00.000Z', handOver],
    ['2026-03-02T11:00:00.000Z', { type: 'record-tra-question', question: 'Which screen?', ...word }],
    ['2026-03-05T13:00:00.000Z', { type: 'answer-tra', information: 'Hearings' }],
  ]);
  expect(words(issue)).toContain('TRA has had this for 2 working hours.');
});

it('begins again where it is handed over a second time', () => {
  const first: [Instant, IssueCommand][] = [
    ['2026-03-02T09:00:00.000Z', raise],
    ['2026-03-02T09:00:00.000Z', handOver],
    ['2026-03-02T10:00:00.000Z', { type: 'link-card', cardUrl: 'https://trello.com/c/Card0001', ...word }],
    ['2026-03-02T10:00:00.000Z', { type: 'record-fix-required', ...word }],
    ['2026-03-02T16:00:00.000Z', { type: 'record-fix-applied', ...word }],
    ['2026-03-02T16:00:00.000Z', { type: 'confirm-fix' }],
    ['2026-03-02T16:00:00.000Z', { type: 'tell-person', told }],
    [
      '2026-03-05T12:00:00.000Z',
      { type: 'record-not-resolved', whatHappened: 'Still', asToldBy: { name: 'Asha Patel', on: '2026-03-05' } },
    ],
  ];
  // Between the answer and "it did not work" the next word was hers.
  expect(words(story(first))).toBe(
    'Asha Patel last heard from us on Monday, and told us at midday today that it did not work: 2 working hours since then.',
  );
  const again = story([...first, ['2026-03-05T12:30:00.000Z', handOver]]);
  expect(words(again)).toContain('TRA has had this for 1 working hour.');
});

it('says from which word it counts: theirs, where they wrote again since ours', () => {
  const asked: [Instant, IssueCommand][] = [
    ['2026-03-02T09:00:00.000Z', raise],
    ['2026-03-02T10:00:00.000Z', { type: 'ask-person', question: 'Which code?', told }],
  ];
  const reply: IssueCommand = {
    type: 'record-person-reply',
    reply: 'The blue one',
    asToldBy: { name: 'Asha Patel', on: '2026-03-03' },
  };
  const replied = story([...asked, ['2026-03-03T14:00:00.000Z', reply]]);
  expect(words(replied)).toBe(
    'Asha Patel last heard from us on Monday, and answered on Tuesday: 2 working days since then.',
  );
  const closed: [Instant, IssueCommand][] = [
    ...asked,
    ['2026-03-03T14:00:00.000Z', reply],
    ['2026-03-03T15:00:00.000Z', { type: 'answer', whatWasDone: 'x', told: { ...told, on: '2026-03-03' } }],
    ['2026-03-03T16:00:00.000Z', { type: 'close', outcome: 'told-no-answer', told: { ...told, on: '2026-03-03' } }],
    ['2026-03-05T09:00:00.000Z', { type: 'reopen', reason: 'She rang' }],
  ];
  expect(words(story(closed))).toBe(
    'Asha Patel last heard from us on Tuesday, and it was opened again at 9am today: 5 working hours since then.',
  );
  // Somebody who came later and never heard: what counts is from then, without what was waited for.
  const bo: IssueCommand = { type: 'add-person', reporter: { kind: 'panellist', name: 'Bo Lind' }, channel: 'phone' };
  const several = story([
    ['2026-03-02T09:00:00.000Z', raise],
    ['2026-03-02T09:30:00.000Z', bo],
    ['2026-03-02T11:00:00.000Z', { type: 'ask-person', question: 'Which code?', told: { ...told, to: ['first'] } }],
    ['2026-03-05T13:00:00.000Z', reply],
  ]);
  expect(words(several)).toBe(
    'Bo Lind has not heard from us yet: 2 working hours so far (not counting time waiting for them).',
  );
});

it('has no silence of ours while the next word is the person’s, and none once it is closed', () => {
  const answered = story([
    ['2026-03-02T09:00:00.000Z', raise],
    ['2026-03-03T09:00:00.000Z', { type: 'answer', whatWasDone: 'x', told }],
  ]);
  expect(words(answered)).toBe(
    'Asha Patel last heard from us on Tuesday. We have been waiting since Tuesday to hear whether it worked.',
  );
  const closed: Issue = { ...answered, status: 'closed' };
  expect(silenceWords(closed, now, officeHours())).toEqual([]);
});

it('says so where nobody has heard yet, and names whoever of several has waited longest', () => {
  const raised = story([['2026-03-05T13:30:00.000Z', raise]]);
  expect(words(raised)).toBe('Asha Patel has not heard from us yet: less than a working hour so far.');
  const several = story([
    ['2026-03-02T09:00:00.000Z', raise],
    [
      '2026-03-03T09:00:00.000Z',
      { type: 'add-person', reporter: { kind: 'panellist', name: 'Bo Lind' }, channel: 'phone' },
    ],
    ['2026-03-03T10:00:00.000Z', { type: 'tell-person', told: { ...told, to: ['first'] } }],
  ]);
  expect(words(several)).toContain('Bo Lind has not heard from us yet: 2 working days');
});

it('never rounds up', () => {
  expect([0, 59, 60, 479, 480, 959, 960].map(workingTimeWords)).toEqual([
    'less than a working hour',
    'less than a working hour',
    '1 working hour',
    '7 working hours',
    '1 working day',
    '1 working day',
    '2 working days',
  ]);
});
