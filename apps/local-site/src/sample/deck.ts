import type { Chance } from './chance.js';

/** Deals everything that is in it before anything comes twice as often as it should, in an order of chance. */
export class Deck<T> {
  private readonly cards: readonly T[];
  private left: T[] = [];

  /** `often`: how many of each are in the deck. */
  constructor(
    of: readonly T[],
    often: (one: T) => number,
    private readonly chance: Chance,
  ) {
    this.cards = of.flatMap((one) => Array.from({ length: often(one) }, () => one));
  }

  deal(): T {
    if (this.left.length === 0) this.left = this.chance.shuffled(this.cards);
    return this.left.pop()!;
  }
}
