import * as React from 'react';
import { useDesk } from '../../../app/desk-context';
import { Loading } from '../../../app/Loading';
import { Problem } from '../../../app/Problem';
import { useReading } from '../../../app/use-reading';
import { Button } from '../../../controls/Button';
import { issueTitle } from '../../../words/names-of-things';
import { BackToIssue, PanelFrame } from '../PanelFrame';
import type { PanelProps } from '../panels';
import { undoMerge, type HalvesGiven } from './give-halves';
import { HalvesMessage } from './HalvesMessage';
import { issueOfKey } from './other-issues';
import forms from '../../../forms/forms.module.scss';

/** The two issues are separated again: this one first, so that whatever fails then it is seen. */
export function UndoMergeForm({ row, onDone }: PanelProps): React.ReactElement {
  const { desk, person, now, newId, sayStatus, shelf } = useDesk();
  const key = row.value.mergedInto?.issueKey;
  // Once this half is done the issue does not say any more where it went.
  const [keptKey] = React.useState(key);
  const other = useReading(`issue-of-key/${keptKey ?? ''}`, async () =>
    keptKey ? ((await issueOfKey(desk, keptKey)) ?? null) : null,
  );
  const [given, setGiven] = React.useState<HalvesGiven>();
  const [isBusy, setBusy] = React.useState(false);
  const what = 'that the two are separate';

  const separate = async (): Promise<void> => {
    if (isBusy || !other.value) return;
    setBusy(true);
    sayStatus({ state: 'sending', what });
    try {
      const [kept, merged] = await Promise.all([desk.readIssue(other.value.number), desk.readIssue(row.number)]);
      const ended = await undoMerge(desk, kept, merged, { at: now(), actor: person, newId });
      setBusy(false);
      setGiven(ended);
      if (ended.outcome === 'both') {
        sayStatus({ state: 'saved', what, at: now() });
        shelf.putIssue(ended.second);
        onDone(ended.first);
      } else if (ended.outcome === 'waiting') {
        sayStatus({ state: 'waiting', what });
        onDone(row, what);
      } else sayStatus({ state: ended.outcome === 'one' ? 'not-sent' : 'refused', what });
    } catch (error) {
      sayStatus({ state: 'not-sent', what });
      setGiven({ outcome: 'none', because: 'SharePoint did not answer.', error });
      setBusy(false);
    }
  };

  return (
    <PanelFrame title="Undo the merge" number={row.number}>
      {other.state === 'failed' ? <Problem error={other.error} tryAgain={other.again} /> : null}
      {other.state === 'loading' && other.value === undefined ? <Loading what="the other issue" rows={1} /> : null}
      {other.value === null ? <p>The issue that it went into is not there any more.</p> : null}
      <HalvesMessage
        given={given}
        what="The separation"
        savedWords="This issue stands alone again."
        again={() => void separate()}
        isBusy={isBusy}
      />
      {other.value ? (
        <>
          <p>
            It went into issue {other.value.number}: {issueTitle(other.value.value.details.whatHappened)}. This issue
            stands again where it stood, with its people and what they heard meanwhile.
          </p>
          <div className={forms.actions}>
            <Button kind="primary" busy={isBusy} onClick={() => void separate()}>
              {isBusy ? 'Separating' : 'Separate them'}
            </Button>
            <BackToIssue number={row.number} />
          </div>
        </>
      ) : null}
    </PanelFrame>
  );
}
