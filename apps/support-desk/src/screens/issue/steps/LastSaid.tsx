import * as React from 'react';
import type { Issue, IssueEvent } from '@tms-support/support-domain';
import { eventWords, namesByKey } from '../story/event-words';
import { writesReply } from '../reply/who-to-tell';
import styles from '../issue.module.scss';

/** What comes from outside TMU: the problem in the person's words, what they wrote later, and what TRA asked or decided. */
const fromOutside: ReadonlySet<IssueEvent['type']> = new Set<IssueEvent['type']>([
  'raised',
  'person-replied',
  'not-resolved',
  'reopened',
  'tra-asked',
  'fix-required',
  'fix-not-required',
  'fix-applied',
  'fix-not-confirmed',
]);

/** What a reply answers, in front of its fields: the story stands below the form, out of sight of whoever writes. */
export function LastSaid({ command, issue }: { command: string; issue: Issue }): React.ReactElement | null {
  if (!writesReply(command, issue) && command !== 'answer-tra') return null;
  const names = namesByKey(issue.history);
  const last = issue.history
    .filter(({ type }) => fromOutside.has(type))
    .map((event) => eventWords(event, issue.reporter.name, names))
    .filter(({ said }) => said.length > 0)
    .pop();
  return last ? (
    <blockquote className={styles.lastSaid}>
      <span className={styles.saidLabel}>{last.title}</span>
      <br />
      <span className={styles.words}>{last.said[0]!.text}</span>
    </blockquote>
  ) : null;
}
