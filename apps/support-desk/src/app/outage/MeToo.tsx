import * as React from 'react';
import type { OutageWhole } from '@tms-support/sharepoint-storage';
import { lanesOf, type Outage } from '@tms-support/support-domain';
import { FirstButton } from '../../controls/FirstButton';
import { Message } from '../../controls/Message';
import { useDesk } from '../desk-context';
import { isCountedHere, keepCounted } from './counted-here';
import { useOutage } from './use-outage';

interface MeTooProps {
  outage: Pick<Outage, 'key' | 'standing'>;
  /** Absent where nobody has read it yet. */
  log: OutageWhole['log'];
  kind: 'primary' | 'plain';
}

/** "Me too" in one press, by whoever works with TMS. Each person is counted once, however often and wherever they press. */
export function MeToo({ outage, log, kind }: MeTooProps): React.ReactElement | null {
  const { person, now, newId } = useDesk();
  const { write, isSending, trouble } = useOutage();
  const [key] = React.useState(newId);
  const [isSent, setSent] = React.useState(false);
  const [isKept] = React.useState(() => isCountedHere(outage.key, person.email));
  const lanes = lanesOf(person.roles);
  const mine = person.email.toLowerCase();
  const isIn = (log?.meToo ?? []).some(({ email }) => email.toLowerCase() === mine);
  const isCounted = isSent || isIn || (log === undefined && isKept);
  if (outage.standing !== 'declared' || !(lanes.has('tmu') || lanes.has('person'))) return null;
  const press = async (): Promise<void> => {
    const command = { type: 'outage-log', outage: outage.key, kind: 'me-too', key, words: '', saidAt: now() } as const;
    const ended = await write(command, 'that it is down for you too');
    if (ended?.outcome !== 'saved' && ended?.outcome !== 'waiting') return;
    keepCounted(outage.key, person.email);
    setSent(true);
  };
  // One element that stays: a screen reader is told of what appears in it.
  return (
    <>
      {trouble ? <Message kind="problem" announced title={trouble} /> : null}
      <span role="status">{isCounted ? 'You have been counted. You will see here when it is over.' : ''}</span>
      {isCounted ? null : (
        <FirstButton kind={kind} busy={isSending} onClick={() => void press()}>
          It is down for me too
        </FirstButton>
      )}
    </>
  );
}
