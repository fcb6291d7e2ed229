import { decideIssue } from './decide-issue.js';
import type { IssueCommand } from './issue-command.js';
import { administrator, factsOf } from './testing/people.js';
import { handOver, onTheirWord, onTrasWord, raise, steps, story, storyTo, told } from './testing/stories.js';

/** A form as it comes from a screen: anything may be blank. */
type Form = Record<string, unknown> & { type: IssueCommand['type'] };

function needsOf(before: readonly IssueCommand[], form: Form): string[] {
  const decision = decideIssue(
    before.length > 0 ? story(before) : undefined,
    form as unknown as IssueCommand,
    factsOf(administrator, 50),
  );
  if (decision.outcome === 'accepted') return [];
  const { refusal } = decision;
  return refusal.code === 'ISSUE.NEEDS' ? refusal.needs.map((n) => `${n.field}: ${n.message}`) : [refusal.code];
}

const nothingTold = { how: '', on: '', note: ' ' };
const toldNeeds = (name: string) => [
  `told.how: Select how you told ${name}`,
  `told.on: Enter the day you told ${name}`,
  `told.note: Enter what you told ${name}`,
];

it.each<[string, readonly IssueCommand[], Form, string[]]>([
  [
    'raise',
    [],
    { type: 'raise', key: '', reporter: { name: ' ', kind: '' }, channel: '', details: { whatHappened: '' } },
    [
      'reporter.name: Enter who has the problem',
      'reporter.kind: Select whether they are a TMS user or a panellist',
      'channel: Select how they told you',
      'details.whatHappened: Enter what happened',
      'key: The issue has no key',
    ],
  ],
  [
    'raise, solved',
    [],
    { ...raise, solved: { whatWasDone: '', told: nothingTold } },
    ['solved.whatWasDone: Enter what you did', ...toldNeeds('Tom Reed').map((words) => `solved.${words}`)],
  ],
  [
    'raise without a name, solved',
    [],
    { ...raise, reporter: { kind: 'panellist', name: '' }, solved: { whatWasDone: 'x', told: nothingTold } },
    ['reporter.name: Enter who has the problem', ...toldNeeds('the person').map((words) => `solved.${words}`)],
  ],
  [
    'name-owner',
    storyTo.new,
    { type: 'name-owner', owner: { name: '', email: '' } },
    ['owner.name: Enter who is dealing with it'],
  ],
  [
    'ask-person',
    storyTo.new,
    { type: 'ask-person', question: '', told: nothingTold },
    ['question: Enter what you asked Tom Reed', ...toldNeeds('Tom Reed')],
  ],
  [
    'record-person-reply',
    storyTo['waiting-for-person'],
    { type: 'record-person-reply', reply: '', ...onTheirWord },
    ['reply: Enter what Tom Reed said'],
  ],
  ['tell-person', storyTo.new, { type: 'tell-person' }, toldNeeds('Tom Reed')],
  [
    'answer',
    storyTo.new,
    { type: 'answer', whatWasDone: '', told: nothingTold },
    ['whatWasDone: Enter what was done', ...toldNeeds('Tom Reed')],
  ],
  [
    'record-not-resolved',
    storyTo.answered,
    { type: 'record-not-resolved', whatHappened: '', ...onTheirWord },
    ['whatHappened: Enter what still happens'],
  ],
  [
    'hand-over',
    storyTo.new,
    { type: 'hand-over', route: '', sentAt: '', error: { text: '' } },
    [
      'route: Select where it was handed over',
      'error.text: Enter the exact words of the error message, or why you have none',
      'sentAt: Enter when it was sent',
    ],
  ],
  ['hand-over, unread time', storyTo.new, { ...handOver, sentAt: 'soon' }, ['sentAt: Enter when it was sent']],
  [
    'hand-over, to come',
    storyTo.new,
    { ...handOver, sentAt: '2026-03-03T00:00:00.000Z' },
    ['sentAt: The day it was sent must be today or in the past'],
  ],
  ['hand-over, this evening', storyTo.new, { ...handOver, sentAt: '2026-03-02T23:59:00.000Z' }, []],
  [
    'record-tra-question',
    storyTo['with-tra'],
    { type: 'record-tra-question', question: '', ...onTrasWord },
    ['question: Enter what TRA support asked'],
  ],
  [
    'answer-tra',
    storyTo['tra-has-question'],
    { type: 'answer-tra', information: '' },
    ['information: Enter what you told TRA support'],
  ],
  [
    'link-card',
    storyTo['with-tra'],
    { type: 'link-card', cardUrl: ' ', ...onTrasWord },
    ['cardUrl: Enter the link to the Trello card'],
  ],
  [
    'link-card, a script',
    storyTo['with-tra'],
    { type: 'link-card', cardUrl: 'javascript:alert(1)//https://trello.com/c/AbCd1234', ...onTrasWord },
    ['cardUrl: The link must be of a Trello card: it begins with https://trello.com/c/'],
  ],
  [
    'link-card, two words',
    storyTo['with-tra'],
    { type: 'link-card', cardUrl: 'https://trello.com/c/AbCd1234 a', ...onTrasWord },
    ['cardUrl: The link must be of a Trello card: it begins with https://trello.com/c/'],
  ],
  [
    'link-card, somewhere else',
    storyTo['with-tra'],
    { type: 'link-card', cardUrl: 'https://trello.com@evil.example/c/AbCd1234', ...onTrasWord },
    ['cardUrl: The link must be of a Trello card: it begins with https://trello.com/c/'],
  ],
  [
    'link-card, without its scheme',
    storyTo['with-tra'],
    { type: 'link-card', cardUrl: 'trello.com/c/AbCd1234', ...onTrasWord },
    ['cardUrl: The link to the Trello card must start with https://'],
  ],
  [
    'link-card, spaces around',
    storyTo['with-tra'],
    { type: 'link-card', cardUrl: ' https://trello.com/c/AbCd1234 ', ...onTrasWord },
    [],
  ],
  [
    'record-fix-not-required',
    storyTo['card-made'],
    { type: 'record-fix-not-required', reason: '', ...onTrasWord },
    ['reason: Enter why TRA is not changing it'],
  ],
  [
    'record-fix-not-confirmed',
    storyTo['checking-fix'],
    { type: 'record-fix-not-confirmed', whatHappened: '' },
    ['whatHappened: Enter what still happens'],
  ],
  [
    'close',
    storyTo['not-changing'],
    { type: 'close', outcome: 'not-changing', told: nothingTold },
    toldNeeds('Tom Reed'),
  ],
  ['close, no end', storyTo.answered, { type: 'close', told, ...onTheirWord }, ['outcome: Select how it ended']],
  ['reopen', storyTo.closed, { type: 'reopen', reason: '', ...onTheirWord }, ['reason: Enter why it is open again']],
  ['add-note', storyTo.new, { type: 'add-note', text: '' }, ['text: Enter a note']],
  [
    'change-details',
    storyTo.new,
    { type: 'change-details', details: { whatHappened: '' } },
    ['details.whatHappened: Enter what happened'],
  ],
  [
    'add-person',
    storyTo.new,
    { type: 'add-person', reporter: { name: '' }, channel: '' },
    [
      'reporter.name: Enter who else has the problem',
      'reporter.kind: Select whether they are a TMS user or a panellist',
      'channel: Select how they told you',
    ],
  ],
  [
    'add-person, there already',
    storyTo.new,
    { ...steps['add-person'], reporter: { kind: 'tms-user', name: 'tom reed ' } },
    ['reporter.name: tom reed  is on this issue already'],
  ],
  [
    'add-person, one of several',
    [raise, steps['add-person']],
    steps['add-person'],
    ['reporter.name: Grace Obi is on this issue already'],
  ],
  [
    'remove-person, somebody else',
    [raise, steps['add-person']],
    { type: 'remove-person', personKey: 'nobody', reason: 'x' },
    ['personKey: Select who to take off this issue'],
  ],
  ['tell-person, told nothing', storyTo.new, { type: 'tell-person', told: undefined }, toldNeeds('Tom Reed')],
  [
    'remove-person',
    storyTo.new,
    { type: 'remove-person', personKey: 'first', reason: '' },
    ['personKey: Select who to take off this issue', 'reason: Enter why they are taken off this issue'],
  ],
  [
    'take-in, itself',
    storyTo.new,
    { type: 'take-in', issueKey: 'issue-1', people: [] },
    ['issueKey: Select another issue'],
  ],
  ['take-in, twice', [raise, steps['take-in']], steps['take-in'], ['issueKey: That issue is part of this one already']],
  [
    'merge-into, a part of itself',
    [raise, steps['take-in']],
    { type: 'merge-into', issueKey: 'issue-2' },
    ['issueKey: That issue is part of this one already'],
  ],
  ['merge-into, nothing', storyTo.new, { type: 'merge-into', issueKey: '' }, ['issueKey: Select another issue']],
  ['give-back', storyTo.new, steps['give-back'], ['issueKey: Select an issue that was merged into this one']],
])('%s says what is missing, in the order of its form', (_, before, form, needs) => {
  expect(needsOf(before, form)).toEqual(needs);
});

