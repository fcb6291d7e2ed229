import * as React from 'react';
import type { Report, ReportRow } from '@tms-support/sharepoint-storage';
import { instantWords } from '../../words/date-words';
import { issueTitle } from '../../words/names-of-things';
import { asksWhetherItWorked, isEnded, reportRowNames } from '../../words/report-words';
import { AddToReport } from './AddToReport';
import styles from './report.module.scss';

interface OwnReportProps {
  report: Report;
  onAdded: () => void;
}

/** What the reporter last said of the outcome, where nobody at TMU has written since. */
function saidWords(last: ReportRow | undefined): string {
  if (last?.kind === 'worked') return 'You said that it worked.';
  return last?.kind === 'did-not-work' ? 'You said that it did not work. TMU will look again.' : '';
}

/** One of somebody's own reports: how it stands, what they wrote, and what they may add. */
export function OwnReport({ report, onAdded }: OwnReportProps): React.ReactElement {
  const [first] = report.rows;
  const title = issueTitle(first?.words ?? '');
  const last = report.rows[report.rows.length - 1];
  const said = saidWords(last);
  return (
    <article className={styles.report}>
      <h4>{title}</h4>
      <p className={styles.stands}>
        How it stands: <strong>{report.standsAs ?? 'Sent. Nobody at TMU has looked at it yet'}</strong>
      </p>
      {said ? <p>{said}</p> : null}
      {isEnded(report.standsAs) && !said ? <p>If it comes back, say that it did not work: the same report goes on.</p> : null}
      <details className={styles.rows}>
        <summary>What you wrote</summary>
        <ol>
          {report.rows.map((row) => (
            <li key={row.number}>
              <span className={styles.quiet}>
                {reportRowNames[row.kind]}, {instantWords(row.at)}
              </span>
              <div className={styles.words}>{row.words}</div>
              {row.errorText ? <div className={styles.words}>The message: {row.errorText}</div> : null}
            </li>
          ))}
        </ol>
      </details>
      <AddToReport report={report} title={title} isAsked={asksWhetherItWorked(report.standsAs) && !said} onAdded={onAdded} />
    </article>
  );
}
