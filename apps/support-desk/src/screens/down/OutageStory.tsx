import * as React from 'react';
import type { OutageWhole } from '@tms-support/sharepoint-storage';
import { eventInWords, momentWords } from './down-words';
import { Missing } from './Missing';
import styles from './down.module.scss';

/** All of it in the order in which it happened: what was said, who was told, what was done by hand. */
export function OutageStory({ whole }: { whole: OutageWhole }): React.ReactElement {
  const { outage, log } = whole;
  const numbers = new Map((log?.lines ?? []).map((line) => [line.key, line.number]));
  const lines = [
    ...outage.history.map((event) => ({
      id: event.id,
      at: event.at,
      by: event.by.name,
      words: eventInWords(event, outage.isDrill, numbers),
    })),
    ...(log?.lines ?? []).map((line) => ({
      id: line.key,
      at: line.at,
      by: line.by.name,
      words: `Line ${line.number}: ${line.words}`,
    })),
  ].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  return (
    <>
      <ol className={styles.story}>
        {lines.map(({ id, at, by, words }) => (
          <li key={id}>
            <p className={styles.under}>
              {momentWords(at)}, {by}
            </p>
            <p className={styles.words}>{words}</p>
          </li>
        ))}
      </ol>
      <Missing whole={whole} />
    </>
  );
}
