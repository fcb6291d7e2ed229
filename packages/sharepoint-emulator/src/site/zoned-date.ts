/** The time zone that form values are read in: the site's. [M]: a tenant's sites each choose their own. */
const SITE_TIME_ZONE = 'Europe/London';

let clocks: Intl.DateTimeFormat | undefined;
/** Made when it is first asked for: a site that starts has no use for it yet. */
const siteClocks = (): Intl.DateTimeFormat =>
  (clocks ??= new Intl.DateTimeFormat('en-GB', {
    timeZone: SITE_TIME_ZONE,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }));

const partsIn = (at: Date): number[] => {
  const parts = siteClocks().formatToParts(at);
  return ['year', 'month', 'day', 'hour', 'minute', 'second'].map((type) =>
    Number(parts.find((part) => part.type === type)?.value),
  );
};

/** Clocks change on the quarter of an hour: what was found for one holds for all of it. */
const QUARTER = 900_000;
const found = new Map<number, number>();

/** Minutes by which the site's clocks are ahead of UTC at an instant. */
export function minutesAhead(at: Date): number {
  const quarter = Math.floor(at.getTime() / QUARTER);
  const known = found.get(quarter);
  if (known !== undefined) return known;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = partsIn(at);
  const minutes = Math.round(
    (Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(at.getTime() / 1000) * 1000) / 60_000,
  );
  if (found.size >= 10_000) found.clear();
  found.set(quarter, minutes);
  return minutes;
}

/** What the site's clocks show at an instant, as if it were UTC. */
export const onSiteClocks = (at: Date): Date => new Date(at.getTime() + minutesAhead(at) * 60_000);

/** The instant at which the site's clocks show this. Near a change of the clocks the first guess is of the wrong side. */
export function fromSiteClocks(shown: Date): Date {
  const guess = new Date(shown.getTime() - minutesAhead(shown) * 60_000);
  return new Date(shown.getTime() - minutesAhead(guess) * 60_000);
}

/** The moment at which a day of the site's calendar begins. */
export function beginning(year: number, month: number, day: number): Date {
  const midnight = Date.UTC(year, month, day);
  return new Date(midnight - minutesAhead(new Date(midnight)) * 60_000);
}

/** The day of the site's calendar that a moment is in: from, and up to but not with. */
export function dayOf(at: Date, further = 0): [Date, Date] {
  const local = onSiteClocks(at);
  const [year, month, day] = [local.getUTCFullYear(), local.getUTCMonth(), local.getUTCDate() + further];
  return [beginning(year, month, day), beginning(year, month, day + 1)];
}

const AMERICAN = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:[ T](\d{1,2}):(\d{2})(?::(\d{2}))?\s*(AM|PM)?)?$/i;
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[ T](\d{2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?)?$/;

/**
 * Reads site-local text: `3/31/2026 2:30 PM` (a site in en-US) or `2026-03-31 14:30`. Undefined where it is no date.
 * Text that says its own zone is taken at its word.
 */
export function zonedInstant(text: string): Date | undefined {
  const trimmed = text.trim();
  if (/[zZ]$|[+-]\d{2}:\d{2}$/.test(trimmed)) {
    const at = new Date(trimmed);
    return Number.isNaN(at.getTime()) ? undefined : at;
  }
  const american = AMERICAN.exec(trimmed);
  const found = american
    ? [american[3], american[1], american[2], american[4], american[5], american[6]]
    : ISO.exec(trimmed)?.slice(1);
  if (!found) return undefined;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = found.map((part) => Number(part ?? 0));
  const half = american?.[7]?.toUpperCase();
  const hours = half === 'PM' && hour < 12 ? hour + 12 : half === 'AM' && hour === 12 ? 0 : hour;
  const utc = Date.UTC(year, month - 1, day, hours, minute, second);
  const check = new Date(utc);
  if (check.getUTCMonth() !== month - 1 || check.getUTCDate() !== day || hours > 23 || minute > 59) return undefined;
  return fromSiteClocks(check);
}
