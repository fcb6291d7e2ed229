import * as React from 'react';
import { calendarDateSchema } from '@tms-support/support-domain';
import { goTo } from '../../app/use-route';
import { useDesk } from '../../app/desk-context';
import { Button } from '../../controls/Button';
import { londonDate } from '../../words/london-time';
import styles from './down.module.scss';

/** Which past day is looked at. */
export function DayForm({ first }: { first: string }): React.ReactElement {
  const { now } = useDesk();
  const [day, setDay] = React.useState(first);
  const [isWrong, setWrong] = React.useState(false);
  const id = 'tsd-down-day';
  const today = londonDate(now());
  const show = (): void => {
    const isGood = calendarDateSchema.safeParse(day).success && day <= today;
    setWrong(!isGood);
    if (isGood) goTo({ screen: 'down', day });
  };
  return (
    <div className={styles.declare}>
      <label htmlFor={id}>What was known on a past day</label>{' '}
      <input
        id={id}
        type="date"
        max={today}
        value={day}
        aria-invalid={isWrong ? true : undefined}
        aria-describedby={isWrong ? `${id}-wrong` : undefined}
        onChange={(event) => setDay(event.target.value)}
      />{' '}
      <Button onClick={show}>Show it</Button>
      <p role="status" id={`${id}-wrong`}>
        {isWrong ? 'Enter a day in the past.' : ''}
      </p>
    </div>
  );
}
