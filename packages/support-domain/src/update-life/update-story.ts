import type { Instant } from '../time.js';
import { dateInWords } from '../words/dates.js';
import type { TimetableUpdate } from './timetable-update.js';
import type { UpdateEventOf, UpdateEventType } from './update-event.js';
import { updateEvents } from './update-events.js';

/** One line of an update's story. */
export interface UpdateStoryLine {
  eventId: string;
  at: Instant;
  /** A sentence or two. */
  words: string;
}

const storyOf = <T extends UpdateEventType>(event: UpdateEventOf<T>): string =>
  updateEvents[event.type as T].story(event);

/** What happened to an update in sentences, newest last, and on whose word where it was not the writer's own. */
export const updateStory = ({ history }: TimetableUpdate): readonly UpdateStoryLine[] =>
  history.map((event) => {
    const { id, at, by, asToldBy } = event;
    const word = asToldBy
      ? ` (${by.name} recorded it, as told by ${asToldBy.name} on ${dateInWords(asToldBy.on)}.)`
      : '';
    return { eventId: id, at, words: `${storyOf(event)}${word}` };
  });
