import type { Actor } from '../people/role.js';
import { dateInWords } from '../words/dates.js';
import { andList } from '../words/lists.js';
import type { UpdateWindow } from '../updates/microsoft-update.js';
import { windowInWords } from '../updates/window-in-words.js';
import { everybodyTold, type RecordedTelling } from './update-duty.js';
import type { TimetableUpdate } from './timetable-update.js';
import type { Announcement } from './update-facts.js';
import { updateNews } from './update-news.js';
import { system } from '../vocabulary/words/names.js';

const yearsIn = (text: string): readonly string[] => text.match(/\b(?:19|20)\d\d\b/g) ?? [];

/** Sentences about one year do not say it three times; about two years, every date says its own. */
const withoutOneYear = (sentence: string): string =>
  new Set(yearsIn(sentence)).size === 1 ? sentence.replace(/,? (?:19|20)\d\d\b/g, '') : sentence;

const said = (window: UpdateWindow | undefined): string => (window ? windowInWords(window) : 'no date');

const isSameWindow = (one: UpdateWindow | undefined, other: UpdateWindow | undefined): boolean =>
  one?.startsAt === other?.startsAt && one?.endsAt === other?.endsAt;

const announcer = ({ kind }: TimetableUpdate): string => (kind === 'microsoft' ? 'Microsoft' : `the ${system} team`);

const tellingInWords = (
  update: TimetableUpdate,
  telling: RecordedTelling,
  reader: Pick<Actor, 'name'> | undefined,
): string => {
  const teller = reader?.name === telling.by ? 'You' : telling.by;
  const now = isSameWindow(telling.window, update.announced.window)
    ? 'the text has changed since, but the date has not'
    : `${announcer(update)} now says ${said(update.announced.window)}`;
  return withoutOneYear(
    `${teller} told ${andList(telling.whom)} ${said(telling.window)} on ${dateInWords(telling.on)}; ${now}.`,
  );
};

/**
 * What has moved since people were told, a sentence for each telling that does not stand any more: "You told TMU mid-September on
 * 4 August; Microsoft now says mid-October." `reader`: who reads it, and is "you". None where everybody knows what stands.
 */
export const movedInWords = (update: TimetableUpdate, reader?: Pick<Actor, 'name'>): readonly string[] => {
  const stale = new Set(everybodyTold(update).flatMap(({ briefAgain, last }) => (briefAgain ? [last] : [])));
  return [...stale].map((telling) => tellingInWords(update, telling, reader));
};

const mostSaid = 160;
const plainSentence = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** The first sentences of a text that stood in no sentence of another one. */
const newSentences = (before: string, after: string): readonly string[] => {
  const sentences = (text: string) => text.split(/(?<=[.!?])\s+|\n+/).map((one) => one.trim());
  const known = new Set(sentences(before).map(plainSentence));
  return sentences(after)
    .filter((one) => plainSentence(one) !== '' && !known.has(plainSentence(one)))
    .slice(0, 2)
    .map((one) => (one.length > mostSaid ? `${one.slice(0, mostSaid)}…` : one));
};

/** What an announcement changes of the one before it, in sentences; none where it is no news. */
export const changesInWords = (before: Announcement, after: Announcement): readonly string[] => {
  const news = updateNews(before, after);
  if (!news) return [];
  const moved = `${said(before.window)} became ${said(after.window)}.`;
  const added = news.body ? newSentences(before.body ?? '', after.body ?? '') : [];
  return [
    ...(news.window ? [withoutOneYear(moved).replace(/^./, (first) => first.toUpperCase())] : []),
    ...(news.title ? [`The title was “${before.title}”.`] : []),
    ...(news.body && !news.window ? ['The text of the announcement changed. The date did not.'] : []),
    ...(added.length > 0 ? [`New in the text: ${added.map((one) => `“${one}”`).join(' ')}`] : []),
  ];
};

/** What one announcement changed of the one before it, in a sentence; undefined for the first. */
export const lastChangeInWords = (update: TimetableUpdate): string | undefined => {
  const before = update.earlier[update.earlier.length - 1];
  return before && changesInWords(before, update.announced)[0];
};
