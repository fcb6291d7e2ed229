import * as React from 'react';
import { useDesk } from '../../../app/desk-context';
import { remind } from '../../../app/reminders';
import { useReminders } from '../../../app/use-reminders';
import { FirstButton } from '../../../controls/FirstButton';
import { onWords } from '../../../words/date-words';
import { londonDate } from '../../../words/london-time';
import styles from '../issue.module.scss';

/** When one is reminded of this issue, with the way to take that away. Only who asked for it sees it, on this device. */
export function Reminder({ number }: { number: number }): React.ReactElement | null {
  const { siteUrl, person, now } = useDesk();
  const on = useReminders().find((one) => one.number === number)?.on;
  const today = londonDate(now());
  return (
    <div role="status" className={styles.reminder}>
      {on ? (
        <>
          {on <= today
            ? 'You asked to be reminded of this.'
            : `You will be reminded ${onWords(on, today)}, on Home. Kept on this device.`}{' '}
          <FirstButton kind="quiet" onClick={() => void remind(siteUrl, person.email, number, undefined)}>
            {on <= today ? 'Done' : 'Do not remind me'}
          </FirstButton>
        </>
      ) : null}
    </div>
  );
}
