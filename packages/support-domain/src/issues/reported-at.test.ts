import { decideIssue } from './decide-issue.js';
import { replayIssue } from './evolve-issue.js';
import type { Issue } from './issue.js';
import { peopleOn, silentSinceAt } from './people-on-issue.js';
import { administrator, factsOf } from './testing/people.js';
import { raise, steps, story } from './testing/stories.js';

const monday = '2026-02-27T16:10:00.000Z';
const accepted = (decision: ReturnType<typeof decideIssue>): Issue => {
  if (decision.outcome === 'refused') throw new Error(decision.refusal.message);
  return decision.issue;
};

it('keeps the time at which somebody reported it, not that at which it was logged', () => {
  const issue = accepted(decideIssue(undefined, { ...raise, reportedAt: monday }, factsOf(administrator, 5)));
  expect([issue.raisedAt, issue.statusSinceAt, silentSinceAt(issue)]).toEqual([monday, monday, monday]);
  expect(issue.history[0]).toMatchObject({ at: '2026-03-02T09:05:00.000Z', reportedAt: monday });
  expect(replayIssue(issue.history)).toEqual(issue);
});

it('keeps it for who is added to an issue from their report', () => {
  const issue = accepted(
    decideIssue(story([raise]), { ...steps['add-person'], reportedAt: monday }, factsOf(administrator, 5)),
  );
  expect(peopleOn(issue)[1]).toMatchObject({ joinedAt: monday });
});

it('takes no time from the future: then it was when it was logged', () => {
  const future = '2031-01-01T00:00:00.000Z';
  const issue = accepted(decideIssue(undefined, { ...raise, reportedAt: future }, factsOf(administrator, 5)));
  expect(issue.raisedAt).toBe('2026-03-02T09:05:00.000Z');
  expect(issue.history[0]).not.toHaveProperty('reportedAt');
});

it.each(['', 'yesterday', '2026-02-30T10:00'])('asks again for a time that is none: %j', (reportedAt) => {
  const decision = decideIssue(undefined, { ...raise, reportedAt }, factsOf(administrator, 5));
  if (reportedAt === '') expect(accepted(decision).raisedAt).toBe('2026-03-02T09:05:00.000Z');
  else expect(decision).toMatchObject({ refusal: { needs: [{ field: 'reportedAt' }] } });
});
