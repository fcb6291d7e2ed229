import { evolveIssue, replayIssue } from './evolve-issue.js';
import type { IssueEvent } from './issue-event.js';
import type { Issue } from './issue.js';
import { ReplayError } from './replay-error.js';
import { onTheirWord, onTrasWord, raise, steps, story, storyTo, told } from './testing/stories.js';

const head = { id: 'e', at: '2026-03-05T10:00:00.000Z', by: { name: 'Priya Shah', email: 'priya.shah@tmu.example' } };
const after = (issue: Issue, event: Record<string, unknown>) => evolveIssue(issue, { ...head, ...event } as IssueEvent);

it('begins with a raising, and is raised once', () => {
  const issue = story([raise]);
  const note: IssueEvent = { ...head, type: 'note-added', text: 'x' };
  expect(() => replayIssue([])).toThrow(ReplayError);
  expect(() => replayIssue([])).toThrow(
    expect.objectContaining({ code: 'ISSUE.NOT_RAISED', message: 'There are no events to replay.' }),
  );
  expect(() => replayIssue([note])).toThrow('The event “note-added” stands before the issue was raised.');
  expect(() => replayIssue([...issue.history, ...issue.history])).toThrow('Issue issue-1 was raised already.');
  expect(() => replayIssue([note])).toThrow(expect.objectContaining({ name: 'ReplayError', code: 'ISSUE.NOT_RAISED' }));
  expect(() => evolveIssue(issue, issue.history[0]!)).toThrow(expect.objectContaining({ code: 'ISSUE.RAISED_TWICE' }));
});

it('is what was raised', () => {
  expect(story([raise])).toEqual({
    key: 'issue-1',
    status: 'new',
    reporter: raise.reporter,
    channel: 'teams',
    details: raise.details,
    raisedAt: '2026-03-02T09:00:00.000Z',
    statusSinceAt: '2026-03-02T09:00:00.000Z',
    timesReopened: 0,
    history: [expect.objectContaining({ type: 'raised' })],
  });
});

it('learns from each step what it says', () => {
  expect(story(storyTo['waiting-for-person'])).toMatchObject({
    question: 'Which screen?',
    lastToldOn: '2026-03-02',
    lastToldAt: '2026-03-02T09:01:00.000Z',
  });
  expect(story(storyTo['tra-has-question'])).toMatchObject({ question: 'Which browser?' });
  expect(story(storyTo['checking-fix'])).toMatchObject({
    whatWasDone: 'Put the button back',
    cardUrl: 'https://trello.com/c/Card0001',
    handover: { route: 'problem-form', error: { text: 'Process error TEST-7' }, sentAt: '2026-03-02T09:00:00.000Z' },
    details: { error: { text: 'Process error TEST-7' } },
  });
  expect(story(storyTo['not-changing'])).toMatchObject({ notChangingReason: 'Works as agreed' });
  expect(story(storyTo.closed)).toMatchObject({
    outcome: 'worked',
    closedAt: '2026-03-02T09:02:00.000Z',
    whatWasDone: 'Made it again',
  });
  expect(story(storyTo['open-again']).timesReopened).toBe(1);
  expect(story([raise, steps['change-details']]).details).toEqual(steps['change-details'].details);
  expect(story(storyTo.looking).owner).toEqual({ name: 'Priya Shah', email: 'priya.shah@tmu.example' });
});

it('keeps the screen, the time and the record of an error whose words alone are handed over', () => {
  const seen = { screen: 'Hearings', seenAt: '2026-03-01T09:00:00.000Z', recordReference: 'TMS-1' };
  const raised = { ...raise, details: { ...raise.details, error: { text: 'TEST-7', ...seen } } };
  const shorter = { ...steps['hand-over'], error: { text: 'Process error TEST-7', screen: 'Cases' } };
  const issue = story([raised, shorter]);
  expect(issue.details.error).toEqual({ ...seen, text: 'Process error TEST-7', screen: 'Cases' });
  expect(issue.handover?.error).toEqual(shorter.error);
});

