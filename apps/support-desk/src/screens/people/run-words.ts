import { andList, daysInWords, notThereWords, type CalendarDate, type CoverRun } from '@tms-support/support-domain';

/** Monday to Friday: the heading of the week says these days. */
const isWholeWeek = ({ fromOn, toOn }: CoverRun): boolean => Date.parse(toOn) - Date.parse(fromOn) >= 4 * 86_400_000;

/** "10 to 13 March: Sam Okoro. Priya Nair is away", "16 March: nobody". Where it is all of a week: "Sam Okoro". */
export function runWords(run: CoverRun, today: CalendarDate): string {
  const days = isWholeWeek(run) ? '' : `${daysInWords(run.fromOn, run.toOn, today)}: `;
  const who = andList(run.people) || 'nobody';
  return `${days}${who}.${notThereWords(run.notThere, 'is')}`.replace(/\.$/, '');
}
