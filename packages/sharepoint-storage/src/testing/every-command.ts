import {
  channelSchema,
  closingOutcomeSchema,
  handoverRouteSchema,
  issueStatusSchema,
  tmsRoleSchema,
  type IssueCommand,
} from '@tms-support/support-domain';

const on = '2026-03-04';
const at = '2026-03-04T10:00:00.000Z';
const told = { how: 'email', on, note: 'Told what was done' } as const;
const asToldBy = { name: 'Robin Vale', on };
const panellist = { kind: 'panellist', name: 'Kit Ashdown', email: 'kit.ashdown@panel.example' } as const;
const owner = { name: 'Ada Marsh', email: 'ada.marsh@tmu.example' };
const details = {
  whatHappened: "Password won't work",
  area: 'sign-in',
  cause: 'input',
  prevention: 'Say the format',
  error: { text: 'Process error TEST-7', screen: 'Hearings', seenAt: at, recordReference: 'R-41' },
  hearingOn: '2026-03-29',
  updateKey: 'DEMO-01',
};
const joined = { key: 'person-2', reporter: panellist, channel: 'phone', joinedAt: at } as const;

/** Commands as an outbox may hold them: each kind of step, and each word that a command may carry. */
export const everyCommand: readonly IssueCommand[] = [
  ...channelSchema.options.map((channel): IssueCommand => ({
    type: 'raise',
    key: `by-${channel}`,
    reporter: panellist,
    channel,
    details,
    owner,
    reportedAt: at,
    solved: { whatWasDone: 'Sent the reset steps', told: { ...told, how: channel } },
  })),
  ...tmsRoleSchema.options.map((tmsRole): IssueCommand => ({
    type: 'add-person',
    reporter: { kind: 'tms-user', name: 'Cass Webb', tmsRole },
    channel: 'teams',
    hearingOn: '2026-03-29',
    whatHappened: 'The same',
  })),
  ...handoverRouteSchema.options.map((route): IssueCommand => ({
    type: 'hand-over',
    route,
    noErrorReason: 'None',
    sentAt: at,
  })),
  ...closingOutcomeSchema.options.map((outcome): IssueCommand => ({ type: 'close', outcome, told, asToldBy })),
  ...issueStatusSchema.options.map((status): IssueCommand => ({ type: 'record-list-edit', status })),
  { type: 'name-owner', owner, seen: { owner } },
  { type: 'ask-person', question: 'Which browser?', told },
  { type: 'record-person-reply', reply: 'Edge', asToldBy },
  { type: 'tell-person', told: { ...told, to: ['person-2'] } },
  { type: 'answer', whatWasDone: 'Sent the reset steps', told, cause: 'input', prevention: 'Say the format' },
  { type: 'record-not-resolved', whatHappened: 'Still refused', asToldBy },
  { type: 'record-tra-question', question: 'Which record?', asToldBy },
  { type: 'answer-tra', information: 'See issue 41' },
  { type: 'link-card', cardUrl: 'https://trello.com/c/Card0041', asToldBy },
  { type: 'record-fix-required', asToldBy },
  { type: 'record-fix-not-required', reason: 'Works as designed', asToldBy },
  { type: 'record-fix-applied', note: 'Release 12', asToldBy },
  { type: 'record-fix-not-confirmed', whatHappened: 'Same message' },
  { type: 'confirm-fix' },
  { type: 'reopen', reason: 'It came back' },
  { type: 'add-note', text: 'Rang back\nno answer' },
  { type: 'change-details', details, seen: { details } },
  { type: 'remove-person', personKey: 'person-2', reason: 'Another fault', told },
  { type: 'take-in', issueKey: 'key-2', people: [joined] },
  { type: 'merge-into', issueKey: 'key-2' },
  { type: 'give-back', issueKey: 'key-2', staying: ['person-2'] },
  { type: 'undo-merge' },
  ...issueStatusSchema.options.map((status): IssueCommand => ({
    type: 'undo-reply',
    eventId: 'event-4',
    before: { status, statusSinceAt: at, owner },
  })),
];
