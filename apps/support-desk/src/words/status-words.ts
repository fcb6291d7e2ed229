import type { Issue } from '@tms-support/support-domain';

/** How an issue stands, in the words of the team. */
export function statusWords(issue: Pick<Issue, 'status' | 'owner' | 'reporter'>): string {
  const person = issue.reporter.name;
  switch (issue.status) {
    case 'new':
      return issue.owner ? `New, ${issue.owner.name} has this` : 'New, nobody has this';
    case 'looking':
      return issue.owner ? `${issue.owner.name} is looking` : 'Somebody is looking';
    case 'waiting-for-person':
      return `Waiting for ${person}`;
    case 'with-tra':
      return 'With TRA support';
    case 'tra-has-question':
      return 'TRA has a question';
    case 'card-made':
      return 'With TRA support, card made';
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
