import { writeCsv, type CalendarDate } from '@tms-support/support-domain';
import type { Period } from './period';
import type { ReportFigures } from './report-figures';
import { periodInWords, reportSentences } from './report-sentences';

/** The figures as a file for a spreadsheet: no names are in it. */
export function reportCsv(figures: ReportFigures, period: Period, today: CalendarDate): string {
  return writeCsv([
    ['What', 'Which', 'Problems', 'People', 'Panellists', 'Staff', 'In words'],
    [
      'In all',
      periodInWords(period, today),
      figures.problems,
      figures.people,
      figures.panellists,
      figures.staff,
      reportSentences(figures, today).join(' '),
    ],
    ['Open now', '', figures.now.panellists + figures.now.staff, undefined, figures.now.panellists, figures.now.staff],
    ...figures.months.map(({ month, panellists, staff, marks }) => [
      'Month',
      month,
      panellists + staff,
      undefined,
      panellists,
      staff,
      marks.map(({ key, on }) => `${key} (${on})`).join('; '),
    ]),
    ...figures.causes.map(({ words, problems, preventions }) => [
      'Cause',
      words,
      problems,
      undefined,
      undefined,
      undefined,
      preventions.map((one) => `${one.words} (${one.problems})`).join('; '),
    ]),
    ...figures.rises.map(({ plan, problems, people, sentence }) => [
      'After an update',
      plan.updateKeys.join(', '),
      problems,
      people,
      undefined,
      undefined,
      sentence,
    ]),
    ...(figures.slow === undefined
      ? []
      : [['In recent weeks', '', undefined, undefined, undefined, undefined, figures.slow]]),
  ]);
}
