import { CodedError } from '../coded-error.js';
import type { TimetableUpdate } from './timetable-update.js';
import { updateEventSchema, type UpdateEvent, type UpdateEventOf, type UpdateEventType } from './update-event.js';
import { updateEvents } from './update-events.js';
import { plainTitle } from './update-news.js';

/** A story that cannot be an update's: it does not begin with the hearing of it, hears of it twice, or holds what is no event. */
export class UpdateReplayError extends CodedError<
  'UPDATE.NOT_HEARD' | 'UPDATE.HEARD_TWICE' | 'UPDATE.EVENT_NOT_UNDERSTOOD'
> {
  override readonly name = 'UpdateReplayError';
}

const begun = ({ key, kind, announced, source, at }: UpdateEventOf<'heard'>): TimetableUpdate => ({
  key,
  kind,
  ...(source ? { source } : {}),
  stage: 'heard',
  stageSinceAt: at,
  announced: { ...announced, title: plainTitle(announced.title) || announced.title },
  earlier: [],
  newsAt: at,
  post: { standing: 'announced', on: announced.saidOn },
  tellings: [],
  checks: [],
  issueKeys: [],
  heardAt: at,
  history: [],
});

const evolved = <T extends UpdateEventType>(update: TimetableUpdate, event: UpdateEventOf<T>): TimetableUpdate =>
  updateEvents[event.type as T].evolve(update, event);

/**
 * Adds one event to an update. Pure: the same update and event always give the same, and neither is changed. Every event after the
 * first is taken as it stands: a story that somebody edited by hand never stops an update from being shown.
 *
 * @throws {@link UpdateReplayError} `UPDATE.NOT_HEARD` where the first event is not `heard`, `UPDATE.HEARD_TWICE` where a later one
 * is, `UPDATE.EVENT_NOT_UNDERSTOOD` where it is no event.
 */
export const evolveUpdate = (update: TimetableUpdate | undefined, event: UpdateEvent): TimetableUpdate => {
  const read = updateEventSchema.safeParse(event);
  if (!read.success)
    throw new UpdateReplayError('UPDATE.EVENT_NOT_UNDERSTOOD', 'This is no event of an update.', read.error);
  if (event.type === 'heard') {
    if (update) throw new UpdateReplayError('UPDATE.HEARD_TWICE', `Update ${update.key} is on the timetable already.`);
    return { ...begun(event), history: [event] };
  }
  if (!update)
    throw new UpdateReplayError(
      'UPDATE.NOT_HEARD',
      `The event “${event.type}” stands before anybody heard of the update.`,
    );
  return { ...evolved(update, event), history: [...update.history, event] };
};

/** An update from its whole story, oldest first. @throws {@link UpdateReplayError} as {@link evolveUpdate}, and for an empty one. */
export const replayUpdate = (events: readonly UpdateEvent[]): TimetableUpdate => {
  const update = events.reduce<TimetableUpdate | undefined>(evolveUpdate, undefined);
  if (!update) throw new UpdateReplayError('UPDATE.NOT_HEARD', 'An update without a story is none.');
  return update;
};
