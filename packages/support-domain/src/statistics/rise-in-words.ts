import { counted } from '../words/counts.js';
import { dateInWords } from '../words/dates.js';
import { andList } from '../words/lists.js';
import { dateOf, epochMinuteOf } from '../working-time/epoch-minutes.js';
import { dayOfMinute } from '../working-time/zone-segments.js';
import { timetableZone } from '../updates/windows.js';
import type { RiseAnswer } from './rise-answer.js';
import type { WatchPlan } from './watch-plan.js';

const countInWords = ({ problems, people }: Pick<RiseAnswer, 'problems' | 'people'>): string => {
  if (people > problems) return `${counted(problems, 'problem')}, ${people} people`;
  return problems === 0 ? 'No issues' : counted(problems, 'issue');
};

const wholeDays = (days: number): string => counted(Math.round(days), 'day');

const rounded = (value: number): string => (value > 0 && value < 0.5 ? 'fewer than 1' : String(Math.round(value)));

const dateOfMinute = (minute: number): string => dateInWords(dateOf(dayOfMinute(timetableZone, minute)));

const verdictInWords = ({ verdict, doublingShows = 1, plan, problems }: Omit<RiseAnswer, 'sentence'>): string => {
  const updates = plan.updateKeys.length === 1 ? 'the update' : 'the updates';
  const caused = problems === 1 ? 'caused it' : 'caused them';
  if (verdict === 'worth-a-look') return `Worth a look. This does not show that ${updates} ${caused}.`;
  if (verdict === 'not-doubled') return 'Not twice as many as usual. A smaller rise would not show.';
  if (doublingShows >= 0.5) return 'Too few to tell.';
  const times = Math.round(doublingShows * 100);
  if (times === 0) return 'Too few to tell: even a doubling would hardly ever show.';
  return `Too few to tell: even a doubling would show only ${times === 1 ? 'once' : `${times} times`} in 100.`;
};

const timeInWords = ({ pooled, watchDays }: WatchPlan): string => {
  if (pooled) return ` in the ${wholeDays(watchDays)} after updates`;
  return watchDays === 7 ? '' : ` in ${wholeDays(watchDays)}`;
};

const apartInWords = ({ pooled, updateKeys }: WatchPlan): string =>
  pooled || updateKeys.length === 1 ? '' : ` ${andList(updateKeys)} overlap, so their issues cannot be told apart.`;

/** The answer in plain words, small numbers as they are and nothing claimed that they do not show. */
export const riseInWords = (answer: Omit<RiseAnswer, 'sentence'>): string => {
  const { plan, state, usual } = answer;
  const count = countInWords(answer);
  const [first] = plan.watch;
  if (first === undefined) return 'No update was watched in this time.';
  if (state === 'waiting') return `Counting starts on ${dateOfMinute(epochMinuteOf(first.fromAt))}.`;
  const lastMinute = epochMinuteOf(plan.watch[plan.watch.length - 1]!.untilAt) - 1;
  if (state === 'counting') return `${count} so far. The count ends on ${dateOfMinute(lastMinute)}.`;
  const time = timeInWords(plan);
  const apart = apartInWords(plan);
  if (usual === undefined) return `${count}${time}. There are no usual days to compare with.${apart}`;
  const inAWeek = plan.watchDays === 7 ? ' in a week' : '';
  const comparedWith = `usually ${rounded(usual.usual)}${inAWeek} (${usual.from} to ${usual.to})`;
  return `${count}${time}; ${comparedWith}. ${verdictInWords(answer)}${apart}`;
};
