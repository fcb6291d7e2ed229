import { monthNames } from '@tms-support/support-domain';

const two = (part: number | string): string => String(part).padStart(2, '0');
const fourFigures = (year: string): string => (year.length === 2 ? `20${year}` : year);

/** The month of a name or of its first letters, 1 to 12; 0 for any other word. */
const monthOf = (name: string): number =>
  name.length < 3
    ? 0
    : monthNames.findIndex((month) => month.toLowerCase().startsWith(name.replace('sept', 'sep'))) + 1;

/**
 * A date as the list holds it, of one that was written as people do: the day first, as in Britain. May be a day that there is not: whoever asks reads it.
 * [D] The list holds dates as text, so that SharePoint does not read "01/04/2026" by the region of whoever types it; see `calendarDate` of the schema.
 */
export function meantDate(typed: string): string | undefined {
  const plain = typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‐-―]/g, '-')
    .replace(/[“”‘’"',]/g, ' ')
    .replace(/^\s*(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\s/, '')
    .replace(/(\d)(?:st|nd|rd|th)\b/g, '$1')
    .replace(/\bof\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const stood = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})(?:[t ]\d.*)?$/.exec(plain);
  if (stood) return `${stood[1]}-${two(stood[2]!)}-${two(stood[3]!)}`;
  const figures = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/.exec(plain);
  if (figures) return `${fourFigures(figures[3]!)}-${two(figures[2]!)}-${two(figures[1]!)}`;
  const words =
    /^(\d{1,2})[- ]?([a-z]{3,9})[- ]?(\d{4}|\d{2})$/.exec(plain) ?? /^()([a-z]{3,9}) (\d{1,2}) (\d{4})$/.exec(plain);
  if (!words) return undefined;
  const [, before, month, last, year] = words;
  const at = monthOf(month!);
  if (at === 0) return undefined;
  return before ? `${fourFigures(last!)}-${two(at)}-${two(before)}` : `${year}-${two(at)}-${two(last!)}`;
}
