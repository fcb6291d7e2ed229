import * as React from 'react';
import { timeWords } from '../words/date-words';
import { readTime } from './parse-date';

/** What was understood of a time, beside its field: "0915" and "9.15" are a quarter past nine in the morning. */
export function TimeSaid({ id, text }: { id: string; text: string }): React.ReactElement {
  const read = readTime(text);
  return (
    <span id={id} role="status">
      {read ? timeWords(read.hour, read.minute) : null}
    </span>
  );
}
