import * as React from 'react';
import type { CountingRules, KnownPerson } from '@tms-support/sharepoint-storage';
import { Loading } from '../../../app/Loading';
import { FaultBoundary } from '../../../app/Problem';
import type { PlacedIssue } from '../../../queue/place-issues';
import type { IssuesInPlace } from '../../../queue/use-placed-issues';
import { Hidden } from '../../../controls/Hidden';
import styles from '../home.module.scss';

const Receipt = React.lazy(() =>
  import(/* webpackChunkName: 'receipt' */ '../receipt/Receipt').then((m) => ({ default: m.Receipt })),
);

interface WhyHereProps {
  placed: PlacedIssue;
  inPlace: IssuesInPlace;
  counting: CountingRules;
  people: readonly KnownPerson[];
  /** Why it stands where it stands, where the row does not say so itself. */
  reason: string | undefined;
}

/**
 * "Why is this here?": unfolds how the rules decided, in a line of its own below: what was pressed, and what stands beside it, stay where they are.
 * Its script comes when somebody first asks.
 */
export function WhyHere({ reason, ...props }: WhyHereProps): React.ReactElement {
  const [isOpen, setOpen] = React.useState(false);
  const { number } = props.placed.row;
  return (
    <>
      <details className={styles.why} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          Why is this here?<Hidden> Issue {number}</Hidden>
        </summary>
      </details>
      {isOpen ? (
        <div className={styles.because}>
          {reason ? <p className={styles.reason}>{reason}</p> : null}
          <FaultBoundary place={`why/${number}`}>
            <React.Suspense fallback={<Loading what="the reasons" rows={1} />}>
              <Receipt {...props} />
            </React.Suspense>
          </FaultBoundary>
        </div>
      ) : null}
    </>
  );
}
