/** @jest-environment node */
import type { Desk } from '@tms-support/sharepoint-storage';
import { Shelf } from './shelf';
import type { ShelfKey } from './readings';
import type { useReading } from './use-reading';

/** Never called: what is held here is held by the compiler, in the run of the types. */
export function wrongReadings(read: typeof useReading, desk: Desk, shelf: Shelf): void {
  read('people', () => desk.readPeople());
  // @ts-expect-error No such name.
  read('poeple', () => desk.readPeople());
  // @ts-expect-error Under this name stand people.
  read('people', () => desk.readReplies());
  // @ts-expect-error An issue has a number.
  read('issue/first', () => desk.readIssue(1));
  // @ts-expect-error A part of the screen would show files where an issue is meant.
  read('issue/41', () => desk.readFiles(41));
  // @ts-expect-error Under this name stand known problems.
  shelf.put('known-problems', [{ line: 1 }]);
}

it('keeps what somebody made a key for, and nothing under another', () => {
  const key: ShelfKey<{ at: number }> = { name: 'a-place' };
  const shelf = new Shelf();
  shelf.put(key, { at: 4 });
  expect([shelf.get(key)?.at, shelf.get({ name: 'elsewhere' })]).toEqual([4, undefined]);
});
