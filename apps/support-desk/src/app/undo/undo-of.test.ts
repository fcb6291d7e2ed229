/** @jest-environment node */
import type { Issue, IssueCommand } from '@tms-support/support-domain';
import { ashaRaises } from '../../testing/example-issue';
import { newDesk } from '../../testing/open-app';
import { undoOf } from './undo-of';

const raise = ashaRaises('Cannot sign in', { owner: { name: 'Priya Nair', email: 'priya@tmu.example' } });
const sam = { name: 'Sam Okoro', email: 'sam@tmu.example' };

/** The issue before a command, after it, and after its undoing where there is one. */
function taken(
  command: IssueCommand,
  earlier: readonly IssueCommand[] = [],
): { before: Issue; words: string | undefined; undone: Issue | undefined } {
  const desk = newDesk();
  const before = desk.walk(41, [raise, ...earlier]).value;
  const after = desk.walk(41, [command]).value;
  const undoing = undoOf(before, after, command);
  return { before, words: undoing?.words, undone: undoing && desk.walk(41, [undoing.command]).value };
}

const facts = ({ owner, details, others, cardUrl, status }: Issue): unknown => ({
  owner,
  details,
  others,
  cardUrl,
  status,
});

const handedOver: IssueCommand = {
  type: 'hand-over',
  route: 'trello-board',
  noErrorReason: 'None',
  sentAt: '2026-03-05T09:00:00.000Z',
};
const card = (end: string): IssueCommand => ({ type: 'link-card', cardUrl: `https://trello.com/c/${end}` });

describe('undoing', () => {
  it.each<[string, IssueCommand, readonly IssueCommand[], string]>([
    ['who has it', { type: 'name-owner', owner: sam }, [], 'back to Priya Nair'],
    [
      'one more person',
      { type: 'add-person', reporter: { kind: 'panellist', name: 'Bo Lind' }, channel: 'email' },
      [],
      'adding Bo Lind',
    ],
    [
      'the details',
      { type: 'change-details', details: { whatHappened: 'Something else' } },
      [],
      'the change to the details',
    ],
    ['the card', card('xyz78901'), [handedOver, card('abc12301')], 'the change to the link'],
  ])('takes back %s, and nothing is different afterwards', (_, command, earlier, words) => {
    const { before, words: said, undone } = taken(command, earlier);
    expect(said).toBe(words);
    expect(facts(undone!)).toEqual(facts(before));
  });

  it('takes a reply back to where it stood; what was told stays told', () => {
    const told = { how: 'email', on: '2026-03-05', note: 'Told' } as const;
    const { before, words, undone } = taken({ type: 'answer', whatWasDone: 'Reset', told });
    expect(words).toBe('back to “Priya Nair is dealing with it”, and what was told stays in the story');
    expect(facts(undone!)).toEqual(facts(before));
    expect(undone!.lastToldOn).toBe('2026-03-05');
  });

  it('is not offered for what happened between people, nor where nothing was before', () => {
    const told = { how: 'email', on: '2026-03-05', note: 'Told' } as const;
    expect(taken({ type: 'tell-person', told }).words).toBeUndefined();
    expect(taken(handedOver).words).toBeUndefined();
    expect(taken({ type: 'add-note', text: 'x' }).words).toBeUndefined();
    expect(taken(card('abc12301'), [handedOver]).words).toBeUndefined();
    expect(
      taken({ type: 'name-owner', owner: { name: 'Priya Nair', email: 'priya@tmu.example' } }).words,
    ).toBeUndefined();
  });
});
