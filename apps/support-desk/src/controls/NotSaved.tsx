import * as React from 'react';
import { notSavedWords } from '../words/fault-words';
import { Message } from './Message';

/** Why the last press was not saved, or is not known to be: a refusal in words, or what was thrown. Nothing where it was saved. */
export function NotSaved({ why }: { why: unknown }): React.ReactElement | null {
  if (why === undefined) return null;
  const { title, words } = notSavedWords(why);
  return (
    <Message kind="problem" title={title} announced>
      <p>{words}</p>
    </Message>
  );
}
