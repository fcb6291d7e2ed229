import * as React from 'react';
import { holdsNothing, inboxes, type CalendarDate, type CoverEntry } from '@tms-support/support-domain';
import { useDesk } from '../../app/desk-context';
import { DeskLink } from '../../app/DeskLink';
import { OutsideLink } from '../../controls/OutsideLink';
import { londonDate } from '../../words/london-time';
import { issueTitle } from '../../words/issue-title';
import { untilWords } from '../home/cover/cover-days';
import type { Mention } from './mentions';
import type { HoldingOnDesk } from './read-holding';
import styles from './people.module.scss';

/** One of several entries of an inbox is told from the others by its days. */
export const coverWords = (entry: CoverEntry, today: CalendarDate): string =>
  `Cover of ${inboxes[entry.inbox].plain}, ${untilWords(entry, today)}`;

/** Whether the desk can pass any of it on. What is only named is changed by hand, and a rule that counts is published. */
export const hasToPassOn = ({ issues, cover, documents, updates, ruleRows }: HoldingOnDesk): boolean =>
  [issues, cover, documents, updates, ruleRows].some((part) => part.length > 0);

/** Where somebody is named and nobody can take over by itself, a line each, with the way there. */
export function Mentions({ mentions }: { mentions: readonly Mention[] }): React.ReactElement {
  const { siteUrl } = useDesk();
  return (
    <>
      {mentions.map(({ words, title, at }, place) => (
        <li key={`${words} ${title} ${place}`}>
          {words}{' '}
          {'route' in at ? (
            <DeskLink to={at.route}>{title}</DeskLink>
          ) : (
            <OutsideLink href={at.listUrl} base={siteUrl}>
              {title}
            </OutsideLink>
          )}
        </li>
      ))}
    </>
  );
}

/** What somebody holds, in words; what the desk cannot pass on has the way to where it is changed. */
export function Held({ held }: { held: HoldingOnDesk }): React.ReactElement {
  const { siteUrl, now } = useDesk();
  if (holdsNothing(held)) return <p>Nothing on the desk names them.</p>;
  return (
    <ul className={styles.lines}>
      {held.issues.map(({ number, value }) => (
        <li key={`issue ${number}`}>
          Deals with <DeskLink to={{ screen: 'issue', number }}>issue {number}</DeskLink>:{' '}
          {issueTitle(value.details.whatHappened)}
        </li>
      ))}
      {held.cover.map((entry) => (
        <li key={entry.key}>{coverWords(entry, londonDate(now()))}</li>
      ))}
      {held.documents.map(({ number, value, listUrl }) => (
        <li key={`document ${number}`}>
          Keeps{' '}
          <OutsideLink href={listUrl} base={siteUrl}>
            {value.title}
          </OutsideLink>
        </li>
      ))}
      {held.updates.map(({ number, value }) => (
        <li key={`update ${number}`}>
          Looks after <DeskLink to={{ screen: 'updates', number }}>{value.title}</DeskLink>
        </li>
      ))}
      {held.ruleRows.map(({ key, title }) => (
        <li key={`rule ${key}`}>The rule “{title}” reminds them</li>
      ))}
      {held.rules
        .filter((title) => !held.ruleRows.some((row) => row.title === title))
        .map((title) => (
          <li key={`counts ${title}`}>
            The rule “{title}” still reminds them, until a site owner publishes the{' '}
            <DeskLink to={{ screen: 'rules' }}>rules</DeskLink> as they are now
          </li>
        ))}
      <Mentions mentions={held.mentions} />
    </ul>
  );
}