describe('days', () => {
  const closing = (on: string, today?: string) => {
    const facts = { ...factsOf(administrator, 50), ...(today ? { today } : {}) };
    const decision = decideIssue(
      story(storyTo['not-changing']),
      { type: 'close', outcome: 'not-changing', told: { ...told, on } },
      facts,
    );
    return decision.outcome === 'refused' ? decision.refusal.message : 'accepted';
  };
  it.each([
    ['2026-03-02', undefined, 'accepted'],
    ['2026-03-03', undefined, 'The day you told Tom Reed must be today or in the past.'],
    ['2026-03-03', '2026-03-03', 'accepted'],
    ['2026-02-29', undefined, 'The day you told Tom Reed must be a real date.'],
    ['2026-2-1', undefined, 'The day you told Tom Reed must be a real date.'],
    ['yesterday', undefined, 'The day you told Tom Reed must be a real date.'],
    ['2026-03-021', undefined, 'The day you told Tom Reed must be a real date.'],
    ['12026-03-02', undefined, 'The day you told Tom Reed must be a real date.'],
    ['2026-13-01', undefined, 'The day you told Tom Reed must be a real date.'],
  ])('%s, with today %s: %s', (on, today, words) => {
    expect(closing(on, today)).toBe(words);
  });

  it('is today in London for the first hour of a summer day', () => {
    const facts = { ...factsOf(administrator), at: '2026-07-01T23:30:00.000Z' };
    const tell = (on: string) =>
      decideIssue(story([raise]), { type: 'tell-person', told: { ...told, on } }, facts).outcome;
    expect(tell('2026-07-02')).toBe('accepted');
    expect(tell('2026-07-03')).toBe('refused');
  });
});

