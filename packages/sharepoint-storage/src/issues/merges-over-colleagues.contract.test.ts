import { decideMerge, decideUndoMerge, type DecideFacts, type IssueCommand } from '@tms-support/support-domain';
import type { Given, IssueRow } from './issue-calls.js';
import { raise } from '../testing/example-issues.js';
import { startDeskSite, type TestSite } from '../testing/test-site.js';

jest.setTimeout(60_000);
let site: TestSite;
beforeAll(async () => {
  site = await startDeskSite();
});
afterAll(() => site.close());

let made = 0;
const facts = (): DecideFacts => ({
  at: '2026-03-10T09:00:00.000Z',
  actor: { name: 'Ada Marsh', email: 'ada.marsh@tmu.example', roles: ['system-administrator'] },
  newId: () => `merge-${(made += 1)}`,
});
function saved(given: Given): IssueRow {
  if (given.outcome !== 'saved') throw new Error(`${given.outcome}: ${given.refusal.message}`);
  return given.row;
}
async function two(): Promise<[IssueRow, IssueRow]> {
  const desk = site.deskOf('administrator');
  const raised = async (name: string): Promise<IssueRow> =>
    saved(await desk.raiseIssue({ ...raise, key: `over-${(made += 1)}`, reporter: { kind: 'panellist', name } }));
  return [await raised('Kit Ashdown'), await raised('Grace Obi')];
}
const told = { how: 'email', on: '2026-03-10', note: 'We are looking' } as const;
/** Everything that a colleague can write over on an issue, each in newer words. */
const colleagues: readonly IssueCommand[] = [
  { type: 'name-owner', owner: { name: 'Ivo Penn', email: 'ivo.penn@tmu.example' } },
  {
    type: 'change-details',
    details: { whatHappened: 'In the words of a colleague', area: 'Letters', hearingOn: '2026-04-02' },
  },
  { type: 'tell-person', told },
  { type: 'add-note', text: 'Rang back' },
];
async function changed(row: IssueRow): Promise<IssueRow> {
  let now = row;
  for (const command of colleagues) now = saved(await site.deskOf('inbox').giveCommand(now, command));
  return now;
}
const words = ({ value }: IssueRow) => [
  value.details,
  value.owner,
  value.lastToldAt,
  value.history.filter(({ type }) => type === 'note-added').length,
];

test.each(['the issue that stays', 'the issue that goes', 'both'])(
  'a merge from an old reading leaves what a colleague wrote since on %s, and finishes',
  async (which) => {
    const [kept, merged] = await two();
    const old = decideMerge(kept.value, merged.value, facts());
    if (old.outcome === 'refused') throw new Error(old.refusal.message);
    const newKept = which === 'the issue that goes' ? kept : await changed(kept);
    const newMerged = which === 'the issue that stays' ? merged : await changed(merged);
    const desk = site.deskOf('administrator');
    expect(await desk.giveCommand(kept, old.kept.command!)).toMatchObject({ outcome: 'saved' });
    await desk.giveCommand(merged, old.merged.command!);
    // The screen reads both and gives what is left.
    const left = decideMerge(
      (await desk.readIssue(kept.number)).value,
      (await desk.readIssue(merged.number)).value,
      facts(),
    );
    if (left.outcome === 'accepted') {
      if (left.kept.command) saved(await desk.giveCommand(await desk.readIssue(kept.number), left.kept.command));
      if (left.merged.command) saved(await desk.giveCommand(await desk.readIssue(merged.number), left.merged.command));
    }
    const [end, gone] = [await desk.readIssue(kept.number), await desk.readIssue(merged.number)];
    expect(words(end)).toEqual(words(newKept));
    expect(words(gone)).toEqual(words(newMerged));
    expect(gone.value.mergedInto).toMatchObject({ issueKey: kept.value.key });
    // What the person said stands beside them where they are now, as a colleague corrected it.
    const grace = end.value.others!.find(({ reporter }) => reporter.name === 'Grace Obi')!;
    expect([grace.whatHappened, grace.lastToldAt]).toEqual([
      newMerged.value.details.whatHappened,
      newMerged.value.lastToldAt,
    ]);
  },
);

test('an undoing from an old reading leaves what a colleague wrote since', async () => {
  const desk = site.deskOf('administrator');
  const [first, second] = await two();
  const done = decideMerge(first.value, second.value, facts());
  if (done.outcome === 'refused') throw new Error(done.refusal.message);
  const kept = saved(await desk.giveCommand(first, done.kept.command!));
  const merged = saved(await desk.giveCommand(second, done.merged.command!));
  const old = decideUndoMerge(kept.value, merged.value, facts());
  if (old.outcome === 'refused') throw new Error(old.refusal.message);
  const newKept = await changed(kept);
  expect(await desk.giveCommand(merged, old.merged.command!)).toMatchObject({ outcome: 'saved' });
  await desk.giveCommand(kept, old.kept.command!);
  const end = await desk.readIssue(kept.number);
  expect(words(end)).toEqual(words(newKept));
  expect((await desk.readIssue(merged.number)).value.details).toEqual(merged.value.details);
});
