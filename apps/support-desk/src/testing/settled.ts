import { act } from '@testing-library/react';

/**
 * Lets everything that was begun come to its end: the loop is given so many turns, however long the machine takes over each. For tests
 * that say that something does not come; what does come is waited for by itself.
 */
export function settled(turns = 50): Promise<void> {
  return act(async () => {
    for (let turn = 0; turn < turns; turn += 1) await new Promise((next) => setTimeout(next, 0));
  });
}
