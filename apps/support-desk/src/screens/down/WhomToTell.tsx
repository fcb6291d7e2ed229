import * as React from 'react';
import type { OutageWhole } from '@tms-support/sharepoint-storage';
import { lanesOf, type OutageAudience } from '@tms-support/support-domain';
import { useDesk } from '../../app/desk-context';
import { Button } from '../../controls/Button';
import { CopyText } from '../../controls/CopyText';
import { Message } from '../../controls/Message';
import { OutsideLink } from '../../controls/OutsideLink';
import { momentWords } from './down-words';
import { noticeFor } from './notices';
import { useOutage } from '../../app/outage/use-outage';
import styles from './down.module.scss';

const audiences: readonly { whom: OutageAudience; title: string; name: string }[] = [
  { whom: 'tra', title: 'TRA support', name: 'TRA support' },
  { whom: 'staff', title: 'Staff', name: 'staff' },
  { whom: 'panellists', title: 'Panellists', name: 'panellists' },
];

interface WhomToTellProps {
  whole: OutageWhole;
  issueNumber: number | undefined;
  /** Titles of updates and releases around the day. */
  updates: readonly string[];
}

/** Whom to tell, with the words for each, and whether it was done. The desk sends nothing by itself. */
export function WhomToTell({ whole, issueNumber, updates }: WhomToTellProps): React.ReactElement {
  const { person, settings, now } = useDesk();
  const { give, isSending, trouble } = useOutage();
  const { outage } = whole;
  // Whoever said so first may have said “me too” as well.
  const first = outage.declared.by.email.toLowerCase();
  const alsoDown = whole.log?.meToo.filter(({ email }) => email.toLowerCase() !== first).length;
  const isTmu = lanesOf(person.roles).has('tmu');
  const mayTell = isTmu && (outage.standing === 'declared' || outage.standing === 'ended');
  return (
    <>
      {trouble ? <Message kind="problem" announced title={trouble} /> : null}
      {audiences.map(({ whom, title, name }) => {
        const text = noticeFor(whom, outage, { now: now(), issueNumber, updates, alsoDown });
        const told = outage.tellings.filter((one) => one.whom === whom);
        return (
          <section key={whom} className={styles.told} aria-labelledby={`tsd-tell-${whom}`}>
            <h4 id={`tsd-tell-${whom}`}>{title}</h4>
            {told.map((one) => (
              <p key={one.at}>
                {one.by.name} told them at {momentWords(one.at)}.
              </p>
            ))}
            <pre className={styles.text}>{text}</pre>
            <div className={styles.buttons}>
              <CopyText text={() => text} copied="The text is copied." label={`Text for ${name}`}>
                Copy the text for {name}
              </CopyText>{' '}
              {mayTell ? (
                <Button
                  busy={isSending}
                  onClick={() => void give(outage.key, { type: 'tell', whom }, `the telling of ${name}`)}
                >
                  I have told {name}
                </Button>
              ) : null}
            </div>
            {whom === 'tra' && isTmu ? (
              <p>
                Paste it into{' '}
                {settings.problemFormUrl ? (
                  <OutsideLink href={settings.problemFormUrl}>the TRA problem support form</OutsideLink>
                ) : (
                  'the TRA problem support form (its link is not set yet)'
                )}
                , and put the exact words that you see where it says so.
              </p>
            ) : null}
            {whom === 'panellists' ? (
              <p>
                Send it{settings.portalInbox ? ` from ${settings.portalInbox}` : ' from the portal inbox'}, to those
                with a hearing this week first.
              </p>
            ) : null}
          </section>
        );
      })}
    </>
  );
}
