import type { NumberFinding } from './personal-numbers.js';

const street =
  /(?<![\p{L}\p{N}./-])(?:(?:flat|apartment|apt|unit) \d{1,4}[a-z]?,? )?\d{1,4}[a-z]?,? (?:(?:the )?[\p{L}'.-]{2,20} ){1,3}(?:road|rd|street|lane|avenue|ave|close|drive|way|court|crescent|gardens|terrace|place|grove|row|mews|square|walk|rise|parade|hill|heol|ffordd|stryd)(?![\p{L}\p{N}])/gu;

/**
 * Where somebody lives: a number and the name of a street, each word with a capital ("14 Mill Lane"). Shown, since "Step 4 Save Close" may look
 * like one. `written` gives the text as it stands.
 */
export function streetAddresses(folded: string, written: (start: number, end: number) => string): NumberFinding[] {
  return [...folded.matchAll(street)].flatMap(({ 0: found, index }): NumberFinding[] => {
    const [start, end] = [index, index + found.length];
    const words = written(start, end)
      .split(/[\s,]+/)
      .filter((word) => /^\p{L}/u.test(word));
    const areNamed = words
      .filter((word) => !/^(?:the|of|flat|unit)$/i.test(word))
      .every((word) => /^\p{Lu}/u.test(word));
    return areNamed ? [{ start, end, kind: 'home-address', isSure: false }] : [];
  });
}
