import { decideIssue, type DecideFacts } from './decide-issue.js';
import type { IssueCommand } from './issue-command.js';
import { steps, story, storyTo } from './testing/stories.js';

const facts = (version?: string): DecideFacts => ({
  at: '2026-03-03T09:00:00.000Z',
  actor: { name: 'Priya Shah', email: 'priya.shah@tmu.example', roles: ['system-administrator'] },
  newId: () => 'new',
  ...(version === undefined ? {} : { version }),
});
const issue = story(storyTo.looking);
const on = (command: IssueCommand, version: string): IssueCommand => ({ ...command, seen: { version } });

test.each([
  ['name-owner', steps['name-owner']],
  ['add-note', steps['add-note']],
  ['change-details', steps['change-details']],
] as const)(
  '%s for one version is carried out on that one, and refused on every other, with who wrote last',
  (_, given) => {
    expect(decideIssue(issue, on(given, 'v7'), facts('v7')).outcome).toBe('accepted');
    expect(decideIssue(issue, on(given, 'v7'), facts('v8'))).toMatchObject({
      outcome: 'refused',
      refusal: {
        code: 'ISSUE.CHANGED_MEANWHILE',
        changes: [],
        message: expect.stringMatching(/wrote on this issue at .*\. Nothing/),
      },
    });
  },
);

test('it is held to nothing where nobody says which version this is, and no event keeps it', () => {
  const decided = decideIssue(issue, on(steps['add-note'], 'v7'), facts());
  expect(decided.outcome).toBe('accepted');
  expect(JSON.stringify(decided)).not.toContain('v7');
});
