/**
 * Outlook's names of zones, as the Internet's (CLDR's windowsZones.xml has them; this selection was written from memory, [M]). "GMT Standard Time" is London with its summer time, and
 * "Greenwich Standard Time" is not: to take the first for UTC is the tempting wrong way.
 */
const zonesOfWindows: Readonly<Record<string, string>> = {
  'gmt standard time': 'Europe/London',
  'greenwich standard time': 'Atlantic/Reykjavik',
  'w. europe standard time': 'Europe/Berlin',
  'central europe standard time': 'Europe/Budapest',
  'central european standard time': 'Europe/Warsaw',
  'romance standard time': 'Europe/Paris',
  'fle standard time': 'Europe/Kiev',
  'gtb standard time': 'Europe/Bucharest',
  'e. europe standard time': 'Europe/Chisinau',
  'eastern standard time': 'America/New_York',
  'central standard time': 'America/Chicago',
  'mountain standard time': 'America/Denver',
  'pacific standard time': 'America/Los_Angeles',
  'india standard time': 'Asia/Kolkata',
  'aus eastern standard time': 'Australia/Sydney',
  'tokyo standard time': 'Asia/Tokyo',
  'singapore standard time': 'Asia/Singapore',
  utc: 'UTC',
  'coordinated universal time': 'UTC',
  z: 'UTC',
};

/** Outlook's zones as a person sees them: "(UTC+00:00) Dublin, Edinburgh, Lisbon, London". */
const seenNames: readonly (readonly [RegExp, string])[] = [
  [/edinburgh|\blondon\b/i, 'Europe/London'],
  [/pacific time/i, 'America/Los_Angeles'],
  [/eastern time/i, 'America/New_York'],
  [/central time/i, 'America/Chicago'],
  [/amsterdam|berlin/i, 'Europe/Berlin'],
  [/brussels|paris/i, 'Europe/Paris'],
];

const isZone = (name: string): boolean => {
  try {
    new Intl.DateTimeFormat('en-GB', { timeZone: name });
    return true;
  } catch {
    return false;
  }
};

/** The zone that a calendar names. Undefined where nobody knows it: a guess would be hours out and look right. */
export const calendarZone = (name: string): string | undefined => {
  const plain = name.replace(/^\/(?:[^/]+\/){1,2}(?=[A-Z][a-z]+\/)/, '').trim();
  const known = zonesOfWindows[plain.toLowerCase()];
  if (known !== undefined) return known;
  if (/^\w+(?:\/[\w+-]+){1,2}$/.test(plain) && isZone(plain)) return plain;
  return seenNames.find(([pattern]) => pattern.test(plain))?.[1];
};
