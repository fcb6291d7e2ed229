import { issueCommandSchema, type IssueCommand } from './issue-command.js';
import { issueEventSchema, type IssueEvent } from './issue-event.js';
import { issueSchema, type Issue } from './issue.js';
import {
  channelSchema,
  closingOutcomeSchema,
  handoverRouteSchema,
  issueStatusSchema,
  reporterKindSchema,
  tmsRoleSchema,
} from '../vocabulary/codes.js';

const told = { how: 'email', on: '2026-03-02', note: 'Sent the steps', to: ['first', 'p-2'] } as const;
const error = {
  text: 'Process error TEST-7',
  screen: 'Hearings',
  seenAt: '2026-03-02T09:00:00.000Z',
  recordReference: 'TMS-0001',
};
const details = {
  whatHappened: 'No save button',
  area: 'cases',
  cause: 'update',
  prevention: 'A check',
  error,
  hearingOn: '2026-03-09',
  updateKey: 'DEMO-04',
};
const reporter = { kind: 'tms-user', name: 'Tom Reed', email: 'tom.reed@tmu.example', tmsRole: 'case-worker' } as const;
const owner = { name: 'Priya Shah', email: 'priya.shah@tmu.example' };
const person = {
  key: 'p-2',
  reporter,
  channel: 'phone',
  hearingOn: '2026-03-20',
  whatHappened: 'Mine too',
  joinedAt: '2026-03-02T10:00:00.000Z',
  lastToldAt: '2026-03-02T11:00:00.000Z',
  lastToldOn: '2026-03-02',
  fromIssueKey: 'issue-2',
} as const;
const heard = [{ personKey: 'first', at: '2026-03-02T11:00:00.000Z', on: '2026-03-02' }];
const file = { name: 'screen.png', size: 2_048, sha256: 'a1'.repeat(32) };
const lessons = { cause: 'update', prevention: 'A check' };
const sentAt = '2026-03-02T09:00:00.000Z';

const before = {
  status: 'looking',
  statusSinceAt: sentAt,
  owner,
  question: 'x',
  whatWasDone: 'x',
  notChangingReason: 'x',
  outcome: 'worked',
  closedAt: sentAt,
} as const;

// One of each, with everything that it may say.
const commands: readonly IssueCommand[] = [
  {
    type: 'raise',
    key: 'issue-1',
    reporter,
    channel: 'teams',
    details,
    owner,
    reportedAt: sentAt,
    solved: { whatWasDone: 'x', told: { ...told, to: [] } },
  },
  { type: 'name-owner', owner },
  { type: 'ask-person', question: 'x', told: { ...told, to: [] } },
  { type: 'record-person-reply', reply: 'x' },
  { type: 'tell-person', told: { ...told, to: ['first'] } },
  { type: 'answer', whatWasDone: 'x', told: { ...told, to: [] }, ...lessons },
  { type: 'record-not-resolved', whatHappened: 'x' },
  { type: 'hand-over', route: 'problem-form', error, noErrorReason: 'x', sentAt },
  { type: 'record-tra-question', question: 'x' },
  { type: 'answer-tra', information: 'x' },
  { type: 'link-card', cardUrl: 'https://trello.com/c/Card0001' },
  { type: 'record-fix-required', note: 'x' },
  { type: 'record-fix-not-required', reason: 'x' },
  { type: 'record-fix-applied', note: 'x' },
  { type: 'record-fix-not-confirmed', whatHappened: 'x' },
  { type: 'confirm-fix', note: 'x' },
  { type: 'close', outcome: 'worked', told: { ...told, to: [] }, ...lessons },
  { type: 'reopen', reason: 'x' },
  { type: 'add-note', text: 'x' },
  { type: 'record-file', file, before: ['old.png'] },
  { type: 'change-details', details },
  { type: 'record-list-edit', status: 'looking' },
  { type: 'add-person', reporter, channel: 'phone', hearingOn: '2026-03-20', whatHappened: 'x', reportedAt: sentAt },
  { type: 'remove-person', personKey: 'p-2', reason: 'x', told: { ...told, to: ['p-2'] }, addedByMistake: true },
  { type: 'take-in', issueKey: 'issue-2', people: [person] },
  { type: 'merge-into', issueKey: 'issue-2' },
  { type: 'give-back', issueKey: 'issue-2', staying: ['p-2'] },
  { type: 'undo-merge', heard },
  { type: 'record-heard', issueKey: 'issue-2', heard },
  { type: 'undo-reply', eventId: 'e-1', before },
];

