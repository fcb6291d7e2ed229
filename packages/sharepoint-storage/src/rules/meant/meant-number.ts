const counts = 'nought one two three four five six seven eight nine ten eleven twelve'.split(' ');
const inFigures: readonly (readonly [RegExp, string])[] = [
  ...counts.map((word, n) => [new RegExp(`\\b${word}\\b`, 'g'), String(n)] as const),
  [/\bonce\b/g, '1'],
  [/\btwice\b/g, '2'],
  [/\bhalf an? (?=[a-z])/g, '0.5 '],
  [/\ban? (?=(?:working|full|whole|day|hour|week))/g, '1 '],
  // A thousand has its comma before three figures, and a half its comma where others than the English write it.
  [/(\d),(\d{3})\b/g, '$1$2'],
  [/(\d),(\d{1,2})\b/g, '$1.$2'],
];

const n = '(\\d+(?:\\.\\d+)?)';
/** What people say for a sign, the longer first: "no more than" is not "more than". */
const signs: readonly (readonly [RegExp, string])[] = [
  [/&gt;|⩾/g, '>'],
  [/&lt;/g, '<'],
  [/≥|=>|\b(?:at least|not? (?:less|fewer|under) than|from)\b/g, '>='],
  [/≤|=<|\b(?:at most|not? (?:more|over) than|up to|within)\b/g, '<='],
  [/\b(?:more|longer|greater) than\b|\b(?:over|above)\b/g, '>'],
  [/\b(?:less|fewer|shorter) than\b|\b(?:under|below|before)\b/g, '<'],
  [new RegExp(`^${n} ?(?:\\+|(?:or|and) (?:more|over|above|longer))$`), '>= $1'],
  [new RegExp(`^${n} (?:or|and) (?:less|fewer|under|below)$`), '<= $1'],
  [new RegExp(`^(?:between|>=) ?${n} ?(?:and|to|[-‐-―~]) ?${n}$`), '$1 to $2'],
  [new RegExp(`^${n} ?[-‐-―~] ?${n}$`), '$1 to $2'],
];

const hours = /\b(?:(?:working|full|whole) )?(?:hours?|hrs?)\b|(?<=\d) ?h\b/g;
const daysOrTimes = /\b(?:(?:working|full|whole) )?(?:days?|times?)\b/g;

/** Hours in what people count by instead. A working day has eight, as the rules that come with the desk have it. */
const inHours: readonly (readonly [RegExp, number])[] = [
  [/\b(?:(?:working|full|whole) )?weeks?\b/g, 40],
  [/\b(?:(?:working|full|whole) )?days?\b/g, 8],
  [/\b(?:minutes?|mins?)\b/g, 1 / 60],
];

/** What was written in one other unit, in hours; two units in one cell are anybody's guess. */
function asHours(text: string): string {
  const [[unit, times] = [], ...others] = inHours.filter(([word]) => text.search(word) >= 0);
  if (!unit || !times || others.length > 0 || text.search(hours) >= 0) return text.replace(hours, '');
  return text.replace(unit, '').replace(/\d+(?:\.\d+)?/g, (figures) => String(Number(figures) * times));
}

const changed = (text: string, changes: readonly (readonly [RegExp, string])[]): string =>
  changes.reduce((so, [from, to]) => so.replace(from, to), text).trim();

/** A time of day: hours of the rules are counted, and none of the clock is asked for. */
export const isTimeOfDay = (text: string): boolean =>
  /\d ?[ap]\.?m\b|\b(?:past|o.?clock|noon|midday|midnight|quarter)\b|\b\d{1,2}[:.][0-5]\d\b/i.test(text);

/** Two bounds in one cell, as one stretch: hours end before the second, days and times with it. */
function asStretch(text: string, unit: 'hours' | 'count'): string {
  const two = new RegExp(`^(>=?) ?${n} ?(?:,|;|&|and|but)? ?(<=?) ?${n}$`).exec(text);
  if (!two) return text;
  const [, low, from, high, to] = two;
  if (unit === 'hours') return `${from} to ${to}`;
  return `${Number(from) + (low === '>' ? 1 : 0)} to ${Number(to) - (high === '<' ? 1 : 0)}`;
}

/** What of a bound a cell may hold that was written in words, with its unit, or by another sign. May still be none: whoever asks reads it. */
export function meantNumber(typed: string, unit: 'hours' | 'count'): string {
  const plain = typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/["'“”‘’]/g, '')
    .replace(/\s+/g, ' ');
  const inOneUnit = changed(plain, inFigures);
  const figures = (unit === 'hours' ? asHours(inOneUnit) : inOneUnit.replace(daysOrTimes, '')).trim();
  const bound = asStretch(changed(figures.replace(/\s+/g, ' '), signs), unit);
  if (unit === 'count') return bound;
  return (
    bound
      .replace(/\b(\d{1,2})[:.]([03])0\b/g, (_, hour: string, half: string) => hour + (half === '3' ? '.5' : ''))
      .replace(/\b(\d{1,2}):(15|45)\b/g, (_, hour: string, part: string) => `${hour}.${part === '15' ? '25' : '75'}`)
      // Hours of the rules begin with a number and end before one.
      .replace(/^> ?(?=\d)/, '>= ')
      .replace(/^<= ?(?=\d)/, '< ')
  );
}
