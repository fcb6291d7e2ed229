import { findDates, standsBefore, type FoundDate } from './find-dates.js';
import { at, type Token } from './tokens.js';

const oldWords =
  /^\s*(?:\w+\s)?(?:previously|formerly|originally|was|were|instead of|earlier|changed from|moved from|updated from|delayed from|postponed from)\b/i;

/** "[Time updated: 12:39pm, 5 February 2024]": when the notice was written. "(Updated: rollout begins mid-June)" says more, and stays. */
const stamp =
  /^\s*(?:(?:time|date|last) )?(?:updated|posted|published|modified|added)(?: (?:on|at))?\s?:?\s*(?:[a-z]{3,9} )?\d.{0,32}$/i;

/**
 * A row without what stood before: "(previously mid-September)". What is opened and never closed ends with the row, as a sentence
 * that somebody cut off does.
 */
export const withoutOldParts = (row: string): string =>
  row.replace(/[([]([^()[\]]*)(?:[)\]]|$)/g, (whole, inside: string) =>
    oldWords.test(inside) || stamp.test(inside) ? ' ' : whole,
  );

const label =
  /^\s*(?:\(?(?:(?:\w{1,20} )?last )?(?:updated|published|posted|modified|created|added to roadmap|last modified)(?: (?:date|on))?:?\s)/i;

/** A row without the day on which the post was written or changed: "Updated September 25, 2026: ...". */
const withoutPostDay = (row: string, tokensOf: (text: string) => readonly Token[]): string => {
  const found = label.exec(row);
  if (found === null) return row;
  const rest = row.slice(found[0].length);
  // The day stands right after the label, and is short.
  const tokens = tokensOf(rest.slice(0, 60));
  const [first] = findDates(tokens);
  return first?.from === 0 ? rest.slice(tokens[first.until - 1]!.until) : row;
};

/** The same, where both days are named: "Published May 4, 2022 · Last updated May 10, 2022". */
export const withoutPostDays = (row: string, tokensOf: (text: string) => readonly Token[]): string => {
  const once = withoutPostDay(row, tokensOf);
  return once === row ? row : withoutPostDay(once.replace(/^[\s·|,;-]+/, ''), tokensOf);
};

const before = new Set(['previously', 'originally', 'formerly', 'initially']);
const insteadOf = new Set(['instead', 'rather']);
const moved =
  /^(?:(?:mov|postpon|delay|push|reschedul|shift|chang|extend|revis|slipp?|updat|amend|alter|correct|adjust|defer|advanc|accelerat|replac)(?:e|e?[sd]|ing)?|brought)$/;
/** What is moved where a date is: "revises the timeline for tenants from April to March", and not "moves tenants from April to March". */
const ofDates = /^(?:timelines?|dates?|schedule|deadline|timeframe|target)$/;
const longestMove = 12;

/** Whether the "from" at a place begins what a date was moved from. */
const isMovedFrom = (tokens: readonly Token[], place: number): boolean => {
  let isOfDate = false;
  for (let back = 1; back <= longestMove && at(tokens, place - back) !== '.'; back += 1) {
    const word = at(tokens, place - back);
    if (moved.test(word)) return isOfDate || back <= 3;
    isOfDate ||= ofDates.test(word);
  }
  return false;
};

/** The dates that still stand: not what a change was planned for before, nor from where it was moved. */
export const standingDates = (tokens: readonly Token[], dates: readonly FoundDate[]): readonly FoundDate[] =>
  dates.filter(({ from }, index) => {
    if (standsBefore(tokens, from, before, 4)) return false;
    if (standsBefore(tokens, from, insteadOf, 2) && ['of', 'than'].includes(at(tokens, from - 1))) return false;
    const isFrom = at(tokens, from - 1) === 'from' && isMovedFrom(tokens, from - 1);
    return !(isFrom && index + 1 < dates.length);
  });
