/** The working spans of one year in UTC: span i is worked from `starts[i]` to `ends[i]`, `before[i]` minutes having been worked. */
export interface WorkingSpans {
  starts: readonly number[];
  ends: readonly number[];
  before: readonly number[];
  total: number;
}

export const workingSpans = (spans: Iterable<readonly [start: number, end: number]>): WorkingSpans => {
  const starts: number[] = [];
  const ends: number[] = [];
  const before: number[] = [];
  let total = 0;
  for (const [start, end] of spans) {
    if (start >= end) continue;
    starts.push(start);
    ends.push(end);
    before.push(total);
    total += end - start;
  }
  return { starts, ends, before, total };
};

/** How many of the sorted values are at most `limit`: the index after the last of them. */
export const countUpTo = (values: readonly number[], limit: number): number => {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (values[middle]! <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The minutes worked in the year before a minute. */
export const workedBefore = ({ starts, ends, before }: WorkingSpans, minute: number): number => {
  const i = countUpTo(starts, minute) - 1;
  return i < 0 ? 0 : before[i]! + Math.min(minute, ends[i]!) - starts[i]!;
};

/** The first minute before which `worked` minutes have been worked, where 0 < worked ≤ total. */
export const firstMinuteWith = ({ starts, before }: WorkingSpans, worked: number): number => {
  const i = countUpTo(before, worked - 1) - 1;
  return starts[i]! + worked - before[i]!;
};

/** The last minute before which no more than `worked` minutes have been worked, where 0 ≤ worked < total. */
export const lastMinuteWith = ({ starts, before }: WorkingSpans, worked: number): number => {
  const i = countUpTo(before, worked) - 1;
  return starts[i]! + worked - before[i]!;
};
