import type { FoundDate } from './find-dates.js';
import { at, type Token } from './tokens.js';

const plainJoins = new Set(['to', '-', 'until', 'till', 'through', 'thru']);

const completing =
  /^(?:complet(?:e[sd]?|ing|ion)|finish(?:e[sd]|ing)?|end(?:s|ing)?|conclud(?:es?|ing)|continu(?:es?|ing)|available)$/;
/** The words between a beginning and an end. Any other word, and the second date may be of something else. */
const between = new Set(
  'and then we it is are be to will should expect expects expected plan planned anticipate anticipated rollout roll rolling out this the change deployment process with by in on at through until before for all customers tenants users organizations worldwide globally fully of , . - : * starting continuing targeted estimated'.split(
    ' ',
  ),
);
const longestBetween = 16;

/** "to approximately 20:15" is no other join than "to". */
const roughly = new Set(['approximately', 'approx', 'about', 'around', 'roughly', 'circa']);

/** How two dates belong together: as the beginning and the end of one stretch, or as two dates. */
export const isStretch = (tokens: readonly Token[], one: FoundDate, two: FoundDate): boolean => {
  const apart = tokens.slice(one.until, Math.min(two.from, one.until + longestBetween + 1)).map(({ text }) => text);
  if (apart.length > longestBetween) return false;
  const joined = apart.filter((word) => !roughly.has(word));
  // "Friday, 9 May at 6pm, to Saturday"
  const words = joined[0] === ',' && plainJoins.has(joined[1]!) ? joined.slice(1) : joined;
  if (words.length === 1 && plainJoins.has(words[0]!)) return true;
  if (words.length === 2 && words[1] === 'the' && plainJoins.has(words[0]!)) return true;
  if (words.length === 2 && words[0] === 'up' && words[1] === 'to') return true;
  const isBetween = at(tokens, one.from - 1) === 'between' || at(tokens, one.from - 2) === 'between';
  if (isBetween && words.filter((word) => ![',', 'the'].includes(word)).join(' ') === 'and') return true;
  return (
    words.some((word) => completing.test(word)) && words.every((word) => completing.test(word) || between.has(word))
  );
};

const audiencesAfter = /^(?:worldwide|ww)$/;

/** Of several dates in a row, the one that says in brackets that it is for everybody: "late April 2026 (worldwide)". */
export const worldwideDate = (tokens: readonly Token[], dates: readonly FoundDate[]): FoundDate | undefined => {
  const found = dates.filter(({ until }) => at(tokens, until) === '(' && audiencesAfter.test(at(tokens, until + 1)));
  const others = dates.filter(({ until }) => at(tokens, until) === '(');
  return found.length === 1 && others.length === dates.length ? found[0] : undefined;
};

/** A stretch of which one end is no date: "soon to 3 March", "3 March to later". */
export const hasOpenEnd = (tokens: readonly Token[], dates: readonly FoundDate[]): boolean => {
  const opens = /^(?:soon|now|today|currently|later|then|\d{1,2})$/;
  const starts = new Set(dates.map(({ from }) => from));
  const ends = new Set(dates.map(({ until }) => until));
  return dates.some(({ from, until }) => {
    const before = at(tokens, from - 1);
    if ([...plainJoins, 'and'].includes(before) && !ends.has(from - 1) && opens.test(at(tokens, from - 2))) return true;
    return plainJoins.has(at(tokens, until)) && !starts.has(until + 1) && opens.test(at(tokens, until + 1));
  });
};
