import { londonDay } from '../london-time.js';
import { mergedWords } from '../vocabulary/words/statuses.js';
import { statusWords } from '../vocabulary/codes.js';
import { detailText, type ListWords } from '../issues/detail-text.js';
import { detailFacts } from '../issues/fact-names.js';
import { detailLines } from '../issues/issue-facts.js';
import { earliestHearingOn, everybodyOn } from '../issues/people-on-issue.js';
import { channels } from '../vocabulary/words/channels.js';
import { reporterKinds } from '../vocabulary/words/reporters.js';
import { closingOutcomes, handoverRoutes } from '../vocabulary/words/routes.js';
import type { NumberedIssue } from '../find/findable-text.js';
import type { Instant } from '../time.js';
import { writeCsv, type CsvCell } from './write-csv.js';

/** What goes into a file of issues. */
export interface IssuesCsvOptions {
  /** Names of people, which leave SharePoint with the file: asked each time, never assumed. */
  names: boolean;
  lists?: ListWords;
}

const day = (at: Instant | undefined): CsvCell => (at === undefined ? undefined : londonDay(at));

type Column = readonly [heading: string, cell: (row: NumberedIssue, lists: ListWords) => CsvCell];

/** Each fact of the details that is given out. */
const detailColumns = detailFacts.flatMap((fact): Column[] => {
  const { inFile } = detailLines[fact];
  if (!inFile) return [];
  if (fact === 'hearingOn') return [[inFile, ({ issue }) => earliestHearingOn(issue)]];
  return [[inFile, ({ issue }, lists) => detailText(issue.details, fact, lists)]];
});

const columns: readonly Column[] = [
  ['Issue', ({ number }) => number],
  ['How it stands', ({ issue }) => (issue.mergedInto ? mergedWords : statusWords(issue.status))],
  ['Kind of reporter', ({ issue }) => reporterKinds[issue.reporter.kind].stored],
  ['People', ({ issue }) => everybodyOn(issue).length],
  ['How they told us', ({ issue }) => channels[issue.channel].stored],
  ['Raised on', ({ issue }) => day(issue.raisedAt)],
  ...detailColumns,
  ['Handed over by', ({ issue }) => issue.handover && handoverRoutes[issue.handover.route].label],
  ['Handed over on', ({ issue }) => day(issue.handover?.sentAt)],
  ['Trello card', ({ issue }) => issue.cardUrl],
  ['What was done', ({ issue }) => issue.whatWasDone],
  ['Last told on', ({ issue }) => issue.lastToldOn ?? day(issue.lastToldAt)],
  ['Closed on', ({ issue }) => day(issue.closedAt)],
  ['How it ended', ({ issue }) => issue.outcome && closingOutcomes[issue.outcome].stored],
  ['Times opened again', ({ issue }) => issue.timesReopened],
];

const nameColumns: readonly Column[] = [
  [
    'Who has the problem',
    ({ issue }) =>
      everybodyOn(issue)
        .map(({ reporter }) => reporter.name)
        .join('; '),
  ],
  ['Who is dealing with it', ({ issue }) => issue.owner?.name],
];

/** Issues as a file for a spreadsheet, one row each, in the order given; days are London days, as `2026-03-02`. */
export function issuesCsv(rows: readonly NumberedIssue[], { names, lists = {} }: IssuesCsvOptions): string {
  const shown = names ? [...columns, ...nameColumns] : columns;
  return writeCsv([shown.map(([heading]) => heading), ...rows.map((row) => shown.map(([, cell]) => cell(row, lists)))]);
}
