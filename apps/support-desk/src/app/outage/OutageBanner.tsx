import * as React from 'react';
import { outageInSight, outageInWords } from '@tms-support/support-domain';
import { useDesk } from '../desk-context';
import { DeskLink } from '../DeskLink';
import { useFreshOnReturn } from '../use-fresh-on-return';
import { useReading } from '../use-reading';
import { outagesOfRows } from './outages-of-rows';
import styles from './outage.module.scss';

/** The first thing on every screen while TMS is down, and for a while after. It comes with the door, and from the last visit before that. */
export function OutageBanner(): React.ReactElement | null {
  const { desk, person, now } = useDesk();
  const { value, again } = useReading('outages', () => desk.readOutages());
  useFreshOnReturn(again);
  const at = now();
  const outage = value && outageInSight(outagesOfRows(value), person.email, at);
  if (!outage) return null;
  return (
    <p role="status" className={outage.standing === 'declared' ? styles.on : styles.over}>
      {outageInWords(outage, at)} <DeskLink to={{ screen: 'down' }}>What to do</DeskLink>
    </p>
  );
}
