/**
 * Whether a word is typed as another begins, but for so many slips: a letter left out, put in, changed, or two swapped. The first letter
 * must be right, or the first two swapped: nearly all slips come later, and it spares most of the words.
 */
export function isSlipOf(typed: string, word: string, most: number): boolean {
  const first = typed[0] === word[0] || (typed[0] === word[1] && typed[1] === word[0]);
  if (!first || word.length < typed.length - most) return false;
  // What stands behind the beginning does not matter: somebody is still typing.
  const width = Math.min(word.length, typed.length + most);
  let twoAbove: number[] = [];
  let above = Array.from({ length: width + 1 }, (_, at) => at);
  for (let i = 1; i <= typed.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= width; j += 1) {
      const same = typed[i - 1] === word[j - 1];
      let slips = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1])
        slips = Math.min(slips, twoAbove[j - 2]! + 1);
      row.push(slips);
      if (slips < least) least = slips;
    }
    if (least > most) return false;
    twoAbove = above;
    above = row;
  }
  return above.some((slips) => slips <= most);
}
