import { decideIssue } from './decide-issue.js';
import { replayIssue } from './evolve-issue.js';
import type { IssueCommand } from './issue-command.js';
import type { Issue } from './issue.js';
import { decideMerge, decideUndoMerge, type MergeDecision } from './merge-issues.js';
import { openSteps } from './open-steps.js';
import { describeStatus } from './status-words.js';
import { earliestHearingOn, hasPanellist, peopleOn, silentSinceAt } from './people-on-issue.js';
import { tellingsOf } from './tellings.js';
import { administrator, caseWorker, developer, factsOf } from './testing/people.js';
import { raise, steps, story, storyTo, told } from './testing/stories.js';

const other = {
  ...raise,
  key: 'issue-2',
  reporter: { kind: 'panellist' as const, name: 'Grace Obi' },
  channel: 'portal-inbox' as const,
};
const withHearing = { ...other, details: { whatHappened: 'No save button', hearingOn: '2026-03-20' } };

const done = (decision: MergeDecision) => {
  if (decision.outcome === 'refused') throw new Error(decision.refusal.message);
  return decision;
};
const give = (issue: Issue, command: IssueCommand, minute = 60, who = administrator) => {
  const decision = decideIssue(issue, command, factsOf(who, minute));
  if (decision.outcome === 'refused') throw new Error(decision.refusal.message);
  return decision.issue;
};
const withoutStory = ({ history: _, ...issue }: Issue) => issue;

it('is one problem of everybody, with panellists and the earliest hearing of anybody', () => {
  const { kept, merged } = done(decideMerge(story([raise]), story([withHearing]), factsOf(administrator, 30)));
  expect(
    peopleOn(kept.issue).map((person) => [person.key, person.reporter.name, person.channel, person.whatHappened]),
  ).toEqual([
    ['first', 'Tom Reed', 'teams', undefined],
    ['issue-2', 'Grace Obi', 'portal-inbox', 'No save button'],
  ]);
  expect(hasPanellist(kept.issue)).toBe(true);
  expect(earliestHearingOn(kept.issue)).toBe('2026-03-20');
  expect(earliestHearingOn(kept.issue, '2026-03-21')).toBeUndefined();
  expect(merged.issue).toMatchObject({ status: 'closed', mergedInto: { issueKey: 'issue-1', statusBefore: 'new' } });
  expect(describeStatus(merged.issue)).toBe('Merged into another issue');
  expect(openSteps(merged.issue, administrator).map((step) => step.command)).toEqual(['undo-merge', 'add-note']);
});

it('tells the people of a merged issue what they heard while they were away, each their own', () => {
  const three = story([
    withHearing,
    { ...steps['add-person'], reporter: { kind: 'panellist', name: 'Omar Faye' }, whatHappened: 'Mine too' },
    { ...steps['add-person'], reporter: { kind: 'panellist', name: 'Mei Lin' } },
    { type: 'tell-person', told: { ...told, to: ['id-202'] } },
  ]);
  const first = decideMerge(
    story([raise, steps['add-note'], steps['add-note'], steps['add-person']]),
    three,
    factsOf(administrator, 30),
  );
  if (first.outcome !== 'accepted') throw new Error('refused');
  expect(
    peopleOn(first.kept.issue)
      .slice(2)
      .map((person) => [person.key, person.whatHappened, person.fromIssueKey]),
  ).toEqual([
    ['issue-2', 'No save button', 'issue-2'],
    ['id-102', 'Mine too', 'issue-2'],
    ['id-202', undefined, 'issue-2'],
  ]);
  // Everybody but Mei hears something; so does somebody who was never on the merged issue.
  const [, own] = peopleOn(first.kept.issue);
  const kept = give(first.kept.issue, {
    ...steps['tell-person'],
    told: { ...told, on: '2026-03-01', to: ['issue-2', 'id-102', own!.key] },
  });
  const undone = decideUndoMerge(kept, first.merged.issue, factsOf(administrator, 61));
  expect(undone).toMatchObject({
    outcome: 'accepted',
    merged: {
      events: [
        {
          heard: [
            { personKey: 'first', at: '2026-03-02T10:00:00.000Z', on: '2026-03-01' },
            { personKey: 'id-102', at: '2026-03-02T10:00:00.000Z', on: '2026-03-01' },
          ],
        },
      ],
      issue: { lastToldAt: '2026-03-02T10:00:00.000Z', lastToldOn: '2026-03-01' },
    },
  });
  expect(undone.outcome === 'accepted' && undone.merged.issue.others).toMatchObject([
    { key: 'id-102', lastToldAt: '2026-03-02T10:00:00.000Z', lastToldOn: '2026-03-01' },
    { key: 'id-202', lastToldAt: '2026-03-02T09:03:00.000Z', lastToldOn: '2026-03-02' },
  ]);
});

