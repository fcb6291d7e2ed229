import * as React from 'react';
import type { Issue, IssueEvent, Told } from '@tms-support/support-domain';
import { useDesk } from '../../../app/desk-context';
import { whenSent } from '../../../app/switches/is-switched-off';
import { CardLink } from '../CardLink';
import { dateWords, instantWords } from '../../../words/date-words';
import { MergedIssues } from '../people/merged-later';
import { eventWords, namesByKey } from './event-words';
import styles from '../issue.module.scss';

/** Pasted from an email the same words have other gaps and ends of lines. */
const noteOf = (event: IssueEvent): string | undefined =>
  'told' in event && event.told ? event.told.note.replace(/\s+/g, ' ').trim() : undefined;

/** A reply that stands in the story already is not said again: a closing tells how they were told, in the words of the telling before. */
function saidOnce(event: IssueEvent, before: ReadonlySet<string>): IssueEvent {
  const note = noteOf(event);
  if (!note || !before.has(note)) return event;
  return { ...event, told: { ...(event as { told: Told }).told, note: 'The reply above.' } } as IssueEvent;
}

/** Per event, what was told before it. */
function toldBefore(history: readonly IssueEvent[]): readonly ReadonlySet<string>[] {
  const told = new Set<string>();
  return history.map((event) => {
    const before = new Set(told);
    const note = noteOf(event);
    if (note) told.add(note);
    return before;
  });
}

interface LineProps {
  event: IssueEvent;
  person: string;
  names: ReadonlyMap<string, string>;
  saidBefore: ReadonlySet<string>;
  isUnverified: boolean;
  hasOtherName: boolean;
}

function Line({ event, person, names, saidBefore, isUnverified, hasOtherName }: LineProps): React.ReactElement {
  const words = eventWords(saidOnce(event, saidBefore), person, names);
  return (
    <li className={styles.event}>
      <h4>{words.title}</h4>
      {words.said.map((said, index) => {
        // A letter begins below its label: "26 November: Hello" is no line that anybody wrote.
        const Words = said.text.includes('\n') ? 'div' : 'span';
        return (
          <div key={index} className={styles.said}>
            {said.label ? <span className={styles.saidLabel}>{said.label}: </span> : null}
            <Words className={said.exact ? styles.exact : styles.words}>{said.text}</Words>
          </div>
        );
      })}
      {'issueKey' in event ? (
        <div className={styles.said}>
          <MergedIssues keys={[event.issueKey]} />
        </div>
      ) : null}
      {words.link ? (
        <p className={styles.said}>
          <CardLink url={words.link}>{words.link}</CardLink>
        </p>
      ) : null}
      <p className={styles.by}>
        {event.by.name}, <time dateTime={event.at}>{instantWords(event.at)}</time>
        {event.asToldBy
          ? `, as told by ${event.asToldBy.name}, ${event.asToldBy.at ? instantWords(event.asToldBy.at) : dateWords(event.asToldBy.on)}`
          : ''}
      </p>
      {isUnverified ? (
        <p className={styles.unverified}>
          <strong>Not verified.</strong> SharePoint has another name for whoever wrote this. It may have been changed in
          the list by hand.
        </p>
      ) : null}
      {hasOtherName && !isUnverified ? (
        <p className={styles.unverified}>
          <strong>Note.</strong> SharePoint has another name for whoever wrote this. Their name may have changed since,
          or somebody else’s was put there.
        </p>
      ) : null}
    </li>
  );
}

interface StoryProps {
  issue: Issue;
  /** Ids of events whose writer is not who SharePoint says wrote them. */
  unverified?: readonly string[];
  /** Ids of events with another name than SharePoint has for their writers. */
  otherName?: readonly string[];
  /** What was given and waits on this device. */
  waiting?: readonly string[];
  /** This device kept how the issue stands, and not its story. */
  isInShort?: boolean;
}

/** What happened, from the first word on: newest last, as one tells a story. */
export function Story({
  issue,
  unverified = [],
  otherName = [],
  waiting = [],
  isInShort = false,
}: StoryProps): React.ReactElement {
  const { settings } = useDesk();
  const names = React.useMemo(() => namesByKey(issue.history), [issue.history]);
  const told = React.useMemo(() => toldBefore(issue.history), [issue.history]);
  return (
    <section aria-labelledby="tsd-story" className={styles.story}>
      <h3 id="tsd-story">Its story</h3>
      {isInShort ? <p>The story is not kept on this device. It will appear here once SharePoint answers.</p> : null}
      <ol className={styles.events}>
        {(isInShort ? [] : issue.history).map((event, place) => (
          <Line
            key={event.id}
            event={event}
            person={issue.reporter.name}
            names={names}
            saidBefore={told[place]!}
            isUnverified={unverified.includes(event.id)}
            hasOtherName={otherName.includes(event.id)}
          />
        ))}
        {waiting.map((what) => (
          <li key={what} className={`${styles.event} ${styles.waiting}`}>
            <h4>Waiting: {what}</h4>
            <p className={styles.by}>Kept on this device. {whenSent(settings)}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
