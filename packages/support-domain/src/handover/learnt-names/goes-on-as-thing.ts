import { isEnglish } from '../is-english.js';
import { doingOfPeople } from '../name-words.js';

// Weighed with what is learnt of names, since it takes back chiefly what that guesses (0350).
const opensLine = /(?:^|[\n.!?] ?)$/;
const nextWord = /^ (\p{L}{3,})(?!\p{L})/u;
/** What people do, are or stand before: "Ray asked", "Cliff cannot", "Dawn away today". */
const ofPeople =
  /(?:ed|s)$|^(?:and|but|from|with|for|not|cann?o?t|can|dont|could|will|would|did|had|got|may|might|must|gave|took|left|found|drew|broke|saw|went|came|put|lost|made|kept|away|back|off|out|unwell|ill|here|there|too|also|still|now|just|only|never|next|again|who|the|via|about|senior|junior|please|both|see)$/;

/** "Amber warnings", "Jade text": a colour on a screen. */
const ofScreen =
  /^(?:(?:amber|ruby|jade|sandy|olive|violet|scarlet|ivory|rose) (?:text|label|error|warning|alert|light|flag|button|icon|banner|background)s?|miles (?:away|of|too))(?!\p{L})/u;

/** "Ray tracing", "Cliff edge": a word of English that begins a line, before a word that is no verb of a person's. */
export const goesOnAsThing = (
  folded: string,
  start: number,
  end: number,
  written: (start: number, end: number) => string,
): boolean => {
  const next = nextWord.exec(folded.slice(end, end + 20))?.[1];
  if (ofScreen.test(folded.slice(start, end + 14))) return true;
  return (
    next !== undefined &&
    written(end, end + 2) === folded.slice(end, end + 2) &&
    opensLine.test(folded.slice(Math.max(0, start - 2), start)) &&
    isEnglish(folded.slice(start, end)) &&
    !ofPeople.test(next) &&
    !doingOfPeople.has(next)
  );
};
