const sizes = { small: 1, large: 8 } as const;
/**
 * Less than this would be a guess. Time in the program and in the kernel together is told to the microsecond, where the program's alone is
 * told in steps of some milliseconds; where even the sum comes in steps (Windows), they are of 16.
 */
const leastMicroseconds = 20_000;
/** Tried so often before work is said to grow faster than its size: a neighbour that presses on the machine's memory is gone by then. */
const mostTries = 8;
/** A growth below this is no square of anything: eight times the work, with what a larger heap costs. */
const surelyLinear = 18;

/**
 * How many times longer work takes on eight times as much: about 8 where it is linear, 64 where it is quadratic, whatever the machine.
 * What counts is the processor's time, not the clock's, which a neighbour on the machine stretches; both sizes are tried in turns, and the
 * best of each is taken. One try of the large is enough where it says that work is linear, since nothing makes a machine too fast, and the
 * small was timed while it was found how often to repeat it; the tempting three are too few where it does not, since a machine without
 * peace is slow in all three.
 */
export function growthOf(work: (times: number) => void): number {
  const timeOf = (times: number, repeats: number): number => {
    const from = process.cpuUsage();
    for (let run = 0; run < repeats; run += 1) work(times);
    const { user, system } = process.cpuUsage(from);
    return user + system;
  };
  timeOf(sizes.small, 1); // what is compiled on the way is compiled now
  const best = { small: timeOf(sizes.small, 1), large: Infinity };
  let repeats = 1;
  while (best.small < leastMicroseconds) best.small = timeOf(sizes.small, (repeats *= 2));
  for (let tried = 0; tried < mostTries && best.large / best.small >= surelyLinear; tried += 1) {
    if (tried > 0) best.small = Math.min(best.small, timeOf(sizes.small, repeats));
    best.large = Math.min(best.large, timeOf(sizes.large, repeats));
  }
  return best.large / best.small;
}
