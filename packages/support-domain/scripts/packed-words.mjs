/**
 * The lines of a packed list, as `unpackedWords` of src/personal-data/packed-words.ts reads them.
 * @param {string[]} words sorted
 * @param {ReadonlySet<string>} [second] those of the second kind
 */
export function packedLines(words, second = new Set()) {
  let before = '';
  const pieces = words.map((word) => {
    let same = 0;
    while (same < 9 && word[same] === before[same]) same += 1;
    before = word;
    return (second.has(word) ? 'ABCDEFGHIJ'[same] : same) + word.slice(same);
  });
  const lines = [];
  for (let at = 0; at < pieces.length; at += 400) lines.push(`  '${pieces.slice(at, at + 400).join('')}',`);
  return lines.join('\n');
}
