import * as React from 'react';
import type { CellFault } from '@tms-support/sharepoint-storage';
import { Message } from './Message';
import { OutsideLink } from './OutsideLink';
import styles from './controls.module.scss';

interface CellFaultsProps {
  faults: readonly CellFault[];
  /** Where to mend them, where the row has a page of its own. */
  listUrl?: string;
  /** What the row is, for the link: "issue 41". */
  of: string;
  base: string;
}

/** What is wrong with cells that somebody edited by hand, and where to mend them. The row stands all the same. */
export function CellFaults({ faults, listUrl, of, base }: CellFaultsProps): React.ReactElement | null {
  if (faults.length === 0) return null;
  return (
    <Message
      kind="warning"
      title={
        faults.length === 1
          ? 'One cell in the list needs correcting'
          : `${faults.length} cells in the list need correcting`
      }
    >
      <ul className={styles.faults}>
        {faults.map((fault) => (
          <li key={fault.column}>
            <strong>{fault.column}</strong>: {fault.message}
            {fault.value ? (
              <>
                {' '}
                It holds <q>{fault.value}</q>.
              </>
            ) : null}
          </li>
        ))}
      </ul>
      {listUrl ? (
        <p>
          <OutsideLink href={listUrl} base={base} context={of}>
            Correct it in the list
          </OutsideLink>
        </p>
      ) : (
        <p>Correct it in {of}.</p>
      )}
    </Message>
  );
}
