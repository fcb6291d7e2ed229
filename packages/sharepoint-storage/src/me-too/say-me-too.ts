import { cell, cutTo, meTooList, textLimit } from '@tms-support/sharepoint-schema';
import type { KnownProblemRow } from '../known-problems/known-problem-calls.js';
import { addOnce, type KeyedList } from '../rows/row-store.js';

const f = meTooList.fields;

/** Adds the row of this person on this problem, once: the key says both. Throws `StorageError`. */
export async function sayMeToo(
  keyed: KeyedList,
  problem: Pick<KnownProblemRow, 'number' | 'value'>,
  person: { email: string },
): Promise<void> {
  const key = cutTo(textLimit, `${problem.number} ${person.email.trim().toLowerCase()}`);
  const cells = { ...cell(f.title, problem.value.line), ...cell(f.key, key), ...cell(f.problem, problem.number) };
  await addOnce(keyed, key, cells, 'saying that you have it too');
}
