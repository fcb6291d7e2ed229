/**
 * A text as a file, an address, a field or another program gave it. What is no text says nothing: it is answered as an empty one
 * is, in words, and never by an exception that the person cannot act on.
 */
export const textFromOutside = (given: unknown): string => (typeof given === 'string' ? given : '');
