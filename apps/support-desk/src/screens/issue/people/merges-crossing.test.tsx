import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { decideMerge, type IssueCommand } from '@tms-support/support-domain';
import type { DeskInMemory } from '../../../testing/desk-in-memory';
import { newDesk, openApp, violations } from '../../../testing/open-app';
import { sam } from '../../../testing/people';
import { choose, press } from '../../../testing/type-in';

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

const raise = (key: string, name: string): IssueCommand => ({
  type: 'raise',
  key,
  reporter: { kind: 'panellist', name },
  channel: 'portal-inbox',
  details: { whatHappened: `Code refused, ${key}` },
});
let ids = 0;
const facts = { at: '2026-03-05T09:00:00.000Z', actor: sam, newId: () => `sam-${(ids += 1)}` };

/** What a colleague gives to merge one into another: the half on the one that stays, then the half on the one that goes. */
function colleagueMerges(desk: DeskInMemory, merged: number, kept: number, halves: 1 | 2 = 2): void {
  const [stays, goes] = [desk.rows.get(kept)!, desk.rows.get(merged)!];
  const decision = decideMerge(stays.value, goes.value, facts);
  if (decision.outcome === 'refused') throw new Error(decision.refusal.message);
  desk.walk(kept, [decision.kept.command!], sam);
  if (halves === 2) desk.walk(merged, [decision.merged.command!], sam);
}
const told = { how: 'email', on: '2026-03-05', note: 'Try again' } as const;
const word = { name: 'Asha Patel', on: '2026-03-05' };
const closing: IssueCommand[] = [
  { type: 'answer', whatWasDone: 'Reset', told },
  { type: 'close', outcome: 'worked', told, asToldBy: word },
];

/** The merge of 41 into 12 is chosen; then a colleague does something, and it is pressed. */
async function pressedAfter(does: (desk: DeskInMemory) => void, first?: (desk: DeskInMemory) => void) {
  const desk = newDesk();
  desk.walk(12, [raise('a', 'Asha Patel')]);
  desk.walk(41, [raise('b', 'Bo Lind')]);
  desk.walk(43, [raise('c', 'Cy Nash')]);
  first?.(desk);
  const { container } = openApp(desk, '#/issue/41/merge-into');
  await screen.findByText('Which issue does this one go into?');
  choose('Issue 12: Code refused, a');
  does(desk);
  press('Merge');
  return { desk, container };
}
const into = (desk: DeskInMemory, number: number) => desk.rows.get(number)!.value.mergedInto?.issueKey;
const peopleOf = (desk: DeskInMemory, number: number): string[] => {
  const { reporter, others = [] } = desk.rows.get(number)!.value;
  return [reporter, ...others.map((one) => one.reporter)].map(({ name }) => name).sort();
};
/** The warning, once it is about this. */
const warned = async (title: string): Promise<HTMLElement> =>
  (await screen.findByText(title)).closest<HTMLElement>('[role=alert]')!;
const headingOf = (number: number) => screen.findByRole('heading', { level: 2, name: new RegExp(`^Issue ${number}`) });

it('says that the other is being merged into this one, and finishes on the one that was chosen, with everybody once', async () => {
  const { desk, container } = await pressedAfter((now) => colleagueMerges(now, 12, 41, 1));
  const warning = await warned('Issue 12 is being merged into this one too');
  expect(warning.textContent).toMatch(/Sam Okoro began that at .+ nobody is left out.*finish it on issue 12/);
  expect(await violations(container)).toEqual([]);
  expect(desk.given).toEqual([]);
  press('Finish it: issue 12 goes on');
  await headingOf(12);
  expect(desk.given.map(({ type }) => type)).toEqual(['give-back', 'take-in', 'merge-into']);
  expect([into(desk, 12), into(desk, 41)]).toEqual([undefined, 'a']);
  expect([peopleOf(desk, 12), peopleOf(desk, 41)]).toEqual([['Asha Patel', 'Bo Lind'], ['Bo Lind']]);
  // The colleague, whose second half is given now, goes into nothing that went into it.
  expect(desk.rows.get(41)!.value.mergedFrom).toBeUndefined();
  expect(() => desk.walk(12, [{ type: 'merge-into', issueKey: 'b' }], sam)).toThrow('is part of this one already');
});

