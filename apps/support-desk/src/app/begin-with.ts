import type { Answers } from '../drafts/draft-box';
import type { ShelfKey } from './readings';
import type { Shelf } from './shelf';

/** What a step's form begins with, where something on the page led to it: the person pointed at, the words of a report. */
interface Beginning {
  command: string;
  answers: Answers;
  /** The answer whose words are put under those that stand there already, where the form was begun before. Left out: those stay alone. */
  adds?: string;
}

const keyOf = (number: number): ShelfKey<Beginning | undefined> => ({ name: `issue/${number}/begin-with` });

export function beginWith(shelf: Shelf, number: number, beginning: Beginning): void {
  shelf.put(keyOf(number), beginning);
}

export function beginningOf(shelf: Shelf, number: number, command: string): Answers {
  const beginning = shelf.get(keyOf(number));
  return beginning?.command === command ? beginning.answers : {};
}

/** Words to put under what a form of this step holds already; undefined where there are none. */
export function additionOf(
  shelf: Shelf,
  number: number,
  command: string,
): { field: string; words: string } | undefined {
  const beginning = shelf.get(keyOf(number));
  if (beginning?.command !== command || beginning.adds === undefined) return undefined;
  return { field: beginning.adds, words: beginning.answers[beginning.adds] ?? '' };
}

/** Once the form has begun: the same form opened from elsewhere begins as it always does. */
export function forgetBeginning(shelf: Shelf, number: number): void {
  if (shelf.get(keyOf(number)) !== undefined) shelf.put(keyOf(number), undefined);
}
