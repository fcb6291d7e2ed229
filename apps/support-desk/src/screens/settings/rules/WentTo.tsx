import * as React from 'react';
import type { IssueRow } from '@tms-support/sharepoint-storage';
import type { RuleOutcome, WentElsewhere } from '@tms-support/support-domain';
import { DeskLink } from '../../../app/DeskLink';
import { issueTitle } from '../../../words/names-of-things';
import { shortRoutes } from './rule-words';
import styles from '../settings.module.scss';

const mostShown = 50;

/** "the Trello board, first" */
const there = ({ route, putFirst }: RuleOutcome): string => `${shortRoutes[route]}${putFirst ? ', first' : ''}`;

/** Each past issue that would have gone elsewhere: from where, to where, and why. */
export function WentTo({ moved, of }: { moved: readonly WentElsewhere<IssueRow>[]; of: number }): React.ReactElement {
  const count = moved.length === 1 ? '1 issue' : `${moved.length} issues`;
  return (
    <>
      <p role="status">
        {moved.length === 0
          ? `None of ${of} issues would have gone elsewhere.`
          : `${count} of ${of} would have gone elsewhere.`}
      </p>
      <ul className={styles.lines}>
        {moved.slice(0, mostShown).map(({ issue, from, to, why }) => (
          <li key={issue.number}>
            <DeskLink to={{ screen: 'issue', number: issue.number }}>
              Issue {issue.number}: {issueTitle(issue.value.details.whatHappened, 48)}
            </DeskLink>
            <strong>
              {there(from) === there(to)
                ? `Still ${there(to)}, with another nudge or reply`
                : `From ${there(from)} to ${there(to)}`}
            </strong>
            <span>{why}</span>
          </li>
        ))}
      </ul>
      {moved.length > mostShown ? <p>The first {mostShown} are shown.</p> : null}
    </>
  );
}
