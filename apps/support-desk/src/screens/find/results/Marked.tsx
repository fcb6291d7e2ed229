import * as React from 'react';
import { matchPlaces } from '@tms-support/support-domain';
import styles from '../find.module.scss';

/** A text with what was looked for in it marked: by a frame and weight, so that colour is not the only sign. */
export function Marked({ text, words }: { text: string; words: string | undefined }): React.ReactElement {
  const places = words ? matchPlaces(text, words) : [];
  if (places.length === 0) return <>{text}</>;
  const parts: React.ReactNode[] = [];
  let at = 0;
  for (const { start, end } of places) {
    if (start > at) parts.push(text.slice(at, start));
    parts.push(
      <mark key={start} className={styles.mark}>
        {text.slice(start, end)}
      </mark>,
    );
    at = end;
  }
  parts.push(text.slice(at));
  return <>{parts}</>;
}