it('writes nothing about what was heard where nothing was', () => {
  const omar = { ...steps['add-person'], reporter: { kind: 'panellist' as const, name: 'Omar Faye' } };
  const first = done(
    decideMerge(story([raise]), story([other, steps['tell-person'], omar]), factsOf(administrator, 30)),
  );
  const undone = decideUndoMerge(first.kept.issue, first.merged.issue, factsOf(administrator, 31));
  expect(undone.outcome).toBe('accepted');
  expect(undone.outcome === 'accepted' && undone.merged.events.map((event) => Object.keys(event).sort())).toEqual([
    ['at', 'by', 'id', 'type'],
  ]);
});

it('gives back one of two issues, and keeps the other', () => {
  const [b, c] = [
    story([other]),
    story([{ ...raise, key: 'issue-3', reporter: { kind: 'panellist', name: 'Omar Faye' } }]),
  ];
  const one = done(decideMerge(story([raise]), b, factsOf(administrator, 30)));
  const both = done(decideMerge(one.kept.issue, c, factsOf(administrator, 31)));
  const undone = done(decideUndoMerge(both.kept.issue, one.merged.issue, factsOf(administrator, 32)));
  expect(undone.kept.issue.mergedFrom).toEqual(['issue-3']);
  expect(peopleOn(undone.kept.issue).map((person) => person.key)).toEqual(['first', 'issue-3']);
});

it('brings an issue back as it was, question and all, and what people heard meanwhile', () => {
  const asked = story([withHearing, steps['ask-person']]);
  const first = done(decideMerge(story([raise]), asked, factsOf(administrator, 30)));
  const kept = give(first.kept.issue, steps.answer);
  const undone = done(decideUndoMerge(kept, first.merged.issue, factsOf(administrator, 61)));
  expect(undone.merged.issue).toMatchObject({
    status: 'waiting-for-person',
    question: 'Which screen?',
    lastToldAt: '2026-03-02T10:00:00.000Z',
  });
  expect(undone.merged.issue).not.toHaveProperty('closedAt');
  expect(undone.kept.issue).not.toHaveProperty('others');
  expect(undone.kept.issue).not.toHaveProperty('mergedFrom');
  expect(undone.kept.issue.status).toBe('answered');
});

it('changes nothing when it is undone at once', () => {
  const [kept, merged] = [story([raise, steps['add-person']]), story([{ ...withHearing }, steps['name-owner']])];
  const first = done(decideMerge(kept, merged, factsOf(administrator, 30)));
  expect(first.outcome).toBe('accepted');
  const undone = done(decideUndoMerge(first.kept.issue, first.merged.issue, factsOf(administrator, 31)));
  expect(withoutStory(undone.kept.issue)).toEqual(withoutStory(kept));
  expect(withoutStory(undone.merged.issue)).toEqual(withoutStory(merged));
});

