import * as fc from 'fast-check';
import {
  decideIssue,
  evolveIssue,
  type Actor,
  type Issue,
  type IssueCommand,
  type IssueCommandOf,
} from '@tms-support/support-domain';

const administrator: Actor = { name: 'Ada Marsh', email: 'ada.marsh@tmu.example', roles: ['system-administrator'] };
const told = { how: 'email', on: '2026-03-04', note: 'Told what was done' } as const;
const asToldBy = { name: 'Robin Vale', on: '2026-03-04' };

export const raise: IssueCommandOf<'raise'> = {
  type: 'raise',
  key: 'key-1',
  reporter: { kind: 'panellist', name: 'Kit Ashdown', email: 'kit.ashdown@panel.example' },
  channel: 'portal-inbox',
  details: { whatHappened: "Password won't work", hearingOn: '2026-03-29' },
};

/** One command of each type, each able to be given somewhere on the chart. */
const commands: readonly IssueCommand[] = [
  { type: 'name-owner', owner: { name: 'Ada Marsh', email: 'ada.marsh@tmu.example' } },
  { type: 'ask-person', question: 'Which browser?', told },
  { type: 'record-person-reply', reply: 'Edge', asToldBy },
  { type: 'tell-person', told },
  { type: 'answer', whatWasDone: 'Sent the reset steps', told },
  { type: 'record-not-resolved', whatHappened: 'Still refused', asToldBy },
  {
    type: 'hand-over',
    route: 'problem-form',
    error: { text: 'Process error TEST-7' },
    sentAt: '2026-03-04T10:00:00.000Z',
  },
  { type: 'record-tra-question', question: 'Which record?', asToldBy },
  { type: 'answer-tra', information: 'See issue 41' },
  { type: 'link-card', cardUrl: 'https://trello.com/c/Card0041', asToldBy },
  { type: 'record-fix-required', asToldBy },
  { type: 'record-fix-not-required', reason: 'Works as designed', asToldBy },
  { type: 'record-fix-applied', note: 'Release 12', asToldBy },
  { type: 'record-fix-not-confirmed', whatHappened: 'Same message' },
  { type: 'confirm-fix' },
  { type: 'close', outcome: 'worked', told, asToldBy },
  { type: 'close', outcome: 'told-no-answer', told },
  { type: 'close', outcome: 'not-changing', told },
  { type: 'reopen', reason: 'It came back' },
  { type: 'add-note', text: 'Rang back\nno answer' },
  {
    type: 'change-details',
    details: { whatHappened: 'Code refused', area: 'Sign-in', cause: 'Input', prevention: 'Say the format' },
  },
];

/** Gives the commands that fit, in turn: each list of choices is one walk through the process. */
export function walk(choices: readonly number[], raised: IssueCommandOf<'raise'> = raise): Issue {
  let tick = 0;
  const facts = () => {
    tick += 1;
    const at = new Date(Date.UTC(2026, 2, 10, 9, 30, 0, 123) + tick * 3_600_000).toISOString();
    return { at, actor: administrator, newId: () => `event-${tick}-${Math.abs(Math.sin(tick)).toString(36).slice(2)}` };
  };
  const first = decideIssue(undefined, raised, facts());
  if (first.outcome !== 'accepted') throw new Error(first.refusal.message);
  return choices.reduce((issue, choice) => {
    const decision = decideIssue(issue, commands[choice % commands.length]!, facts());
    return decision.outcome === 'accepted' ? decision.events.reduce<Issue>(evolveIssue, issue) : issue;
  }, first.issue);
}

const awkward = fc.constantFrom('a\r\nb', '<b>x</b>', "it's; #;#", '\u202eabc', '👩🏽‍⚖️');
const words = fc.oneof(fc.string({ minLength: 1, unit: 'grapheme' }), awkward);
/** Issues as they come about: raised with any words, then walked at random. */
export const anyIssue: fc.Arbitrary<Issue> = fc
  .tuple(
    words.filter((text) => text.trim() !== ''),
    fc.option(words, { nil: undefined }),
    fc.array(fc.nat({ max: commands.length - 1 }), { maxLength: 30 }),
  )
  .map(([whatHappened, area, choices]) => {
    const details = { ...raise.details, whatHappened, ...(area === undefined ? {} : { area }) };
    return walk(choices, { ...raise, details });
  });

/** What SharePoint gives back of cells that were written: whole seconds, `null` for nothing, and its own facts. */
export function asRead(cells: Record<string, unknown>, head: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    'odata.etag': '"7e0f,4"',
    Id: 41,
    Created: '2026-03-03T09:30:00Z',
    Modified: '2026-12-05T11:00:00Z',
    Editor: { Title: 'Sam Field', EMail: 'sam.field@tmu.example' },
    ...cells,
    ...head,
  };
}

/** A walk to the end of each branch, so that a test on walks cannot pass on issues that never moved. */
export const closedWalk = [0, 4, 15];
