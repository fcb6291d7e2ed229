/** @jest-environment node */
import type { Issue, IssueCommand } from '@tms-support/support-domain';
import { ashaRaises } from '../../testing/example-issue';
import { newDesk } from '../../testing/open-app';
import { sam } from '../../testing/people';
import { Shelf } from '../shelf';
import { undoingDesk } from './undoing-desk';

const told = { how: 'email', on: '2026-03-05', note: 'Told' } as const;
const raise = ashaRaises('Cannot sign in', { owner: { name: 'Priya Nair', email: 'priya@tmu.example' } });
const handedOver: IssueCommand = {
  type: 'hand-over',
  route: 'trello-board',
  noErrorReason: 'None',
  sentAt: '2026-03-05T09:00:00.000Z',
};
const card = (end: string): IssueCommand => ({ type: 'link-card', cardUrl: `https://trello.com/c/${end}` });

/** Gives a command through the desk that offers to undo it, and takes up the offer; `between` happens after the issue was read for it. */
async function undone(
  earlier: readonly IssueCommand[],
  command: IssueCommand,
  between: readonly IssueCommand[],
): Promise<{ ended: unknown; after: Issue; now: Issue; shown: Issue | undefined }> {
  const memory = newDesk();
  const shelf = new Shelf();
  const offers: (() => Promise<unknown>)[] = [];
  const desk = undoingDesk(memory, shelf, (_, undo) => {
    offers.push(undo);
    return () => undefined;
  });
  const before = memory.walk(41, [raise, ...earlier]);
  shelf.put('issue/41', before);
  const given = await desk.giveCommand(before, command);
  if (given.outcome !== 'saved') throw new Error(given.outcome);
  const read = memory.readIssue.bind(memory);
  memory.readIssue = async (number) => {
    const row = await read(number);
    if (between.length > 0) memory.walk(number, between);
    return row;
  };
  const ended = await offers[0]!();
  const now = (await read(41)).value;
  return { ended, after: given.row.value, now, shown: shelf.get('issue/41')?.value };
}

const kinds: readonly (readonly [string, readonly IssueCommand[], IssueCommand])[] = [
  ['who has it', [], { type: 'name-owner', owner: sam }],
  ['one more person', [], { type: 'add-person', reporter: { kind: 'panellist', name: 'Bo Lind' }, channel: 'email' }],
  ['the details', [], { type: 'change-details', details: { whatHappened: 'Something else' } }],
  ['the card', [handedOver, card('abc12301')], card('xyz78901')],
  ['a reply', [], { type: 'answer', whatWasDone: 'Reset', told }],
];

it.each(kinds)('undoes %s on the version that it was offered for, and on no other', async (_, earlier, command) => {
  const quiet = await undone(earlier, command, []);
  expect(quiet.ended).toMatchObject({ outcome: 'saved' });
  const crossed = await undone(earlier, command, [{ type: 'add-note', text: 'Rang back meanwhile' }]);
  expect(crossed.ended).toMatchObject({ outcome: 'overtaken' });
  const { history, ...standing } = crossed.now;
  const { history: _after, ...afterwards } = crossed.after;
  expect(standing).toEqual(afterwards);
  expect(history[history.length - 1]).toMatchObject({ type: 'note-added', text: 'Rang back meanwhile' });
  expect(crossed.shown?.history).toEqual(history);
});