it('crosses with a colleague in the same second, each with the first half stored: neither goes, and the way out is said', async () => {
  const { desk } = await pressedAfter((now) => {
    const give = now.giveCommand.bind(now);
    let isFirst = true;
    // Between the two halves of this one.
    now.giveCommand = async (row, command) => {
      if (command.type === 'merge-into' && isFirst) {
        isFirst = false;
        const people = [{ key: 'a', reporter: { kind: 'panellist' as const, name: 'Asha Patel' } }].map((one) => ({
          ...one,
          channel: 'portal-inbox' as const,
          joinedAt: facts.at,
          fromIssueKey: 'a',
        }));
        now.walk(41, [{ type: 'take-in', issueKey: 'a', people }], sam);
      }
      return give(row, command);
    };
  });
  await warned('Issue 12 is being merged into this one too');
  expect([into(desk, 12), into(desk, 41)]).toEqual([undefined, undefined]);
  press('Finish it: issue 12 goes on');
  await headingOf(12);
  expect([into(desk, 12), into(desk, 41)]).toEqual([undefined, 'a']);
  expect(peopleOf(desk, 12)).toEqual(['Asha Patel', 'Bo Lind']);
});

it('says that the other went into this one, where a colleague was first, and leads there', async () => {
  const { desk } = await pressedAfter((now) => colleagueMerges(now, 12, 41));
  const warning = await warned('Issue 12 was merged into this one');
  expect(warning.textContent).toMatch(/Sam Okoro did that at .+Everybody is on this issue now/);
  expect(desk.given).toEqual([]);
  fireEvent.click(within(warning).getByRole('link', { name: 'Go to issue 41' }));
  await headingOf(41);
  expect([into(desk, 12), into(desk, 41)]).toEqual(['b', undefined]);
});

it('offers the issue that lives on, where the other went into a third', async () => {
  const { desk } = await pressedAfter((now) => colleagueMerges(now, 12, 43));
  const warning = await warned('Issue 12 was merged into issue 43');
  expect(warning.textContent).toContain('Merge this one into issue 43 instead');
  press('Merge into issue 43');
  await headingOf(43);
  expect([into(desk, 12), into(desk, 41), into(desk, 43)]).toEqual(['c', 'c', undefined]);
  expect(peopleOf(desk, 43)).toEqual(['Asha Patel', 'Bo Lind', 'Cy Nash']);
});

it('says where this one went, where a colleague merged it elsewhere', async () => {
  const { desk } = await pressedAfter((now) => colleagueMerges(now, 41, 43));
  const warning = await warned('This issue was merged into issue 43');
  fireEvent.click(within(warning).getByRole('link', { name: 'Go to issue 43' }));
  await headingOf(43);
  expect(peopleOf(desk, 12)).toEqual(['Asha Patel']);
});

it('says who closed the other one, and that it can be reopened or another one selected', async () => {
  const { desk } = await pressedAfter((now) => now.walk(12, closing, sam));
  const warning = await warned('Issue 12 was closed');
  expect(warning.textContent).toMatch(/Sam Okoro did that at .+reopen issue 12 first/);
  expect(within(warning).getByRole('link', { name: 'Go to issue 12' })).toBeTruthy();
  expect(desk.given).toEqual([]);
});

it('says who closed this one', async () => {
  await pressedAfter((now) => now.walk(41, closing, sam));
  expect((await warned('This issue was closed')).textContent).toContain('Sam Okoro did that at');
});

it('ends on the one that lives where a colleague made the same merge, and offers no undoing of theirs', async () => {
  const { desk } = await pressedAfter((now) => colleagueMerges(now, 41, 12));
  await headingOf(12);
  expect(desk.given).toEqual([]);
  expect(screen.queryByRole('button', { name: /^Undo/ })).toBeNull();
});

it('takes in by itself who came to this one between the two halves', async () => {
  const { desk } = await pressedAfter((now) => {
    const give = now.giveCommand.bind(now);
    let isFirst = true;
    now.giveCommand = (row, command) => {
      if (command.type === 'merge-into' && isFirst) {
        isFirst = false;
        now.walk(
          41,
          [{ type: 'add-person', reporter: { kind: 'panellist', name: 'Omar Faye' }, channel: 'email' }],
          sam,
        );
        // As the storage does, which reads the other one before it lets anybody go.
        const message = 'The other issue does not have everybody from this one. Merge them again.';
        return Promise.resolve({
          outcome: 'overtaken',
          refusal: { code: 'ISSUE.NEEDS', needs: [], message },
          row: now.rows.get(41)!,
          command,
        });
      }
      return give(row, command);
    };
  });
  await headingOf(12);
  expect(peopleOf(desk, 12)).toEqual(['Asha Patel', 'Bo Lind', 'Omar Faye']);
});
