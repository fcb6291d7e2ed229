/** Work that can be left and taken up again: after each piece it says how far it is, from 0 to 1. */
export type Turns<T> = Generator<number, T, void>;

/** Ways of finding, each of which is done in one go. */
export type Finders<T> = readonly (() => readonly T[])[];

/** What each of these finds, one a turn. */
export function* inTurns<T>(finders: Finders<T>): Turns<T[]> {
  const found: T[] = [];
  for (const find of finders) {
    found.push(...find());
    yield 0;
  }
  return found;
}

/** All of it, in one go: for scripts, and for what is known to be small. */
export const atOnce = <T>(turns: Turns<T>): T => {
  for (;;) {
    const step = turns.next();
    if (step.done) return step.value;
  }
};

/** How whoever waits is served while the work goes on. */
export interface SliceOptions {
  /** Milliseconds, on any clock that only goes forward. */
  clock: () => number;
  /** Lets the page live: one turn of the event loop. */
  pause: () => Promise<void>;
  /** After so many milliseconds the page has a turn. */
  sliceMs?: number;
  /** An `AbortSignal`, of which this alone is asked. */
  signal?: { readonly aborted: boolean };
  /** Hears how far it is, from 0 to 1. */
  onProgress?: (done: number) => void;
}

/** Somebody ended work that was under way. Nothing of it counts. */
export class StoppedError extends Error {
  override readonly name = 'StoppedError';
  readonly code = 'IMPORT.STOPPED';

  constructor() {
    super('You stopped reading the file. Nothing was brought in.');
  }
}

/**
 * All of it, in slices between which the page lives. The length of a slice is counted in time and not in posts: one post may be as
 * long as a hundred others. Throws `StoppedError` where the signal ends it.
 */
export const inSlices = async <T>(turns: Turns<T>, options: SliceOptions): Promise<T> => {
  const { clock, pause, sliceMs = 12, signal, onProgress } = options;
  let since = clock();
  for (;;) {
    if (signal?.aborted) throw new StoppedError();
    const step = turns.next();
    if (step.done) return step.value;
    if (clock() - since < sliceMs) continue;
    onProgress?.(step.value);
    await pause();
    since = clock();
  }
};
