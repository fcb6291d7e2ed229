import type { Actor } from '../people/role.js';
import { decideIssue, type IssueDecision } from './decide-issue.js';
import { evolveIssue, replayIssue } from './evolve-issue.js';
import type { IssueCommand } from './issue-command.js';
import type { IssueDetails } from './issue-facts.js';
import type { Issue } from './issue.js';
import { seenBy } from './seen-by.js';
import { settleCommand } from './settle-command.js';

const ada: Actor = { name: 'Ada Marsh', email: 'ada@tmu.example', roles: ['system-administrator'] };
const ivo: Actor = { name: 'Ivo Penn', email: 'ivo@tmu.example', roles: ['portal-inbox'] };
let at = 0;
const decide = (issue: Issue | undefined, command: IssueCommand, actor = ada): IssueDecision => {
  const facts = { at: `2026-03-05T10:${String((at += 1) % 60).padStart(2, '0')}:00Z`, actor, newId: () => `e${at}` };
  return decideIssue(issue, command, facts);
};
const done = (issue: Issue | undefined, command: IssueCommand, actor = ada): Issue => {
  const decision = decide(issue, command, actor);
  if (decision.outcome === 'refused') throw new Error(decision.refusal.message);
  return decision.issue;
};
const issueWith = (details: Partial<IssueDetails>): Issue =>
  done(undefined, {
    type: 'raise',
    key: 'a',
    reporter: { kind: 'panellist', name: 'Asha Patel' },
    channel: 'email',
    details: { whatHappened: 'Cannot sign in', ...details },
  });
const correct = (saw: Issue, details: Partial<IssueDetails>): IssueCommand => ({
  type: 'change-details',
  details: { ...saw.details, ...details },
  seen: seenBy('change-details', saw),
});
const changesOf = (decision: IssueDecision) =>
  decision.outcome === 'refused' && decision.refusal.code === 'ISSUE.CHANGED_MEANWHILE'
    ? decision.refusal.changes
    : undefined;

const error = { text: 'E-12', screen: 'Case', seenAt: '2026-03-01T09:00:42.500Z', recordReference: 'R-1' };
const whole: IssueDetails = {
  whatHappened: 'Cannot sign in',
  area: 'sign-in',
  cause: 'input',
  prevention: 'A hint',
  hearingOn: '2026-04-01',
  updateKey: 'U-1',
  error,
};

/** Every field of the form, changed and where it may be, emptied. */
const edits: readonly [string, Partial<IssueDetails>][] = [
  ['what happened', { whatHappened: 'Locked out' }],
  ['the area', { area: 'letters' }],
  ['no area', { area: undefined }],
  ['the cause', { cause: 'access' }],
  ['no cause', { cause: undefined }],
  ['the prevention', { prevention: 'A shorter form' }],
  ['the hearing', { hearingOn: '2026-05-01' }],
  ['no hearing', { hearingOn: undefined }],
  ['the update', { updateKey: 'U-2' }],
  ['the words', { error: { ...error, text: 'E-13' } }],
  ['the screen', { error: { ...error, screen: 'Task' } }],
  ['no screen', { error: { ...error, screen: undefined } }],
  ['the time', { error: { ...error, seenAt: '2026-03-02T09:00:00.000Z' } }],
  ['the record', { error: { ...error, recordReference: 'R-2' } }],
];
const fieldOf = (change: Partial<IssueDetails>): string =>
  change.error
    ? `error.${Object.keys(change.error).find((k) => change.error?.[k as 'text'] !== error[k as 'text']) ?? ''}`
    : Object.keys(change)[0]!;
const pairs = edits.flatMap((mine) => edits.map((theirs) => [mine, theirs] as const));

it('keeps both corrections where they are of two fields, and asks where they are of one', () => {
  for (const [[mineWords, mine], [theirWords, theirs]] of pairs) {
    const saw = issueWith(whole);
    const now = done(saw, correct(saw, theirs), ivo);
    const decision = decide(now, correct(saw, mine));
    const about = `${mineWords} against ${theirWords}`;
    if (fieldOf(mine) !== fieldOf(theirs)) {
      const both = { ...whole, ...theirs, ...mine };
      if (theirs.error && mine.error) {
        const name = fieldOf(theirs).slice(6) as 'text';
        both.error = { ...mine.error, [name]: theirs.error[name] };
      }
      const stored = decision.outcome === 'accepted' ? decision.issue.details : decision.refusal;
      expect([about, JSON.parse(JSON.stringify(stored))]).toEqual([about, JSON.parse(JSON.stringify(both))]);
    } else if (mine === theirs) expect([about, decision.outcome]).toEqual([about, 'accepted']);
    else {
      expect([about, changesOf(decision)?.map(({ fact, by }) => [fact, by?.name])]).toEqual([
        about,
        [[fieldOf(mine), 'Ivo Penn']],
      ]);
    }
  }
});

it('a choice is carried out, and a third change in between is asked about again', () => {
  const saw = issueWith({ area: 'sign-in', error });
  const first = done(saw, correct(saw, { area: 'letters', error: { ...error, screen: 'Task' } }), ivo);
  const mine = correct(saw, { area: 'search', error: { ...error, screen: 'Letter' }, cause: 'input' });
  const changes = changesOf(decide(first, mine))!;
  expect(changes.map(({ fact }) => fact)).toEqual(['area', 'error.screen']);
  const settled = settleCommand(mine, changes, { area: 'mine', 'error.screen': 'theirs' })!;
  expect(done(first, settled).details).toEqual({
    ...saw.details,
    area: 'search',
    cause: 'input',
    error: { ...error, screen: 'Task' },
  });
  const again = done(first, correct(first, { area: 'cases' }), ivo);
  expect(changesOf(decide(again, settled))).toMatchObject([{ fact: 'area', seen: 'letters', theirs: 'cases' }]);
});

