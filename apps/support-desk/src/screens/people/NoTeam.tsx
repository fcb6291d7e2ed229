import * as React from 'react';
import { DeskLink } from '../../app/DeskLink';
import { Message } from '../../controls/Message';

/** A list of the team with nobody in it asks for a choice that nobody can make: why, and the way on. */
export function NoTeam(): React.ReactElement {
  return (
    <Message kind="note" title="Nobody else from TMU is in the list of people">
      <p>
        <DeskLink to={{ screen: 'people', part: 'import' }}>Bring in people</DeskLink>, each with an email address and
        what they do, then come back here.
      </p>
    </Message>
  );
}
