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

/** Panellists and staff apart, panellists first (S12): "9 from panellists and 7 from staff". */
function apart(panellists: number, staff: number): string {
  const parts = [
    ...(panellists > 0 ? [`${panellists} from ${panellists === 1 ? 'a panellist' : 'panellists'}`] : []),
    ...(staff > 0 ? [`${staff} from staff`] : []),
  ];
  return andList(parts);
}

/** "in March 2026", "from 1 to 5 March 2026", "on 5 March 2026" of a single day, or all that is recorded. */
export const periodInWords = ({ fromOn, toOn }: Period, today: CalendarDate): string => {
  if (fromOn < '1971') return `up to ${dateInWords(today)}`;
  const lastOn = toOn < today || fromOn > today ? toOn : today;
  const [year, month] = fromOn.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year!, month!, 0)).toISOString().slice(0, 10);
  if (fromOn.endsWith('-01') && lastOn === lastOfMonth) return `in ${monthInWords(fromOn)}`;
  return spanInWords(fromOn, lastOn);
};

function cameWords({ isAhead, problems, people, panellists, staff }: ReportFigures): string {
  if (isAhead) return 'This period has not begun yet.';
  if (problems === 0) return 'No issue came in.';
  const what =
    people > problems
      ? `${counted(problems, 'problem')} came in, affecting ${people} people`
      : `${counted(problems, 'issue')} came in`;
  return `${what}: ${apart(panellists, staff)}.`;
}

/** An earlier record may have left some out, and says days alone. */
function broughtInWords({ problems, broughtIn }: ReportFigures): string | undefined {
  if (broughtIn === 0) return undefined;
  const many =
    broughtIn === problems
      ? broughtIn === 1
        ? 'It was'
        : 'All were'
      : `${broughtIn} of them ${broughtIn === 1 ? 'was' : 'were'}`;
  return `${many} brought in from an earlier record, which is not compared with the rest.`;
}

function waitsWords({ now }: ReportFigures): string {
  const count = now.panellists + now.staff;
  if (count === 0) return 'No issue is open now.';
  return `${counted(count, 'issue')} ${count === 1 ? 'is' : 'are'} open now: ${apart(now.panellists, now.staff)}.`;
}

function traWords({ now }: ReportFigures, today: CalendarDate): string | undefined {
  if (now.panellists + now.staff === 0) return undefined;
  const { withTra } = now;
  if (withTra.length === 0) return 'None is with TRA support.';
  const named = withTra.map(({ number, sinceOn }) => `issue ${number} (since ${shortDateInWords(sinceOn, today)})`);
  // A list of many is for Find.
  const shown = named.length > 4 ? [...named.slice(0, 3), `${named.length - 3} more`] : named;
  return `${withTra.length} ${withTra.length === 1 ? 'is' : 'are'} with TRA support: ${andList(shown)}.`;
}

function longestWords({ now }: ReportFigures): string | undefined {
  const { longest } = now;
  if (!longest) return undefined;
  const who = longest.isPanellist ? 'from a panellist' : 'from staff';
  const { workingDays } = longest;
  const ago =
    workingDays === 0 ? ', today' : workingDays === undefined ? '' : `, ${counted(workingDays, 'working day')} ago`;
  return `The longest wait is issue ${longest.number}, ${who}: it came in on ${dateInWords(longest.cameOn)}${ago}.`;
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
    return `${count} issues were closed. Of the ${measured} that were logged here, half were closed ${within}.`;
  return `${count} issues were closed, half of them ${within}.`;
}

/** Reading the past can be stopped, and can fail: whoever is sent the figures must know what they leave out. */
const partWords = ({ closedRead }: ReportFigures): string | undefined =>
  closedRead === undefined
    ? undefined
    : `Reading stopped after ${counted(closedRead, 'closed issue')}. Older ones are not counted here.`;

/** A sentence of the report, and where its issues are; none where it speaks of none. */
export interface ReportSentence {
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
  const said: readonly (readonly [words: string | undefined, issues?: IssueFilters | number | false])[] = [
    [partWords(figures)],
    [cameWords(figures), problems > 0 && cameWithin(period)],
    [broughtInWords(figures)],
    [waitsWords(figures), isOpen && { standing: 'open' }],
    [traWords(figures, today), atTra.length > 1 ? { status: [...withTraStatuses] } : (atTra[0]?.number ?? false)],
    [longestWords(figures), now.longest !== undefined && now.longest.number],
    [closedWords(figures), closed.count > 0 && { closedFrom: period.fromOn, closedTo: period.toOn }],
    [traps > 0 ? `People wrote down ${counted(traps, 'way')} to stop problems happening again.` : undefined],
  ];
  return said.flatMap(([words, issues]) => (words === undefined ? [] : [{ words, ...(issues ? { issues } : {}) }]));
}

/** The sentences alone, for a file and for words to paste. */
export const reportSentences = (figures: ReportFigures, today: CalendarDate): readonly string[] =>
  linkedSentences(figures, today).map(({ words }) => words);

/** The report as words to paste into an e-mail or a paper. No name is in it. */
export function reportText(figures: ReportFigures, period: Period, today: CalendarDate): string {
  const { causes } = figures;
  const lines = causes.flatMap(({ words, problems, preventions }) => [
    `- ${words}: ${counted(problems, 'problem')}`,
    ...preventions.map((one) => `  - ${one.words}`),
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
