import { detailFacts, errorFacts, type IssueFact } from './fact-names.js';
import { factOf, isSameFact, type FactHolder } from './fact.js';
import type { IssueCommand } from './issue-command.js';

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

/** The facts of a command that its writer changed: nobody chose what was already in the form. */
export function ownChanges(command: IssueCommand): readonly IssueFact[] {
  const { facts, wish } = wishOf(command);
  return facts.filter((fact) => !isSameFact(wish, command.seen, fact));
}
