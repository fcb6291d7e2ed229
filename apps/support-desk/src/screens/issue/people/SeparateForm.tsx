import * as React from 'react';
import { everybodyOn } from '@tms-support/support-domain';
import { useDesk } from '../../../app/desk-context';
import { Loading } from '../../../app/Loading';
import { Problem } from '../../../app/Problem';
import { useReading } from '../../../app/use-reading';
import { BackToIssue, PanelFrame } from '../PanelFrame';
import type { PanelProps } from '../panels';
import { beginningOf, forgetBeginning } from '../../../app/begin-with';
import { issuesOfKeys } from '../../../queue/issues-of-keys';
import { issueWords, Separating } from './Separating';

/**
 * Somebody who came with another issue, and does not have this fault, goes back to it: it stands open again, and whoever is owed an
 * answer there gets one. From here, where the person is seen; the other issue has the same under "Undo the merge".
 */
export function SeparateForm({ row, onDone }: PanelProps): React.ReactElement {
  const { desk, shelf } = useDesk();
  // The person pointed at, where the way led from their line.
  const [asked] = React.useState(() => beginningOf(shelf, row.number, 'separate').issueKey);
  React.useEffect(() => forgetBeginning(shelf, row.number), [shelf, row.number]);
  const [keys] = React.useState(() => (asked ? [asked] : (row.value.mergedFrom ?? [])));
  const others = useReading(`issues-of-keys/${keys.join(' ')}`, () => issuesOfKeys(desk, keys));
  const back = <BackToIssue number={row.number} />;
  return (
    <PanelFrame title="Separate an issue that was merged into this one" number={row.number}>
      {others.state === 'failed' ? <Problem error={others.error} tryAgain={others.again} /> : null}
      {others.value === undefined && others.state === 'loading' ? <Loading what="the other issue" rows={1} /> : null}
      {keys.map((key) => {
        const merged = others.value?.get(key);
        if (!others.value) return null;
        if (!merged) return <p key={key}>The issue that they came with no longer exists.</p>;
        const names = everybodyOn(merged.value).map(({ reporter }) => reporter.name);
        return (
          <Separating
            key={key}
            kept={row}
            merged={merged}
            leave={back}
            onDone={(kept, _, waiting) => onDone(kept, waiting)}
          >
            {names.join(', ')} came with {issueWords(merged)}. It will be open again as it was before, and{' '}
            {names.length === 1 ? 'they go' : 'all of them go'} back to it, with what they have heard since.
          </Separating>
        );
      })}
    </PanelFrame>
  );
}
