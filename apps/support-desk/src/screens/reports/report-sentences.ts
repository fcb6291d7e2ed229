import {
  andList,
  counted,
  dateInWords,
  monthInWords,
  shortDateInWords,
  spanInWords,
  type CalendarDate,
  type IssueFilters,
} from '@tms-support/support-domain';
import type { Period } from './period';
import type { ReportFigures } from './report-figures';
import { withTraStatuses } from './report-now';

/** A number whose noun stands elsewhere, written as `counted` writes it. */
const figure = (count: number): string => count.toLocaleString('en-GB');

const fromWhom = (count: number, isPanellist: boolean): string =>
  isPanellist ? (count === 1 ? 'from a panellist' : 'from panellists') : 'from staff';

/**
 * Panellists and staff apart, panellists first (S12): ": 9 from panellists and 7 from staff". Where all are one's, no number is said
 * twice: ", all from staff", ", both from panellists", ", from a panellist".
 */
function apart(panellists: number, staff: number): string {
  const count = panellists + staff;
  if (panellists > 0 && staff > 0)
    return `: ${figure(panellists)} ${fromWhom(panellists, true)} and ${figure(staff)} ${fromWhom(staff, false)}`;
  const all = count === 1 ? '' : count === 2 ? 'both ' : 'all ';
  return `, ${all}${fromWhom(count, panellists > 0)}`;
}

/** "in March 2026", "from 1 to 5 March 2026", "on 5 March 2026" of a single day, or all that is recorded. */
export const periodInWords = ({ fromOn, toOn }: Period, today: CalendarDate): string => {
  const lastOn = toOn < today || fromOn > today ? toOn : today;
  if (fromOn < '1971') return `up to ${dateInWords(lastOn)}`;
  const [year, month] = fromOn.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year!, month!, 0)).toISOString().slice(0, 10);
  if (fromOn.endsWith('-01') && lastOn === lastOfMonth) return `in ${monthInWords(fromOn)}`;
  return spanInWords(fromOn, lastOn);
};

function cameWords({ isAhead, problems, people, panellists, staff }: ReportFigures): string {
  if (isAhead) return 'This period has not started yet.';
  if (problems === 0) return 'No issue came in.';
  if (people <= problems) return `${counted(problems, 'issue')} came in${apart(panellists, staff)}.`;
  // A sentence of its own: people are not those who are counted apart, and the two do not add up.
  return `${counted(problems, 'problem')} came in${apart(panellists, staff)}. ${problems === 1 ? 'It' : 'They'} affected ${figure(people)} people.`;
}

/** An earlier record may have left some out, and says days alone. */
function broughtInWords({ problems, broughtIn }: ReportFigures): string | undefined {
  if (broughtIn === 0) return undefined;
  const many =
    broughtIn === problems
      ? broughtIn === 1
        ? 'It was'
        : 'All were'
      : `${figure(broughtIn)} of them ${broughtIn === 1 ? 'was' : 'were'}`;
  return `${many} brought in from an earlier record, which is not compared with the rest.`;
}

function waitsWords({ now }: ReportFigures): string {
  const count = now.panellists + now.staff;
  if (count === 0) return 'No issue is open now.';
  return `${counted(count, 'issue')} ${count === 1 ? 'is' : 'are'} open now${apart(now.panellists, now.staff)}.`;
}

function traWords({ now }: ReportFigures, today: CalendarDate): string | undefined {
  if (now.panellists + now.staff === 0) return undefined;
  const { withTra } = now;
  if (withTra.length === 0) return 'No issue is with TRA support.';
  const named = withTra.map(({ number, sinceOn }) => `issue ${number} (since ${shortDateInWords(sinceOn, today)})`);
  // A list of many is for Find.
  const shown = named.length > 4 ? [...named.slice(0, 3), `${figure(named.length - 3)} more`] : named;
  return `${counted(withTra.length, 'issue')} ${withTra.length === 1 ? 'is' : 'are'} with TRA support: ${andList(shown)}.`;
}

function longestWords({ now }: ReportFigures, today: CalendarDate): string | undefined {
  const { longest } = now;
  if (!longest) return undefined;
  const { workingDays } = longest;
  // Of a Saturday no working day has gone by on Sunday, and it was not today.
  const ago = longest.cameOn === today ? ', today' : workingDays ? `, ${counted(workingDays, 'working day')} ago` : '';
  return `The longest wait is issue ${longest.number}, ${fromWhom(1, longest.isPanellist)}: it came in on ${dateInWords(longest.cameOn)}${ago}.`;
}

