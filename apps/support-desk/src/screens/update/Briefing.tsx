import * as React from 'react';
import { mailtoLink, type UpdateBriefing } from '@tms-support/support-domain';
import { useDesk } from '../../app/desk-context';
import { CopyText } from '../../controls/CopyText';
import { MailLink } from '../../controls/MailLink';
import styles from './update.module.scss';

/** A draft to copy or to open in mail. Nobody has been told by it: that is for the form below. */
export function Briefing({ draft }: { draft: UpdateBriefing }): React.ReactElement {
  const { person } = useDesk();
  const mail = mailtoLink({ to: person.email, subject: draft.subject, words: draft.body });
  return (
    <section aria-labelledby="tsd-briefing" className={styles.briefing}>
      <h4 id="tsd-briefing">A draft to send</h4>
      <pre className={styles.draft}>{draft.body}</pre>
      <CopyText text={() => `${draft.subject}\n\n${draft.body}`} copied="The draft is copied." label="The draft">
        Copy the draft
      </CopyText>
      {mail.outcome === 'link' ? (
        <p>
          <MailLink link={mail.url}>Open it in your mail</MailLink>, addressed to you: add the people you are briefing.
        </p>
      ) : null}
      <p>Nobody counts as told until you save below.</p>
    </section>
  );
}
