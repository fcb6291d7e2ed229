/** How long work may hold the screen: a frame is 16 ms, and something must be left to draw with. */
const holdMs = 8;

/** Goes on with work that gives way, until it is done or has held the screen long enough. Undefined: there is more to do. */
export function goOn<T>(work: Generator<void, T, void>): T | undefined {
  const until = performance.now() + holdMs;
  do {
    const turn = work.next();
    if (turn.done) return turn.value;
  } while (performance.now() < until);
  return undefined;
}
