import * as React from 'react';
import type { Report } from '@tms-support/sharepoint-storage';
import { useDesk } from '../../../app/desk-context';
import { DeskLink } from '../../../app/DeskLink';
import { StateTag } from '../../../controls/StateTag';
import { sinceWords } from '../../../words/date-words';
import { saysNot } from '../../../queue/says-not';
import { issueTitle } from '../../../words/issue-title';
import { Hidden } from '../../../controls/Hidden';
import styles from '../home.module.scss';

/** Reports that TMS users made alone. Nobody has them until somebody logs an issue: one press here, and one on the form. */
export function NewReports({ reports }: { reports: readonly Report[] }): React.ReactElement | null {
  const { now } = useDesk();
  if (reports.length === 0) return null;
  const at = now();
  return (
    <ul className={styles.list}>
      {reports.map((report) => {
        const [first, ...later] = report.rows;
        const words = issueTitle(first?.words ?? '');
        const not = saysNot(report);
        return (
          <li key={report.thread}>
            <article className={styles.row}>
              <div className={styles.rowTop}>
                <h4 className={styles.rowTitle}>{words || 'A report without text'}</h4>
                <StateTag tone="ours">New report</StateTag>
              </div>
              <div className={styles.rowUnder}>
                <p className={styles.under}>
                  <span className={styles.strong}>TMU’s turn:</span> {report.by.name}{' '}
                  {not ? 'says that TMU’s answer did not work,' : 'reported this on the desk'} and has waited since{' '}
                  {first ? sinceWords((not ?? first).at, at) : 'then'}.
                  {later.length > 0 && !not
                    ? ` They have added to it ${later.length === 1 ? 'once' : `${later.length} times`}.`
                    : ''}
                </p>
                <p className={styles.act}>
                  <DeskLink to={{ screen: 'log', report: report.thread }}>
                    Log an issue from this<Hidden>: {words}</Hidden>
                  </DeskLink>
                </p>
              </div>
            </article>
          </li>
        );
      })}
    </ul>
  );
}
