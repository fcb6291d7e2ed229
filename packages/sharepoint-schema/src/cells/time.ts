import * as z from 'zod/mini';
import {
  calendarDateSchema,
  countedWords,
  instantSchema,
  isCountedAt,
  isCountedOn,
  type CalendarDate,
  type Instant,
} from '@tms-support/support-domain';
import { bad, good, isBlank, type CellCodec } from './cell.js';

const instantMessage = 'This cell must contain a date and a time.';
const dateMessage = 'Write the date as 2026-03-03: year, month, day.';

// SharePoint writes "2026-03-03T09:30:00Z". A date of the year 20026 is a slip of the finger, and no clock here reaches it.
const instantCell = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/));

/** An instant in UTC. SharePoint keeps whole seconds. */
export const instantCodec: CellCodec<Instant> = {
  read(cell) {
    if (isBlank(cell)) return good<Instant>(undefined);
    const text = instantCell.safeParse(cell);
    const at = text.success ? new Date(text.data) : undefined;
    if (!at || Number.isNaN(at.getTime())) return bad(instantMessage);
    const instant = instantSchema.safeParse(at.toISOString());
    if (!instant.success) return bad(instantMessage);
    // A time beyond what is counted is a slip of the finger, as a day beyond is: it costs this cell, and no screen.
    return isCountedAt(instant.data) ? good(instant.data) : bad(`The day in this cell must be ${countedWords}.`);
  },
  write: (value) => (value === undefined ? null : `${new Date(value).toISOString().slice(0, 19)}Z`),
};

const ukDate = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

/** 3/3/2026 is read day first, as the team writes it. */
function asIsoDate(text: string): string {
  const uk = ukDate.exec(text);
  return uk ? `${uk[3]}-${uk[2]!.padStart(2, '0')}-${uk[1]!.padStart(2, '0')}` : text;
}

/**
 * A calendar date, kept as text. A date-only column would be the tempting way: over REST it is midnight of the site's own
 * time zone in UTC, so 10 July comes back as 9 July 23:00, and whoever cuts the time off shows the wrong hearing day.
 */
export const calendarDateCodec: CellCodec<CalendarDate> = {
  read(cell) {
    if (isBlank(cell)) return good<CalendarDate>(undefined);
    const text = z.string().safeParse(cell);
    const date = text.success ? calendarDateSchema.safeParse(asIsoDate(text.data.trim())) : undefined;
    if (!date?.success) return bad(dateMessage);
    // Working time is not counted beyond: such a day is a slip of the finger, and no clock here reaches it.
    return isCountedOn(date.data)
      ? good(date.data)
      : bad(`The day in this cell must be ${countedWords}, written as 2026-03-03.`);
  },
  write: (value) => value ?? null,
};
