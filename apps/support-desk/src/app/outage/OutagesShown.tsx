import * as React from 'react';
import type { OutageRow } from '@tms-support/sharepoint-storage';
import { isForThem, outageInSight, outageInWords } from '@tms-support/support-domain';
import { useDesk } from '../desk-context';
import { DeskLink } from '../DeskLink';
import { latePart } from '../late-part';
import { outagesOfRows } from './outages-of-rows';
import styles from './outage.module.scss';

/** On most days there is nothing of it. */
const LeftToPutBack = latePart(
  async () => (await import(/* webpackChunkName: 'put-back' */ './LeftToPutBack')).LeftToPutBack,
  'What is to be put back into TMS did not load.',
);

/** The line over every screen, and on Home what is to be put back. */
export function OutagesShown({
  rows,
  isHome,
}: {
  rows: readonly OutageRow[];
  isHome: boolean;
}): React.ReactElement | null {
  const { person, now } = useDesk();
  const at = now();
  const outages = outagesOfRows(rows).filter((one) => isForThem(one, person.email));
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
