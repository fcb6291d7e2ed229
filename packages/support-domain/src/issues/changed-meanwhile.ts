import * as z from 'zod/mini';
import { detailFacts, errorFacts, factOf, isSameFact, issueFactSchema, lastChangeOf, withDetail } from './fact.js';
import type { DetailFact, FactHolder, IssueFact } from './fact.js';
import { instantInWords } from '../words/dates.js';
import type { IssueCommand, IssueCommandOf } from './issue-command.js';
import { ownerSchema, type ErrorEvidence, type IssueDetails } from './issue-facts.js';
import type { Issue } from './issue.js';
import { peopleOn } from './people-on-issue.js';
import type { Seen, SeenDetails } from './seen.js';

/** One fact that two people changed, each from the same version: what it was, and both. Absent words mean blank. */
export const changedMeanwhileSchema = z.object({
  fact: issueFactSchema,
  seen: z.optional(z.string()),
  theirs: z.optional(z.string()),
  yours: z.optional(z.string()),
  /** Who made it what it is now, and when. Absent where the story does not say. */
  by: z.optional(z.object({ name: z.string(), email: z.string() })),
  at: z.optional(z.string()),
  /** Of the fact `owner`: who has the issue now. */
  theirOwner: z.optional(ownerSchema),
});
export type ChangedMeanwhile = z.infer<typeof changedMeanwhileSchema>;

/** The command as it may be carried out on the issue as it stands, or what it would write over unseen. */
export type AfterOthers = { command: IssueCommand } | { changes: readonly ChangedMeanwhile[] };

/** What the command would have these facts be. */
function wishOf(command: IssueCommand): { facts: readonly IssueFact[]; wish: FactHolder } {
  switch (command.type) {
    case 'name-owner':
      return { facts: ['owner'], wish: { owner: command.owner } };
    case 'link-card':
      return { facts: ['cardUrl'], wish: { cardUrl: command.cardUrl } };
    case 'change-details':
      return { facts: detailFacts, wish: { details: command.details } };
    case 'hand-over': {
      const wish = { details: { error: command.error } };
      const kept = new Set<string>(command.keeps);
      return { facts: errorFacts.filter((fact) => factOf(wish, fact) && !kept.has(fact)), wish };
    }
    case 'answer':
    case 'close': {
      const wish = { details: { cause: command.cause, prevention: command.prevention } };
      return { facts: (['cause', 'prevention'] as const).filter((fact) => factOf(wish, fact)), wish };
    }
    default:
      return { facts: [], wish: {} };
  }
}

/** The facts of a command that its writer changed: what stood in the form already is nobody's wish. */
export function ownChanges(command: IssueCommand): readonly IssueFact[] {
  const { facts, wish } = wishOf(command);
  return facts.filter((fact) => !isSameFact(wish, command.seen, fact));
}

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

const factWords: Readonly<Record<IssueFact, string>> = {
  owner: 'who has this issue',
  cardUrl: 'the link of the card',
  whatHappened: 'what happened',
  area: 'the area of TMS',
  cause: 'the cause',
  prevention: 'what would have prevented it',
  hearingOn: 'the hearing date',
  updateKey: 'the update that it came after',
  'error.text': 'the error message',
  'error.screen': 'the screen of the error',
  'error.seenAt': 'when the error appeared',
  'error.recordReference': 'the record reference',
};

/** What a colleague changed meanwhile, in a sentence: who, and when. */
export function changedMeanwhileWords({ fact, theirs, by, at }: ChangedMeanwhile): string {
  const when = at ? instantInWords(at) : undefined;
  if (fact === 'owner' && theirs) return `${theirs} has had this issue since ${when ?? 'a moment ago'}.`;
  const who = by?.name ?? 'Somebody else';
  return `${who} changed ${factWords[fact]}${when ? ` at ${when}` : ' meanwhile'}.`;
}
