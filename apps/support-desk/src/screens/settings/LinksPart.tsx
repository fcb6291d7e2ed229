import * as React from 'react';
import { useDesk } from '../../app/desk-context';
import { MailLink } from '../../controls/MailLink';
import { OutsideLink } from '../../controls/OutsideLink';
import styles from './settings.module.scss';

const keepWords = { keep: 'Kept, unless somebody replaces one', replace: 'Replaced, unless somebody keeps one' };

/** Links, addresses and words that change (S5 to S8): what is set, what is not, and whom to ask. */
export function LinksPart({ listUrl }: { listUrl: string | undefined }): React.ReactElement {
  const { settings, person } = useDesk();
  const entries = [
    { name: 'TRA problem support form', value: settings.problemFormUrl, without: 'A handover to TRA cannot open it.' },
    { name: 'Trello board', value: settings.trelloBoardUrl, without: 'A card cannot be made from the desk.' },
    {
      name: 'Portal inbox',
      value: settings.portalInbox,
      without: 'Replies cannot say which inbox to send from.',
      isMail: true,
    },
    {
      name: 'Stakeholder Engagement inbox',
      value: settings.stakeholderEngagementInbox,
      without: 'Replies cannot say which inbox to send from.',
      isMail: true,
    },
    {
      name: 'Who to ask about this desk',
      value: settings.deskContact,
      without: 'People are told to ask a site owner.',
    },
    { name: 'Guide to this desk', value: settings.guidePage, without: 'The foot of each screen has no link to it.' },
    {
      name: 'Case references on the problem form',
      value: keepWords[settings.referencesOnProblemForm ?? 'keep'],
      without: '',
    },
    {
      name: 'Case references on the Trello board',
      value: keepWords[settings.referencesOnTrelloBoard ?? 'replace'],
      without: '',
    },
    {
      name: 'Nights of TMS’s region',
      value: settings.maintenanceNights ?? 'Europe, 18:00 to 03:00 UTC',
      without: '',
    },
  ];
  const { deskContact } = settings;
  const contact = deskContact && deskContact !== person.name ? deskContact : 'a site owner';
  const missing = entries.filter(({ value }) => !value).length;
  return (
    <section className={styles.section} aria-labelledby="tsd-links">
      <h3 id="tsd-links">Links and addresses</h3>
      <dl className={styles.pairs}>
        {entries.map(({ name, value, without, isMail }) => {
          const shown = isMail ? (
            <MailLink to={value}>{value}</MailLink>
          ) : (
            <OutsideLink href={value}>{value}</OutsideLink>
          );
          return (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value ? shown : <strong>Not set. {without}</strong>}</dd>
            </div>
          );
        })}
      </dl>
      {person.maySetUp && listUrl ? (
        <p>
          <OutsideLink href={listUrl}>Change these in the list of settings</OutsideLink>
        </p>
      ) : (
        <p className={styles.muted}>
          {missing > 0 ? 'To have them set, ask ' : 'To have them changed, ask '}
          {contact}.
        </p>
      )}
    </section>
  );
}