it.each<[string, Partial<IssueDetails>, Partial<IssueDetails>]>([
  ['the colleague took the error out', { error: undefined }, { error: { ...error, screen: 'Task' } }],
  ['the colleague added to what is taken out', { error: { ...error, screen: 'Task' } }, { error: undefined }],
])('there is no error without its words, and nobody’s are lost: %s', (_, theirs, mine) => {
  const saw = issueWith({ error });
  const now = done(saw, correct(saw, theirs), ivo);
  const command = correct(saw, mine);
  const changes = changesOf(decide(now, command))!;
  expect(changes.length).toBeGreaterThan(0);
  const all = Object.fromEntries(changes.map(({ fact }) => [fact, 'mine' as const]));
  const next = settleCommand(command, changes, all)!;
  const ended = decide(now, next);
  const further = changesOf(ended);
  const last = further ? decide(now, settleCommand(next, further, { 'error.text': 'mine' })!) : ended;
  expect(last.outcome === 'accepted' && JSON.stringify(last.issue.details.error)).toBe(
    // What the colleague took out and this form never touched stays out.
    mine.error ? JSON.stringify({ text: 'E-12', screen: 'Task' }) : undefined,
  );
});

it('spaces, line ends and seconds that a form does not keep are no change of anybody’s', () => {
  const saw = issueWith({ whatHappened: 'One\r\ntwo ', error });
  const now = done(
    saw,
    correct(saw, { whatHappened: 'Corrected', error: { ...error, seenAt: '2026-03-03T09:00:00Z' } }),
    ivo,
  );
  const asTyped = correct(saw, { whatHappened: 'One\ntwo', error: { ...error, seenAt: '2026-03-01T09:00:00.000Z' } });
  expect(done(now, asTyped).details).toMatchObject({
    whatHappened: 'Corrected',
    error: { seenAt: '2026-03-03T09:00:00Z' },
  });
});

it('what was seen is not too long, whatever a list edited by hand held, and nonsense in it was not seen', () => {
  const long = 'x'.repeat(20_000);
  const issue = { ...issueWith({}), details: { whatHappened: 'Now short', prevention: long } };
  const { prevention: _, ...details } = issue.details;
  const command: IssueCommand = { type: 'change-details', details, seen: { details: { whatHappened: long } } };
  expect(done(issue, command).details.prevention).toBe(long);
  const broken = { ...command, seen: { owner: 7 } } as unknown as IssueCommand;
  expect(
    decide(issueWith({ area: 'letters' }), { ...broken, details: { whatHappened: 'x' } } as IssueCommand),
  ).toMatchObject({
    refusal: { code: 'ISSUE.CHANGED_MEANWHILE' },
  });
});

it('an owner is known by the address, and an edit in the list is told as its editor’s', () => {
  const saw = issueWith({});
  const owner = { name: 'Sam Okoro', email: 'Sam@tmu.example' };
  const edited = evolveIssue(saw, { id: 'x', at: '2026-03-05T10:00:00Z', by: ivo, type: 'owner-named', owner });
  const take = (name: string, email: string): IssueCommand => ({
    type: 'name-owner',
    owner: { name, email },
    seen: seenBy('name-owner', saw),
  });
  expect(done(edited, take('S. Okoro', 'sam@tmu.example')).owner?.name).toBe('S. Okoro');
  expect(changesOf(decide(edited, take('Ada Marsh', 'ada@tmu.example')))).toMatchObject([
    { fact: 'owner', theirs: 'Sam Okoro', by: { name: 'Ivo Penn' }, at: '2026-03-05T10:00:00Z' },
  ]);
});

it('the story holds what happened and not what was seen, and adds up to the same', () => {
  const saw = issueWith({ error });
  const now = done(saw, correct(saw, { error: { ...error, text: 'E-99' } }), ivo);
  const handed = done(now, {
    type: 'hand-over',
    route: 'trello-board',
    error,
    sentAt: '2026-03-05T09:00:00Z',
    seen: seenBy('hand-over', saw),
  });
  expect(handed.details.error?.text).toBe('E-99');
  expect(handed.handover?.error?.text).toBe('E-12');
  expect(replayIssue(handed.history)).toEqual(handed);
  expect(JSON.stringify(handed.history)).not.toContain('"seen":');
});

it('a handover whose own correction meets a colleague’s keeps in the issue what was chosen, and in the story what was sent', () => {
  const saw = issueWith({ error });
  const now = done(saw, correct(saw, { error: { ...error, text: 'E-99' } }), ivo);
  const command: IssueCommand = {
    type: 'hand-over',
    route: 'trello-board',
    error: { ...error, text: 'E-12 in full' },
    sentAt: '2026-03-05T09:00:00Z',
    seen: seenBy('hand-over', saw),
  };
  const changes = changesOf(decide(now, command))!;
  expect(changes).toMatchObject([{ fact: 'error.text', theirs: 'E-99', yours: 'E-12 in full' }]);
  const texts = (whose: 'mine' | 'theirs') => {
    const { details, handover } = done(now, settleCommand(command, changes, { 'error.text': whose })!);
    return [details.error?.text, handover?.error?.text];
  };
  expect([texts('mine'), texts('theirs')]).toEqual([
    ['E-12 in full', 'E-12 in full'],
    ['E-99', 'E-12 in full'],
  ]);
});
