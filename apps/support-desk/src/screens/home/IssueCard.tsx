import * as React from 'react';
import type { IssueRow } from '@tms-support/sharepoint-storage';
import { describeStatus } from '@tms-support/support-domain';
import { hashOf } from '../../app/route';
import { useDesk } from '../../app/desk-context';
import { hearingToCome, type Placed } from '../../queue/place-issues';
import { agoWords, shortDateWords } from '../../words/date-words';
import { londonDate } from '../../words/london-time';
import { channelNames, issueTitle, reporterWords } from '../../words/names-of-things';
import styles from './home.module.scss';

/** One issue in a list: what it is, how it stands, and why it is here. */
export function IssueCard({ placed }: { placed: Placed<IssueRow> }): React.ReactElement {
  const { now } = useDesk();
  const { row, isFirst, reason } = placed;
  const issue = row.value;
  const today = londonDate(now());
  const hearing = hearingToCome(issue, today);
  return (
    <article className={isFirst ? `${styles.card} ${styles.first}` : styles.card}>
      <div className={styles.cardTop}>
        <h4 className={styles.cardTitle}>
          <a href={hashOf({ screen: 'issue', number: row.number })}>
            Issue {row.number}: {issueTitle(issue.details.whatHappened)}
          </a>
        </h4>
        <span className={styles.tag}>{describeStatus(issue)}</span>
      </div>
      <p className={styles.reason}>{reason}</p>
      <ul className={styles.facts}>
        <li>
          {issue.reporter.name}, {reporterWords(issue.reporter)}
        </li>
        {hearing ? <li>Hearing {shortDateWords(hearing, today)}</li> : null}
        <li>{channelNames[issue.channel]}</li>
        <li>Logged {agoWords(londonDate(issue.raisedAt), today)}</li>
        {row.faults.length > 0 ? (
          <li className={styles.fault}>
            {row.faults.length === 1 ? '1 cell of the list needs mending' : `${row.faults.length} cells of the list need mending`}
          </li>
        ) : null}
      </ul>
    </article>
  );
}
