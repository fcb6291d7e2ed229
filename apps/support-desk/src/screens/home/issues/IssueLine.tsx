import * as React from 'react';
import type { CountingRules, KnownPerson } from '@tms-support/sharepoint-storage';
import {
  counted,
  describeStatus,
  earliestHearingOn,
  everybodyOn,
  lanesOf,
  nudgeNow,
  peopleWords,
  type IssueStatus,
} from '@tms-support/support-domain';
import { useDesk } from '../../../app/desk-context';
import { DeskLink } from '../../../app/DeskLink';
import { Hidden } from '../../../controls/Hidden';
import { StateTag } from '../../../controls/StateTag';
import type { PlacedIssue } from '../../../queue/place-issues';
import { reasonWords } from '../../../queue/reason-words';
import { toneOf } from '../../../queue/tone';
import { toldInWords, turnInWords } from '../../../queue/turn-words';
import type { IssuesInPlace } from '../../../queue/use-placed-issues';
import { shortDateWords } from '../../../words/date-words';
import { londonDate } from '../../../words/london-time';
import { issueTitle, withoutTurns } from '../../../words/issue-title';
import { reporterWords } from '../../../words/reporter-words';
import { nudgeWords } from '../../../words/nudge-words';
import { WhyHere } from './WhyHere';
import styles from '../home.module.scss';

const answerable: ReadonlySet<IssueStatus> = new Set(['new', 'looking', 'open-again']);

interface IssueLineProps {
  placed: PlacedIssue;
  /** 0 for the first of its section. */
  position: number;
  inPlace: IssuesInPlace;
  counting: CountingRules;
  people: readonly KnownPerson[];
}

/**
 * One issue in two lines: what it is and how it stands; whose turn it is, the person, the hearing and our silence. Why it is first stands on the
 * first of its section, and in the fold of the others.
 */
export const IssueLine = React.memo(function IssueLine(props: IssueLineProps): React.ReactElement {
  const { placed, position, inPlace, counting, people } = props;
  const { row, decision, section, isCounted } = placed;
  const { now } = inPlace;
  const { person } = useDesk();
  const issue = row.value;
  const today = londonDate(now);
  const hearing = earliestHearingOn(issue, today);
  const nudge = decision.nudges.length > 0 && isCounted ? nudgeNow(decision, issue, { now, people }) : undefined;
  const many = everybodyOn(issue).length;
  const reason = reasonWords(placed, position, now);
  // The step that most of them wait for, one press away. What a colleague deals with is theirs to answer.
  const mayAnswer = section !== 'with-someone-else' && lanesOf(person.roles).has('tmu') && answerable.has(issue.status);
  const isSaid = position === 0 || !isCounted || placed.absence !== undefined;
  return (
    <article className={section === 'needs-you' && decision.putFirst ? `${styles.row} ${styles.first}` : styles.row}>
      <div className={styles.rowTop}>
        <h4 className={styles.rowTitle}>
          <DeskLink to={{ screen: 'issue', number: row.number }}>
            Issue {row.number}: {issueTitle(issue.details.whatHappened)}
          </DeskLink>
        </h4>
        <StateTag tone={toneOf(issue.status)}>{describeStatus(issue)}</StateTag>
      </div>
      {isSaid ? <p className={styles.reason}>{reason}</p> : null}
      <div className={styles.rowUnder}>
        <ul className={styles.facts}>
          <li className={styles.strong}>{turnInWords(issue, person)}</li>
          <li>
            {many > 1
              ? `1 problem, ${many} people: ${peopleWords(issue)}`
              : `${withoutTurns(issue.reporter.name)}, ${reporterWords(issue.reporter)}`}
          </li>
          {hearing ? <li>Hearing {shortDateWords(hearing, today)}</li> : null}
          {isCounted ? <li>{toldInWords(issue, now)}</li> : null}
          {row.faults.length > 0 ? (
            <li className={styles.strong}>
              {counted(row.faults.length, 'cell in the list needs', 'cells in the list need')} correcting
            </li>
          ) : null}
        </ul>
        {mayAnswer ? (
          <DeskLink className={styles.answer} to={{ screen: 'issue', number: row.number, step: 'answer' }}>
            Answer<Hidden> issue {row.number}</Hidden>
          </DeskLink>
        ) : null}
        {isCounted ? (
          <WhyHere
            placed={placed}
            inPlace={inPlace}
            counting={counting}
            people={people}
            reason={isSaid ? undefined : reason}
          />
        ) : null}
      </div>
      {nudge ? <p className={styles.nudge}>{nudgeWords(nudge)}</p> : null}
    </article>
  );
});
