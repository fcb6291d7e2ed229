/** @jest-environment node */
import { ashaRaises } from '../../testing/example-issue';
import { newDesk } from '../../testing/open-app';
import { sam } from '../../testing/people';
import { Shelf } from '../shelf';
import { undoingDesk } from './undoing-desk';

/**
 * A script that is on its way and does not arrive. An import waits for whatever it gives that has a `then`: called, it never answers,
 * until the test lets it.
 */
const mockScript: { arrive?: () => void } = {};
jest.mock('./undo-of', () => ({
  then(answer: (script: unknown) => void) {
    mockScript.arrive = () => answer(jest.requireActual('./undo-of'));
  },
}));

const raise = ashaRaises();

afterEach(() => jest.useRealTimers());

it('waits two seconds for the script of Undo and no longer: what was saved is said to be, and nothing is offered, then or later', async () => {
  const memory = newDesk();
  const shelf = new Shelf();
  const before = memory.walk(41, [raise]);
  shelf.put('issue/41', before);
  const offers: string[] = [];
  const desk = undoingDesk(memory, shelf, (words) => {
    offers.push(words);
    return () => undefined;
  });
  jest.useFakeTimers();
  let outcome: string | undefined;
  void desk.giveCommand(before, { type: 'name-owner', owner: sam }).then((given) => (outcome = given.outcome));
  await jest.advanceTimersByTimeAsync(1_900);
  // It was asked for, or this waits for nothing.
  expect([typeof mockScript.arrive, outcome]).toEqual(['function', undefined]);
  await jest.advanceTimersByTimeAsync(200);
  expect(outcome).toBe('saved');
  mockScript.arrive!();
  await jest.advanceTimersByTimeAsync(5_000);
  expect(offers).toEqual([]);
});
