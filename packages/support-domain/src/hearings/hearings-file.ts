import type { CalendarDate } from '../time.js';
import { textFromOutside } from '../text-from-outside.js';
import { hearingsInCalendar } from './hearings-calendar.js';
import { hearingsInTable } from './hearings-table.js';
import type { HearingsReading } from './hearings-reading.js';

/** Ten years have 1,500. A file with far more is something else. */
const mostHearings = 3_000;

/**
 * The hearings of a file of the team's own, or of rows that somebody pasted: a table (CSV, or cells copied from Excel) or a calendar.
 * Dates, references and panellists' addresses are taken; every other column, and what an event says, is dropped and named.
 */
export const readHearingsFile = (file: string, todayOn: CalendarDate): HearingsReading => {
  // What a web page or Word leaves between letters, and nobody sees.
  const text = textFromOutside(file).replace(/[\u00ad\u200b-\u200d\u2060\uFEFF]/g, '');
  const nothing = (message: string): HearingsReading => ({
    outcome: 'not-read',
    message: `${message} Nothing was brought in.`,
  });
  const first = text.slice(0, 4_000).trimStart();
  if (first === '') return nothing('There is nothing in it.');
  if (first.includes('\u0000')) return nothing('It has no text that the desk can read.');
  if (/^<(?:\?xml|!doctype|html|rss|feed|head|body)\b/i.test(first))
    return nothing('This is a web page or XML. Save the list of hearings as CSV, or copy its rows.');
  if (/^[{[]/.test(first)) return nothing('This is JSON. Save the list of hearings as CSV, or copy its rows.');
  const reading = /^begin:vcalendar/i.test(first) ? hearingsInCalendar(text, todayOn) : hearingsInTable(text, todayOn);
  if (reading.outcome === 'not-read') return nothing(reading.message);
  if (reading.hearings.length > mostHearings)
    return nothing(`It holds ${reading.hearings.length} hearings; the desk takes ${mostHearings} at once.`);
  if (reading.hearings.length > 0) return reading;
  const [broken] = reading.unreadable;
  return nothing(broken ? `No hearing in it can be read. ${broken.where}: ${broken.why}` : 'It has no hearings in it.');
};
