/** The value with its keys in order and without what is undefined: the same words give the same text. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, inner]) => [name, inOrder(inner)]),
  );
}

/** The text by which two values are known to say the same. */
export const saidText = (value: unknown): string => JSON.stringify(inOrder(value)) ?? '';

/** 53 bits of a text, by cyrb53 (public domain, github.com/bryc/code). It tells texts apart, and keeps no secret. */
function shortHash(text: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}

/**
 * A key that is made of the form's key and of what it says. Two tabs share a draft and its key: with the same words they say one
 * thing, which is found again; with other words they say two, and neither stands for the other.
 */
export const keyOfSaid = (key: string, said: unknown): string => `${key}-${shortHash(saidText(said))}`;
