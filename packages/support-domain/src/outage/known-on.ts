import { ageInWords, copyAge } from '../documents/copy-age.js';
import type { ProceduralDocument } from '../documents/procedural-document.js';
import { daysBetween, londonDay } from '../london-time.js';
import type { CalendarDate, Instant } from '../time.js';
import { replayUpdate } from '../update-life/evolve-update.js';
import type { TimetableUpdate } from '../update-life/timetable-update.js';
import { windowConflict } from '../updates/window-conflict.js';
import { dayWindow, windowBetween } from '../updates/windows.js';
import { windowInWords } from '../updates/window-in-words.js';
import { dateOf, epochDayOf } from '../working-time/epoch-minutes.js';
import { dateInWords } from '../words/dates.js';
import { andList } from '../words/lists.js';

/** An update as it stood at the end of a past day. */
export interface UpdateThen {
  key: string;
  title: string;
  /** In words, as it was announced by then; no date was known where it says so. */
  when: string;
  /** Who had told whom by then, a sentence each. None: nobody had been told. */
  told: readonly string[];
  /** When it was announced again after that day, to be read with the rest: it was not known then. */
  changedSince: boolean;
}

/** What was known on a past day, for whoever asks afterwards what could have been seen (S29). */
export interface KnownOn<I> {
  updates: readonly UpdateThen[];
  documents: readonly { title: string; words: string; isFresh: boolean | 'not known' }[];
  /** Those that had come within the week before, newest first. */
  issues: readonly I[];
}

interface KnownOnFacts<I> {
  updates: readonly TimetableUpdate[];
  documents: readonly ProceduralDocument[];
  issues: readonly I[];
}

/** Days around the day within which an update may matter. */
const nearDays = 14;
const issueDays = 7;

const upTo = (on: CalendarDate, { at }: { at: Instant }): boolean => londonDay(at) <= on;

function updateThen(update: TimetableUpdate, on: CalendarDate): UpdateThen | undefined {
  const events = update.history.filter((event) => upTo(on, event));
  if (events[0]?.type !== 'heard') return undefined;
  const then = replayUpdate(events);
  const { window, title } = then.announced;
  const near = windowBetween(
    dayWindow(dateOf(epochDayOf(on) - nearDays)).startsAt,
    dayWindow(dateOf(epochDayOf(on) + nearDays)).endsAt,
  );
  if (window && windowConflict(window, near) === 'none') return undefined;
  return {
    key: update.key,
    title,
    when: window ? windowInWords(window) : 'No date was known',
    told: then.tellings.map((one) => `${one.by} told ${andList(one.whom)} on ${dateInWords(one.on)}`),
    changedSince: update.history.length > events.length && update.newsAt !== then.newsAt,
  };
}

/**
 * What was known at the end of a past day, from the stories: an update as it was announced by then, who had been told by then, which copies were
 * fresh, and which issues had come. What came later is left out, however it has changed what is known now. Of a copy that was made again since, how
 * old the one before was is not known here: the library's versions have it.
 */
export function knownOn<I extends { raisedAt: Instant }>(on: CalendarDate, facts: KnownOnFacts<I>): KnownOn<I> {
  return {
    updates: facts.updates.flatMap((update) => updateThen(update, on) ?? []),
    documents: facts.documents.map((document) => {
      const { title, freshDays } = document;
      if (londonDay(document.backedUpAt) > on)
        return {
          title,
          isFresh: 'not known',
          words: `The copy was made again on ${dateInWords(londonDay(document.backedUpAt))}. The library’s versions have the one before.`,
        };
      const copy = copyAge(document, on);
      const age = copy.days === 0 ? 'of that day' : `${ageInWords(copy.days)} old`;
      const rule =
        freshDays === undefined ? '' : copy.isOld ? ', older than its rule allows' : ', no older than its rule allows';
      return { title, isFresh: !copy.isOld, words: `The copy was ${age}${rule}.` };
    }),
    issues: facts.issues
      .filter(({ raisedAt }) => upTo(on, { at: raisedAt }) && daysBetween(londonDay(raisedAt), on) <= issueDays)
      .sort((a, b) => Date.parse(b.raisedAt) - Date.parse(a.raisedAt)),
  };
}