describe('what no screen would send', () => {
  it.each<[string, Form, string[]]>([
    [
      'a hearing on no day',
      { type: 'change-details', details: { whatHappened: 'x', hearingOn: '31 June' } },
      ['details.hearingOn: This must be a real date'],
    ],
    [
      'an error seen at no time',
      { type: 'change-details', details: { whatHappened: 'x', error: { text: 'y', seenAt: 'noon' } } },
      ['details.error.seenAt: This must be a real date and time'],
    ],
    [
      'people who are nothing',
      { type: 'tell-person', told: { ...told, to: null } },
      ['told.to: This answer could not be read. Enter it again'],
    ],
    [
      'an error without words at the handover',
      { ...handOver, error: { text: ' ', screen: 'Hearings' }, noErrorReason: 'None was shown' },
      ['error.text: Enter the exact words of the error message'],
    ],
    ['an answer that is not there', { type: 'add-note', text: 'x', asToldBy: undefined }, []],
    [
      'a channel of its own',
      { type: 'tell-person', told: { ...told, how: 'pigeon' } },
      ['told.how: This answer could not be read. Enter it again'],
    ],
    [
      'a book',
      { type: 'add-note', text: 'a'.repeat(10_001) },
      ['text: This text must be 10,000 characters or fewer. It is 1 too long'],
    ],
    [
      'a book inside',
      { type: 'tell-person', told: { ...told, note: 'a'.repeat(12_345) } },
      ['told.note: This text must be 10,000 characters or fewer. It is 2,345 too long'],
    ],
    [
      'an error without words',
      { type: 'change-details', details: { whatHappened: 'x', error: { text: ' ', screen: 'Hearings' } } },
      ['details.error.text: Enter the exact words of the error message'],
    ],
    [
      'blanks of a form',
      { type: 'change-details', details: { whatHappened: 'x', hearingOn: '', error: { text: '', screen: ' ' } } },
      [],
    ],
    ['a blank error beside a reason', { ...handOver, error: { text: '' }, noErrorReason: 'It went away' }, []],
    ['an owner without an address', { type: 'name-owner', owner: { name: 'Priya Shah', email: '' } }, []],
    ['just no book', { type: 'add-note', text: 'a'.repeat(10_000) }, []],
  ])('%s', (_, form, needs) => {
    expect(needsOf(storyTo.new, form)).toEqual(needs);
  });

  it('keeps blanks out of the story, and spaces out of a link', () => {
    const form = {
      type: 'change-details',
      details: { whatHappened: 'x', hearingOn: '', error: { text: '' } },
    } as IssueCommand;
    const changed = decideIssue(story([raise]), form, factsOf(administrator, 1));
    expect(changed.outcome === 'accepted' && changed.issue.details).toEqual({ whatHappened: 'x' });
    const linked = decideIssue(
      story(storyTo['with-tra']),
      { type: 'link-card', cardUrl: ' https://trello.com/c/AbCd1234 ', ...onTrasWord },
      factsOf(administrator, 9),
    );
    expect(linked.outcome === 'accepted' && linked.issue.cardUrl).toBe('https://trello.com/c/AbCd1234');
  });

  it('leaves out what the command does not know, and the spaces around words', () => {
    const form = {
      type: 'tell-person',
      told: { ...told, note: '  Sent  ', colour: 'red' },
      extra: 1,
    } as unknown as IssueCommand;
    const decision = decideIssue(story([raise]), form, factsOf(administrator, 1));
    expect(decision.outcome === 'accepted' && decision.events).toEqual([
      {
        id: 'id-101',
        at: '2026-03-02T09:01:00.000Z',
        by: { name: 'Priya Shah', email: 'priya.shah@tmu.example' },
        type: 'person-told',
        told: { how: 'email', on: '2026-03-02', note: 'Sent' },
      },
    ]);
  });
});
