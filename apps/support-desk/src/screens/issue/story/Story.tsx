import * as React from 'react';
import type { Issue, IssueEvent } from '@tms-support/support-domain';
import { OutsideLink } from '../../../controls/OutsideLink';
import { dateWords, instantWords } from '../../../words/date-words';
import { eventWords } from './event-words';
import styles from '../issue.module.scss';

function Line({ event, person }: { event: IssueEvent; person: string }): React.ReactElement {
  const words = eventWords(event, person);
  return (
    <li className={styles.event}>
      <h4>{words.title}</h4>
      {words.said.map((said, index) => (
        <div key={index} className={styles.said}>
          {said.label ? <span className={styles.saidLabel}>{said.label}: </span> : null}
          <span className={said.exact ? styles.exact : styles.words}>{said.text}</span>
        </div>
      ))}
      {words.link ? (
        <p className={styles.said}>
          <OutsideLink href={words.link}>{words.link}</OutsideLink>
        </p>
      ) : null}
      <p className={styles.by}>
        {event.by.name}, <time dateTime={event.at}>{instantWords(event.at)}</time>
        {event.asToldBy ? `, as told by ${event.asToldBy.name}, ${dateWords(event.asToldBy.on)}` : ''}
      </p>
    </li>
  );
}

/** What happened, from the first word on: newest last, as one tells a story. */
export function Story({ issue }: { issue: Issue }): React.ReactElement {
  return (
    <section aria-labelledby="tsd-story" className={styles.story}>
      <h3 id="tsd-story">Its story</h3>
      <ol className={styles.events}>
        {issue.history.map((event) => (
          <Line key={event.id} event={event} person={issue.reporter.name} />
        ))}
      </ol>
    </section>
  );
}
