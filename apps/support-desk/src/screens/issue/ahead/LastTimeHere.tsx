import * as React from 'react';
import { allIssuesKey } from '../../../all-issues/all-issues-key';
import { useDesk } from '../../../app/desk-context';
import { lateScreen } from '../../../app/late-screen';
import { Loading } from '../../../app/Loading';
import { FirstButton } from '../../../controls/FirstButton';
import type { FoundProps } from './FoundLastTime';
import styles from '../issue.module.scss';

// What looks through the past weighs more than the whole page of an issue: it comes when somebody asks.
const FoundLastTime = lateScreen(
  async () => (await import(/* webpackChunkName: 'issue-last-time' */ './FoundLastTime')).FoundLastTime,
);

/**
 * "Last time: Priya Nair fixed one like it in June.": the likeliest alone, while there is an answer to be found. It stands there
 * at once where the past was read this visit. Else it is a button: to open an issue must not cost the reading of everything that is closed.
 */
export function LastTimeHere({ issue, number, use }: Omit<FoundProps, 'isAsked'>): React.ReactElement {
  const { shelf } = useDesk();
  const [isKnown] = React.useState(() => shelf.get(allIssuesKey)?.closed === 'ready');
  const [isAsked, setAsked] = React.useState(false);
  const place = React.useRef<HTMLDivElement>(null);
  return (
    <div ref={place} tabIndex={-1} className={styles.lastTime} data-print="no">
      {isKnown || isAsked ? (
        <React.Suspense fallback={isAsked ? <Loading what="what helped last time" rows={1} /> : null}>
          <FoundLastTime issue={issue} number={number} use={use} isAsked={isAsked} />
        </React.Suspense>
      ) : (
        <FirstButton
          kind="quiet"
          onClick={() => {
            setAsked(true);
            // The button goes: what it found comes in its place.
            place.current?.focus();
          }}
        >
          What helped last time?
        </FirstButton>
      )}
    </div>
  );
}
