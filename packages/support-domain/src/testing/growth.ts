const sizes = { small: 1, large: 8 } as const;
const tries = 3;
/** The processor's time is told in steps of some milliseconds: less than this would be a guess. */
const leastMicroseconds = 40_000;

/**
 * How many times longer work takes on eight times as much: about 8 where it is linear, 64 where it is quadratic, whatever the machine.
 * What counts is the processor's time, not the clock's, which a neighbour on the machine stretches; both sizes are tried in turns, as
 * often as it takes to tell their times, and the best of each is taken.
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
  const pairs = Array.from(
    { length: tries },
    () => [timeOf(sizes.small, repeats), timeOf(sizes.large, repeats)] as const,
  );
  return Math.min(...pairs.map(([, large]) => large)) / Math.min(...pairs.map(([small]) => small));
}
