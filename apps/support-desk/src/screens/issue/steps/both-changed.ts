import { andList, type ChangedMeanwhile, type Instant } from '@tms-support/support-domain';
import { asBelow, type ChangedByBoth } from '../../../forms/ChooseBetween';
import { sinceWords } from '../../../words/date-words';
import { factName, factText, givenBy, hasItSince, whoOf } from '../../../words/fact-words';

/** A fact that a colleague changed too, in the words of a choice. */
export function bothChanged(change: ChangedMeanwhile, now: Instant): ChangedByBoth {
  const { fact, seen, theirs, yours, at } = change;
  if (fact === 'owner') {
    return {
      field: fact,
      name: factName(fact),
      hint: givenBy(change),
      theirs: { label: `Leave it with ${theirs ?? 'nobody'}`, hint: `${hasItSince(change, now)}.` },
      mine: { label: `Give it to ${yours ?? 'somebody else'}` },
    };
  }
  return {
    field: fact,
    name: factName(fact),
    hint: `It was: ${factText(fact, seen)}`,
    theirs: {
      label: `${whoOf(change)}: ${factText(fact, theirs)}`,
      ...(at ? { hint: sinceWords(at, now) } : {}),
    },
    mine: { label: `Yours: ${factText(fact, yours)}`, hint: asBelow },
  };
}

/** Everybody who changed something, in a row. */
export const everyoneOf = (changes: readonly ChangedMeanwhile[]): string => andList([...new Set(changes.map(whoOf))]);
