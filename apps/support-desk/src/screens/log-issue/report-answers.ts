import type { KnownPerson, Report, ReportRow } from '@tms-support/sharepoint-storage';
import type { CalendarDate } from '@tms-support/support-domain';
import type { Answers } from '../../drafts/draft-box';
import { parseDate } from '../../forms/parse-date';
import { issueKeyOf } from '../../queue/reports-of-issue';
import { hearingOfReportForm, withoutMessageLost } from '../../words/words-of-report-form';

/** What was reported, and what was added since, oldest first: in the reporter's own words. */
function wordsOfReport(rows: readonly ReportRow[]): string {
  return rows
    .map((row) => row.words.trim())
    .filter(Boolean)
    .join('\n\n');
}

/** Their words, with the hearing in its own place where the short form asked for it. One that has been by now is nothing to come: it stays words. */
function whatAndHearing(words: string, today: CalendarDate): Answers {
  const hearing = hearingOfReportForm(words);
  const isOver = hearing?.day && parseDate(hearing.day, '', 'coming', today).state !== 'read';
  if (!hearing || isOver) return { 'details.whatHappened': words };
  return {
    'details.whatHappened': hearing.day ? hearing.rest : words,
    hearing: 'yes',
    'details.hearingOn': hearing.day,
  };
}

/** The first answers of an issue that is logged from a report: who, how, their words, and the message that they saw. */
export function answersOfReport(report: Report, people: readonly KnownPerson[], today: CalendarDate): Answers {
  const known = people.find((person) => person.email.toLowerCase() === report.by.email.toLowerCase())?.reporter;
  const error = report.rows.find((row) => row.errorText)?.errorText;
  const words = wordsOfReport(report.rows);
  // With the message's words in a later row, that they were lost is over: it stays in what was said.
  const wordsWithout = error ? undefined : withoutMessageLost(words);
  return {
    key: issueKeyOf(report),
    channel: 'desk',
    'reporter.name': known?.name ?? report.by.name,
    'reporter.email': report.by.email,
    'reporter.known': 'yes',
    'reporter.kind': known?.kind ?? 'tms-user',
    'reporter.tmsRole': known?.tmsRole ?? '',
    ...whatAndHearing(wordsWithout ?? words, today),
    ...(wordsWithout === undefined ? {} : { message: 'yes' }),
    ...(error ? { message: 'yes', 'details.error.text': error } : {}),
  };
}