it('takes being told for no more than that', () => {
  const issue = story([raise, steps['tell-person']]);
  expect(issue.lastToldOn).toBe('2026-03-02');
  for (const field of ['whatWasDone', 'outcome', 'closedAt']) expect(issue).not.toHaveProperty(field);
});

describe('what a closing says again', () => {
  const at = '2026-03-09T10:00:00.000Z';
  const heardAt = '2026-03-02T09:01:00.000Z';
  const closed = { ...steps.close, type: 'closed' };
  const answered = story(storyTo.answered);
  const anas = { key: 'a', reporter: raise.reporter, channel: 'phone', joinedAt: heardAt } as const;

  it('leaves the moment at which they were told, so that an issue which opens again knows since when they heard nothing', () => {
    const over = after(answered, { ...closed, at, told: { ...told, on: answered.lastToldOn! } });
    const again = after(over, { type: 'reopened', reason: 'x', at: '2026-03-10T10:00:00.000Z' });
    expect([answered, over, again].map(({ lastToldAt }) => lastToldAt)).toEqual([heardAt, heardAt, heardAt]);
    expect(over.closedAt).toBe(at);
  });

  it('is news to whoever had not heard it: named, on another day or of something else', () => {
    const named = { ...told, on: answered.lastToldOn!, to: ['first'] };
    expect(after(answered, { ...closed, at, told: named }).lastToldAt).toBe(at);
    expect(after(answered, { ...closed, at, told: { ...told, on: '2026-03-09' } }).lastToldAt).toBe(at);
    const several = { ...answered, others: [{ ...anas, reporter: { ...raise.reporter, name: 'Ana Vale' } }] };
    const both = after(several, { ...closed, at, told: { ...told, on: answered.lastToldOn! } });
    expect([both.lastToldAt, both.others?.[0]?.lastToldAt]).toEqual([heardAt, at]);
    const refused = { ...story(storyTo['not-changing']), lastToldAt: heardAt, lastToldOn: told.on };
    expect(after(refused, { ...closed, outcome: 'not-changing', at, told }).lastToldAt).toBe(at);
  });
});

it('keeps why TRA is not changing it for as long as that is how it ended', () => {
  const closed = story([...storyTo['not-changing'], { ...steps.close, outcome: 'not-changing' }]);
  expect(closed).toMatchObject({ status: 'closed', notChangingReason: 'Works as agreed' });
});

it('captures what an answer taught while it is known, and keeps what was known before', () => {
  const known = { ...raise, details: { ...raise.details, area: 'hearings', cause: 'fault' } };
  const answered = story([known, { ...steps.answer, prevention: 'A guide beside the button' }]);
  expect(answered.details).toEqual({ ...known.details, prevention: 'A guide beside the button' });
  const closed = story([known, steps.answer, { ...steps.close, cause: 'update' }]);
  expect(closed.details).toEqual({ ...known.details, cause: 'update' });
});

it('knows since when it stands where it stands', () => {
  expect(story([...storyTo.looking, steps['add-note']]).statusSinceAt).toBe('2026-03-02T09:01:00.000Z');
  expect(story([...storyTo.looking, steps['ask-person']]).statusSinceAt).toBe('2026-03-02T09:02:00.000Z');
});

it('forgets an answered question, and keeps an open one', () => {
  expect(story([...storyTo['waiting-for-person'], steps['record-person-reply']])).not.toHaveProperty('question');
  expect(story([...storyTo['tra-has-question'], steps['answer-tra']])).not.toHaveProperty('question');
  expect(story([...storyTo['waiting-for-person'], steps['add-note']]).question).toBe('Which screen?');
});

it('has no end and no "not changing" once it is open again, and keeps what was done', () => {
  const issue = story([
    ...storyTo['not-changing'],
    { ...steps.close, outcome: 'not-changing' },
    { ...steps.reopen, ...onTheirWord },
  ]);
  for (const field of ['outcome', 'closedAt', 'notChangingReason']) expect(issue).not.toHaveProperty(field);
  expect(issue.timesReopened).toBe(1);
  expect(story([...storyTo.closed, steps.reopen])).toMatchObject({ whatWasDone: 'Made it again', timesReopened: 1 });
});

