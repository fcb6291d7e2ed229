import { codeOfWord } from './vocabulary.js';
import { reportStandings } from './words/report-standings.js';

export type ReportStanding = keyof typeof reportStandings;

/** What a report's text says; undefined where it was written by hand, or by a version to come. */
export const reportStandingOf = (text: string | undefined): ReportStanding | undefined =>
  text === undefined ? undefined : codeOfWord(reportStandings, text);
