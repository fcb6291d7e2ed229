import type { ChangedMeanwhile } from './changed-meanwhile.js';
import type { IssueFact } from './fact-names.js';
import { withDetail } from './fact.js';
import type { IssueCommand } from './issue-command.js';
import type { DetailFact, IssueDetails } from './issue-facts.js';
import { ownChanges } from './own-changes.js';
import type { Seen } from './seen.js';

/** Whose word stands where both changed a fact. */
export type WhoseWord = 'mine' | 'theirs';

function nowSeen(seen: Seen, { fact, theirs, theirOwner }: ChangedMeanwhile): Seen {
  if (fact === 'owner') return { ...seen, owner: theirOwner };
  if (fact === 'cardUrl') return { ...seen, cardUrl: theirs };
  return { ...seen, details: withDetail(seen.details ?? {}, fact, theirs) };
}

/** The command without its own word on a fact: what the other person wrote stays. */
function withTheirs(command: IssueCommand, { fact, theirs }: ChangedMeanwhile): IssueCommand {
  switch (command.type) {
    case 'change-details':
      return {
        ...command,
        details: withDetail(command.details, fact as DetailFact, theirs) as IssueDetails,
      };
    case 'hand-over':
      // What was sent was sent. The issue keeps the other words.
      return { ...command, keeps: [...(command.keeps ?? []), fact] };
    case 'answer':
    case 'close':
      return { ...command, [fact]: undefined };
    default:
      return command;
  }
}

/**
 * The command once its writer has seen what the colleague wrote, and chose for each fact whose word stands. Undefined where
 * nothing of their own is left to write: a choice that is missing keeps the colleague's.
 */
export function settleCommand(
  command: IssueCommand,
  changes: readonly ChangedMeanwhile[],
  choices: Readonly<Partial<Record<IssueFact, WhoseWord>>>,
): IssueCommand | undefined {
  const settled = changes.reduce<IssueCommand>((before, change) => {
    const after = choices[change.fact] === 'mine' ? before : withTheirs(before, change);
    return { ...after, seen: nowSeen(after.seen ?? {}, change) };
  }, command);
  const writesFactsAlone = ['name-owner', 'link-card', 'change-details'].includes(command.type);
  const keepsAll = changes.every(({ fact }) => choices[fact] !== 'mine');
  if (!writesFactsAlone || !keepsAll) return settled;
  return command.type === 'change-details' && ownChanges(settled).length > 0 ? settled : undefined;
}
