import * as React from 'react';
import type { CountingRules, KnownPerson } from '@tms-support/sharepoint-storage';
import { describeStatus, earliestHearingOn, everybodyOn, nextNudge, peopleWords } from '@tms-support/support-domain';
import { DeskLink } from '../../../app/DeskLink';
import { officeHours } from '../../../queue/office-hours';
import type { PlacedIssue } from '../../../queue/place-issues';
import { reasonWords } from '../../../queue/reason-words';
import type { IssuesInPlace } from '../../../queue/use-placed-issues';
import { agoWords, shortDateWords } from '../../../words/date-words';
import { londonDate } from '../../../words/london-time';
import { channelNames, issueTitle, reporterWords } from '../../../words/names-of-things';
import { nudgeWords } from '../../../words/nudge-words';
import { WhyHere } from './WhyHere';
import styles from '../home.module.scss';

interface IssueCardProps {
  placed: PlacedIssue;
  /** 0 for the first of its section. */
  position: number;
  inPlace: IssuesInPlace;
  counting: CountingRules;
  people: readonly KnownPerson[];
}

/** One issue in a list: what it is, how it stands, why it is here, and in a fold, how the rules came to that. */
export const IssueCard = React.memo(function IssueCard(props: IssueCardProps): React.ReactElement {
  const { placed, position, inPlace, counting, people } = props;
  const { row, decision, section, isCounted } = placed;
  const { now, rules } = inPlace;
  const issue = row.value;
  const today = londonDate(now);
  const hearing = earliestHearingOn(issue, today);
  const nudge =
    decision.nudges.length > 0 && isCounted
      ? nextNudge(issue, { rules, now, calendar: officeHours(), people })
      : undefined;
  const counted = everybodyOn(issue).length;
  return (
    <article className={section === 'needs-you' && decision.putFirst ? `${styles.card} ${styles.first}` : styles.card}>
      <div className={styles.cardTop}>
        <h4 className={styles.cardTitle}>
          <DeskLink to={{ screen: 'issue', number: row.number }}>
            Issue {row.number}: {issueTitle(issue.details.whatHappened)}
          </DeskLink>
        </h4>
        <span className={styles.tag}>{describeStatus(issue)}</span>
      </div>
      <p className={styles.reason}>{reasonWords(placed, position, now)}</p>
      {nudge ? <p className={styles.nudge}>{nudgeWords(nudge)}</p> : null}
      <ul className={styles.facts}>
        <li>
          {counted > 1
            ? `1 problem, ${counted} people: ${peopleWords(issue)}`
            : `${issue.reporter.name}, ${reporterWords(issue.reporter)}`}
        </li>
        {issue.owner && issue.status !== 'looking' ? <li>{issue.owner.name} is dealing with it</li> : null}
        {hearing ? <li>Hearing {shortDateWords(hearing, today)}</li> : null}
        <li>{channelNames[issue.channel]}</li>
        <li>Logged {agoWords(londonDate(issue.raisedAt), today)}</li>
        {row.faults.length > 0 ? (
          <li className={styles.fault}>
            {row.faults.length === 1
              ? '1 cell of the list needs mending'
              : `${row.faults.length} cells of the list need mending`}
          </li>
        ) : null}
      </ul>
      {isCounted ? <WhyHere placed={placed} inPlace={inPlace} counting={counting} people={people} /> : null}
    </article>
  );
});
