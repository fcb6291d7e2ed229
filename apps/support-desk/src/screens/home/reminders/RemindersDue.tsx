import * as React from 'react';
import { useDesk } from '../../../app/desk-context';
import { DeskLink } from '../../../app/DeskLink';
import { remind, type Reminder } from '../../../app/reminders';
import { Hidden } from '../../../controls/Hidden';
import { Message } from '../../../controls/Message';
import styles from '../home.module.scss';

/** What somebody asked to be reminded of, on its day and after, until they say that it is done. */
export function RemindersDue({ due }: { due: readonly Reminder[] }): React.ReactElement {
  const { siteUrl, person } = useDesk();
  return (
    <Message kind="note" title="You asked to be reminded">
      <ul className={styles.list}>
        {due.map(({ number }) => (
          <li key={number}>
            <DeskLink to={{ screen: 'issue', number }}>Issue {number}</DeskLink>{' '}
            <button
              type="button"
              className={styles.linkButton}
              onClick={() => void remind(siteUrl, person.email, number, undefined)}
            >
              Done<Hidden>: issue {number}</Hidden>
            </button>
          </li>
        ))}
      </ul>
    </Message>
  );
}
