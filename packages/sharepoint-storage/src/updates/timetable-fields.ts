import type { TimetableUpdate } from '@tms-support/support-domain';
import { updatesList, type CellsOf } from '@tms-support/sharepoint-schema';
import { withRoom } from './room-for-story.js';
import { writeStory } from './story-cell.js';
import { columnsOf, type AlwaysWritten } from './update-columns.js';

/** An update with its story, as the list holds it when it is new, by internal name. */
export function timetableToFields(update: TimetableUpdate): CellsOf<AlwaysWritten> {
  const story = withRoom({ writtenAs: 1, unreadable: [], earlier: [], events: update.history });
  return { ...columnsOf(update), [updatesList.fields.history.name]: writeStory(story) };
}
