import * as React from 'react';
import { counted } from '@tms-support/support-domain';
import { ShowMore } from '../../controls/ShowMore';
import type { Period } from './period';
import type { CauseFigures } from './report-figures';
import { cameWithin, waysWords } from './report-sentences';
import { SeeIssues } from './SeeIssues';
import styles from './reports.module.scss';

/** So many ways of a cause stand there at once: of ten years there are a hundred. */
const atOnce = 5;
/** So long may a cause be on paper: whoever edits the list can type 255 characters. */
const longestOnPaper = 60;

interface OneCauseProps {
  cause: CauseFigures;
  period: Period;
  /** How many of its ways are printed; absent where the cause is not. */
  waysOnPaper: number | undefined;
}

/** A cause, with how many problems had it and what would have prevented them: the ways that were named most come first. */
export function OneCause({ cause, period, waysOnPaper }: OneCauseProps): React.ReactElement {
  const { keys, words, problems, preventions } = cause;
  const [shown, setShown] = React.useState(atOnce);
  const printed = waysOnPaper ?? 0;
  return (
    <li className={waysOnPaper !== undefined ? styles.item : `${styles.item} ${styles.notOnPaper}`}>
      <h4>
        {words.length > longestOnPaper ? (
          <>
            <span className={styles.notOnPaper}>{words}</span>
            <span className={styles.cutOnPaper}>{words.slice(0, longestOnPaper - 1).trimEnd()}…</span>
          </>
        ) : (
          words
        )}
        : {counted(problems, 'problem')}
      </h4>
      {preventions.length > 0 ? (
        <ul className={styles.preventions}>
          {preventions.slice(0, Math.max(shown, printed)).map((one, at) => (
            <li
              key={one.words}
              className={at >= printed ? styles.notOnPaper : at >= shown ? styles.onPaper : undefined}
            >
              <span className={styles.way}>{waysWords(one)}</span>
            </li>
          ))}
          {waysOnPaper !== undefined && preventions.length > printed ? (
            <li className={styles.onPaper}>and {preventions.length - printed} more</li>
          ) : null}
        </ul>
      ) : null}
      <div className={styles.notOnPaper}>
        <ShowMore
          shown={shown}
          of={preventions.length}
          more={preventions.length}
          show={() => setShown(preventions.length)}
        />
      </div>
      <SeeIssues to={{ cause: keys.length > 0 ? [...keys] : ['none'], ...cameWithin(period) }} of={words}>
        See these issues
      </SeeIssues>
    </li>
  );
}
