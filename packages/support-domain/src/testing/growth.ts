const sizes = { small: 1, large: 8 } as const;
/** The processor's time is told in steps of some milliseconds: less than this would be a guess. */
const leastMicroseconds = 40_000;
/** Tried so often before work is said to grow faster than its size: a neighbour that presses on the machine's memory is gone by then. */
const mostTries = 8;
const fewestTries = 2;
/** A growth below this is no square of anything: eight times the work, with what a larger heap costs. */
const surelyLinear = 18;

/**
 * How many times longer work takes on eight times as much: about 8 where it is linear, 64 where it is quadratic, whatever the machine.
 * What counts is the processor's time, not the clock's, which a neighbour on the machine stretches; both sizes are tried in turns, and the
 * best of each is taken. Two tries are enough where they say that work is linear (the first may compile), since nothing makes a machine
 * too fast; the tempting three are too few where they do not, since a machine without peace is slow in all three.
 */
export function growthOf(work: (times: number) => void): number {
  const timeOf = (times: number, repeats: number): number => {
    const from = process.cpuUsage();
    for (let run = 0; run < repeats; run += 1) work(times);
    return process.cpuUsage(from).user;
  };
  timeOf(sizes.small, 1); // what is compiled on the way is compiled now
  let repeats = 1;
  while (timeOf(sizes.small, repeats) < leastMicroseconds) repeats *= 2;
  const best = { small: Infinity, large: Infinity };
  const isSettled = (tried: number): boolean => tried >= fewestTries && best.large / best.small < surelyLinear;
  for (let tried = 0; tried < mostTries && !isSettled(tried); tried += 1) {
    best.small = Math.min(best.small, timeOf(sizes.small, repeats));
    best.large = Math.min(best.large, timeOf(sizes.large, repeats));
  }
  return best.large / best.small;
}
