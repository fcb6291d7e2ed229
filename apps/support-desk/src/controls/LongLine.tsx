import * as React from 'react';
import { inShort } from '../words/in-short';

/** A line that somebody wrote into a list and that is not one: its beginning, and the rest in a fold. */
export function LongLine({ words }: { words: string }): React.ReactElement {
  return (
    <>
      <p>{inShort(words)}</p>
      <details>
        <summary>All of it</summary>
        <p>{words}</p>
      </details>
    </>
  );
}
