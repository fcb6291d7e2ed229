import { decideIssue } from './decide-issue.js';
import type { IssueCommand } from './issue-command.js';
import type { Issue } from './issue.js';
import { decideMerge, decideUndoMerge, type MergeDecision } from './merge-issues.js';
import { peopleOn } from './people-on-issue.js';
import { administrator, factsOf } from './testing/people.js';
import { raise, steps, story, told } from './testing/stories.js';

const other: IssueCommand = { ...raise, key: 'issue-2', reporter: { kind: 'panellist', name: 'Grace Obi' } };
const omar: IssueCommand = { ...steps['add-person'], reporter: { kind: 'panellist', name: 'Omar Faye' } };
const at = (minute: number): string => factsOf(administrator, minute).at;
const done = (decision: MergeDecision) => {
  if (decision.outcome === 'refused') throw new Error(decision.refusal.message);
  return decision;
};
const give = (issue: Issue, command: IssueCommand, minute: number): Issue => {
  const decision = decideIssue(issue, command, factsOf(administrator, minute));
  if (decision.outcome === 'refused') throw new Error(decision.refusal.message);
  return decision.issue;
};
const names = (issue: Issue): string[] => peopleOn(issue).map(({ reporter }) => reporter.name);
const toldOf = (issue: Issue, name: string): string | undefined =>
  peopleOn(issue).find(({ reporter }) => reporter.name === name)?.lastToldAt;
/** The half that was stored before the machine stopped: the one that stays took the people in. */
const halfMerged = () => {
  const [kept, merged] = [story([raise]), story([other, omar])];
  return { kept: done(decideMerge(kept, merged, factsOf(administrator, 30))).kept.issue, merged };
};

describe('a merge of which the first half alone was stored', () => {
  it('takes in who came to the other issue since', () => {
    const { kept, merged } = halfMerged();
    const more = give(merged, { ...omar, reporter: { kind: 'panellist', name: 'Mei Lin' } } as IssueCommand, 31);
    const again = done(decideMerge(kept, more, factsOf(administrator, 32)));
    expect(names(again.kept.issue)).toEqual(['Tom Reed', 'Grace Obi', 'Omar Faye', 'Mei Lin']);
    expect(again.kept.issue.mergedFrom).toEqual(['issue-2']);
    expect(again.kept.command).toMatchObject({ type: 'take-in', issueKey: 'issue-2' });
    expect(again.merged.issue.mergedInto).toMatchObject({ issueKey: 'issue-1' });
  });

  it('takes in what the people of the other issue were told since', () => {
    const { kept, merged } = halfMerged();
    const heard = give(merged, { type: 'tell-person', told: { ...told, to: ['first'] } }, 31);
    const again = done(decideMerge(kept, heard, factsOf(administrator, 32)));
    expect([toldOf(again.kept.issue, 'Grace Obi'), toldOf(again.kept.issue, 'Omar Faye')]).toEqual([at(31), undefined]);
  });

  it('keeps what they heard on the issue that took them in', () => {
    const { kept, merged } = halfMerged();
    const earlier = give(merged, { type: 'tell-person', told: { ...told, to: ['first'] } }, 31);
    const later = give(kept, { type: 'tell-person', told }, 32);
    const again = done(decideMerge(later, earlier, factsOf(administrator, 33)));
    expect(toldOf(again.kept.issue, 'Grace Obi')).toBe(at(32));
    expect(again.kept.events).toEqual([]);
  });

  it('lets go of who is on the other issue no more', () => {
    const { kept, merged } = halfMerged();
    const answered = give(merged, steps.answer, 31);
    const left = give(answered, { type: 'remove-person', personKey: 'id-102', reason: 'Another fault' }, 32);
    const again = done(decideMerge(kept, left, factsOf(administrator, 33)));
    expect(names(again.kept.issue)).toEqual(['Tom Reed', 'Grace Obi']);
  });

  it('is not finished into an issue that was closed meanwhile: whoever came since would stand on nothing open', () => {
    const { kept, merged } = halfMerged();
    const closed = give(give(kept, steps.answer, 31), steps.close, 32);
    expect(decideMerge(closed, merged, factsOf(administrator, 33))).toMatchObject({
      outcome: 'refused',
      which: 'kept',
    });
    const reopened = give(closed, steps.reopen, 34);
    expect(done(decideMerge(reopened, merged, factsOf(administrator, 35))).merged.issue.mergedInto).toBeDefined();
  });
});

