/** Unpacks words of a sorted list: of each, how many letters it shares with the one before, and the rest. */
export function unpackedWords(packed: readonly string[]): ReadonlySet<string> {
  const unpacked = new Set<string>();
  let before = '';
  for (const [, same, rest] of packed.join('').matchAll(/(\d)([a-z]+)/g)) {
    before = before.slice(0, Number(same)) + rest!;
    unpacked.add(before);
  }
  return unpacked;
}
