/** Letters and numbers alone, in small letters without accents: what is left of a word however it was typed or pasted. */
export const plainWords = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    // A capital I with a dot leaves a mark behind it, and a small one without a dot is no other letter.
    .replace(/ı/g, 'i')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** How many slips lie between two words: a letter left out, put in, changed, or two swapped. */
export function slipsBetween(a: string, b: string): number {
  let twoAbove: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let slips = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        slips = Math.min(slips, twoAbove[j - 2]! + 1);
      row.push(slips);
    }
    [twoAbove, above] = [above, row];
  }
  return above[b.length]!;
}
