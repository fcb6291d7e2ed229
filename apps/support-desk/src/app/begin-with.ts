import type { Answers } from '../drafts/draft-box';
import type { ShelfKey } from './readings';
import type { Shelf } from './shelf';

/** What a step's form begins with, where something on the page led to it: the person pointed at, the words of a report. */
interface Beginning {
  command: string;
  answers: Answers;
}

const keyOf = (number: number): ShelfKey<Beginning | undefined> => ({ name: `issue/${number}/begin-with` });

export function beginWith(shelf: Shelf, number: number, beginning: Beginning): void {
  shelf.put(keyOf(number), beginning);
}

export function beginningOf(shelf: Shelf, number: number, command: string): Answers {
  const beginning = shelf.get(keyOf(number));
  return beginning?.command === command ? beginning.answers : {};
}

/** Once the form has begun: the same form opened from elsewhere begins as it always does. */
export function forgetBeginning(shelf: Shelf, number: number): void {
  if (shelf.get(keyOf(number)) !== undefined) shelf.put(keyOf(number), undefined);
}
