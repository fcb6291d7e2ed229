import * as React from 'react';
import { agoInWords } from '@tms-support/support-domain';
import { londonDate } from '../../words/london-time';
import { useDesk } from '../desk-context';
import { DeskLink } from '../DeskLink';
import { isPackOld, lastPackAt } from './last-pack';

/** A new pack for a day without SharePoint is offered where people are, once this device has none of the last fortnight. */
export function PackOffer(): React.ReactElement | null {
  const { siteUrl, person, now } = useDesk();
  const last = lastPackAt(siteUrl, person.email);
  if (!isPackOld(last, now())) return null;
  return (
    <p>
      {last
        ? `The last pack from this device was made ${agoInWords(londonDate(last), londonDate(now()))}. `
        : 'This device has no pack for when SharePoint is down. '}
      <DeskLink to={{ screen: 'down' }}>Save a new pack</DeskLink>
    </p>
  );
}
