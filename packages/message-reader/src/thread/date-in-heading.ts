import { cleanInstant } from '../text/clean-text.js';
import { londonAhead } from '../text/london-time.js';

/**
 * How months begin in the languages of `labels`, folded: "März", "marca", "Mawrth" and "mars" are March. Turkish, Russian, Ukrainian, Hungarian
 * and Estonian as programs abbreviate them (discourse, crisp-oss, tests [R]; the rest of their year [L]). Where a word is of two languages and of
 * two months, as "listopad" is, the one that was met stays.
 */
const months: readonly RegExp[] = [
  /^(?:jan|gen|ene|sty|ion|tammi|jaan|oca|янв|січ)/,
  /^(?:feb|fev|fevr|lut|chwe|helmi|veeb|sub|фев|лют)/,
  /^(?:mar|maart|mrz|mrt|maw|maalis|мар|бер)/,
  /^(?:apr|avr|abr|kwi|ebr|huhti|nis|апр|кві)/,
  /^(?:may|mai|mag|mei|maj|touko|маи|мая|тра)/,
  /^(?:jun|juin|giu|cze|meh|kesa|juun|haz|июн|чер)/,
  /^(?:jul|juil|lug|lip|gor|heina|juul|tem|июл|лип)/,
  /^(?:aug|aou|ago|sie|aws|elo|agu|авг|сер)/,
  /^(?:sep|set|wrz|med|syys|szep|eyl|сен|вер)/,
  /^(?:oct|okt|ott|out|paz|hyd|loka|eki|окт|жов)/,
  /^(?:nov|lis|tach|marras|kas|ноя|лис)/,
  /^(?:dec|dez|dic|des|gru|rha|joulu|dets|ara|дек|гру)/,
];
const monthOf = (word: string): number => {
  const folded = word.normalize('NFKD').replace(/\p{M}/gu, '').replace(/ź/g, 'z').toLowerCase();
  // "marraskuu" is November, and begins as March does.
  return folded.startsWith('marras') ? 10 : months.findIndex((begins) => begins.test(folded));
};

/**
 * When a quoted message was sent, as its heading says it: "04 March 2026 09:12", "Wednesday, March 4, 2026 9:12 AM", "4/3/2026 09:12"
 * (day first, as in Britain). Outlook writes it in the time of whoever quoted it, which is London's here. Undefined where it says no
 * day that is real: a date that is guessed is worse than none.
 */
export function instantInHeading(text: string): string | undefined {
  const line = text.slice(0, 120);
  if (/(?:[+-]\d{4}|\bGMT|\bUTC|Z)\s*$/.test(line)) {
    const said = cleanInstant(line);
    if (said) return said;
  }
  const day =
    /(?<!\d)(\d{1,2})(?:st|nd|rd|th|\.|º)? (?:de )?(\p{L}{3,12})\.?,? (?:de )?(\d{4})(?!\d)/iu.exec(line) ??
    /\b(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b/.exec(line) ??
    /\b(\d{4})-(\d\d)-(\d\d)\b/.exec(line) ??
    /(?<!\d)(\d{4})[年년]\s?(\d{1,2})[月월]\s?(\d{1,2})[日일]/.exec(line);
  const american = day ? null : /(?<!\p{L})(\p{L}{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/iu.exec(line);
  const parts = american ? [american[2]!, american[1]!, american[3]!] : day?.slice(1);
  if (!parts) return undefined;
  const [first, second, third] = parts as [string, string, string];
  const [dayOf, yearOf] = first.length === 4 ? [Number(third), Number(first)] : [Number(first), Number(third)];
  const month = /^\d/.test(second) ? Number(second) - 1 : monthOf(second);
  const time = /\b(\d{1,2}):(\d\d)(?::\d\d)? ?([ap]\.?m)?/i.exec(line);
  const half = time?.[3]?.toLowerCase()[0];
  const hour = time ? (Number(time[1]) % (half ? 12 : 24)) + (half === 'p' ? 12 : 0) : 12;
  const utc = Date.UTC(yearOf, month, dayOf, hour, time ? Number(time[2]) : 0);
  const real = new Date(utc);
  if (month < 0 || real.getUTCMonth() !== month || real.getUTCDate() !== dayOf) return undefined;
  return cleanInstant(utc - londonAhead(utc - 3_600_000) * 60_000);
}
