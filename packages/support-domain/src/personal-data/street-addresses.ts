import { placesOf, type NumberFinding } from './personal-numbers.js';

const street =
  /(?<![\p{Alpha}\d./-])(?:(?:flat|apartment|apt|unit) (?:\d{1,4}[a-z]?|[a-z]),? )?\d{1,4}[a-z]?,? (?:(?:the )?[\p{Alpha}'.-]{2,20} ){1,3}(?:road|rd|street|lane|avenue|ave|close|drive|way|court|crescent|gardens|terrace|place|grove|row|mews|square|walk|rise|parade|hill|yard|wharf|quay|meadows?|view|green|end|fold|croft|bank|side|park|fields?|common|approach|circus|villas|cottages|heights|reach|chase|dene|garth|gate|wynd|brow|vale|hollow|orchard|paddock|spinney|ridge|mill|maltings|mount|esplanade|promenade|boulevard|broadway|embankment|passage|heol|ffordd|stryd)(?![\p{Alpha}\d])/gu;

/** Before an address, whatever its capitals. */
const home =
  /(?<!\p{Alpha})(?:(?:home |postal |my |her |his |their |new |old )?address(?:es)?(?: (?:is|was|to|as|of))?|(?:lives?|living|lived|resid(?:es|ing)|staying|based) (?:at|in|on)|(?:moved|moving|post(?:ed)?|sent|delivered|write) (?:it )?to|home is|home:)\W{0,3}$/u;
const roads = /(?<!\p{Alpha})(?:road|rd|street|lane|avenue|ave|crescent|gardens|terrace|mews|heol|ffordd|stryd)$/u;
const notInStreets = /^(?:is|and|or|in|on|of|at|to|was|it|as|from|by|for|per|with|more|times|minutes|hours|days)$/;

/** "lives at 3 the green", "c/o The Old Forge, 8 Chapel Lane": whatever the words are. */
const afterHome =
  /(?<!\p{Alpha})(?:liv(?:e|es|ing|ed) at|resid(?:es|ing) at|staying at|home address(?: is|:)?|(?:postal|full|their|his|her|my) address(?: is|:)?|c\/o)\W{1,3}(?<value>(?:\p{Alpha}[\p{Alpha}' -]{2,30}, ?)?(?:(?:flat|unit|apartment|apt) ?\d{1,4}[a-z]?,? ?)?\d{1,4}[a-z]?,? (?:\p{Alpha}[\p{Alpha}'-]{1,20} ?){1,4}?(?=[,;.\n]|$))/gu;

/** "lives at The Old Dairy, Nether Compton": a house that has a name alone. */
const livesAt =
  /(?<!\p{Alpha})(?:liv(?:e|es|ing|ed)|resid(?:es|ing)|staying|home is|address is|moved (?:in)?to|moving (?:in)?to)(?: now)?(?: at|:)? (?<value>\p{Alpha}[\p{Alpha}'-]{1,20}(?: \p{Alpha}[\p{Alpha}'-]{1,20}){0,3}(?:, \p{Alpha}[\p{Alpha}'-]{1,20}(?: \p{Alpha}[\p{Alpha}'-]{1,20}){0,2})?)(?=[,;.\n)]|$)/gu;
