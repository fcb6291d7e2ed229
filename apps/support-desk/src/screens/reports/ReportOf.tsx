import * as React from 'react';
import type { CoverRow, IssueRow, KnownPerson, UpdateRow } from '@tms-support/sharepoint-storage';
import { useDesk } from '../../app/desk-context';
import { Button } from '../../controls/Button';
import { CopyText } from '../../controls/CopyText';
import { downloadFile } from '../../controls/download-file';
import { useOnPaper } from './use-on-paper';
import { londonDate } from '../../words/london-time';
import { withCapital } from '../../words/with-capital';
import { Causes, Shared } from './Causes';
import { MonthBars } from './MonthBars';
import type { Period } from './period';
import { reportCsv, reportFileName } from './report-csv';
import { reportFigures } from './report-figures';
import { linkedSentences, periodInWords, reportText } from './report-sentences';
import { Rises } from './Rises';
import { SeeIssues } from './SeeIssues';
import { WhoCovers } from './WhoCovers';
import styles from './reports.module.scss';

interface ReportOfProps {
  rows: readonly IssueRow[];
  updates: readonly UpdateRow[];
  cover: readonly CoverRow[] | undefined;
  people: readonly KnownPerson[];
  period: Period;
  /** How many closed issues were read, where that is not all of them. */
  closedRead: number | undefined;
}

/** The report itself. Its statistics are half of this screen's script, so it comes when the past has been read. */
export function ReportOf({ rows, updates, cover, people, period, closedRead }: ReportOfProps): React.ReactElement {
  const { now } = useDesk();
  const [at] = React.useState(now);
  const known = React.useMemo(() => updates.map(({ value }) => value), [updates]);
  const figures = React.useMemo(
    () => ({
      ...reportFigures(
        rows.map(({ number, value }) => ({ number, issue: value })),
        known,
        period,
        at,
      ),
      ...(closedRead === undefined ? {} : { closedRead }),
    }),
    [rows, known, period, at, closedRead],
  );
  const [saved, setSaved] = React.useState<string>();
  const today = londonDate(at);
  const file = reportFileName(period, today);
  const [when, print] = useOnPaper();
  const inBars = figures.months.reduce((sum, { panellists, staff }) => sum + panellists + staff, 0);
  const inWords = periodInWords(period, today);
  return (
    <>
      <p className={styles.empty} data-print="no">
        {withCapital(inWords)}.
      </p>
      <p className={styles.onPaper}>
        TMS support {inWords}. Printed on {when}.
      </p>
      <div role="status">
        <ul className={styles.sentences}>
          {linkedSentences(figures, today).map(({ words, issues }) => (
            <li key={words}>
              {words}{' '}
              {issues === undefined ? null : (
                <SeeIssues to={issues} of={words}>
                  {typeof issues === 'number' ? 'See this issue' : 'See these issues'}
                </SeeIssues>
              )}
            </li>
          ))}
        </ul>
      </div>
      {/* Under the sentences: who sends them on should not have to scroll past every cause first. */}
      <div className={styles.actions} data-print="no">
        <Button
          onClick={() => {
            downloadFile(file, reportCsv(figures, period, today), 'text/csv;charset=utf-8');
            setSaved(file);
          }}
        >
          Save as a table (CSV)
        </Button>
        {/* Before what says “copied” beside itself: no button moves as it is said. */}
        <Button onClick={print}>Print on one page</Button>
        <CopyText
          key={file}
          text={() => reportText(figures, period, today)}
          copied="The text is copied."
          label="The report in words"
        >
          Copy for an email
        </CopyText>
        {/* Of the report that is shown: beside another period it would read as if that had been saved. */}
        <span role="status">{saved === file ? `${file} is being saved by your browser. No names are in it.` : ''}</span>
      </div>
      <MonthBars months={figures.months} today={today} isCut={inBars < figures.problems} />
      {figures.isAhead ? null : <Causes causes={figures.causes} period={period} />}
      {/* One page of paper has what a director reads; the rest is for the screen. */}
      <div data-print="no">
        {figures.isAhead ? null : <Rises rises={figures.rises} slow={figures.slow} updates={known} />}
        <Shared shared={figures.shared} />
        {cover ? <WhoCovers rows={cover} people={people} today={today} /> : null}
      </div>
    </>
  );
}
