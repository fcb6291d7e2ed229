import * as React from 'react';
import { isForThem, outageInSight, outageInWords } from '@tms-support/support-domain';
import { useDesk } from '../desk-context';
import { DeskLink } from '../DeskLink';
import { latePart } from '../late-part';
import { useFreshOnReturn } from '../use-fresh-on-return';
import { useReading } from '../use-reading';
import { outagesOfRows } from './outages-of-rows';
import styles from './outage.module.scss';

/** On most days there is nothing of it. */
const LeftToPutBack = latePart(
  async () => (await import(/* webpackChunkName: 'put-back' */ './LeftToPutBack')).LeftToPutBack,
  'What is to be put back into TMS did not load.',
);

/** The first thing on every screen while TMS is down, and for a while after. It comes with the door, and from the last visit before that. */
export function OutageBanner({ isHome }: { isHome: boolean }): React.ReactElement | null {
  const { desk, person, now } = useDesk();
  const { value, again } = useReading('outages', () => desk.readOutages());
  useFreshOnReturn(again);
  const at = now();
  if (!value?.length) return null;
  const outages = outagesOfRows(value).filter((one) => isForThem(one, person.email));
  const outage = outageInSight(outages, person.email, at);
  return (
    <>
      {outage ? (
        <p role="status" className={outage.standing === 'declared' ? styles.on : styles.over}>
          {outageInWords(outage, at)} <DeskLink to={{ screen: 'down' }}>What to do</DeskLink>
        </p>
      ) : null}
      {isHome
        ? outages
            .filter(({ standing }) => standing === 'ended')
            .map((one) => <LeftToPutBack key={one.key} outage={one} />)
        : null}
    </>
  );
}
