import * as React from 'react';
import styles from './status.module.scss';

const steps: readonly [number, string][] = [
  [365 * 86_400_000, 'year'],
  [86_400_000, 'day'],
  [3_600_000, 'hour'],
  [60_000, 'minute'],
];

/** "5 minutes", "3 hours", "5 years": as much as somebody needs to know to set a clock right. */
function spanWords(ms: number): string {
  const [step, name] = steps.find(([one]) => ms >= one) ?? steps[steps.length - 1]!;
  const count = Math.max(1, Math.round(ms / step));
  return `${count} ${name}${count === 1 ? '' : 's'}`;
}

/** Says by how much this computer's clock is off, to the one person who can set it right. `aheadMs` is negative where it is behind. */
export function ClockLine({ aheadMs }: { aheadMs: number }): React.ReactElement {
  return (
    <p className={styles.offline}>
      {`This computer’s clock is ${spanWords(Math.abs(aheadMs))} ${aheadMs > 0 ? 'ahead of' : 'behind'} SharePoint’s. `}
      What you save is stamped with SharePoint’s time. Days and hours on this screen may be wrong until the clock is
      corrected.
    </p>
  );
}