describe('an undo of which the first half alone was stored', () => {
  const halfUndone = () => {
    const half = halfMerged();
    const both = done(decideMerge(half.kept, half.merged, factsOf(administrator, 31)));
    const alone = done(decideUndoMerge(both.kept.issue, both.merged.issue, factsOf(administrator, 32))).merged.issue;
    return { kept: both.kept.issue, merged: alone };
  };

  it('gives them what they heard since on the issue that still has them', () => {
    const { kept, merged } = halfUndone();
    const heard = give(kept, { type: 'tell-person', told: { ...told, to: ['issue-2'] } }, 33);
    const again = done(decideUndoMerge(heard, merged, factsOf(administrator, 34)));
    expect([toldOf(again.merged.issue, 'Grace Obi'), toldOf(again.merged.issue, 'Omar Faye')]).toEqual([
      at(33),
      undefined,
    ]);
    expect(again.merged.command).toMatchObject({ type: 'record-heard', issueKey: 'issue-1' });
    expect(names(again.kept.issue)).toEqual(['Tom Reed']);
  });

  it('keeps who came to either, and what was told on the issue that stands alone', () => {
    const { kept, merged } = halfUndone();
    const withMei = give(merged, { ...omar, reporter: { kind: 'panellist', name: 'Mei Lin' } } as IssueCommand, 33);
    const toldAlone = give(withMei, { type: 'tell-person', told }, 35);
    const toldThere = give(kept, { type: 'tell-person', told }, 34);
    const again = done(decideUndoMerge(toldThere, toldAlone, factsOf(administrator, 36)));
    expect(names(again.merged.issue)).toEqual(['Grace Obi', 'Omar Faye', 'Mei Lin']);
    expect(toldOf(again.merged.issue, 'Grace Obi')).toBe(at(35));
    expect(again.merged.events).toEqual([]);
  });

  it('can be merged again, with everybody', () => {
    const { kept, merged } = halfUndone();
    const withMei = give(merged, { ...omar, reporter: { kind: 'panellist', name: 'Mei Lin' } } as IssueCommand, 33);
    const again = done(decideMerge(kept, withMei, factsOf(administrator, 34)));
    expect(names(again.kept.issue)).toEqual(['Tom Reed', 'Grace Obi', 'Omar Faye', 'Mei Lin']);
  });

  it('lets go of them also where their issue went into a third one meanwhile', () => {
    const { kept, merged } = halfUndone();
    const third = story([{ ...raise, key: 'issue-3', reporter: { kind: 'panellist', name: 'Ines Costa' } }]);
    const gone = done(decideMerge(third, merged, factsOf(administrator, 33)));
    const again = done(decideUndoMerge(kept, gone.merged.issue, factsOf(administrator, 34)));
    expect(names(again.kept.issue)).toEqual(['Tom Reed']);
    expect(again.merged.issue.mergedInto).toMatchObject({ issueKey: 'issue-3' });
    expect(names(gone.kept.issue)).toEqual(['Ines Costa', 'Grace Obi', 'Omar Faye']);
    // What they heard here since would be known on neither.
    const heard = give(kept, { type: 'tell-person', told }, 35);
    expect(decideUndoMerge(heard, gone.merged.issue, factsOf(administrator, 36))).toMatchObject({
      outcome: 'refused',
      which: 'merged',
    });
  });
});

it('does not take an older word for a newer one when a merge is undone', () => {
  const { kept, merged } = halfMerged();
  const later = give(merged, { type: 'tell-person', told }, 40);
  const earlier = give(kept, { type: 'tell-person', told }, 35);
  const both = done(decideMerge(earlier, later, factsOf(administrator, 41)));
  const undone = done(decideUndoMerge(both.kept.issue, both.merged.issue, factsOf(administrator, 42)));
  expect(toldOf(undone.merged.issue, 'Grace Obi')).toBe(at(40));
});

it('refuses to take the same in twice where nothing is new', () => {
  const { kept } = halfMerged();
  const people = (kept.others ?? []).map((person) => ({ ...person }));
  expect(decideIssue(kept, { type: 'take-in', issueKey: 'issue-2', people }, factsOf(administrator, 33))).toMatchObject(
    {
      refusal: { needs: [{ field: 'issueKey', message: 'That issue is part of this one already' }] },
    },
  );
});
