import * as React from 'react';
import type { IssueRow } from '@tms-support/sharepoint-storage';
import { describeStatus, earliestHearingOn, everybodyOn, peopleWords } from '@tms-support/support-domain';
import { useDesk } from '../../app/desk-context';
import { Hidden } from '../../controls/Hidden';
import { StateTag } from '../../controls/StateTag';
import { toneOf } from '../../queue/tone';
import { toldInWords, turnInWords } from '../../queue/turn-words';
import { shortDateWords } from '../../words/date-words';
import { londonDate } from '../../words/london-time';
import { withoutTurns } from '../../words/issue-title';
import { reporterWords } from '../../words/reporter-words';
import styles from './issue.module.scss';

/** What stays in view on an issue: how it stands, whose turn it is, the person, the hearing, our silence, and the one next step. */
export function IssueHeader({ row, children }: { row: IssueRow; children?: React.ReactNode }): React.ReactElement {
  const { person, now } = useDesk();
  const issue = row.value;
  const today = londonDate(now());
  const hearing = earliestHearingOn(issue, today);
  const turn = turnInWords(issue, person);
  return (
    <div className={styles.header}>
      <div className={styles.headFacts}>
        <p className={styles.standing}>
          <Hidden>How it stands: </Hidden>
          <StateTag tone={toneOf(issue.status)}>{describeStatus(issue)}</StateTag>
        </p>
        <ul className={styles.headList}>
          {turn ? <li className={styles.turn}>{turn}</li> : null}
          <li>
            {everybodyOn(issue).length > 1
              ? peopleWords(issue)
              : `${withoutTurns(issue.reporter.name)}, ${reporterWords(issue.reporter)}`}
          </li>
          {hearing ? <li>Hearing {shortDateWords(hearing, today)}</li> : null}
          {issue.status === 'closed' ? null : <li>{toldInWords(issue, now())}</li>}
        </ul>
      </div>
      {children ? (
        <div className={styles.headSteps} data-print="no">
          {children}
        </div>
      ) : null}
    </div>
  );
}
