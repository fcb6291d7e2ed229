import * as React from 'react';
import type { OutageRow } from '@tms-support/sharepoint-storage';
import { isForThem, outageInSight, outageInWords, type Outage } from '@tms-support/support-domain';
import { useDesk } from '../desk-context';
import { DeskLink } from '../DeskLink';
import { latePart } from '../late-part';
import type { Route } from '../places';
import { MeToo } from './MeToo';
import { PackOffer } from './PackOffer';
import { outagesOfRows } from './outages-of-rows';
import styles from './outage.module.scss';

/** On most days there is nothing of it. */
const LeftToPutBack = latePart(
  async () => (await import(/* webpackChunkName: 'put-back' */ './LeftToPutBack')).LeftToPutBack,
  'The list of what to put back into TMS did not load.',
);

/** Where the line stands: on Home with what is to be put back, on its own page without the way there. */
export type BannerPlace = 'home' | 'down' | 'elsewhere';

const nextWords: Readonly<Record<Outage['standing'], string>> = {
  declared: 'What to do',
  ended: 'What is left to do',
  finished: 'Read about it',
  withdrawn: 'Read about it',
};

/** One that is on is what the page opens with; of one that is over, its own page. */
const placeOf = ({ key, standing }: Outage): Route =>
  standing === 'declared' ? { screen: 'down' } : { screen: 'down', outage: key };

/** The line over every screen, and on Home what is to be put back. */
export function OutagesShown({ rows, on }: { rows: readonly OutageRow[]; on: BannerPlace }): React.ReactElement | null {
  const { person, now, shelf } = useDesk();
  const at = now();
  const outages = outagesOfRows(rows).filter((one) => isForThem(one, person.email));
  const outage = outageInSight(outages, person.email, at);
  return (
    <>
      {outage ? (
        <div className={outage.standing === 'declared' ? styles.on : styles.over}>
          <p role="status">
            {outageInWords(outage, at)}
            {on === 'down' ? null : (
              <>
                {' '}
                <DeskLink to={placeOf(outage)}>{nextWords[outage.standing]}</DeskLink>
              </>
            )}
          </p>
          {outage.standing === 'declared' && on !== 'down' ? <PackOffer /> : null}
          {on === 'down' ? null : (
            <MeToo key={outage.key} outage={outage} log={shelf.get(`outage/${outage.key}`)?.log} kind="plain" />
          )}
        </div>
      ) : null}
      {on === 'home'
        ? outages
            .filter(({ standing }) => standing === 'ended')
            .map((one) => <LeftToPutBack key={one.key} outage={one} />)
        : null}
    </>
  );
}
