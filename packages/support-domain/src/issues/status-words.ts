import type { IssueStatus } from './issue-status.js';
import type { Issue } from './issue.js';
import { everybodyOn } from './people-on-issue.js';

/** How an issue with this status stands, in words. `person` is who has the problem, `owner` who has the issue. */
export function statusWords(status: IssueStatus, person = 'the person', owner = 'Somebody'): string {
  switch (status) {
    case 'new':
      return 'New, nobody has this';
    case 'looking':
      return `${owner} is looking`;
    case 'waiting-for-person':
      return `Waiting for ${person}`;
    case 'with-tra':
      return 'With TRA support';
    case 'tra-has-question':
      return 'TRA has a question';
    case 'card-made':
      return 'TRA has made a card';
    case 'tra-fixing':
      return 'TRA is fixing it';
    case 'checking-fix':
      return 'TRA says fixed, we are checking';
    case 'fixed-tell-person':
      return `Fixed, tell ${person}`;
    case 'not-changing':
      return `TRA is not changing this, tell ${person}`;
    case 'answered':
      return 'Answered, did it work?';
    case 'closed':
      return 'Closed';
    case 'open-again':
      return 'Open again';
  }
}

/** The people of an issue in a sentence: "Ann Lee", "Ann Lee and 2 others". */
export function peopleWords(issue: Issue): string {
  const [first, ...others] = everybodyOn(issue);
  const name = first!.reporter.name;
  if (others.length === 0) return name;
  return others.length === 1 ? `${name} and ${others[0]!.reporter.name}` : `${name} and ${others.length} others`;
}

/** How this issue stands, in words, with its people's names. */
export function describeStatus(issue: Issue): string {
  if (issue.mergedInto) return 'Merged into another issue';
  return statusWords(issue.status, peopleWords(issue), issue.owner?.name);
}
