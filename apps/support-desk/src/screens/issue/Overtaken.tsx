import * as React from 'react';
import type { Issue, IssueEvent } from '@tms-support/support-domain';
import type { Answers } from '../../drafts/draft-box';
import { FirstButton } from '../../controls/FirstButton';
import { Message } from '../../controls/Message';
import { instantWords } from '../../words/date-words';
import { eventWords, namesByKey } from './story/event-words';
import styles from './issue.module.scss';

interface OvertakenProps {
  why: string;
  /** What was typed into the step that no longer fits. */
  words: Answers;
  stepWords: string;
  /** The issue as it stands, and what happened on it since the form was opened, oldest first. */
  issue: Issue;
  since: readonly IssueEvent[];
  discard: () => void;
}

/** Answers that are somebody's own sentences, and not a date, a choice or an address. */
const isSentence = (name: string): boolean =>
  /note|question|reply|done|happened|reason|information|text|cardUrl$/i.test(name);

/** A step that no longer fits, beside the issue as it is now: what was typed stands here until its writer lets it go. */
export function Overtaken({ why, words, stepWords, issue, since, discard }: OvertakenProps): React.ReactElement {
  const kept = Object.entries(words).filter(([name, text]) => isSentence(name) && text.trim() !== '');
  return (
    <Message kind="warning" announced title={`“${stepWords}” was not saved`}>
      <p>{why}</p>
      {since.length > 0 ? (
        <ul>
          {since.map((event) => (
            <li key={event.id}>
              {eventWords(event, issue.reporter.name, namesByKey(issue.history)).title}: {event.by.name},{' '}
              {instantWords(event.at)}
            </li>
          ))}
        </ul>
      ) : null}
      {kept.length > 0 ? (
        <>
          <p>What you typed is kept. You can copy it into another step.</p>
          {kept.map(([name, text]) => (
            <blockquote key={name} className={styles.kept}>
              {text}
            </blockquote>
          ))}
        </>
      ) : null}
      <FirstButton kind="quiet" onClick={discard}>
        I no longer need it
      </FirstButton>
    </Message>
  );
}
