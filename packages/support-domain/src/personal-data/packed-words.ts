/**
 * Unpacks words of a sorted list: of each, how many letters it shares with the one before, and the rest. A list of two kinds says those of the
 * second by a letter instead of a digit ("A" shares none, "B" one): together they share more than each would alone.
 */
export function unpackedWords(packed: readonly string[]): readonly [ReadonlySet<string>, ReadonlySet<string>] {
  const unpacked = [new Set<string>(), new Set<string>()] as const;
  let before = '';
  for (const [, same, rest] of packed.join('').matchAll(/([\dA-J])([a-z]+)/g)) {
    const shared = parseInt(same!, 20);
    before = before.slice(0, shared % 10) + rest!;
    unpacked[shared < 10 ? 0 : 1].add(before);
  }
  return unpacked;
}
