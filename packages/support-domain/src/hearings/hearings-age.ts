import { londonDay } from '../london-time.js';
import type { CalendarDate, Instant } from '../time.js';
import { agoInWords, dateInWords } from '../words/dates.js';
import type { DateRange } from './hearing.js';

/** When a file of hearings was brought in, by whom, and which dates it covered. */
export interface HearingsFile extends DateRange {
  at: Instant;
  byName: string;
}

/** The newest of the files; undefined where none was brought in yet. */
const newestFile = (files: readonly HearingsFile[]): HearingsFile | undefined =>
  files.reduce<HearingsFile | undefined>((newest, file) => (newest && newest.at > file.at ? newest : file), undefined);

/** How old the hearings are and how far they reach, in two sentences: nobody plans by a list without knowing its age. */
export const hearingsAgeInWords = (files: readonly HearingsFile[], today: CalendarDate): string => {
  const newest = newestFile(files);
  if (!newest) return 'No file of hearings has been brought in yet, so the desk knows of none.';
  const on = londonDay(newest.at);
  const reach = files.reduce((last, { toOn }) => (toOn > last ? toOn : last), newest.toOn);
  const until = `They ${reach < today ? 'ran' : 'run'} to ${dateInWords(reach)}, and the desk knows of none after that.`;
  const when = on === today ? 'today' : `on ${dateInWords(on)}, ${agoInWords(on, today)}`;
  return `The hearings come from a file that ${newest.byName} brought in ${when}. ${until}`;
};
