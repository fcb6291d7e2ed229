import type { CalendarDate } from '../time.js';
import { counted } from '../words/counts.js';
import { dateInWords } from '../words/dates.js';
import { andList } from '../words/lists.js';
import { ageInWords, copyAge, type CopyAge } from './copy-age.js';
import {
  dueInWords,
  limitInWords,
  limitsDue,
  type LimitDue,
  type LimitFacts,
  type LimitNotKnown,
} from './limit-due.js';
import type { ProceduralDocument } from './procedural-document.js';

/** A time limit that falls on the days without TMS, with the document that meets it. */
export interface LimitWithoutTms<D extends ProceduralDocument> extends LimitDue {
  document: D;
  /** How old the copy will be on that day, should nobody change or check it meanwhile. */
  copy: CopyAge;
  /** The copy is as fresh as its document asks. Where that asks for nothing, having the copy is enough. */
  isCovered: boolean;
  /** "Hearing notice: 40 working days before the hearing on 4 May 2026. The copy is 3 days old." */
  words: string;
}

/** What of the work with time limits can go on without TMS. */
export interface CoverIfDown<D extends ProceduralDocument> {
  /** Soonest first; of one day, those that are not covered first. */
  limits: readonly LimitWithoutTms<D>[];
  /** Documents of which no day can be told, and why: a person looks at them. */
  notKnown: readonly { document: D; because: LimitNotKnown; words: string }[];
  /** "If TMS is down on 12 March 2026, 2 limits are covered: A and B. 1 is not: C." */
  words: string;
}

const ofCopy = ({ days, isOld }: CopyAge, freshDays: number | undefined): string => {
  const age = days === 0 ? 'The copy is of that day' : `The copy will be ${ageInWords(days)} old`;
  return isOld && freshDays !== undefined
    ? `${age}; it is meant to be no older than ${counted(freshDays, 'day')}.`
    : `${age}.`;
};

const whyNotKnown = (document: ProceduralDocument, because: LimitNotKnown): string => {
  const { title } = document;
  const limit = limitInWords(document);
  if (because === 'no-limit') return `${title}: no time limit is noted.`;
  return because === 'rule-not-read'
    ? `${title}: ${limit}. The desk cannot work out a date from these words.`
    : `${title}: ${limit}. The desk does not know the date that it is counted from.`;
};

const some = (count: number): string => (count === 1 ? '1 limit is' : `${count} limits are`);
/** A document that is due for two hearings is named once. */
const namesOf = (limits: readonly LimitWithoutTms<ProceduralDocument>[]): string =>
  andList([...new Set(limits.map(({ document }) => document.title))]);

function inWords(when: string, limits: readonly LimitWithoutTms<ProceduralDocument>[]): string {
  const [covered, not] = [limits.filter(({ isCovered }) => isCovered), limits.filter(({ isCovered }) => !isCovered)];
  if (limits.length === 0) return `If TMS is down ${when}, no time limit that the desk knows of is due.`;
  if (covered.length === 0) return `If TMS is down ${when}, ${some(not.length)} not covered: ${namesOf(not)}.`;
  const first = `If TMS is down ${when}, ${some(covered.length)} covered: ${namesOf(covered)}.`;
  return not.length === 0 ? first : `${first} ${not.length === 1 ? '1 is' : `${not.length} are`} not: ${namesOf(not)}.`;
}

/**
 * Which time limits are covered if TMS is down on a day, or from one day to another (S14): what falls due then, its document, and how fresh
 * that copy will be. `documents` are the rows of the library, `hearings` those that are known; a hearing that is not known is due nowhere, and
 * how old the hearings are is the caller's to say. Pure: ages are counted to the day on which the limit falls, not to today.
 */
export function coverIfDown<D extends ProceduralDocument>(
  documents: readonly D[],
  { from, to = from }: { from: CalendarDate; to?: CalendarDate },
  facts: LimitFacts,
): CoverIfDown<D> {
  const limits: LimitWithoutTms<D>[] = [];
  const notKnown: { document: D; because: LimitNotKnown; words: string }[] = [];
  for (const document of documents) {
    const due = limitsDue(document, { from, to }, facts);
    if (typeof due === 'string') {
      notKnown.push({ document, because: due, words: whyNotKnown(document, due) });
      continue;
    }
    for (const one of due) {
      const copy = copyAge(document, one.dueOn);
      const words = `${document.title}: ${dueInWords(document, one)}. ${ofCopy(copy, document.freshDays)}`;
      limits.push({ ...one, document, copy, isCovered: !copy.isOld, words });
    }
  }
  limits.sort(
    (a, b) =>
      (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0) ||
      Number(a.isCovered) - Number(b.isCovered) ||
      (a.document.title < b.document.title ? -1 : 1),
  );
  const when = from === to ? `on ${dateInWords(from)}` : `from ${dateInWords(from)} to ${dateInWords(to)}`;
  return { limits, notKnown, words: inWords(when, limits) };
}
