/** A text without the signs at its end that are `sign`, in time that grows with the text: `/\/+$/` takes the square of it. */
export function withoutEnd(text: string, sign: string): string {
  let end = text.length;
  while (end > 0 && text[end - 1] === sign) end -= 1;
  return text.slice(0, end);
}
