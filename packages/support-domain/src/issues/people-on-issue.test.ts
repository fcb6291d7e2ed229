import type { IssuePerson } from './issue-person.js';
import type { Issue } from './issue.js';
import { earliestHearingOn, hasPanellist, peopleOn, reached, silentSinceAt } from './people-on-issue.js';
import { isSamePerson } from './same-person.js';
import { raise, story, told } from './testing/stories.js';
import { describeStatus, peopleWords } from './status-words.js';

const alone = story([raise]);
const person = (name: string, more: Partial<IssuePerson> = {}): IssuePerson => ({
  key: name,
  reporter: { kind: 'tms-user', name },
  channel: 'email',
  joinedAt: '2026-03-02T10:00:00.000Z',
  ...more,
});
const withOthers = (...others: IssuePerson[]): Issue => ({ ...alone, others });

it('gives the one who raised it first, with what is known of them', () => {
  const known: Issue = {
    ...alone,
    details: { ...alone.details, hearingOn: '2026-03-20' },
    lastToldAt: '2026-03-03T09:00:00.000Z',
    lastToldOn: '2026-03-03',
  };
  const first = { key: 'first', reporter: alone.reporter, channel: 'teams', joinedAt: '2026-03-02T09:00:00.000Z' };
  expect(peopleOn(alone)).toStrictEqual([first]);
  expect(peopleOn({ ...known, others: [person('Omar Faye')] })).toStrictEqual([
    { ...first, hearingOn: '2026-03-20', lastToldAt: '2026-03-03T09:00:00.000Z', lastToldOn: '2026-03-03' },
    person('Omar Faye'),
  ]);
});

it('takes the earliest hearing that is still to come', () => {
  const issue = withOthers(
    person('a', { hearingOn: '2026-03-20' }),
    person('b', { hearingOn: '2026-03-09' }),
    person('c'),
  );
  expect(earliestHearingOn(alone)).toBeUndefined();
  expect(earliestHearingOn(issue)).toBe('2026-03-09');
  expect(earliestHearingOn(issue, '2026-03-09')).toBe('2026-03-09');
  expect(earliestHearingOn(issue, '2026-03-10')).toBe('2026-03-20');
});

it('counts silence towards the one who has waited longest', () => {
  expect(silentSinceAt(alone)).toBe('2026-03-02T09:00:00.000Z');
  const first = { ...alone, lastToldAt: '2026-03-05T09:00:00.000Z' };
  expect(silentSinceAt(first)).toBe('2026-03-05T09:00:00.000Z');
  expect(silentSinceAt({ ...first, others: [person('a')] })).toBe('2026-03-02T10:00:00.000Z');
  expect(silentSinceAt({ ...first, others: [person('a', { lastToldAt: '2026-03-06T09:00:00.000Z' })] })).toBe(
    '2026-03-05T09:00:00.000Z',
  );
});

it("is a panellist's where one of its people is", () => {
  expect(hasPanellist(withOthers(person('a')))).toBe(false);
  expect(hasPanellist(withOthers(person('a'), person('b', { reporter: { kind: 'panellist', name: 'b' } })))).toBe(true);
});

it('reaches everybody, unless it names some', () => {
  expect(reached(told, { key: 'first' })).toBe(true);
  expect(reached({ ...told, to: ['first'] }, { key: 'first' })).toBe(true);
  expect(reached({ ...told, to: ['first'] }, { key: 'a' })).toBe(false);
});

it.each([
  [{ name: 'Tom Reed', email: 'tom@tmu.example' }, { name: 'T. Reed', email: ' TOM@tmu.example ' }, true],
  [{ name: 'Tom Reed', email: 'tom@tmu.example' }, { name: 'Tom Reed', email: 'other@tmu.example' }, false],
  [{ name: 'Tom Reed', email: 'tom@tmu.example' }, { name: ' tom reed' }, true],
  [{ name: 'Tom Reed' }, { name: 'Tom Reed', email: 'tom@tmu.example' }, true],
  [{ name: 'Tom Reed', email: ' ' }, { name: 'Tom Reed', email: 'tom@tmu.example' }, true],
  [{ name: 'Tom Reed', email: 'tom@tmu.example' }, { name: 'Tom Reed', email: ' ' }, true],
  [{ name: ' Tom Reed ' }, { name: 'Tom Reed' }, true],
  [{ name: 'Tom Reed' }, { name: 'Tim Reed' }, false],
])('knows whether %j and %j are one person', (a, b, same) => {
  expect(isSamePerson(a, b)).toBe(same);
});

it('names people in a sentence', () => {
  expect(peopleWords(alone)).toBe('Tom Reed');
  expect(peopleWords(withOthers(person('Omar Faye')))).toBe('Tom Reed and Omar Faye');
  expect(peopleWords(withOthers(person('Omar Faye'), person('Mei Lin')))).toBe('Tom Reed and 2 others');
  expect(describeStatus({ ...withOthers(person('Omar Faye')), status: 'fixed-tell-person' })).toBe(
    'Fixed. Tell Tom Reed and Omar Faye',
  );
});
