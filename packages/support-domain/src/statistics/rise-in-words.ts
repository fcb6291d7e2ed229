import type { Instant } from '../time.js';
import { dateInWords } from '../working-time/date-in-words.js';
import { dateOf, epochMinuteOf } from '../working-time/epoch-minutes.js';
import { dayOfMinute } from '../working-time/zone-segments.js';
import { timetableZone } from '../updates/windows.js';
import type { RiseAnswer } from './did-issues-rise.js';

const countInWords = ({ problems, people }: Pick<RiseAnswer, 'problems' | 'people'>): string => {
  if (people > problems) return `${problems} ${problems === 1 ? 'problem' : 'problems'}, ${people} people`;
  if (problems === 0) return 'No issues';
  return problems === 1 ? '1 issue' : `${problems} issues`;
};

const wholeDays = (days: number): string => (Math.round(days) === 1 ? '1 day' : `${Math.round(days)} days`);

const usualTime = (days: number): string => {
  if (days === 7) return 'a usual week has';
  return days === 1 ? 'a usual day has' : `${Math.round(days)} usual days have`;
};

const rounded = (value: number): string => (value > 0 && value < 0.5 ? 'fewer than 1' : String(Math.round(value)));

const listInWords = (keys: readonly string[]): string => `${keys.slice(0, -1).join(', ')} and ${keys[keys.length - 1]!}`;

const dayBefore = (at: Instant): string => dateInWords(dateOf(dayOfMinute(timetableZone, epochMinuteOf(at) - 1)));

const verdictInWords = ({ verdict, doublingShows = 1, plan, problems }: Omit<RiseAnswer, 'sentence'>): string => {
  const updates = plan.updateKeys.length === 1 ? 'the update' : 'the updates';
  if (verdict === 'worth-a-look') return `Worth a look. This does not show that ${updates} caused ${problems === 1 ? 'it' : 'them'}.`;
  if (verdict === 'not-doubled') return 'Not twice as many as usual. A smaller rise would not show.';
  if (doublingShows >= 0.5) return 'Too few to tell.';
  const times = Math.round(doublingShows * 100);
  if (times === 0) return 'Too few to tell: even a doubling would hardly ever show.';
  return `Too few to tell: even a doubling would show only ${times === 1 ? 'once' : `${times} times`} in 100.`;
};

/** The answer in plain words, small numbers as they are and nothing claimed that they do not show. */
export const riseInWords = (answer: Omit<RiseAnswer, 'sentence'>): string => {
  const { plan, state, usual } = answer;
  const count = countInWords(answer);
  const [first] = plan.watch;
  if (first === undefined) return 'No update was watched in this time.';
  if (state === 'waiting') return `Counting starts on ${dateInWords(dateOf(dayOfMinute(timetableZone, epochMinuteOf(first.fromAt))))}.`;
  if (state === 'counting') return `${count} so far. The count ends on ${dayBefore(plan.watch[plan.watch.length - 1]!.untilAt)}.`;
  const time = plan.pooled ? ` in the ${wholeDays(plan.watchDays)} after updates` : plan.watchDays === 7 ? '' : ` in ${wholeDays(plan.watchDays)}`;
  const apart = plan.pooled || plan.updateKeys.length === 1 ? '' : ` ${listInWords(plan.updateKeys)} overlap, so their issues cannot be told apart.`;
  if (usual === undefined) return `${count}${time}. There are no usual days to compare with.${apart}`;
  const comparedWith = `${usualTime(plan.watchDays)} ${rounded(usual.usual)} (${usual.from} to ${usual.to})`;
  return `${count}${time}; ${comparedWith}. ${verdictInWords(answer)}${apart}`;
};
