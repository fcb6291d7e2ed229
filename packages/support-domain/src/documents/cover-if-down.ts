import type { CalendarDate } from '../time.js';
import { spanInWords } from '../words/several-dates.js';
import { andList } from '../words/lists.js';
import { copyAge, type CopyAge } from './copy-age.js';
import { limitsDue, type LimitDue, type LimitFacts } from './limit-due.js';
import type { ProceduralDocument } from './procedural-document.js';
import { system } from '../vocabulary/words/names.js';

/** A time limit that falls on the days without TMS, with the document that meets it. */
export interface LimitWithoutTms<D extends ProceduralDocument> extends LimitDue {
  document: D;
  /** How old the copy will be on that day, should nobody change or check it meanwhile. */
  copy: CopyAge;
  /** The copy is as fresh as its document asks. Where that asks for nothing, having the copy is enough. */
  isCovered: boolean;
}

/** What of the work with time limits can go on without TMS. */
export interface CoverIfDown<D extends ProceduralDocument> {
  /** Soonest first; of one day, those that are not covered first. */
  limits: readonly LimitWithoutTms<D>[];
  /** "If TMS is down on 12 March 2026, 2 time limits have an up-to-date copy: A and B. 1 time limit has none: C." */
  words: string;
}

const some = (count: number): string => (count === 1 ? '1 time limit has' : `${count} time limits have`);
/** A document that is due for two hearings is named once, and said to be two limits: what is named adds up to what is counted. */
const namesOf = (limits: readonly LimitWithoutTms<ProceduralDocument>[]): string => {
  const titles = limits.map(({ document }) => document.title);
  return andList(
    [...new Set(titles)].map((title) => {
      const times = titles.filter((one) => one === title).length;
      return times === 1 ? title : `${title} (${times === 2 ? 'twice' : `${times} times`})`;
    }),
  );
};

function inWords(when: string, limits: readonly LimitWithoutTms<ProceduralDocument>[]): string {
  const [covered, not] = [limits.filter(({ isCovered }) => isCovered), limits.filter(({ isCovered }) => !isCovered)];
  if (limits.length === 0) return `If ${system} is down ${when}, no time limit that the desk knows of is due.`;
  if (covered.length === 0)
    return `If ${system} is down ${when}, ${some(not.length)} no up-to-date copy: ${namesOf(not)}.`;
  const first = `If ${system} is down ${when}, ${some(covered.length)} an up-to-date copy: ${namesOf(covered)}.`;
  return not.length === 0 ? first : `${first} ${some(not.length)} none: ${namesOf(not)}.`;
}

/**
 * Which time limits are covered if TMS is down on a day, or from one day to another (S14): what falls due then, its document, and how fresh
 * that copy will be. `documents` are the rows of the library, `hearings` those that are known; a hearing that is not known is due nowhere, and
 * how old the hearings are is the caller's to say. Pure: ages are counted to the day on which the limit falls, not to today.
 */
export function coverIfDown<D extends ProceduralDocument>(
  documents: readonly D[],
  { from, to = from, today }: { from: CalendarDate; to?: CalendarDate; today?: CalendarDate },
  facts: LimitFacts,
): CoverIfDown<D> {
  const limits: LimitWithoutTms<D>[] = [];
  for (const document of documents) {
    const due = limitsDue(document, { from, to }, facts);
    if (typeof due === 'string') continue;
    for (const one of due) {
      const copy = copyAge(document, one.dueOn);
      limits.push({ ...one, document, copy, isCovered: !copy.isOld });
    }
  }
  limits.sort(
    (a, b) =>
      (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0) ||
      Number(a.isCovered) - Number(b.isCovered) ||
      (a.document.title < b.document.title ? -1 : 1),
  );
  const when = from === to && from === today ? 'today' : spanInWords(from, to);
  return { limits, words: inWords(when, limits) };
}
