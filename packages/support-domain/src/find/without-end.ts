/**
 * A text without the signs at its end that are in `signs`. An expression such as `/\/+$/` is tried again at each sign of a run that
 * is not at the end, and takes the square of its length.
 */
export function withoutEnd(text: string, signs: string): string {
  let end = text.length;
  while (end > 0 && signs.includes(text[end - 1]!)) end -= 1;
  return text.slice(0, end);
}
