import * as React from 'react';
import type { IssueRow, OutageWhole } from '@tms-support/sharepoint-storage';
import { counted, lanesOf, outageInWords } from '@tms-support/support-domain';
import { useDesk } from '../../app/desk-context';
import { DeskLink } from '../../app/DeskLink';
import { MeToo } from '../../app/outage/MeToo';
import { useOutage } from '../../app/outage/use-outage';
import { Button } from '../../controls/Button';
import { Message } from '../../controls/Message';
import { momentWords } from './down-words';
import styles from './down.module.scss';

/** How it stands, in words; who said so; and the one press that changes it. */
export function Standing({ whole, issue }: { whole: OutageWhole; issue: IssueRow | undefined }): React.ReactElement {
  const { person, now } = useDesk();
  const { give, isSending, trouble } = useOutage();
  const { outage, log } = whole;
  const isTmu = lanesOf(person.roles).has('tmu');
  const count = log?.meToo.length ?? 0;
  const over = outage.isDrill ? 'that the drill is over' : 'that TMS works again';
  const undo = {
    words: outage.isDrill ? 'the drill is still on' : 'TMS is still down',
    command: { type: 'carry-on' },
  } as const;
  // Said at the first press, also where it takes a second one to save it.
  const overAt = React.useRef<string>();
  const end = async (): Promise<void> => {
    overAt.current ??= now();
    const ended = await give(outage.key, { type: 'end', workingSinceAt: overAt.current }, over, undo);
    if (ended?.outcome === 'saved') overAt.current = undefined;
  };
  return (
    <section className={styles.now} aria-label="How it stands">
      <p className={styles.standing}>{outageInWords(outage, now())}</p>
      <p>
        {outage.declared.by.name} said so at {momentWords(outage.declared.at)}.{' '}
        {outage.isDrill ? 'This is a drill: TMS is working. ' : ''}
        {log && count > 0 ? `${counted(count, 'person', 'people')} said that it is down for them too. ` : ''}
        {log && count === 0 ? 'Nobody else has said so yet. ' : ''}
        {issue ? <DeskLink to={{ screen: 'issue', number: issue.number }}>Issue {issue.number}</DeskLink> : null}
        {issue ? ' is the one issue for everybody.' : ''}
      </p>
      {outage.withdrawn?.words ? <p>“{outage.withdrawn.words}”</p> : null}
      {trouble ? <Message kind="problem" announced title={trouble} /> : null}
      {outage.standing === 'declared' ? (
        <div className={styles.buttons}>
          {isTmu ? (
            <>
              <Button kind="primary" busy={isSending} onClick={() => void end()}>
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
          <MeToo outage={outage} log={log} kind={isTmu ? 'plain' : 'primary'} />
        </div>
      ) : null}
    </section>
  );
}
