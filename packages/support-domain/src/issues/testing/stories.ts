import type { Actor } from '../../people/role.js';
import { decideIssue } from '../decide-issue.js';
import type { IssueCommand, IssueCommandOf } from '../issue-command.js';
import type { Told } from '../issue-facts.js';
import type { Issue } from '../issue.js';
import { administrator, caseWorker, factsOf } from './people.js';

export const told: Told = { how: 'email', on: '2026-03-02', note: 'Sent the steps' };
export const onTrasWord = { asToldBy: { name: 'Leo Brandt', on: '2026-03-02' } };
export const onTheirWord = { asToldBy: { name: 'Tom Reed', on: '2026-03-02' } };

export const raise: IssueCommandOf<'raise'> = {
  type: 'raise',
  key: 'issue-1',
  reporter: { kind: 'tms-user', name: caseWorker.name, email: caseWorker.email, tmsRole: 'case-worker' },
  channel: 'teams',
  details: { whatHappened: 'The save button is missing' },
};
export const handOver: IssueCommandOf<'hand-over'> = {
  type: 'hand-over',
  route: 'problem-form',
  error: { text: 'Process error TEST-7' },
  sentAt: '2026-03-02T09:00:00.000Z',
};

/** One command of each type, complete, as the system administrator may give it where the process allows it. */
export const steps = {
  raise,
  'name-owner': { type: 'name-owner', owner: { name: 'Priya Shah', email: 'priya.shah@tmu.example' } },
  'ask-person': { type: 'ask-person', question: 'Which screen?', told },
  'record-person-reply': { type: 'record-person-reply', reply: 'The hearings screen', ...onTheirWord },
  'tell-person': { type: 'tell-person', told },
  answer: { type: 'answer', whatWasDone: 'Made it again', told },
  'record-not-resolved': { type: 'record-not-resolved', whatHappened: 'Still missing', ...onTheirWord },
  'hand-over': handOver,
  'record-tra-question': { type: 'record-tra-question', question: 'Which browser?', ...onTrasWord },
  'answer-tra': { type: 'answer-tra', information: 'Edge' },
  'link-card': { type: 'link-card', cardUrl: 'https://trello.com/c/Card0001', ...onTrasWord },
  'record-fix-required': { type: 'record-fix-required', ...onTrasWord },
  'record-fix-not-required': { type: 'record-fix-not-required', reason: 'Works as agreed', ...onTrasWord },
  'record-fix-applied': { type: 'record-fix-applied', note: 'Put the button back', ...onTrasWord },
  'record-fix-not-confirmed': { type: 'record-fix-not-confirmed', whatHappened: 'Not back yet' },
  'confirm-fix': { type: 'confirm-fix' },
  close: { type: 'close', outcome: 'worked', told, ...onTheirWord },
  reopen: { type: 'reopen', reason: 'It happened again' },
  'add-note': { type: 'add-note', text: 'Seen before in June' },
  'record-file': { type: 'record-file', file: { name: 'screen.png', size: 2_048, sha256: 'a1'.repeat(32) } },
  'change-details': {
    type: 'change-details',
    details: { whatHappened: 'The save button is missing', cause: 'update' },
  },
  'record-list-edit': { type: 'record-list-edit', status: 'looking' },
  'add-person': {
    type: 'add-person',
    reporter: { kind: 'panellist', name: 'Grace Obi' },
    channel: 'portal-inbox',
    hearingOn: '2026-03-09',
  },
  'remove-person': { type: 'remove-person', personKey: 'id-102', reason: 'A different fault', told },
  'take-in': { type: 'take-in', issueKey: 'issue-2', people: [] },
  'give-back': { type: 'give-back', issueKey: 'issue-2' },
  'merge-into': { type: 'merge-into', issueKey: 'issue-2' },
  'undo-merge': { type: 'undo-merge' },
  'record-heard': {
    type: 'record-heard',
    issueKey: 'issue-2',
    heard: [{ personKey: 'first', at: '2026-03-02T09:00:00.000Z' }],
  },
  'undo-reply': {
    type: 'undo-reply',
    eventId: 'never-made',
    before: { status: 'new', statusSinceAt: '2026-03-02T09:00:00.000Z' },
  },
} satisfies { [T in IssueCommand['type']]: IssueCommandOf<T> };

/** What came of these commands, given one after the other, a minute apart. Throws where one was refused. */
export function story(commands: readonly IssueCommand[], who: Actor = administrator): Issue {
  const issue = commands.reduce<Issue | undefined>((before, command, n) => {
    const decision = decideIssue(before, command, factsOf(who, n));
    if (decision.outcome === 'refused') throw new Error(`${command.type}: ${decision.refusal.message}`);
    return decision.issue;
  }, undefined);
  return issue!;
}

const withTra: IssueCommand[] = [raise, handOver];
const fixing: IssueCommand[] = [...withTra, steps['link-card'], steps['record-fix-required']];

/** A shortest story to each status. */
export const storyTo: Record<Issue['status'], readonly IssueCommand[]> = {
  new: [raise],
  looking: [raise, steps['name-owner']],
  'waiting-for-person': [raise, steps['ask-person']],
  'with-tra': withTra,
  'tra-has-question': [...withTra, steps['record-tra-question']],
  'card-made': [...withTra, steps['link-card']],
  'tra-fixing': fixing,
  'checking-fix': [...fixing, steps['record-fix-applied']],
  'fixed-tell-person': [...fixing, steps['record-fix-applied'], steps['confirm-fix']],
  'not-changing': [...withTra, steps['link-card'], steps['record-fix-not-required']],
  answered: [raise, steps.answer],
  closed: [raise, steps.answer, steps.close],
  'open-again': [raise, steps.answer, steps['record-not-resolved']],
};
