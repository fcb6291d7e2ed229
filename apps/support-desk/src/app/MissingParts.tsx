import * as React from 'react';
import { Message } from '../controls/Message';
import { DeskLink } from './DeskLink';

interface MissingPartsProps {
  /** A sentence for each list or column that is not there. */
  missing: readonly string[];
  maySetUp: boolean;
}

/** Says what of the lists is gone: the desk goes on with what is left, and whoever can mend it is shown where. */
export function MissingParts({ missing, maySetUp }: MissingPartsProps): React.ReactElement {
  return (
    <Message kind="warning" title="Some of the desk’s lists are missing">
      <ul>
        {missing.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      {maySetUp ? (
        <p>
          <DeskLink to={{ screen: 'set-up' }}>Open set-up</DeskLink>. It shows what it would add. A list that was
          deleted may be in the site’s recycle bin: restore it there first.
        </p>
      ) : (
        <p>A site owner can put this right. Show them this message.</p>
      )}
    </Message>
  );
}
