import * as React from 'react';
import type { UpdateRow } from '@tms-support/sharepoint-storage';
import { latePart } from '../../../app/late-part';

const Late = latePart(
  async () => (await import(/* webpackChunkName: 'coming-months' */ './ComingMonths')).ComingMonths,
  'The part of the desk that draws the coming months did not load. The updates are below.',
);

/** The picture and its list come with a script of their own, after the updates themselves. */
export function ComingMonths(props: { rows: readonly UpdateRow[] }): React.ReactElement {
  return <Late {...props} />;
}
