import { decideIssue } from './decide-issue.js';
import type { IssuePerson } from './issue-person.js';
import type { Issue } from './issue.js';
import { everybodyOn, silentSinceAt } from './people-on-issue.js';
import { isSamePerson } from './same-person.js';
import { describeStatus, peopleWords } from './status-words.js';
import { administrator, factsOf } from './testing/people.js';
import { raise, steps, story, storyTo, told } from './testing/stories.js';

const alone = story([raise]);
const entry = (key: string, name: string, email?: string, more: Partial<IssuePerson> = {}): IssuePerson => ({
  key,
  reporter: { kind: 'tms-user', name, ...(email ? { email } : {}) },
  channel: 'email',
  joinedAt: '2026-03-02T10:00:00.000Z',
  ...more,
});
const withOthers = (...others: IssuePerson[]): Issue => ({ ...alone, others });

it.each<[string, IssuePerson]>([
  ['the same address', entry('b', 'Tom Reed', 'tom.reed@tmu.example')],
  ['the address in another case, under another name', entry('b', 'Reed, Tom', ' Tom.Reed@TMU.example ')],
  ['the login', entry('b', 'T Reed', 'i:0#.f|membership|tom.reed@tmu.example')],
  ['a link to the address', entry('b', 'T Reed', 'mailto:tom.reed@tmu.example')],
  ['the name alone', entry('b', 'tom  reed')],
])('counts one person once who is there by %s', (_, twice) => {
  expect(everybodyOn(withOthers(twice))).toHaveLength(1);
  expect(everybodyOn(withOthers(twice))[0]).toMatchObject({ key: 'first', keys: ['first', 'b'] });
  expect(peopleWords(withOthers(twice))).toBe('Tom Reed');
  expect(describeStatus({ ...withOthers(twice), status: 'waiting-for-person' })).toBe('Waiting for Tom Reed');
});

it('keeps people apart who share a name and have two addresses, in any order, with a third entry of neither', () => {
  const entries = [
    entry('a', 'Ann Lee', 'ann@one.example'),
    entry('b', 'Ann Lee', 'ann@two.example'),
    entry('c', 'Ann Lee'),
    entry('d', 'Ann Lee'),
  ];
  for (const turned of [entries, [...entries].reverse(), [entries[2]!, entries[0]!, entries[3]!, entries[1]!]]) {
    expect(everybodyOn(withOthers(...turned))).toHaveLength(3);
  }
});

it('knows a login for the address that it holds', () => {
  const login = { name: 'x', email: 'i:0#.f|membership|tom@tmu.example' };
  expect(isSamePerson(login, { name: 'Tom', email: 'TOM@tmu.example' })).toBe(true);
});

it('gives somebody who is there twice their earliest hearing, their latest word and their address', () => {
  const [one] = everybodyOn(
    withOthers(
      entry('b', 'Tom Reed', undefined, {
        hearingOn: '2026-03-20',
        lastToldAt: '2026-03-04T09:00:00.000Z',
        lastToldOn: '2026-03-04',
      }),
      entry('c', 'Tom Reed', 'Tom.reed@tmu.example', {
        hearingOn: '2026-03-09',
        lastToldAt: '2026-03-03T09:00:00.000Z',
      }),
    ),
  );
  expect(one).toMatchObject({
    reporter: { email: 'tom.reed@tmu.example' },
    hearingOn: '2026-03-09',
    joinedAt: '2026-03-02T09:00:00.000Z',
    lastToldAt: '2026-03-04T09:00:00.000Z',
    lastToldOn: '2026-03-04',
  });
});

it('tells somebody once, under whichever entry they are named', () => {
  const twice = withOthers(entry('b', 'Tom Reed', 'TOM.REED@tmu.example'));
  const heard = decideIssue(twice, { type: 'tell-person', told: { ...told, to: ['b'] } }, factsOf(administrator, 5));
  if (heard.outcome === 'refused') throw new Error('refused');
  expect([heard.issue.lastToldAt, heard.issue.others![0]!.lastToldAt]).toEqual([
    '2026-03-02T09:05:00.000Z',
    '2026-03-02T09:05:00.000Z',
  ]);
  expect(silentSinceAt(heard.issue)).toBe('2026-03-02T09:05:00.000Z');
});

it('asks for nobody twice at a closing', () => {
  const answered = story(storyTo.answered);
  const twice: Issue = { ...answered, others: [entry('b', 'Tom Reed', 'TOM.REED@tmu.example')] };
  const closing = decideIssue(twice, { ...steps.close, told: { ...told, to: ['first'] } }, factsOf(administrator, 5));
  expect(closing.outcome).toBe('accepted');
});

it('is silent towards nobody whose other entry heard', () => {
  const twice = withOthers(entry('b', 'Tom Reed', undefined, { lastToldAt: '2026-03-05T09:00:00.000Z' }));
  expect(silentSinceAt(twice)).toBe('2026-03-05T09:00:00.000Z');
});
