/** A text as part of an address. Half of a surrogate pair cannot be encoded, and `encodeURIComponent` alone would throw. */
export const encodeText = (text: string): string =>
  encodeURIComponent(text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD'));
