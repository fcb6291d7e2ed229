/** @jest-environment node */
import {
  decideIssue,
  type Actor,
  type Issue,
  type IssueCommand,
  type IssueCommandOf,
} from '@tms-support/support-domain';
import { changedSinceRaised } from './changed-since-raised';

const said: IssueCommandOf<'raise'> = {
  type: 'raise',
  key: 'k',
  reporter: { kind: 'panellist', name: 'Perry Quill', email: 'perry@panel.example' },
  channel: 'phone',
  details: { whatHappened: 'The code is refused', error: { text: 'Code 7' }, hearingOn: '2026-03-29' },
};
let ids = 0;
const actor: Actor = { name: 'Sam Okoro', email: 'sam@tmu.example', roles: ['system-administrator'] };
const after = (issue: Issue | undefined, command: IssueCommand): Issue => {
  const decision = decideIssue(issue, command, {
    at: '2026-03-05T10:00:00.000Z',
    actor,
    newId: () => `e${(ids += 1)}`,
  });
  if (decision.outcome === 'refused') throw new Error(decision.refusal.message);
  return decision.issue;
};
const issue = after(undefined, said);
const given = (now: IssueCommandOf<'raise'>, on = issue): Issue => changedSinceRaised(on, now).reduce(after, on);

it('has nothing to bring where nothing was changed', () => {
  expect(changedSinceRaised(issue, said)).toEqual([]);
});

it('corrects each detail that was changed, and takes out what was taken out', () => {
  const details = { whatHappened: 'The code is refused since Monday', hearingOn: '2026-04-02' };
  expect(given({ ...said, details }).details).toEqual(details);
});

it('leaves what a colleague wrote meanwhile', () => {
  const worked = after(issue, { type: 'change-details', details: { ...issue.details, cause: 'An expired code' } });
  const now = { ...said, details: { ...said.details, whatHappened: 'The code is refused twice' } };
  expect(given(now, worked).details).toEqual({ ...now.details, cause: 'An expired code' });
});

it('is refused, and writes nothing over, where a colleague changed the same', () => {
  const worked = after(issue, {
    type: 'change-details',
    details: { ...issue.details, whatHappened: 'It was a typing error' },
  });
  const now = { ...said, details: { ...said.details, whatHappened: 'The code is refused twice' } };
  expect(() => given(now, worked)).toThrow('what happened');
});

const rest: readonly (readonly [string, Partial<IssueCommandOf<'raise'>>, string])[] = [
  ['the person', { reporter: { kind: 'tms-user', name: 'Perry Quill' } }, 'Who has the problem: Perry Quill, TMS user'],
  ['the channel', { channel: 'email' }, 'They told us by: Email'],
  ['the owner', { owner: { name: 'Nell Sorby', email: 'nell@tmu.example' } }, 'Who will deal with it: Nell Sorby'],
  [
    'what was done',
    { solved: { whatWasDone: 'Sent a code', told: { how: 'phone', on: '2026-03-05', note: 'Rang' } } },
    'What was done: Sent a code\nWhat they were told: Rang',
  ],
];
it.each(rest)('writes %s into the story, in words', (_, change, words) => {
  expect(changedSinceRaised(issue, { ...said, ...change })).toEqual([
    { type: 'add-note', text: `Written on the form after this was logged.\n${words}` },
  ]);
});

it('can be asked of a form that is emptied', () => {
  const empty = { kind: '', name: '' } as unknown as typeof said.reporter;
  const emptied = { ...said, reporter: empty, channel: '' as typeof said.channel, details: { whatHappened: '' } };
  expect(changedSinceRaised(issue, emptied)).toMatchObject([{ type: 'change-details' }]);
});
