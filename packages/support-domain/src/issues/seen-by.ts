import type { IssueCommandType } from './issue-command.js';
import type { Issue } from './issue.js';
import { peopleOn } from './people-on-issue.js';
import type { Seen } from './seen.js';

/** What somebody who fills in the form of this command now sees of the issue: it goes with the command as `seen`. */
export function seenBy(command: IssueCommandType, issue: Issue): Seen {
  const { details, owner, cardUrl } = issue;
  const people = peopleOn(issue).map(({ key }) => key);
  switch (command) {
    case 'name-owner':
      return owner ? { owner } : {};
    case 'link-card':
      return cardUrl ? { cardUrl } : {};
    case 'change-details':
      return { details };
    case 'hand-over':
      return details.error ? { details: { error: details.error } } : {};
    case 'answer':
    case 'close': {
      const { cause, prevention } = details;
      return { people, details: { ...(cause ? { cause } : {}), ...(prevention ? { prevention } : {}) } };
    }
    case 'ask-person':
    case 'tell-person':
      return { people };
    default:
      return {};
  }
}
