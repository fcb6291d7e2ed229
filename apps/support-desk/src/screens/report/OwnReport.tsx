import * as React from 'react';
import type { Report, ReportRow } from '@tms-support/sharepoint-storage';
import { instantWords } from '../../words/date-words';
import { issueTitle } from '../../words/names-of-things';
import { asksWhetherItWorked, isEnded, reportOffers, reportRowNames } from '../../words/report-words';
import { AddToReport } from './AddToReport';
import styles from './report.module.scss';

interface OwnReportProps {
  report: Report;
  onAdded: () => void;
}

/**
 * What the reporter last said of the outcome, with when: TMU may have answered again since, which no row says, so no more is
 * promised than what is true either way. Said where TMU still asks, or has ended it.
 */
function saidWords(last: ReportRow | undefined, standsAs: string | undefined): string {
  if (last?.kind === 'worked') return `You said that it worked, ${instantWords(last.at)}.`;
  if (last?.kind === 'did-not-work' && isEnded(standsAs))
    return `You told TMU, ${instantWords(last.at)}. TMU can read it.`;
  return last?.kind === 'did-not-work'
    ? `You said that it did not work, ${instantWords(last.at)}. TMU can read it.`
    : '';
}

/** One of somebody's own reports: how it stands, what they wrote, and what they may add. */
export function OwnReport({ report, onAdded }: OwnReportProps): React.ReactElement {
  const [first] = report.rows;
  const title = issueTitle(first?.words ?? '');
  const last = report.rows[report.rows.length - 1];
  const isAsked = asksWhetherItWorked(report.standsAs);
  const ended = isEnded(report.standsAs);
  const said = isAsked || ended ? saidWords(last, report.standsAs) : '';
  return (
    <article className={styles.report}>
      <h4>{title}</h4>
      <p className={styles.stands}>
        How it stands: <strong>{report.standsAs ?? 'Sent. Nobody at TMU has looked at it yet'}</strong>
      </p>
      {said ? <p>{said}</p> : null}
      {ended && !said ? <p>If it comes back, or is not solved, say so here: the same report goes on.</p> : null}
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
      <AddToReport
        report={report}
        title={title}
        offers={reportOffers(report.standsAs, last?.kind)}
        isAsked={isAsked && !said}
        onAdded={onAdded}
      />
    </article>
  );
}
