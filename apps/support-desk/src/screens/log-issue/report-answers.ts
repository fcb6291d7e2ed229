import type { KnownPerson, Report, ReportRow } from '@tms-support/sharepoint-storage';
import type { Answers } from '../../drafts/draft-box';
import { keyOfReport } from '../../queue/key-of-report';

/** What was reported, and what was added since, oldest first: in the reporter's own words. */
function wordsOfReport(rows: readonly ReportRow[]): string {
  return rows
    .map((row) => row.words.trim())
    .filter(Boolean)
    .join('\n\n');
}

/** The first answers of an issue that is logged from a report: who, how, their words, and the message that they saw. */
export function answersOfReport(report: Report, people: readonly KnownPerson[]): Answers {
  const known = people.find((person) => person.email.toLowerCase() === report.by.email.toLowerCase())?.reporter;
  const error = report.rows.find((row) => row.errorText)?.errorText;
  return {
    key: keyOfReport(report),
    channel: 'desk',
    'reporter.name': known?.name ?? report.by.name,
    'reporter.email': report.by.email,
    'reporter.known': 'yes',
    'reporter.kind': known?.kind ?? 'tms-user',
    'reporter.tmsRole': known?.tmsRole ?? '',
    'details.whatHappened': wordsOfReport(report.rows),
    ...(error ? { message: 'yes', 'details.error.text': error } : {}),
  };
}
