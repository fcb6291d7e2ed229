import * as React from 'react';
import type { IssueRow, OutageWhole } from '@tms-support/sharepoint-storage';
import { counted, lanesOf, outageInWords } from '@tms-support/support-domain';
import { useDesk } from '../../app/desk-context';
import { DeskLink } from '../../app/DeskLink';
import { Button } from '../../controls/Button';
import { Message } from '../../controls/Message';
import { momentWords } from './down-words';
import { useOutage } from './use-outage';
import styles from './down.module.scss';

/** How it stands, in words; who said so; and the one press that changes it. */
export function Standing({ whole, issue }: { whole: OutageWhole; issue: IssueRow | undefined }): React.ReactElement {
  const { person, now, newId } = useDesk();
  const { give, write, isSending, trouble } = useOutage();
  const [key] = React.useState(newId);
  const [waits, setWaits] = React.useState(false);
  const { outage, log } = whole;
  const lanes = lanesOf(person.roles);
  const isTmu = lanes.has('tmu');
  const count = log?.meToo.length ?? 0;
  const mine = person.email.toLowerCase();
  const isCounted = waits || (log?.meToo ?? []).some(({ email }) => email.toLowerCase() === mine);
  const undo = { words: 'TMS is still down', command: { type: 'carry-on' } } as const;
  const meToo = async (): Promise<void> => {
    const command = { type: 'outage-log', outage: outage.key, kind: 'me-too', key, words: '', saidAt: now() } as const;
    const ended = await write(command, 'that it is down for you too');
    setWaits(ended?.outcome === 'waiting');
  };
  return (
    <section aria-label="How it stands">
      <p className={styles.standing}>{outageInWords(outage, now())}</p>
      <p>
        {outage.declared.by.name} said so at {momentWords(outage.declared.at)}.{' '}
        {outage.isDrill ? 'This is a drill: TMS is working. ' : ''}
        {log ? `${counted(count, 'person', 'people')} said that it is down for them too. ` : ''}
        {issue ? <DeskLink to={{ screen: 'issue', number: issue.number }}>Issue {issue.number}</DeskLink> : null}
        {issue ? ' is the one issue for everybody.' : ''}
      </p>
      {outage.withdrawn?.words ? <p>“{outage.withdrawn.words}”</p> : null}
      {trouble ? <Message kind="problem" announced title={trouble} /> : null}
      {outage.standing === 'declared' ? (
        <p className={styles.buttons}>
          {isTmu ? (
            <>
              <Button
                kind="primary"
                busy={isSending}
                onClick={() =>
                  void give(outage.key, { type: 'end', workingSinceAt: now() }, 'that TMS works again', undo)
                }
              >
                {outage.isDrill ? 'End the drill' : 'TMS works again'}
              </Button>{' '}
              <Button
                busy={isSending}
                onClick={() => void give(outage.key, { type: 'withdraw' }, 'that it was a mistake', undo)}
              >
                It was a mistake
              </Button>{' '}
            </>
          ) : null}
          {isCounted ? (
            <span role="status">You are counted. You will read here when it is over.</span>
          ) : isTmu || lanes.has('person') ? (
            <Button kind={isTmu ? 'plain' : 'primary'} busy={isSending} onClick={() => void meToo()}>
              It is down for me too
            </Button>
          ) : null}
        </p>
      ) : null}
    </section>
  );
}
