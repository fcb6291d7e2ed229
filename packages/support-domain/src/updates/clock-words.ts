import { dateInWords, monthNames } from '../words/dates.js';
import { dateOf, dayMinutes } from '../working-time/epoch-minutes.js';

/** A time of day as people say it: 6pm, 6:30pm, midday, midnight. `minute` is counted from the start of the day. */
export const timeInWords = (minute: number): string => {
  if (minute === 0) return 'midnight';
  if (minute === dayMinutes / 2) return 'midday';
  const hour = Math.floor(minute / 60);
  const past = minute % 60 === 0 ? '' : `:${String(minute % 60).padStart(2, '0')}`;
  return `${hour % 12 === 0 ? 12 : hour % 12}${past}${hour < 12 ? 'am' : 'pm'}`;
};

/** Two dates without saying twice what they share: "3 to 5 March 2026", "30 March to 2 April 2026". */
export const datesInWords = (firstDay: number, lastDay: number): string => {
  const [first, last] = [dateOf(firstDay), dateOf(lastDay)];
  if (first === last) return dateInWords(first);
  const day = String(Number(first.slice(8)));
  if (first.slice(0, 7) === last.slice(0, 7)) return `${day} to ${dateInWords(last)}`;
  if (first.slice(0, 4) === last.slice(0, 4))
    return `${day} ${monthNames[Number(first.slice(5, 7)) - 1]} to ${dateInWords(last)}`;
  return `${dateInWords(first)} to ${dateInWords(last)}`;
};
