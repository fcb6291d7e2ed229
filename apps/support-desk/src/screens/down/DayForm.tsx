import * as React from 'react';
import { goTo } from '../../app/use-route';
import { useDesk } from '../../app/desk-context';
import { Button } from '../../controls/Button';
import { londonDate } from '../../words/london-time';
import styles from './down.module.scss';

/** Which past day is looked at. */
export function DayForm({ first }: { first: string }): React.ReactElement {
  const { now } = useDesk();
  const [day, setDay] = React.useState(first);
  const id = 'tsd-down-day';
  const today = londonDate(now());
  return (
    <p className={styles.declare}>
      <label htmlFor={id}>What was known on a past day</label>{' '}
      <input id={id} type="date" max={today} value={day} onChange={(event) => setDay(event.target.value)} />{' '}
      <Button
        onClick={() => (/^\d{4}-\d\d-\d\d$/.test(day) && day <= today ? goTo({ screen: 'down', day }) : undefined)}
      >
        Show it
      </Button>
    </p>
  );
}
