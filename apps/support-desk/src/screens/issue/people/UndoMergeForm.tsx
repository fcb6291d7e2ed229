import * as React from 'react';
import { useDesk } from '../../../app/desk-context';
import { Loading } from '../../../app/Loading';
import { Problem } from '../../../app/Problem';
import { useReading } from '../../../app/use-reading';
import { BackToIssue, PanelFrame } from '../PanelFrame';
import type { PanelProps } from '../panels';
import { issueOfKey } from '../../../queue/issues-of-keys';
import { issueWords, Separating } from './Separating';

/** This issue and the one that it went into are separated again. */
export function UndoMergeForm({ row, onDone }: PanelProps): React.ReactElement {
  const { desk } = useDesk();
  const key = row.value.mergedInto?.issueKey;
  // Once this half is done the issue does not say any more where it went.
  const [keptKey] = React.useState(key);
  const other = useReading(`issue-of-key/${keptKey ?? ''}`, async () =>
    keptKey ? ((await issueOfKey(desk, keptKey)) ?? null) : null,
  );
  return (
    <PanelFrame title="Undo the merge" number={row.number}>
      {other.state === 'failed' ? <Problem error={other.error} tryAgain={other.again} /> : null}
      {other.state === 'loading' && other.value === undefined ? <Loading what="the other issue" rows={1} /> : null}
      {other.value === null ? <p>The issue that it went into no longer exists.</p> : null}
      {other.value ? (
        <Separating
          kept={other.value}
          merged={row}
          leave={<BackToIssue number={row.number} />}
          onDone={(_, merged, waiting) => onDone(merged, waiting)}
        >
          It went into {issueWords(other.value)}. This issue will be as it was before, with its people and what they
          have heard since.
        </Separating>
      ) : null}
    </PanelFrame>
  );
}