it('is finished by giving it again where one half was stored', () => {
  const [kept, merged] = [story([raise]), story([other])];
  const first = done(decideMerge(kept, merged, factsOf(administrator, 30)));
  const again = done(decideMerge(first.kept.issue, merged, factsOf(administrator, 31)));
  expect([again.outcome, again.kept.events.length, again.merged.events.length]).toEqual(['accepted', 0, 1]);
  const undone = done(decideUndoMerge(first.kept.issue, first.merged.issue, factsOf(administrator, 32)));
  const rest = done(decideUndoMerge(first.kept.issue, undone.merged.issue, factsOf(administrator, 33)));
  expect([rest.kept.events.length, rest.merged.events.length]).toEqual([1, 0]);
  expect(peopleOn(rest.kept.issue)).toHaveLength(1);
});

it('keeps a chain of merges apart: the outer one is undone first', () => {
  const [a, b, c] = [story([raise]), story([other]), story([{ ...raise, key: 'issue-3' }])];
  const inner = done(decideMerge(b, c, factsOf(administrator, 30)));
  const outer = done(decideMerge(a, inner.kept.issue, factsOf(administrator, 31)));
  expect(peopleOn(outer.kept.issue).map((person) => person.key)).toEqual(['first', 'issue-2', 'issue-3']);
  expect(decideUndoMerge(outer.merged.issue, inner.merged.issue, factsOf(administrator, 32))).toMatchObject({
    outcome: 'refused',
    which: 'kept',
  });
  const undone = done(decideUndoMerge(outer.kept.issue, outer.merged.issue, factsOf(administrator, 33)));
  expect(peopleOn(undone.kept.issue)).toHaveLength(1);
  expect(peopleOn(undone.merged.issue)).toHaveLength(2);
});

it.each([
  ['into itself', () => decideMerge(story([raise]), story([raise]), factsOf(administrator, 30)), 'merged'],
  [
    'of a closed issue',
    () => decideMerge(story([raise]), story([other, steps.answer, steps.close]), factsOf(administrator, 30)),
    'merged',
  ],
  [
    'into a closed issue, where nobody would be told',
    () => decideMerge(story(storyTo.closed), story([other]), factsOf(administrator, 30)),
    'kept',
  ],
  ['by somebody who is not TMU', () => decideMerge(story([raise]), story([other]), factsOf(developer, 30)), 'merged'],
  [
    'undone where there was none',
    () => decideUndoMerge(story([raise]), story([other]), factsOf(administrator, 30)),
    'merged',
  ],
])('refuses a merge %s', (_, merge, which) => {
  expect(merge()).toMatchObject({ outcome: 'refused', which });
});

it('undoes a merge from the issue that it was made into alone', () => {
  const first = done(decideMerge(story([raise]), story([other]), factsOf(administrator, 30)));
  expect(
    decideUndoMerge(story([{ ...raise, key: 'issue-9' }]), first.merged.issue, factsOf(administrator, 31)),
  ).toMatchObject({
    outcome: 'refused',
    which: 'merged',
    refusal: { needs: [{ field: 'issueKey', message: 'Select the issue that it was merged into' }] },
  });
});

