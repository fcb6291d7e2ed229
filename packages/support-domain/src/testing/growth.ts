const sizes = { small: 1, large: 8 } as const;
const tries = 5;

/**
 * How many times longer work takes on eight times as much: about 8 where it is linear, 64 where it is quadratic, whatever the machine.
 * Both are timed in turns, and the best of each counts, so that a neighbour on the machine slows no side alone.
 */
export function growthOf(work: (times: number) => void): number {
  const timeOf = (times: number): number => {
    const from = performance.now();
    work(times);
    return performance.now() - from;
  };
  timeOf(sizes.small); // what is compiled on the way is compiled now
  const pairs = Array.from({ length: tries }, () => [timeOf(sizes.small), timeOf(sizes.large)] as const);
  return Math.min(...pairs.map(([, large]) => large)) / Math.min(...pairs.map(([small]) => small));
}
