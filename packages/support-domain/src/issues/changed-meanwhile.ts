import * as z from 'zod/mini';
import { detailFacts, errorFacts, factOf, isSameFact, issueFactSchema } from './fact.js';
import type { FactHolder, IssueFact } from './fact.js';
import type { IssueCommand } from './issue-command.js';
import { ownerSchema } from './issue-facts.js';

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

/** What the command would have these facts be. */
export function wishOf(command: IssueCommand): { facts: readonly IssueFact[]; wish: FactHolder } {
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
