import type { Suggestion } from './suggest-answers';

type One = Pick<Suggestion, 'id' | 'isDoubtful'>;

/** Kept beside the ids of what was turned: somebody changed a doubtful answer, and left it nonetheless. */
const leftAfterChange = (id: string): string => `${id}-left`;

/**
 * Whether an answer is to be taken. `turned`: what somebody ticked or unticked themselves. `isChanged`: they changed its words, and so mean to
 * take it, unless they say that they do not.
 */
export const isTicked = ({ id, isDoubtful }: One, turned: ReadonlySet<string>, isChanged: boolean): boolean =>
  isDoubtful ? turned.has(id) || (isChanged && !turned.has(leftAfterChange(id))) : !turned.has(id);

/** What is kept when somebody ticks an answer or unticks it. */
export function afterTick(one: One, turned: ReadonlySet<string>, wasTicked: boolean): ReadonlySet<string> {
  const next = new Set(turned);
  const isKept = wasTicked !== Boolean(one.isDoubtful);
  if (isKept) next.add(one.id);
  else next.delete(one.id);
  if (one.isDoubtful && wasTicked) next.add(leftAfterChange(one.id));
  else next.delete(leftAfterChange(one.id));
  return next;
}
