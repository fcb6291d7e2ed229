import { clockInWords, instantInWords } from '../words/dates.js';
import { londonDay } from '../london-time.js';
import type { Instant } from '../time.js';
import type { Outage } from './outage.js';
import { system, team } from '../vocabulary/words/names.js';

const dayMs = 86_400_000;
/** Milliseconds for which everybody reads that it is over, and that it was a mistake. */
const saidFor: Partial<Record<Outage['standing'], number>> = {
  ended: 3 * dayMs,
  finished: 3 * dayMs,
  withdrawn: dayMs,
};

const overAt = ({ ended, withdrawn }: Outage): Instant | undefined => (ended ?? withdrawn)?.at;

/** Whether this outage is for these eyes: a drill is for those who take part, and for whoever began it. */
export const isForThem = ({ isDrill, takingPart, declared }: Outage, email: string): boolean =>
  !isDrill || [...takingPart, declared.by.email].some((one) => one.toLowerCase() === email.toLowerCase());

/** The outage that stands over every screen: the one that is on, a real one before a drill; else the one that was over last. */
export function outageInSight(outages: readonly Outage[], email: string, now: Instant): Outage | undefined {
  const theirs = outages.filter((one) => isForThem(one, email));
  const on = theirs.filter(({ standing }) => standing === 'declared');
  const over = theirs.filter((one) => {
    const at = overAt(one);
    return at !== undefined && Date.parse(now) - Date.parse(at) < (saidFor[one.standing] ?? 0);
  });
  const [latest] = [...over].sort((a, b) => Date.parse(overAt(b)!) - Date.parse(overAt(a)!));
  return on.find((one) => !one.isDrill) ?? on[0] ?? latest;
}

/** "10am today", "3pm on 5 March 2026". */
const timeInWords = (at: Instant, now: Instant): string =>
  londonDay(at) === londonDay(now) ? `${clockInWords(at)} today` : instantInWords(at);

/** What everybody reads of it. It names nobody. */
export function outageInWords(outage: Outage, now: Instant): string {
  const drill = outage.isDrill ? 'Drill: ' : '';
  const { standing, workingSinceAt, withdrawn } = outage;
  if (standing === 'withdrawn')
    return `${drill}${system} was not down. The notice was a mistake, and was withdrawn at ${timeInWords(withdrawn!.at, now)}.`;
  if (standing !== 'declared')
    return `${drill}${system} has been working again since ${timeInWords(workingSinceAt!, now)}.`;
  return `${drill}${system} has been down since ${timeInWords(outage.sinceAt, now)}. ${team} knows.`;
}
