import * as React from 'react';
import type { DeskSettings } from '@tms-support/sharepoint-storage';
import { useDesk } from '../../app/desk-context';
import { MailLink } from '../../controls/MailLink';
import { OutsideLink } from '../../controls/OutsideLink';
import styles from './settings.module.scss';

const keepWords = { keep: 'Kept, unless somebody replaces one', replace: 'Replaced, unless somebody keeps one' };

type OneRow = Exclude<keyof DeskSettings, 'switchedOff'>;

interface Entry {
  name: string;
  /** What is shown of it, where that is not what its row says. */
  shown?: string;
  /** What the desk does without it; left out of what has a value of its own then. */
  without?: string;
  isMail?: true;
}

/** Links, addresses and words that change (S5 to S8): what is set, what is not, and whom to ask. */
export function LinksPart({ listUrl }: { listUrl: string | undefined }): React.ReactElement {
  const { settings, person } = useDesk();
  const entries: Readonly<Record<OneRow, Entry>> = {
    problemFormUrl: { name: 'TRA problem support form', without: 'A handover to TRA cannot open it.' },
    trelloBoardUrl: { name: 'Trello board', without: 'A card cannot be made from the desk.' },
    portalInbox: {
      name: 'Portal inbox',
      without: 'Replies cannot say which inbox to send from.',
      isMail: true,
    },
    stakeholderEngagementInbox: {
      name: 'Stakeholder Engagement inbox',
      without: 'Replies cannot say which inbox to send from.',
      isMail: true,
    },
    deskContact: { name: 'Who to ask about this desk', without: 'People are told to ask a site owner.' },
    guidePage: { name: 'Guide to this desk', without: 'The foot of each screen has no link to it.' },
    referencesOnProblemForm: {
      name: 'Case references on the problem form',
      shown: keepWords[settings.referencesOnProblemForm ?? 'keep'],
    },
    referencesOnTrelloBoard: {
      name: 'Case references on the Trello board',
      shown: keepWords[settings.referencesOnTrelloBoard ?? 'replace'],
    },
    maintenanceNights: {
      name: 'Nights of TMS’s region',
      shown: settings.maintenanceNights ?? 'Europe, 18:00 to 03:00 UTC',
    },
  };
  const { deskContact } = settings;
  const contact = deskContact && deskContact !== person.name ? deskContact : 'a site owner';
  const pairs = (Object.keys(entries) as OneRow[]).map((key) => {
    const { shown, ...entry } = entries[key];
    return { ...entry, value: shown ?? settings[key] };
  });
  const missing = pairs.filter(({ value }) => !value).length;
  return (
    <section className={styles.section} aria-labelledby="tsd-links">
      <h3 id="tsd-links">Links and addresses</h3>
      <dl className={styles.pairs}>
        {pairs.map(({ name, value, without, isMail }) => {
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
