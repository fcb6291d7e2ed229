import * as React from 'react';
import { Message } from '../../../controls/Message';

/** Other rules than the newest decide the order. `isUnfit`: the newest can be read, and have no row for some issue. */
export function RulesNeedLook({ isUnfit }: { isUnfit: boolean }): React.ReactElement {
  return (
    <Message kind="warning" title="The rules need a look">
      <p>
        {isUnfit
          ? 'None of the published rules fits one of these issues, so those that came with the desk decide this order.'
          : 'The newest published rules cannot be read, so older ones decide this order.'}{' '}
        Ask a site owner to look at them in Settings.
      </p>
    </Message>
  );
}
