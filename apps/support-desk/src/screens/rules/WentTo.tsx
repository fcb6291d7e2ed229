import * as React from 'react';
import type { IssueRow } from '@tms-support/sharepoint-storage';
import type { RuleOutcome, WentElsewhere } from '@tms-support/support-domain';
import { DeskLink } from '../../app/DeskLink';
import { issueTitle } from '../../words/issue-title';
import { boundInWords, shortRoutes } from './rule-words';
import styles from './rules.module.scss';

const mostShown = 50;

/** A rule without a title begins its sentence with "the row". */
const startsUpper = (sentence: string): string => sentence.replace(/^t/, 'T');

/** "the Trello board (put first)" */
const there = ({ route, putFirst }: RuleOutcome): string => `${shortRoutes[route]}${putFirst ? ' (put first)' : ''}`;

/** The bound that is not met, as the table says it: "5 or fewer working days", where the list has "<= 5". */
const inWords = (cause: string, { failed }: WentElsewhere<IssueRow>): string =>
  failed ? cause.replace(`: ${failed.wanted}.`, () => `: ${boundInWords(failed.column, failed.wanted)}.`) : cause;

/** The past issues that would have gone elsewhere, by the rule that it comes of and why; each from where to where. */
export function WentTo({ moved, of }: { moved: readonly WentElsewhere<IssueRow>[]; of: number }): React.ReactElement {
  const groups = [...new Set(moved.map(({ cause }) => cause))].map((cause) => {
    const those = moved.filter((one) => one.cause === cause);
    return { cause, rule: those[0]!.rule, those };
  });
  return (
    <>
      <p role="status">
        {moved.length || 'None'} of {of === 1 ? '1 issue' : `${of} issues`} would have gone elsewhere.
      </p>
      {groups.map(({ cause, rule, those }) => (
        <section key={cause}>
          <h6>
            {startsUpper(rule).replace(/^“|”$/g, '')}: {those.length === 1 ? '1 issue' : `${those.length} issues`}
          </h6>
          <p>{startsUpper(inWords(cause, those[0]!))}.</p>
          <ul className={styles.lines}>
            {those.slice(0, mostShown).map(({ issue, from, to, was }) => (
              <li key={issue.number}>
                <DeskLink to={{ screen: 'issue', number: issue.number }}>
                  Issue {issue.number}: {issueTitle(issue.value.details.whatHappened, 48)}
                </DeskLink>
                <strong>
                  {there(from) === there(to)
                    ? `Still ${there(to)}, with another nudge or reply`
                    : `From ${there(from)} to ${there(to)}`}
                </strong>
                <span>{was}</span>
              </li>
            ))}
          </ul>
          {those.length > mostShown ? <p>The first {mostShown} are shown.</p> : null}
        </section>
      ))}
    </>
  );
}
