import * as React from 'react';
import type { TimetableRow } from '@tms-support/sharepoint-storage';
import { NotSaved } from '../../controls/NotSaved';
import { useUpdateStep } from './use-update-step';
import { updateThings } from '../../words/update-things';
import styles from './update.module.scss';

/** What is to be checked, each ticked in one press. */
export function Checklist({ row, mayTick }: { row: TimetableRow; mayTick: boolean }): React.ReactElement | null {
  const { isBusy, give } = useUpdateStep();
  const [why, setWhy] = React.useState<unknown>();
  const { checks } = row.value;
  if (checks.length === 0) return null;
  const tick = async (checkKey: string, done: boolean): Promise<void> => {
    setWhy(undefined);
    const sent = await give(updateThings['tick-check'], row, { type: 'tick-check', checkKey, done });
    if (sent?.outcome === 'failed') setWhy(sent.error);
    if (sent?.outcome === 'refused') setWhy(sent.refusal.message);
  };
  return (
    <section aria-labelledby="tsd-checks">
      <h3 id="tsd-checks">Checklist</h3>
      <NotSaved why={why} />
      <ul className={styles.checks}>
        {checks.map(({ key, text, done }) => (
          <li key={key}>
            {mayTick ? (
              <label>
                <input
                  type="checkbox"
                  checked={done !== undefined}
                  aria-disabled={isBusy ? true : undefined}
                  onChange={() => void tick(key, done === undefined)}
                />
                <span>{text}</span>
              </label>
            ) : (
              <span>{text}</span>
            )}
            {done ? <span className={styles.when}>Done by {done.by}</span> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
