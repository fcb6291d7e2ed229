import type { NumberFinding } from './personal-numbers.js';

const street =
  /(?<![\p{L}\p{N}./-])(?:(?:flat|apartment|apt|unit) \d{1,4}[a-z]?,? )?\d{1,4}[a-z]?,? (?:(?:the )?[\p{L}'.-]{2,20} ){1,3}(?:road|rd|street|lane|avenue|ave|close|drive|way|court|crescent|gardens|terrace|place|grove|row|mews|square|walk|rise|parade|hill|heol|ffordd|stryd)(?![\p{L}\p{N}])/gu;

/** Before an address, whatever its capitals. */
const home =
  /(?<!\p{L})(?:(?:home |postal |my |her |his |their |new |old )?address(?:es)?(?: (?:is|was|to|as|of))?|(?:lives?|living|lived|resid(?:es|ing)|staying|based) (?:at|in|on)|(?:moved|moving|post(?:ed)?|sent|delivered|write) (?:it )?to|home is|home:)\W{0,3}$/u;
const roads = /(?<!\p{L})(?:road|rd|street|lane|avenue|ave|crescent|gardens|terrace|mews|heol|ffordd|stryd)$/u;
const notInStreets = /^(?:is|and|or|in|on|of|at|to|was|it|as|from|by|for|per|with|more|times|minutes|hours|days)$/;

/**
 * Where somebody lives: a number and the name of a street, each word with a capital ("14 Mill Lane"), a road in lower case, or after "lives at". Shown, since "Step 4 Save Close" may look
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
    const before = folded.slice(Math.max(0, start - 40), start);
    const isRoad = roads.test(found) && !words.some((word) => notInStreets.test(word));
    return areNamed || isRoad || home.test(before) ? [{ start, end, kind: 'home-address', isSure: false }] : [];
  });
}