function closedWords({ isAhead, closed }: ReportFigures): string | undefined {
  if (isAhead) return undefined;
  const { count, measured, medianWorkingDays } = closed;
  if (count === 0) return 'No issue was closed.';
  if (medianWorkingDays === undefined) return `${counted(count, 'issue')} ${count === 1 ? 'was' : 'were'} closed.`;
  const within =
    medianWorkingDays === 0 ? 'on the day they came in' : `within ${counted(medianWorkingDays, 'working day')}`;
  // What an earlier record says of its days is not measured, so it is no part of the half.
  if (measured < count)
    return `${counted(count, 'issue')} were closed. Of the ${figure(measured)} that were logged here, half were closed ${within}.`;
  return `${counted(count, 'issue')} were closed, half of them ${within}.`;
}

/** Reading the past can be stopped, and can fail: whoever is sent the figures must know what they leave out. */
const partWords = ({ closedRead }: ReportFigures): string | undefined =>
  closedRead === undefined
    ? undefined
    : `Reading stopped after ${counted(closedRead, 'closed issue')}. Older ones are not counted here.`;

/** What a sentence of the report is about. */
export type SentenceAbout = 'part' | 'came' | 'brought-in' | 'waits' | 'tra' | 'longest' | 'closed' | 'traps';

/** A sentence of the report, and where its issues are; none where it speaks of none. */
export interface ReportSentence {
  about: SentenceAbout;
  words: string;
  /** The filters of a view, or the number of the one issue. */
  issues?: IssueFilters | number;
}

/** What came in within a period, as Find filters it. */
export const cameWithin = ({ fromOn, toOn }: Period): IssueFilters => ({ raisedFrom: fromOn, raisedTo: toOn });

/** What a director reads in a minute: each a sentence that stands alone, and leads to its issues. */
export function linkedSentences(figures: ReportFigures, today: CalendarDate): readonly ReportSentence[] {
  const { traps, problems, now, closed, period } = figures;
  const isOpen = now.panellists + now.staff > 0;
  const atTra = now.withTra;
  const said: readonly (readonly [
    about: SentenceAbout,
    words: string | undefined,
    issues?: IssueFilters | number | false,
  ])[] = [
    ['part', partWords(figures)],
    ['came', cameWords(figures), problems > 0 && cameWithin(period)],
    ['brought-in', broughtInWords(figures)],
    ['waits', waitsWords(figures), isOpen && { standing: 'open' }],
    [
      'tra',
      traWords(figures, today),
      atTra.length > 1 ? { status: [...withTraStatuses] } : (atTra[0]?.number ?? false),
    ],
    ['longest', longestWords(figures, today), now.longest !== undefined && now.longest.number],
    ['closed', closedWords(figures), closed.count > 0 && { closedFrom: period.fromOn, closedTo: period.toOn }],
    ['traps', traps > 0 ? `People suggested ${counted(traps, 'way')} to stop problems happening again.` : undefined],
  ];
  return said.flatMap(([about, words, issues]) =>
    words === undefined ? [] : [{ about, words, ...(issues ? { issues } : {}) }],
  );
}

/** The sentences alone, for a file and for words to paste. */
export const reportSentences = (figures: ReportFigures, today: CalendarDate): readonly string[] =>
  linkedSentences(figures, today).map(({ words }) => words);

/** One way to stop it, with how many problems it would have stopped where that is more than one. */
export const waysWords = ({ words, problems }: { words: string; problems: number }): string =>
  problems > 1 ? `${words} (${counted(problems, 'problem')})` : words;

/** So many ways of a cause go into an e-mail: ten years of them are a table, which the file is. */
const mostPasted = 10;

/** The report as words to paste into an e-mail or a paper. No name is in it. */
export function reportText(figures: ReportFigures, period: Period, today: CalendarDate): string {
  const { causes } = figures;
  const lines = causes.flatMap(({ words, problems, preventions }) => [
    `- ${words}: ${counted(problems, 'problem')}`,
    ...preventions.slice(0, mostPasted).map((one) => `  - ${waysWords(one)}`),
    ...(preventions.length > mostPasted ? [`  - and ${figure(preventions.length - mostPasted)} more`] : []),
  ]);
  return [
    `TMS support ${periodInWords(period, today)}`,
    '',
    ...reportSentences(figures, today),
    ...(lines.length > 0 ? ['', 'What they came from, and what would have prevented them:', ...lines] : []),
    '',
    `As of ${dateInWords(today)}.`,
    '',
  ].join('\n');
}
