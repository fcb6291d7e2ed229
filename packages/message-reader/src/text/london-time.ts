/** The last Sunday of a month, as a day of it. */
const lastSunday = (year: number, month: number): number => {
  const last = new Date(Date.UTC(year, month + 1, 0));
  return last.getUTCDate() - last.getUTCDay();
};

/** Minutes that London is ahead of UTC, by the rule since 1996: an hour from the last Sunday of March to that of October, at 1am UTC. */
export function londonAhead(utc: number): number {
  const year = new Date(utc).getUTCFullYear();
  const from = Date.UTC(year, 2, lastSunday(year, 2), 1);
  const to = Date.UTC(year, 9, lastSunday(year, 9), 1);
  return utc >= from && utc < to ? 60 : 0;
}

const months = 'January February March April May June July August September October November December'.split(' ');

/** A day and a time of day as an office writes them: "4 December 2026, 9:30am", "midday", or the day alone. Fields are those of UTC. */
export function inWords(utc: number, hasTime: boolean): string {
  const at = new Date(utc);
  const on = `${at.getUTCDate()} ${months[at.getUTCMonth()]} ${at.getUTCFullYear()}`;
  if (!hasTime) return on;
  const [hour, minute] = [at.getUTCHours(), at.getUTCMinutes()];
  if (minute === 0 && hour % 12 === 0) return `${on}, ${hour === 0 ? 'midnight' : 'midday'}`;
  return `${on}, ${hour % 12 || 12}${minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`}${hour < 12 ? 'am' : 'pm'}`;
}

/** A moment in London's time, in words. */
export const inLondon = (utc: number): string => inWords(utc + londonAhead(utc) * 60_000, true);