/** "4 Canal View, Hull, M99 9ZZ": what stands before a postcode. */
const beforePostcode =
  /(?<![\p{Alpha}\d./-])(?<value>(?:(?:flat|unit|apartment|apt) ?\d{1,4}[a-z]?,? ?)?\d{1,4}[a-z]?,? \p{Alpha}[\p{Alpha}'-]{1,20}(?: \p{Alpha}[\p{Alpha}'-]{1,20}){0,3}(?:,(?: \p{Alpha}[\p{Alpha}'-]{1,20},?){1,3}?)?)(?=,? [a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}(?![\p{Alpha}\d]))/gu;
/** "Bramble Cottage, Church Lane": a house that has a name, and where it stands. */
const namedHouse =
  /(?<![\p{Alpha}\d])(?:the )?(?:\p{Alpha}[\p{Alpha}'-]{1,20} ){1,3}(?:cottage|farm|lodge|barn|manor|villa|rectory|vicarage|mill|house|grange|hall|bungalow),? (?:\d{1,4} )?(?:\p{Alpha}[\p{Alpha}'-]{1,20} ){1,3}(?:road|rd|street|lane|avenue|ave|close|drive|way|court|crescent|gardens|terrace|place|grove|row|mews|square|walk|hill|green|end)(?![\p{Alpha}\d])/gu;
/** "moved to 4 Canal View": a number and capitals, whatever the words are. */
const movedTo =
  /(?<!\p{Alpha})(?:moved|moving|posted|delivered|returned) (?:it |them )?(?:back )?(?:to|from) (?<value>\d{1,4}[a-z]?,? \p{Alpha}[\p{Alpha}'-]{1,20}(?: \p{Alpha}[\p{Alpha}'-]{1,20}){1,3}?)(?=[,;.\n]|$)/gu;

const postcode = /(?<![\p{Alpha}\d])[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}(?![\p{Alpha}\d])/gu;
/** "The Old Forge, Mill Lane, Ludlow", "Unit 6 Saltworks Yard, Droitwich": all capitals and numbers that stand before a postcode. */
const capitalsBefore = /(?<![\p{Alpha}\d./_-])(?:(?:\p{Lu}[\p{Alpha}'’-]*|\d{1,4}[a-z]?),? )+$/u;

/**
 * Where somebody lives: a number and the name of a street, each word with a capital ("14 Mill Lane"), a road in lower case, or after "lives at". Shown, since "Step 4 Save Close" may look
 * like one. `written` gives the text as it stands.
 */
export function streetAddresses(folded: string, written: (start: number, end: number) => string): NumberFinding[] {
  const areCapitals = ({ start, end }: NumberFinding): boolean =>
    written(start, end)
      .split(/[\s,]+/)
      .every((word) => /^[\p{Lu}\d]/u.test(word));
  const fromCapital = (one: NumberFinding): NumberFinding => ({
    ...one,
    start: one.start + (/^(?:\p{Ll}[\p{Alpha}'-]* )*/u.exec(written(one.start, one.end))?.[0].length ?? 0),
  });
  /** "The Gables, 4 Church Hill": the house before it too. */
  const withHouse = (one: NumberFinding): NumberFinding => {
    const house = /(?:The )?(?:\p{Lu}\p{Alpha}{1,20} ){0,2}\p{Lu}\p{Alpha}{1,20}, $/u.exec(
      written(Math.max(0, one.start - 40), one.start),
    )?.[0];
    return house ? { ...one, start: one.start - house.length } : one;
  };
  /** "14 Larkspur Close, Redditch": the town too. */
  const withTown = (one: NumberFinding): NumberFinding => {
    const town = /^,? (?:\p{Alpha}[\p{Alpha}'-]{2,20}(?: \p{Alpha}[\p{Alpha}'-]{2,20})?)(?=[,;.\n]|$)/u.exec(
      folded.slice(one.end, one.end + 44),
    )?.[0];
    return town && /^,? \p{Lu}/u.test(written(one.end, one.end + 3)) ? { ...one, end: one.end + town.length } : one;
  };
  const beforePost = [...folded.matchAll(postcode)].flatMap(({ 0: code, index }): NumberFinding[] => {
    const run = capitalsBefore.exec(written(Math.max(0, index - 90), index))?.[0] ?? '';
    return /, \S|\d/.test(run)
      ? [{ start: index - run.length, end: index + code.length, kind: 'home-address', isSure: false }]
      : [];
  });
  const labelled = [
    ...beforePost,
    ...placesOf(folded, 'home-address', false, afterHome, beforePostcode),
    ...placesOf(folded, 'home-address', false, livesAt).filter(areCapitals),
    ...placesOf(folded, 'home-address', false, namedHouse).map(fromCapital).filter(areCapitals),
    ...placesOf(folded, 'home-address', false, movedTo).filter(areCapitals),
  ];
  const named = [...folded.matchAll(street)].flatMap(({ 0: found, index }): NumberFinding[] => {
    const [start, end] = [index, index + found.length];
    const words = written(start, end)
      .split(/[\s,]+/)
      .filter((word) => /^\p{Alpha}/u.test(word));
    const areNamed = words
      .filter((word) => !/^(?:the|of|flat|unit)$/i.test(word))
      .every((word) => /^\p{Lu}/u.test(word));
    const before = folded.slice(Math.max(0, start - 40), start);
    const isRoad = roads.test(found) && !words.some((word) => notInStreets.test(word));
    return areNamed || isRoad || home.test(before) ? [{ start, end, kind: 'home-address', isSure: false }] : [];
  });
  return [...labelled, ...named].map(withTown).map(withHouse);
}
