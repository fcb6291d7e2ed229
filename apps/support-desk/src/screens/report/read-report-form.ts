import type { ReportWords } from '@tms-support/sharepoint-storage';
import { longestAnswer, tooLongWords, type CalendarDate } from '@tms-support/support-domain';
import type { Answers } from '../../drafts/draft-box';
import { parseDateAnswers } from '../../forms/date-answers';
import type { FieldError } from '../../forms/use-form';
import { wordsOfReportForm } from '../../words/words-of-report-form';

/** TMU's issue holds these words in one answer, beside what the desk says of them. */
const longestReported = longestAnswer - 200;

export const reportTextErrors = (field: string, text: string): readonly FieldError[] =>
  text.length > longestReported ? [{ field, message: tooLongWords(text.length, longestReported) }] : [];

/** The short form: what it asks for, or what to mend. The hearing is said in the words, as a report has no other place for it. */
export function readReportForm(
  answers: Answers,
  today: CalendarDate,
): { errors: readonly FieldError[] } | { words: ReportWords } {
  const errors: FieldError[] = [];
  const text = (name: string): string => (answers[name] ?? '').trim();
  const what = text('words');
  const errorText = answers.message === 'yes' ? text('errorText') : '';
  if (!what) errors.push({ field: 'words', message: 'Enter what happened' });
  for (const field of ['words', 'errorText']) {
    errors.push(...reportTextErrors(field, text(field)));
  }
  let hearing = '';
  if (answers.hearing === 'yes') {
    const on = parseDateAnswers(answers, 'hearingOn', 'The hearing date', 'coming', today);
    if (on.state === 'read') hearing = `\n\n${wordsOfReportForm.hearingOn(on.on)}`;
    else if (on.state === 'wrong') errors.push({ field: 'hearingOn', message: on.message });
    else hearing = `\n\n${wordsOfReportForm.hearingComing}`;
  }
  if (errors.length > 0) return { errors };
  // That there was a message is worth knowing where nobody can say its words any more.
  const message = answers.message === 'yes' && !errorText ? `\n\n${wordsOfReportForm.messageLost}` : '';
  const screenshot = text('screenshot');
  return {
    words: {
      key: text('key'),
      words: `${what}${message}${hearing}`,
      ...(errorText ? { errorText } : {}),
      ...(screenshot ? { screenshot } : {}),
    },
  };
}
