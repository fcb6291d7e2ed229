import type { Field } from '../site/field.js';
import { minutesAhead } from '../site/zoned-date.js';

export const isDateOnly = (field: Field): boolean =>
  field.attributes['Format'] === 'DateOnly' || field.attributes['DisplayFormat'] === 0;

/** `3/1/2026 9:30 AM`, in the site's time zone and in American writing, as a site in English has it. */
export function shownDate(at: string, dateOnly: boolean): string {
  const utc = new Date(at);
  const local = new Date(utc.getTime() + minutesAhead(utc) * 60_000);
  const day = `${String(local.getUTCMonth() + 1)}/${String(local.getUTCDate())}/${String(local.getUTCFullYear())}`;
  if (dateOnly) return day;
  const hours = local.getUTCHours();
  return `${day} ${String(hours % 12 === 0 ? 12 : hours % 12)}:${String(local.getUTCMinutes()).padStart(2, '0')} ${hours < 12 ? 'AM' : 'PM'}`;
}
