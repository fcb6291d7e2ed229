/** @jest-environment node */
import type { Given, IssueRow } from '@tms-support/sharepoint-storage';
import { everybodyOn, type IssueCommand } from '@tms-support/support-domain';
import { newDesk } from '../../../testing/open-app';
import { priya, sam } from '../../../testing/people';
import { merge, undoMerge, type HalvesGiven } from './give-halves';

const raise = (key: string, name: string): IssueCommand => ({
  type: 'raise',
  key,
  reporter: { kind: 'panellist', name },
  channel: 'email',
  details: { whatHappened: 'Code refused' },
});
const note: IssueCommand = { type: 'add-note', text: 'Rang back meanwhile' };

/** Merges issue 42 into 41, and undoes it; `between` is written on one of them after both were read for the undoing. */
async function undone(between?: { on: number; before: 'undo-merge' | 'give-back' }) {
  const desk = newDesk();
  let ids = 0;
  const facts = { at: '2026-03-05T10:00:00.000Z', actor: priya, newId: () => `f${(ids += 1)}` };
  const merged = await merge(
    desk,
    desk.walk(41, [raise('a', 'Asha Patel')]),
    desk.walk(42, [raise('b', 'Bo Lind')]),
    facts,
  );
  if (merged.outcome !== 'both') throw new Error(merged.outcome);
  const give = desk.giveCommand.bind(desk);
  desk.giveCommand = (row: IssueRow, command: IssueCommand): Promise<Given> => {
    if (command.type === between?.before) desk.walk(between.on, [note], sam);
    return give(row, command);
  };
  const ended: HalvesGiven = await undoMerge(desk, merged.first, merged.second, facts, true);
  const [kept, gone] = [(await desk.readIssue(41)).value, (await desk.readIssue(42)).value];
  const names = (issue: typeof kept) => everybodyOn(issue).map(({ reporter }) => reporter.name);
  const last = (issue: typeof kept) => issue.history[issue.history.length - 1]?.type;
  return {
    outcome: ended.outcome,
    kept: [last(kept), ...names(kept)],
    merged: [last(gone), gone.status, ...names(gone)],
  };
}

it('undoes a merge in two halves, the issue that had gone first', async () => {
  expect(await undone()).toEqual({
    outcome: 'both',
    kept: ['given-back', 'Asha Patel'],
    merged: ['merge-undone', 'new', 'Bo Lind'],
  });
});

it('writes neither half where a colleague wrote on the issue that had gone', async () => {
  expect(await undone({ on: 42, before: 'undo-merge' })).toEqual({
    outcome: 'none',
    kept: ['taken-in', 'Asha Patel', 'Bo Lind'],
    merged: ['note-added', 'closed', 'Bo Lind'],
  });
});

it('finishes on the issue that stayed, whatever a colleague wrote there: its people must be on one of the two', async () => {
  expect(await undone({ on: 41, before: 'give-back' })).toMatchObject({
    outcome: 'both',
    kept: ['given-back', 'Asha Patel'],
    merged: ['merge-undone', 'new', 'Bo Lind'],
  });
});
