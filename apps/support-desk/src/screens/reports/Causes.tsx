import * as React from 'react';
import { counted } from '@tms-support/support-domain';
import { DeskLink } from '../../app/DeskLink';
import { issueTitle } from '../../words/issue-title';
import type { Period } from './period';
import type { ReportFigures } from './report-figures';
import { cameWithin, waysWords } from './report-sentences';
import { SeeIssues } from './SeeIssues';
import styles from './reports.module.scss';

/** How many ways of a cause are printed: with more of them the report would not stay on its one page. */
const mostOnPaper = 3;

/** What problems came from, and what would have prevented them: without blame (S23). */
export function Causes({ causes, period }: Pick<ReportFigures, 'causes'> & { period: Period }): React.ReactElement {
  return (
    <section className={styles.section} aria-labelledby="tsd-causes">
      <h3 id="tsd-causes">What they came from, and what would have prevented them</h3>
      {causes.length === 0 ? (
        <p className={styles.empty}>No issues came in during this period.</p>
      ) : (
        <ul className={styles.items}>
          {causes.map(({ keys, words, problems: count, preventions }) => (
            <li key={keys.join()} className={styles.item}>
              <h4>
                {words}: {counted(count, 'problem')}
              </h4>
              {preventions.length > 0 ? (
                <ul className={styles.preventions}>
                  {preventions.map((one, at) => (
                    <li key={one.words} className={at < mostOnPaper ? undefined : styles.notOnPaper}>
                      {waysWords(one)}
                    </li>
                  ))}
                  {preventions.length > mostOnPaper ? (
                    <li className={styles.onPaper}>and {preventions.length - mostOnPaper} more</li>
                  ) : null}
                </ul>
              ) : (
                <p className={styles.empty}>
                  Nobody has written what would have prevented {count === 1 ? 'it' : 'them'}.
                </p>
              )}
              <SeeIssues to={{ cause: keys.length > 0 ? [...keys] : ['none'], ...cameWithin(period) }} of={words}>
                See these issues
              </SeeIssues>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** One problem that several people had: counted once, and every one of them shown. */
export function Shared({ shared }: Pick<ReportFigures, 'shared'>): React.ReactElement | null {
  if (shared.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="tsd-shared">
      <h3 id="tsd-shared">One problem, several people</h3>
      <ul className={styles.lines}>
        {shared.map(({ number, issue, people, standsAs }) => (
          <li key={number}>
            <DeskLink to={{ screen: 'issue', number }}>
              Issue {number}: {issueTitle(issue.details.whatHappened)}
            </DeskLink>
            <span>
              1 problem, {people} people. {standsAs}.
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
