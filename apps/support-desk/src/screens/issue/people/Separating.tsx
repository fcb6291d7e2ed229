import * as React from 'react';
import type { IssueRow } from '@tms-support/sharepoint-storage';
import { useDesk } from '../../../app/desk-context';
import { FirstButton } from '../../../controls/FirstButton';
import { issueTitle } from '../../../words/issue-title';
import { statusOfHalves, undoMerge } from './give-halves';
import { HalvesMessage } from './HalvesMessage';
import { useHalves } from './use-halves';
import forms from '../../../forms/forms.module.scss';

interface SeparatingProps {
  /** The one that stays, and the one that went into it: from either of them. */
  kept: IssueRow;
  merged: IssueRow;
  children: React.ReactNode;
  /** The way back, beside the button. */
  leave?: React.ReactNode;
  /** The two as they stand then; or what waits on this device. */
  onDone: (kept: IssueRow, merged: IssueRow, waiting?: string) => void;
}

/** Parts two issues again: the one that had gone first, so that whatever fails then it is seen. */
export function Separating({ kept, merged, children, leave, onDone }: SeparatingProps): React.ReactElement {
  const { desk, person, now, newId, sayStatus, shelf } = useDesk();
  const [given, setGiven] = useHalves();
  const [isBusy, setBusy] = React.useState(false);
  const separate = async (): Promise<void> => {
    if (isBusy) return;
    setBusy(true);
    const what = `that issues ${kept.number} and ${merged.number} are separate`;
    sayStatus({ state: 'sending', what });
    try {
      const [one, other] = await Promise.all([desk.readIssue(kept.number), desk.readIssue(merged.number)]);
      const ended = await undoMerge(desk, one, other, { at: now(), actor: person, newId });
      setBusy(false);
      setGiven(ended);
      if (ended.outcome === 'both') {
        sayStatus({ state: 'saved', what, at: now() });
        [ended.first, ended.second].forEach((row) => shelf.putIssue(row));
        onDone(ended.second, ended.first);
      } else if (ended.outcome === 'waiting') {
        sayStatus({ state: 'waiting', what });
        onDone(kept, merged, what);
      } else sayStatus(statusOfHalves(ended, what));
    } catch (error) {
      sayStatus({ state: 'failed', what, error, nothingTyped: true });
      setGiven({ outcome: 'none', because: 'SharePoint did not answer.', error });
      setBusy(false);
    }
  };
  return (
    <>
      <HalvesMessage
        given={given}
        what="The separation"
        savedWords={`Issue ${merged.number} is a separate issue again.`}
        again={() => void separate()}
        isBusy={isBusy}
      />
      <p>{children}</p>
      <div className={forms.actions}>
        <FirstButton kind="primary" busy={isBusy} onClick={() => void separate()}>
          {isBusy ? 'Separating' : 'Separate them'}
        </FirstButton>
        {leave}
      </div>
    </>
  );
}

/** "issue 12: Code refused". */
export const issueWords = (row: IssueRow): string =>
  `issue ${row.number}: ${issueTitle(row.value.details.whatHappened)}`;