it('keeps the reason why there is no error text, and an earlier fix without a note', () => {
  const { error: _, ...bare } = steps['hand-over'];
  const issue = story([raise, { ...bare, noErrorReason: 'It went away' }]);
  expect(issue.handover).toEqual({
    route: 'problem-form',
    noErrorReason: 'It went away',
    sentAt: '2026-03-02T09:00:00.000Z',
  });
  expect(issue.details).toEqual(raise.details);
  const fixed = story([...storyTo['tra-fixing'], { type: 'record-fix-applied', ...onTrasWord }]);
  expect(fixed).not.toHaveProperty('whatWasDone');
});

describe('a history edited by hand', () => {
  it('takes a step that the chart would refuse now to where that step always goes', () => {
    expect(after(story([raise]), { type: 'fix-confirmed' }).status).toBe('fixed-tell-person');
    expect(after(story([raise]), { type: 'person-told', told }).status).toBe('new');
    expect(after(story(storyTo.closed), { type: 'owner-named', owner: { name: 'x', email: '' } }).status).toBe(
      'looking',
    );
    expect(after(story(storyTo.closed), { type: 'merge-undone' }).status).toBe('closed');
  });

  it('goes where the list says, and has an end where the list says closed', () => {
    const closed = after(story([raise]), { type: 'edited-in-list', status: 'closed' });
    expect(closed).toMatchObject({ status: 'closed', closedAt: head.at, statusSinceAt: head.at });
    expect(closed).not.toHaveProperty('outcome');
    expect(after(closed, { type: 'edited-in-list', status: 'tra-fixing' })).not.toHaveProperty('closedAt');
    expect(after(story(storyTo.closed), { type: 'edited-in-list', status: 'closed' }).closedAt).toBe(
      '2026-03-02T09:02:00.000Z',
    );
  });

  it('lets an issue that was merged be opened in the list, and merged twice without losing where it stood', () => {
    const merged = after(story(storyTo.looking), { type: 'merged-into', issueKey: 'issue-2' });
    expect(merged).toMatchObject({ status: 'closed', closedAt: head.at });
    expect(after(merged, { type: 'edited-in-list', status: 'looking' })).not.toHaveProperty('mergedInto');
    const twice = after(merged, { type: 'merged-into', issueKey: 'issue-3' });
    expect(twice.mergedInto).toEqual({
      issueKey: 'issue-3',
      at: head.at,
      statusBefore: 'looking',
      statusBeforeSinceAt: '2026-03-02T09:01:00.000Z',
    });
    const closedBefore = after(after(story(storyTo.closed), { type: 'merged-into', issueKey: 'issue-2' }), {
      type: 'merge-undone',
    });
    expect(closedBefore).toMatchObject({ status: 'closed', closedAt: '2026-03-02T09:02:00.000Z' });
  });

  it('brings nobody twice', () => {
    const two = story([raise, steps['add-person']]);
    const event = two.history[1]!;
    expect(evolveIssue(two, event).others).toHaveLength(1);
    const taken = after(two, { type: 'taken-in', issueKey: 'issue-2', people: [] });
    expect(after(taken, { type: 'taken-in', issueKey: 'issue-2', people: [] }).mergedFrom).toEqual(['issue-2']);
  });
});

it('stands open again since the person wrote it, where the desk took that down later; never from before it was answered, nor from later', () => {
  const issue = story(storyTo.answered);
  const since = (at: string) =>
    after(issue, {
      type: 'not-resolved',
      whatHappened: 'Still',
      asToldBy: { name: 'Tom Reed', on: at.slice(0, 10), at },
    }).statusSinceAt;
  expect(since('2026-03-04T16:20:00.000Z')).toBe('2026-03-04T16:20:00.000Z');
  expect(since('2026-03-01T16:20:00.000Z')).toBe(head.at);
  expect(since('2026-03-06T16:20:00.000Z')).toBe(head.at);
});
