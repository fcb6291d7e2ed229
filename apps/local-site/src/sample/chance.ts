/** Chance that repeats: the same seed gives the same numbers, on every machine. Mulberry32. */
export interface Chance {
  /** From 0 up to 1, never 1. */
  next(): number;
  /** A whole number, both ends included. */
  between(lowest: number, highest: number): number;
  /** True that often, from 0 to 1. */
  happens(share: number): boolean;
  /** One of them. Throws where there are none. */
  pick<T>(from: readonly T[]): T;
  shuffled<T>(from: readonly T[]): T[];
  /** An id in the shape of a GUID. */
  id(): string;
}

export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (lowest: number, highest: number): number => lowest + Math.floor(next() * (highest - lowest + 1));
  const hex = (digits: number): string => Array.from({ length: digits }, () => between(0, 15).toString(16)).join('');
  return {
    next,
    between,
    happens: (share) => next() < share,
    pick: (from) => {
      if (from.length === 0) throw new RangeError('There is nothing to pick from.');
      return from[between(0, from.length - 1)]!;
    },
    shuffled: (from) => {
      const cards = [...from];
      for (let at = cards.length - 1; at > 0; at -= 1) {
        const other = between(0, at);
        [cards[at], cards[other]] = [cards[other]!, cards[at]!];
      }
      return cards;
    },
    id: () => `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}`,
  };
}
