/** What belongs to the sign before it: the second half of a pair, an accent, a joiner, a tone of skin. */
const joined = /^(?:[\udc00-\udfff]|\p{M}|\u200d|\ufe0f|\p{Emoji_Modifier})/u;
/** The most signs that one drawn character is made of, in text that people write. */
const longestCharacter = 16;

/** The beginning of a text, at most so long, that ends between two whole characters. */
export function cutWhole(text: string, longest: number): string {
  if (text.length <= longest) return text;
  let end = longest;
  while (end > 0 && longest - end < longestCharacter) {
    const code = text.charCodeAt(end);
    const isHalf = code >= 0xdc00 && code <= 0xdfff;
    if (!isHalf && !joined.test(text.slice(end, end + 2)) && text[end - 1] !== '\u200d') break;
    end -= 1;
  }
  return text.slice(0, end);
}