const asToldBy = { name: 'Leo Brandt', on: '2026-03-02' };
const head = { id: 'e-1', at: '2026-03-02T09:00:00.000Z', by: owner, asToldBy };
const events: readonly IssueEvent[] = [
  { ...head, type: 'raised', key: 'issue-1', reporter, channel: 'teams', details, reportedAt: sentAt },
  { ...head, type: 'owner-named', owner },
  { ...head, type: 'person-asked', question: 'x', told: { ...told, to: [] } },
  { ...head, type: 'person-replied', reply: 'x' },
  { ...head, type: 'person-told', told: { ...told, to: ['first'] } },
  { ...head, type: 'answered', whatWasDone: 'x', told: { ...told, to: [] }, ...lessons },
  { ...head, type: 'not-resolved', whatHappened: 'x' },
  { ...head, type: 'handed-over', route: 'trello-board', error, noErrorReason: 'x', sentAt },
  { ...head, type: 'tra-asked', question: 'x' },
  { ...head, type: 'tra-answered', information: 'x' },
  { ...head, type: 'card-linked', cardUrl: 'https://trello.com/c/Card0001' },
  { ...head, type: 'fix-required', note: 'x' },
  { ...head, type: 'fix-not-required', reason: 'x' },
  { ...head, type: 'fix-applied', note: 'x' },
  { ...head, type: 'fix-not-confirmed', whatHappened: 'x' },
  { ...head, type: 'fix-confirmed', note: 'x' },
  { ...head, type: 'closed', outcome: 'told-no-answer', told: { ...told, to: [] }, ...lessons },
  { ...head, type: 'reopened', reason: 'x' },
  { ...head, type: 'note-added', text: 'x' },
  { ...head, type: 'file-added', file, before: ['old.png'] },
  { ...head, type: 'details-changed', details },
  { ...head, type: 'edited-in-list', status: 'looking' },
  { ...head, type: 'person-added', person },
  {
    ...head,
    type: 'person-removed',
    personKey: 'p-2',
    reason: 'x',
    told: { ...told, to: ['p-2'] },
    addedByMistake: true,
  },
  { ...head, type: 'taken-in', issueKey: 'issue-2', people: [person] },
  { ...head, type: 'given-back', issueKey: 'issue-2', staying: ['p-2'] },
  { ...head, type: 'merged-into', issueKey: 'issue-2' },
  { ...head, type: 'merge-undone', heard },
  { ...head, type: 'heard-elsewhere', issueKey: 'issue-2', heard },
  { ...head, type: 'reply-undone', eventId: 'e-1', before },
];

const issue: Issue = {
  key: 'issue-1',
  status: 'closed',
  reporter,
  channel: 'teams',
  details,
  owner,
  raisedAt: sentAt,
  lastToldAt: sentAt,
  lastToldOn: '2026-03-02',
  statusSinceAt: sentAt,
  question: 'x',
  whatWasDone: 'x',
  handover: { route: 'problem-form', sentAt, error, noErrorReason: 'x' },
  cardUrl: 'https://trello.com/c/Card0001',
  notChangingReason: 'x',
  outcome: 'worked',
  closedAt: sentAt,
  timesReopened: 1,
  others: [person],
  mergedFrom: ['issue-2'],
  mergedInto: { issueKey: 'issue-3', at: sentAt, statusBefore: 'looking', statusBeforeSinceAt: sentAt },
  history: [events[0]!],
};

it.each(commands)('reads the command $type with all that it may say, and drops the rest', (command) => {
  const given = { ...command, asToldBy };
  expect(issueCommandSchema.parse({ ...JSON.parse(JSON.stringify(given)), colour: 'red' })).toStrictEqual(given);
  expect(issueCommandSchema.safeParse({ ...given, asToldBy: { name: ' ', on: '2026-03-02' } }).success).toBe(false);
});

it.each(events)('reads the event $type with all that it may say, and drops the rest', (event) => {
  expect(issueEventSchema.parse({ ...JSON.parse(JSON.stringify(event)), colour: 'red' })).toStrictEqual(event);
  expect(issueEventSchema.safeParse({ ...event, at: 'soon' }).success).toBe(false);
  expect(issueEventSchema.safeParse({ ...event, by: 'Priya Shah' }).success).toBe(false);
});

it('has an example of every command and event', () => {
  expect(commands).toHaveLength(issueCommandSchema.def.options.length);
  expect(events).toHaveLength(issueEventSchema.def.options.length);
});

it('reads an issue with all that it may hold', () => {
  expect(issueSchema.parse({ ...JSON.parse(JSON.stringify(issue)), colour: 'red' })).toStrictEqual(issue);
});

it('knows its words, and no others', () => {
  expect(channelSchema.options).toEqual([
    'teams',
    'email',
    'face-to-face',
    'portal-inbox',
    'stakeholder-engagement',
    'phone',
    'desk',
  ]);
  expect(reporterKindSchema.options).toEqual(['tms-user', 'panellist']);
  expect(tmsRoleSchema.options).toEqual(['case-manager', 'case-worker', 'admin', 'scheduling']);
  expect(closingOutcomeSchema.options).toEqual(['worked', 'told-no-answer', 'not-changing']);
  expect(handoverRouteSchema.options).toEqual(['problem-form', 'trello-board']);
  expect(issueStatusSchema.safeParse('gone').success).toBe(false);
});

it.each([
  ['a blank name', { type: 'name-owner', owner: { name: ' ', email: '' } }],
  ['a blank telling', { type: 'tell-person', told: { ...told, note: ' ' } }],
  ['a blank error', { type: 'change-details', details: { ...details, error: { text: '' } } }],
  ['a blank problem', { type: 'change-details', details: { whatHappened: '' } }],
  ['a person without a name', { type: 'add-person', reporter: { kind: 'panellist', name: '' }, channel: 'phone' }],
])('does not take %s', (_, command) => {
  expect(issueCommandSchema.safeParse(command).success).toBe(false);
});
