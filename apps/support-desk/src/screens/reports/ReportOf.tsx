import * as React from 'react';
import type { CoverRow, IssueRow, KnownPerson, UpdateRow } from '@tms-support/sharepoint-storage';
import { useDesk } from '../../app/desk-context';
import { Button } from '../../controls/Button';
import { downloadFile } from '../../controls/download-file';
import { londonDate } from '../../words/london-time';
import { Causes, Shared } from './Causes';
import { headline, reportCsv, reportFigures, type Period } from './report-figures';
import { Rises } from './Rises';
import { WhoCovers } from './WhoCovers';
import styles from './reports.module.scss';

interface ReportOfProps {
  rows: readonly IssueRow[];
  updates: readonly UpdateRow[];
  cover: readonly CoverRow[] | undefined;
  people: readonly KnownPerson[];
  period: Period;
}

/** The report itself. Its statistics are half of this screen's script, so it comes when the past has been read. */
export function ReportOf({ rows, updates, cover, people, period }: ReportOfProps): React.ReactElement {
  const { now } = useDesk();
  const [at] = React.useState(now);
  const known = React.useMemo(() => updates.map(({ value }) => value), [updates]);
  const figures = React.useMemo(
    () =>
      reportFigures(
        rows.map(({ number, value }) => ({ number, issue: value })),
        known,
        period,
        at,
      ),
    [rows, known, period, at],
  );
  const [said, setSaid] = React.useState('');
  const file = `report-${londonDate(at)}.csv`;
  return (
    <>
      <p className={styles.headline} role="status">
        {headline(figures)}
      </p>
      <Rises rises={figures.rises} slow={figures.slow} updates={known} />
      <Causes causes={figures.causes} period={period} />
      <Shared shared={figures.shared} />
      {cover ? <WhoCovers rows={cover} people={people} today={londonDate(at)} /> : null}
      <div className={styles.actions}>
        <Button
          onClick={() => {
            downloadFile(file, reportCsv(figures), 'text/csv;charset=utf-8');
            setSaid(`${file} was given to your browser. No names are in it.`);
          }}
        >
          Save this report as a file
        </Button>
        <span role="status">{said}</span>
      </div>
    </>
  );
}
