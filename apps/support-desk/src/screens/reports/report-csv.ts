import { dateInWords, writeCsv, type CalendarDate, type CsvCell } from '@tms-support/support-domain';
import type { Period } from './period';
import type { ReportFigures } from './report-figures';
import { monthInDays } from './report-months';
import { linkedSentences, periodInWords, waysWords, type SentenceAbout } from './report-sentences';

/** A row of the file by what its columns are called. */
interface Row {
  what: string;
  which?: string;
  count?: number;
  people?: number;
  panellists?: number;
  staff?: number;
  words?: string;
}

/** The figures behind a sentence, each in its cell: a sentence alone cannot be added up. */
const figuresOf = (
  figures: ReportFigures,
  period: Period,
  today: CalendarDate,
): Readonly<Record<SentenceAbout, Row>> => {
  const { now, closed } = figures;
  const which = periodInWords(period, today);
  const asOf = `on ${dateInWords(today)}`;
  return {
    part: { what: 'Note' },
    came: {
      what: 'Came in',
      which,
      count: figures.problems,
      people: figures.people,
      panellists: figures.panellists,
      staff: figures.staff,
    },
    'brought-in': { what: 'Brought in from an earlier record', which, count: figures.broughtIn },
    waits: {
      what: 'Open now',
      which: asOf,
      count: now.panellists + now.staff,
      panellists: now.panellists,
      staff: now.staff,
    },
    tra: {
      what: 'With TRA support now',
      which: now.withTra.map(({ number }) => `issue ${number}`).join('; '),
      count: now.withTra.length,
    },
    longest: { what: 'The longest wait', ...(now.longest && { which: `issue ${now.longest.number}` }) },
    closed: { what: 'Closed', which, count: closed.count },
    traps: { what: 'Ways to stop problems happening again', which, count: figures.traps },
  };
};

/** Of which days the file is: two reports that were saved on one day are told apart. */
export const reportFileName = ({ fromOn, toOn }: Period, today: CalendarDate): string => {
  const lastOn = toOn < today || fromOn > today ? toOn : today;
  return `report-${fromOn < '1971' ? '' : `${fromOn}-`}to-${lastOn}.csv`;
};

/** The figures as a file for a spreadsheet: no names are in it. */
export function reportCsv(figures: ReportFigures, period: Period, today: CalendarDate): string {
  const of = figuresOf(figures, period, today);
  const rows: readonly Row[] = [
    ...linkedSentences(figures, today).map(({ about, words }) => ({ ...of[about], words })),
    ...figures.months.map((one) => ({
      what: 'Month',
      which: monthInDays(one),
      count: one.panellists + one.staff,
      panellists: one.panellists,
      staff: one.staff,
      words: one.marks.map(({ key, on }) => `${key} (${on})`).join('; '),
    })),
    ...figures.causes.map(({ words, problems, preventions }) => ({
      what: 'Cause',
      which: words,
      count: problems,
      words: preventions.map(waysWords).join('; '),
    })),
    ...figures.rises.map(({ plan, problems, people, sentence }) => ({
      what: 'After an update',
      which: plan.updateKeys.join(', '),
      count: problems,
      people,
      words: sentence,
    })),
    ...(figures.slow === undefined ? [] : [{ what: 'In recent weeks', words: figures.slow }]),
    { what: 'As of', which: dateInWords(today) },
  ];
  return writeCsv([
    ['What was counted', 'Of which', 'How many', 'People affected', 'From panellists', 'From staff', 'In words'],
    ...rows.map(({ what, which, count, people, panellists, staff, words }): CsvCell[] => [
      what,
      which,
      count,
      people,
      panellists,
      staff,
      words,
    ]),
  ]);
}
