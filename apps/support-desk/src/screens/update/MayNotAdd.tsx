import * as React from 'react';
import { Message } from '../../controls/Message';

/** For those who come to a form of the timetable by its address and whose duty it is not: whom to ask, before anything is typed. */
export function MayNotAdd(): React.ReactElement {
  return (
    <Message kind="note" title="TMU, TRA Digital and the CRM developer put updates on the timetable">
      <p>Ask one of them. Everybody can read the timetable itself.</p>
    </Message>
  );
}
