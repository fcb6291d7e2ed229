/**
 * Whether these are other words, and not the ones before with more typed or some mended: less than half of those before still stands at
 * their two ends. What was found to the words before is then about another problem.
 */
export function areOtherWords(before: string, now: string): boolean {
  const shorter = Math.min(before.length, now.length);
  let head = 0;
  while (head < shorter && before[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === now[now.length - 1 - tail]) tail += 1;
  return head + tail < before.length / 2;
}
