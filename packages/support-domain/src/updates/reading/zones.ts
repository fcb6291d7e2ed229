import { wallOfMinute, zoneSegments } from '../../working-time/zone-segments.js';
import { dayMinutes } from '../../working-time/epoch-minutes.js';
import type { Asked } from './question.js';

/** A zone as words name it: `offset`, in minutes, where the name says whether it is summer time. */
export interface NamedZone {
  timeZone: string;
  offset?: number;
  name: string;
}

const pacific = 'America/Los_Angeles';
const eastern = 'America/New_York';
const central = 'America/Chicago';
const london = 'Europe/London';
const paris = 'Europe/Paris';

/** The zones that Microsoft writes times in. Any other short name is asked about: IST alone is three of them. */
const zones: Readonly<Record<string, readonly [timeZone: string, offset?: number]>> = {
  utc: ['UTC', 0],
  z: ['UTC', 0],
  gmt: [london, 0],
  bst: [london, 60],
  uk: [london],
  london: [london],
  pt: [pacific],
  pst: [pacific, -480],
  pdt: [pacific, -420],
  pacific: [pacific],
  et: [eastern],
  est: [eastern, -300],
  edt: [eastern, -240],
  eastern: [eastern],
  ct: [central],
  central: [central],
  cst: [central, -360],
  cdt: [central, -300],
  cet: [paris, 60],
  cest: [paris, 120],
};

/** Zones that are known to be zones and no more: IST is three of them, MST has a summer in one state and none in the next. */
const zonesUnread =
  /^(?:IST|JST|KST|MST|MDT|MT|AEST|AEDT|ACST|AWST|NZST|NZDT|SGT|HKT|MSK|EET|EEST|WET|WEST|BRT|SAST|AKST|HST)$/;

/** Whether a word, as it was written, names a zone, read or not: "PT", "IST", "Pacific". In small letters "et" is none. */
export const isZoneWord = (written: string): boolean =>
  zonesUnread.test(written) ||
  (/^(?:[A-Z]{2,4}|Pacific|Eastern|Central)$/.test(written) &&
    written !== 'UK' &&
    zoneNamed(written.toLowerCase()) !== undefined);

export const zoneNamed = (name: string): NamedZone | undefined => {
  const found = Object.prototype.hasOwnProperty.call(zones, name) ? zones[name] : undefined;
  if (found === undefined) return undefined;
  const [timeZone, offset] = found;
  return { timeZone, name: name.toUpperCase(), ...(offset === undefined ? {} : { offset }) };
};

/** The minutes in UTC at which the clocks of a zone show a time: two where the hour comes twice, none where it is skipped. */
const minutesOfWall = (timeZone: string, wall: number): readonly number[] =>
  zoneSegments(timeZone, wall - 2 * dayMinutes, wall + 2 * dayMinutes)
    .map(({ from, until, offset }) => ({ minute: wall - offset, from, until }))
    .filter(({ minute, from, until }) => minute >= from && minute < until)
    .map(({ minute }) => minute);

/**
 * The minute in UTC that a time in words means, `wall` being minutes since 1970 as the clocks of its zone count. A name such as
 * "PST" that does not hold on that day is a slip of an hour, and which way nobody knows.
 */
export const minuteInZone = (zone: NamedZone, wall: number, words: string): number | Asked => {
  const found = minutesOfWall(zone.timeZone, wall);
  const { offset } = zone;
  const fitting =
    offset === undefined ? found : found.filter((minute) => wallOfMinute(zone.timeZone, minute) - minute === offset);
  if (fitting.length === 1) return fitting[0]!;
  if (found.length > 0 && fitting.length === 0)
    return {
      asks: 'which-zone',
      question: `The clocks do not show ${zone.name} on that day. Is “${words}” an hour out? Write the time in UTC.`,
    };
  return found.length === 0
    ? {
        asks: 'hour-skipped',
        question: `The clocks go forward over “${words}”, so there is no such time. Write it in UTC.`,
      }
    : {
        asks: 'hour-twice',
        question: `The clocks go back that night, so “${words}” comes twice. Write the time in UTC.`,
      };
};
