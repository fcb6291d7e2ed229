import type { UpdateEvent } from '@tms-support/support-domain';
import { StorageError } from '../site/storage-error.js';
import { writeStory, type StoredStory } from './story-cell.js';

/** Characters of a story: fewer than a note of SharePoint holds. */
const mostOfStory = 63_000;

const saysBody = (event: UpdateEvent): boolean =>
  (event.type === 'heard' || event.type === 'announced-again') && event.announced.body !== undefined;

function withoutBody(event: UpdateEvent): UpdateEvent {
  if (event.type !== 'heard' && event.type !== 'announced-again') return event;
  const { body: _, ...announced } = event.announced;
  return { ...event, announced };
}

/**
 * The story, short enough for its note. Where it is not, the texts of the posts go that newer ones replaced, oldest first: when they were
 * said, their titles and dates stay, and the list's version history has them whole. Throws where that is not enough.
 */
export function withRoom(story: StoredStory): StoredStory {
  let next = story;
  while (writeStory(next).length > mostOfStory) {
    const at = next.events.flatMap((event, index) => (saysBody(event) ? [index] : []));
    if (at.length < 2) {
      const message =
        'The story of this update is as long as the list can keep. Nothing was saved. Close it, and begin a new one.';
      throw new StorageError('STORAGE.REFUSED', message);
    }
    next = { ...next, events: next.events.map((event, index) => (index === at[0] ? withoutBody(event) : event)) };
  }
  return next;
}
