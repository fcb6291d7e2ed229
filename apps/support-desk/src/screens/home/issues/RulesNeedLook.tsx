import * as React from 'react';
import { Message } from '../../../controls/Message';

/** Other rules than the newest decide the order. `isUnfit`: the newest can be read, and have no row for some issue. */
export function RulesNeedLook({ isUnfit }: { isUnfit: boolean }): React.ReactElement {
  return (
    <Message kind="warning" title="The rules need a look">
      <p>
        {isUnfit
          ? 'No row of the published rules fits some issue, so the rules shipped with the desk decide this order.'
          : 'The newest published rules cannot be read, so older ones decide this order.'}{' '}
        Ask an owner of the site to look at them in Settings.
      </p>
    </Message>
  );
}