describe('several people with one fault', () => {
  const two = story([raise, steps['add-person']]);
  const [, grace] = peopleOn(two);

  it('gives each their own channel and hearing', () => {
    expect(grace).toEqual({
      key: 'id-102',
      reporter: { kind: 'panellist', name: 'Grace Obi' },
      channel: 'portal-inbox',
      hearingOn: '2026-03-09',
      joinedAt: '2026-03-02T09:01:00.000Z',
    });
    expect(describeStatus(give(two, steps['ask-person']))).toBe('Waiting for Tom Reed and Grace Obi');
    expect(hasPanellist(story([raise]))).toBe(false);
  });

  it('answers all of them at once', () => {
    const answered = give(two, steps.answer);
    expect(peopleOn(answered).map((person) => person.lastToldAt)).toEqual([
      '2026-03-02T10:00:00.000Z',
      '2026-03-02T10:00:00.000Z',
    ]);
    expect(tellingsOf(answered)).toMatchObject([{ names: ['Tom Reed', 'Grace Obi'], note: 'Sent the steps' }]);
  });

  it('leaves nobody out: a closing waits for those who have not been told', () => {
    const answered = give(two, { ...steps.answer, told: { ...told, to: ['first'] } });
    expect(silentSinceAt(answered)).toBe('2026-03-02T09:01:00.000Z');
    const closing: IssueCommand = { ...steps.close, told: { ...told, to: ['first'] } };
    expect(decideIssue(answered, closing, factsOf(administrator, 61))).toMatchObject({
      refusal: { needs: [{ field: 'told.to', message: 'Enter how Grace Obi was told' }] },
    });
    const both = give(answered, { type: 'tell-person', told: { ...told, to: ['id-102'] } }, 62);
    expect(give(both, closing, 63).status).toBe('closed');
    expect(tellingsOf(both).map((telling) => telling.names)).toEqual([['Tom Reed'], ['Grace Obi']]);
  });

  it('does not take telling nobody for telling', () => {
    const decision = decideIssue(
      two,
      { type: 'tell-person', told: { ...told, to: ['nobody'] } },
      factsOf(administrator, 61),
    );
    expect(decision).toMatchObject({ refusal: { needs: [{ field: 'told.to', message: 'Select who was told' }] } });
  });

  it('lets nobody be closed on a telling from before the answer', () => {
    const early = story([raise, steps['add-person']]);
    const before = give(early, { type: 'tell-person', told: { ...told, note: 'We are looking' } }, 3);
    const grace = before.others![0]!.key;
    const answeredFirst = give(before, { ...steps.answer, told: { ...told, to: ['first'] } }, 10);
    const close = { ...steps.close, told: { ...told, to: ['first'] } };
    const refused = decideIssue(answeredFirst, close, factsOf(administrator, 20));
    expect(refused.outcome === 'refused' && 'needs' in refused.refusal && refused.refusal.needs).toEqual([
      { field: 'told.to', message: 'Enter how Grace Obi was told' },
    ]);
    const after = give(answeredFirst, { type: 'tell-person', told: { ...told, to: [grace] } }, 15);
    expect(decideIssue(after, close, factsOf(administrator, 20)).outcome).toBe('accepted');
  });

  it('takes somebody off again, and remembers what they were told', () => {
    const removed = give(give(two, { type: 'tell-person', told }), { ...steps['remove-person'] }, 61);
    expect(withoutStory({ ...removed, others: [] })).toMatchObject({ others: [] });
    expect(removed).not.toHaveProperty('others');
    expect(tellingsOf(give(removed, { type: 'tell-person', told }, 62)).map((telling) => telling.names)).toEqual([
      ['Tom Reed', 'Grace Obi'],
      ['Grace Obi'],
      ['Tom Reed'],
    ]);
  });

  it('takes off the one who is named, and nobody else', () => {
    const three = give(two, { ...steps['add-person'], reporter: { kind: 'tms-user', name: 'Ines Costa' } });
    const left = give(three, steps['remove-person'], 61);
    expect(peopleOn(left).map((person) => person.reporter.name)).toEqual(['Tom Reed', 'Ines Costa']);
  });

  it('names people who were there before the history begins', () => {
    const told2 = give(two, { type: 'tell-person', told });
    expect(tellingsOf({ ...told2, history: told2.history.slice(-1) })).toMatchObject([
      { names: ['Tom Reed', 'Grace Obi'] },
    ]);
  });

  it('lets each of them say that it worked', () => {
    const three = give(two, {
      ...steps['add-person'],
      reporter: { kind: 'tms-user', name: 'Ines Costa', email: 'INES.costa@tmu.example' },
    });
    const answered = give(three, steps.answer, 61);
    const ines = { ...caseWorker, name: 'Costa, Ines', email: 'ines.costa@tmu.example' };
    expect(decideIssue(answered, { type: 'close', outcome: 'worked', told }, factsOf(ines, 62)).outcome).toBe(
      'accepted',
    );
    expect(describeStatus(give(three, steps['ask-person'], 61))).toBe('Waiting for Tom Reed and 2 others');
  });

  it('replays', () => {
    const answered = give(two, steps.answer);
    expect(replayIssue(answered.history)).toEqual(answered);
  });
});
