import type { CalendarDate } from '../../time.js';
import { epochMinuteOf, instantOf } from '../../working-time/epoch-minutes.js';
import { isTimetableYear } from '../date-words.js';
import { windowBetween } from '../windows.js';
import type { RowReading } from './row-reading.js';

/** An instant as machines write it, and nothing else: "2026-12-04T18:00:30Z". */
export const readInstant = (text: string): RowReading | undefined => {
  if (text.length > 40 || !/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text)) return undefined;
  const ms = Date.parse(text);
  if (Number.isNaN(ms) || !isTimetableYear(Number(text.slice(0, 4))))
    return { outcome: 'none', message: () => `There is no time ${text}.` };
  const minute = epochMinuteOf(new Date(ms).toISOString());
  return { outcome: 'read', window: windowBetween(instantOf(minute), instantOf(minute + 1)) };
};

/**
 * The day that a machine's date begins with, as that machine counts it: "2026-02-03", "2026-02-03T10:00:00Z", and the milliseconds that Windows
 * PowerShell 5.1 writes into JSON, "/Date(1770112800000)/"
 * [S, PowerShell/PowerShell#11126 shows both versions].
 */
export const machineDay = (text: string): CalendarDate | undefined => {
  const [, ms] = /^\/Date\((-?\d{1,15})(?:[+-]\d{4})?\)\/$/.exec(text) ?? [];
  return /^\d{4}-\d\d-\d\d(?=$|[T ])/.exec(ms === undefined ? text : new Date(Number(ms)).toISOString())?.[0];
};
