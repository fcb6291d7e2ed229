import * as React from 'react';
import { counted } from '@tms-support/support-domain';
import { DeskLink } from '../../app/DeskLink';
import { issueTitle } from '../../words/issue-title';
import { OneCause } from './OneCause';
import type { Period } from './period';
import type { ReportFigures } from './report-figures';
import styles from './reports.module.scss';
import { mostOnPaper, waysOnPaper } from './ways-on-paper';

/** What problems came from, and what would have prevented them: without blame (S23). */
export function Causes({ causes, period }: Pick<ReportFigures, 'causes'> & { period: Period }): React.ReactElement {
  const left = causes.length - mostOnPaper;
  const ways = waysOnPaper(causes);
  const without = causes.filter(({ preventions }) => preventions.length === 0).length;
  return (
    <section className={styles.section} aria-labelledby="tsd-causes">
      <h3 id="tsd-causes">What they came from, and what would have prevented them</h3>
      {causes.length === 0 ? (
        <p className={styles.empty}>No issues came in during this period.</p>
      ) : (
        <>
          {/* Once, and not under each of them. */}
          {without === 0 ? null : (
            <p className={styles.empty}>
              {without === causes.length
                ? 'Nobody has written yet what would have prevented them.'
                : 'Where no ideas are listed, nobody has written one yet.'}
            </p>
          )}
          <ul className={styles.items}>
            {causes.map((cause, at) => (
              <OneCause key={cause.keys.join()} cause={cause} period={period} waysOnPaper={ways[at]} />
            ))}
            {left > 0 ? <li className={styles.onPaper}>And {counted(left, 'other cause')}</li> : null}
          </ul>
        </>
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
