import * as React from 'react';
import type { DocumentRow } from '@tms-support/sharepoint-storage';
import { andList, dateInWords } from '@tms-support/support-domain';
import { useKeepsWords } from '../../../app/desk-context';
import { FirstButton } from '../../../controls/FirstButton';
import { Message } from '../../../controls/Message';
import updates from '../updates.module.scss';
import type { Checks } from './use-checks';

/** A press that could not be sent: it says so until it is, or until somebody takes it back. */
export function WaitingChecks({
  checks,
  rows,
}: {
  checks: Checks;
  rows: readonly DocumentRow[];
}): React.ReactElement | null {
  const keeps = useKeepsWords();
  const { waiting } = checks;
  if (!waiting) return null;
  const own = rows.filter(({ number }) => waiting.numbers.includes(number));
  const named = own.length > 0 ? andList(own.map(({ value }) => value.title)) : 'Documents that are no longer there';
  return (
    <Message kind="warning" title="Waiting to be sent" announced>
      <p>
        {named}: checked on {dateInWords(waiting.on)}. {checks.whyWaiting || 'SharePoint has not confirmed it yet.'}{' '}
        {keeps ? 'It is kept in this browser.' : 'It lasts as long as this page is open.'}
      </p>
      <div className={updates.ways}>
        <FirstButton busy={checks.isSending} onClick={() => void checks.check(own, waiting.on)}>
          Send it now
        </FirstButton>
        <FirstButton kind="quiet" onClick={checks.giveUp}>
          Do not send it
        </FirstButton>
      </div>
    </Message>
  );
}
