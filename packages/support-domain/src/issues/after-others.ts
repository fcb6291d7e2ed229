import type { ChangedMeanwhile } from './changed-meanwhile.js';
import { detailFacts, errorFacts, type IssueFact } from './fact-names.js';
import { factOf, isSameFact, lastChangeOf, withDetail, type FactHolder } from './fact.js';
import type { DetailFact } from './issue-facts.js';
import { ownChanges, wishOf } from './own-changes.js';
import type { IssueCommand, IssueCommandOf } from './issue-command.js';
import type { ErrorEvidence, IssueDetails } from './issue-facts.js';
import type { Issue } from './issue.js';
import { peopleOn } from './people-on-issue.js';
import type { Seen, SeenDetails } from './seen.js';

/** The command as it may be carried out on the issue as it stands, or what it would write over unseen. */
export type AfterOthers = { command: IssueCommand } | { changes: readonly ChangedMeanwhile[] };

function changeOf(fact: IssueFact, wish: FactHolder, seen: Seen, issue: Issue): ChangedMeanwhile {
  const { by, at } = lastChangeOf(fact, issue) ?? {};
  return {
    fact,
    ...(factOf(seen, fact) ? { seen: factOf(seen, fact) } : {}),
    ...(factOf(issue, fact) ? { theirs: factOf(issue, fact) } : {}),
    ...(factOf(wish, fact) ? { yours: factOf(wish, fact) } : {}),
    ...(by ? { by } : {}),
    ...(at ? { at } : {}),
    ...(fact === 'owner' && issue.owner ? { theirOwner: issue.owner } : {}),
  };
}

/** The details as they stand, with what this person changed in them. */
function mergedDetails(command: IssueCommandOf<'change-details'>, issue: Issue): SeenDetails {
  const wish: FactHolder = { details: command.details };
  return (ownChanges(command) as readonly DetailFact[]).reduce<SeenDetails>(
    (details, fact) => withDetail(details, fact, factOf(wish, fact)),
    issue.details,
  );
}

/** The details as `after` has them, with what this command changed in them as it was `before`. */
export function detailsBefore(command: IssueCommandOf<'change-details'>, before: Issue, after: Issue): IssueDetails {
  const own = detailFacts.filter(
    (fact) => !isSameFact(before, after, fact) && isSameFact({ details: command.details }, after, fact),
  );
  return own.reduce<SeenDetails>(
    (details, fact) => withDetail(details, fact, factOf(before, fact)),
    after.details,
  ) as IssueDetails;
}

/** The error as the issue keeps it, where a colleague corrected what this handover sent as it was before. */
function errorAfterHandover(command: IssueCommandOf<'hand-over'>, issue: Issue): ErrorEvidence | undefined {
  if (!command.error) return undefined;
  const wish: FactHolder = { details: { error: command.error } };
  const own = new Set<IssueFact>(ownChanges(command).filter((fact) => !command.keeps?.includes(fact)));
  const kept = errorFacts.reduce<SeenDetails>(
    (details, fact) => withDetail(details, fact, factOf(own.has(fact) ? wish : issue, fact)),
    {},
  );
  const asSent = errorFacts.every((fact) => !factOf(wish, fact) || isSameFact(wish, { details: kept }, fact));
  return !asSent && kept.error?.text ? (kept.error as ErrorEvidence) : undefined;
}

/**
 * A command whose writer saw an older version of the issue: it carries only what they changed, and a fact that a colleague
 * changed too is not written over. Taking the whole form is the tempting wrong way: it puts back what others corrected.
 */
export function afterOthers(command: IssueCommand, issue: Issue): AfterOthers {
  const { seen } = command;
  if (!seen) return { command };
  const { facts, wish } = wishOf(command);
  const both = facts.filter(
    (fact) => !isSameFact(wish, seen, fact) && !isSameFact(issue, seen, fact) && !isSameFact(issue, wish, fact),
  );
  const say = (those: readonly IssueFact[]): AfterOthers => ({
    changes: those.map((fact) => changeOf(fact, wish, seen, issue)),
  });
  if (both.length > 0) return say(both);
  if (command.type === 'change-details') {
    const details = mergedDetails(command, issue);
    // A screen or a time of an error that one takes away and the other adds to: there is no error without its words.
    if (details.error && !factOf({ details }, 'error.text')) return say(['error.text']);
    return { command: { ...command, details: details as IssueDetails } };
  }
  if (command.type === 'hand-over') {
    const errorKept = errorAfterHandover(command, issue);
    return { command: errorKept ? { ...command, errorKept } : command };
  }
  return { command };
}

/** A telling to "everybody" reaches those whom its writer saw on the issue, and nobody who came since. */
export function toThoseSeen(command: IssueCommand, issue: Issue | undefined): IssueCommand {
  const saw = command.seen?.people;
  if (!issue || !saw || !('told' in command) || !command.told || command.told.to) return command;
  const keys = peopleOn(issue).map(({ key }) => key);
  const to = keys.filter((key) => saw.includes(key));
  return to.length === keys.length ? command : { ...command, told: { ...command.told, to } };
}
