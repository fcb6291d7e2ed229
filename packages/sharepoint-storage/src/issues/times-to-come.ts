import type { Instant, IssueEvent } from '@tms-support/support-domain';
import { issuesList, type FieldSchema, type RowReader } from '@tms-support/sharepoint-schema';
import type { ItemHead } from '../site/item.js';

/** Milliseconds. A step is dated just before it is sent, and SharePoint dates rows in whole seconds. */
const asGoodAsNow = 5_000;
/** Milliseconds. Past this a clock was wrong, or somebody wrote the date by hand: it is told to whoever can mend it. */
const worthMending = 15 * 60_000;

let dayFormat: Intl.DateTimeFormat | undefined;
/** "5 March 2031", in London. */
export function dayOf(at: Instant): string {
  dayFormat ??= new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  return dayFormat.format(new Date(at));
}

const tooLate = (at: Instant): string =>
  `${dayOf(at)} is later than this row was last saved: a computer’s clock was ahead. The day it was saved is used.`;

/**
 * The steps of a story, none of them later than SharePoint last saved the row. A step's time is a PC's, and SharePoint's own is the
 * only one that all share: one that is later than the save that it came with is read as of the step after it, or of that save. The
 * note keeps what it says.
 */
export function upToSaved(events: readonly IssueEvent[], head: ItemHead, row: RowReader): readonly IssueEvent[] {
  const savedAt = head.modifiedAt;
  if (savedAt === undefined) return events;
  const latest = Date.parse(savedAt);
  if (!events.some(({ at }) => Date.parse(at) > latest + asGoodAsNow)) return events;
  const read: IssueEvent[] = [];
  let after = savedAt;
  let worst: Instant | undefined;
  for (const event of [...events].reverse()) {
    const ahead = Date.parse(event.at) - latest;
    if (ahead > worthMending) worst = event.at;
    if (ahead <= asGoodAsNow && Date.parse(event.at) < Date.parse(after)) after = event.at;
    read.unshift(ahead > asGoodAsNow ? { ...event, at: after } : event);
  }
  if (worst !== undefined) row.fault(issuesList.fields.history, `A step is dated too late: ${tooLate(worst)}`);
  return read;
}

/** A column's time, no later than SharePoint last saved the row. */
export function timeUpToSaved(row: RowReader, field: FieldSchema<Instant>, head: ItemHead): Instant | undefined {
  const at = row.value(field);
  if (at === undefined || head.modifiedAt === undefined) return at;
  const ahead = Date.parse(at) - Date.parse(head.modifiedAt);
  if (ahead > worthMending) row.fault(field, tooLate(at));
  return ahead > asGoodAsNow ? head.modifiedAt : at;
}
