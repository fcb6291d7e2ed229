import * as React from 'react';
import type { Report, ReportRow } from '@tms-support/sharepoint-storage';
import { instantWords } from '../../words/date-words';
import { issueTitle } from '../../words/issue-title';
import { asksWhetherItWorked, isEnded } from '../../words/report-words';
import { reportOffers } from '../../words/report-offers';
import { reportRowNames } from '../../words/report-row-words';
import { isSinceAnswer } from '../../queue/since-answer';
import { ReportScreenshot } from '../../queue/ReportScreenshot';
import { AddToReport } from './AddToReport';
import styles from './report.module.scss';

interface OwnReportProps {
  report: Report;
  onAdded: () => void;
}

/** What the reporter said last of the outcome, where TMU has told them nothing since. */
function saidSince(report: Report): ReportRow | undefined {
  const said = [...report.rows].reverse().find(({ kind }) => kind === 'worked' || kind === 'did-not-work');
  return said && isSinceAnswer(said, report) ? said : undefined;
}

/** What becomes of it. Said where TMU still asks, or has ended it: nothing runs while nobody looks, and that is said as it is. */
function saidWords(said: ReportRow): string {
  return said.kind === 'worked'
    ? `You said that it worked, ${instantWords(said.at)}.`
    : `You said that it did not work, ${instantWords(said.at)}. TMU will see this when they next open the desk.`;
}

/** One of somebody's own reports: how it stands, what they wrote, and what they may add. */
export function OwnReport({ report, onAdded }: OwnReportProps): React.ReactElement {
  const [first] = report.rows;
  const title = issueTitle(first?.words ?? '');
  const isAsked = asksWhetherItWorked(report.standsAs);
  const ended = isEnded(report.standsAs);
  const since = isAsked || ended ? saidSince(report) : undefined;
  const stands = since?.kind === 'did-not-work' ? 'It did not work' : report.standsAs;
  const said = since ? saidWords(since) : '';
  return (
    <article className={styles.report}>
      <h4>{title}</h4>
      <p>
        How it stands: <strong>{stands ?? 'Sent. Nobody at TMU has looked at it yet'}</strong>
      </p>
      {report.answer ? (
        <>
          <p>TMU wrote to you, {instantWords(report.answer.at)}:</p>
          <blockquote className={`${styles.answer} ${styles.words}`}>{report.answer.words}</blockquote>
        </>
      ) : null}
      {said ? <p>{said}</p> : null}
      {ended && !said ? <p>If it comes back, or is not solved, say so here. You do not need a new report.</p> : null}
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
              {row.hasScreenshot ? <ReportScreenshot row={row} /> : null}
            </li>
          ))}
        </ol>
      </details>
      <AddToReport
        report={report}
        title={title}
        offers={reportOffers(report.standsAs, since?.kind)}
        isAsked={isAsked && !said}
        onAdded={onAdded}
      />
    </article>
  );
}
