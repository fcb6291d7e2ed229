import * as React from 'react';
import type { UpdateRow } from '@tms-support/sharepoint-storage';
import { latePart } from '../../../app/late-part';
import styles from './coming.module.scss';

const Late = latePart(
  async () => (await import(/* webpackChunkName: 'coming-months' */ './ComingMonths')).ComingMonths,
  'The part of the desk that draws the coming months did not load. The updates are below.',
);

/** The picture and its list come with a script of their own, after the updates themselves. Their place is kept: what is below does not jump. */
export function ComingMonths(props: { rows: readonly UpdateRow[] }): React.ReactElement {
  return (
    <div className={styles.place}>
      <Late {...props} />
    </div>
  );
}
