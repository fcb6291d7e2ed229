import * as React from 'react';
import type { IssueRow } from '@tms-support/sharepoint-storage';
import { andList, type RuleOutcome, type WentElsewhere } from '@tms-support/support-domain';
import { DeskLink } from '../../app/DeskLink';
import { issueTitle } from '../../words/issue-title';
import { boundInWords, shortRoutes } from './rule-words';
import { isNowhere } from './what-if-past';
import styles from './rules.module.scss';

const mostShown = 50;

/** A rule without a title begins its sentence with "the row". */
const startsUpper = (sentence: string): string => sentence.replace(/^t/, 'T');

/** "the Trello board (put first)" */
const there = ({ route, putFirst }: RuleOutcome): string => `${shortRoutes[route]}${putFirst ? ' (put first)' : ''}`;

/** The bound that is not met, as the table says it: "5 or fewer working days", where the list has "<= 5". */
const inWords = (cause: string, { failed }: WentElsewhere<IssueRow>): string =>
  failed ? cause.replace(`: ${failed.wanted}.`, () => `: ${boundInWords(failed.column, failed.wanted)}.`) : cause;

/** Where it went and would go, in a few words. */
function wayOf(one: WentElsewhere<IssueRow>): string {
  const [from, to] = [there(one.from), there(one.to)];
  if (isNowhere(one)) return `From ${from} to nowhere: no rule fits it`;
  return from === to ? `Still ${to}, with another nudge or reply` : `From ${from} to ${to}`;
}

/** The past issues that would have gone elsewhere, by the rule that it comes of and why; each from where to where. */
export function WentTo({
  moved,
  of,
  later,
}: {
  moved: readonly WentElsewhere<IssueRow>[];
  of: number;
  /** The names of rules that look at what happens later: they were not tried on that. */
  later: readonly string[];
}): React.ReactElement {
  const groups = [...new Set(moved.map(({ cause }) => cause))].map((cause) => {
    const those = moved.filter((one) => one.cause === cause);
    return { cause, rule: those[0]!.rule, those };
  });
  const nowhere = moved.filter(isNowhere).length;
  return (
    <>
      <p role="status">
        {moved.length || 'None'} of {of === 1 ? '1 issue' : `${of} issues`} would have gone elsewhere
        {nowhere ? `, ${nowhere} of them nowhere: no rule fits` : ''}.
      </p>
      {later.length > 0 ? (
        <p>
          Each was tried as it came in. What {andList(later)} {later.length === 1 ? 'does' : 'do'} after hours of
          waiting, at another stage or once an issue is opened again is not counted.
        </p>
      ) : null}
      {groups.map(({ cause, rule, those }) => (
        <section key={cause}>
          <h6>
            {startsUpper(rule).replace(/^“|”$/g, '')}: {those.length === 1 ? '1 issue' : `${those.length} issues`}
          </h6>
          <p>{startsUpper(inWords(cause, those[0]!))}.</p>
          <ul className={styles.lines}>
            {those.slice(0, mostShown).map((one) => (
              <li key={one.issue.number}>
                <DeskLink to={{ screen: 'issue', number: one.issue.number }}>
                  Issue {one.issue.number}: {issueTitle(one.issue.value.details.whatHappened, 48)}
                </DeskLink>
                <strong>{wayOf(one)}</strong>
                <span>{one.was}</span>
              </li>
            ))}
          </ul>
          {those.length > mostShown ? <p>The first {mostShown} are shown.</p> : null}
        </section>
      ))}
    </>
  );
}
