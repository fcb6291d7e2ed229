import * as React from 'react';
import type { IssueRow } from '@tms-support/sharepoint-storage';
import { describeStatus, everybodyOn } from '@tms-support/support-domain';
import { useDesk } from '../../../app/desk-context';
import { Loading } from '../../../app/Loading';
import { Problem } from '../../../app/Problem';
import type { UndoEnded } from '../../../app/write-status';
import { offerUndoOf } from '../../../app/undo/undoing-desk';
import { goTo } from '../../../app/use-route';
import { useOfLastWrite } from '../../../app/use-of-last-write';
import { useReading } from '../../../app/use-reading';
import { Choices } from '../../../forms/Choices';
import { FormFrame } from '../../../app/FormFrame';
import { TextField } from '../../../forms/TextField';
import { useForm } from '../../../forms/use-form';
import { issueTitle } from '../../../words/issue-title';
import { BackToIssue, PanelFrame } from '../PanelFrame';
import type { PanelProps } from '../panels';
import { draftIdOf } from '../steps/draft-id';
import { statusOfHalves, undoMerge } from './give-halves';
import { HalvesMessage } from './HalvesMessage';
import { InTheWayMessage } from './InTheWayMessage';
import { isHalfDone, mergeTwo, type Stopped } from './merge-two';
import { issuesToMergeInto, sameMessageAs } from './other-issues';
import { useHalves } from './use-halves';

/** This issue goes into another: two writes, the one that stays first. */
function OneOf({ row, onDone, open }: PanelProps & { open: readonly IssueRow[] }): React.ReactElement {
  const { desk, person, drafts, now, newId, sayStatus, shelf, offerUndo } = useDesk();
  const [same] = React.useState(() => sameMessageAs(row, open));
  const form = useForm(drafts, draftIdOf(row.number, 'merge-into'), () => ({
    find: '',
    other: same ? String(same.number) : '',
  }));
  const [given, setGiven] = useHalves();
  const [stopped, setStopped] = useOfLastWrite<Stopped>();
  const [into, setInto] = React.useState<number>();
  const [isBusy, setBusy] = React.useState(false);
  const found = issuesToMergeInto(row, open, form.answers.find ?? '');
  const chosenNumber = Number(form.answers.other);
  const chosen = open.find((one) => one.number === chosenNumber);
  const shown = chosen && !found.includes(chosen) ? [chosen, ...found] : found;
  const people = everybodyOn(row.value).length;
  const whose = people === 1 ? 'this person' : `these ${people} people`;
  const facts = () => ({ at: now(), actor: person, newId });

  /** `finishes`: after it was said that the other one is being merged into this one too. */
  const mergeInto = async (kept: number, finishes = false): Promise<void> => {
    if (isBusy) return;
    setBusy(true);
    setInto(kept);
    const what = `the merge of issue ${row.number} into issue ${kept}`;
    sayStatus({ state: 'sending', what });
    try {
      const ended = await mergeTwo(desk, { kept, merged: row.number }, facts, finishes);
      setBusy(false);
      setStopped(ended.outcome === 'stopped' ? ended : undefined);
      if (ended.outcome === 'stopped') {
        sayStatus(isHalfDone(ended) ? { state: 'part', what } : { state: 'refused', what, nothingTyped: true });
        return;
      }
      if (ended.outcome === 'was-done') {
        form.discardDraft();
        sayStatus({ state: 'saved', what, at: now() });
        [ended.kept, ended.merged].forEach((one) => shelf.putIssue(one));
        // Perhaps a colleague's: it is not offered to be undone here.
        onDone(ended.merged);
        goTo({ screen: 'issue', number: kept });
        return;
      }
      setGiven(ended);
      if (ended.outcome === 'both') {
        form.discardDraft();
        sayStatus({ state: 'saved', what, at: now() });
        [ended.first, ended.second].forEach((one) => shelf.putIssue(one));
        const undo = async (): Promise<UndoEnded> => {
          const undone = await undoMerge(desk, ended.first, ended.second, facts(), true);
          if (undone.outcome === 'none' && undone.error === undefined) return { outcome: 'overtaken' };
          if (undone.outcome !== 'both') throw new Error('The two issues were not separated.');
          [undone.first, undone.second].forEach((one) => shelf.putIssue(one));
          return undefined;
        };
        offerUndoOf([ended.first, ended.second], what, undo, { desk, shelf, offerUndo });
        onDone(ended.second);
        // One goes on with the issue that lives, which has everybody now.
        goTo({ screen: 'issue', number: ended.first.number });
      } else if (ended.outcome === 'waiting') {
        form.discardDraft();
        sayStatus({ state: 'waiting', what });
        onDone(row, 'the merge');
      } else {
        sayStatus(statusOfHalves(ended, what));
        if (ended.outcome === 'one') shelf.putIssue(ended.saved);
      }
    } catch (error) {
      sayStatus({ state: 'failed', what, error, nothingTyped: true });
      setGiven({ outcome: 'none', because: 'SharePoint did not answer.', error });
      setBusy(false);
    }
  };
  const submit = (): void => {
    if (!chosen) {
      form.showErrors([{ field: 'other', message: 'Select the issue that it goes into' }]);
      return;
    }
    form.showErrors([]);
    void mergeInto(chosen.number);
  };

  return (
    <FormFrame
      form={form}
      submit={submit}
      isBusy={isBusy}
      words={['Merge', 'Merging']}
      leave={<BackToIssue number={row.number} />}
    >
      <HalvesMessage
        given={given}
        what="The merge"
        savedWords={`Issue ${into} has ${whose} now: nobody is left out.`}
        again={() => (into === undefined ? submit() : void mergeInto(into))}
        isBusy={isBusy}
      />
      {stopped ? (
        <InTheWayMessage
          stopped={stopped}
          mergeInto={(number) => void mergeInto(number, stopped.way.is === 'crossed')}
          isBusy={isBusy}
        />
      ) : null}
      <TextField name="find" label="Find the other issue" hint="By its number, or by words in it." width="medium" />
      <Choices
        name="other"
        legend="Which issue does this one go into?"
        hint={
          shown.length === 0
            ? 'No open issue has these words.'
            : same && shown.includes(same)
              ? `Issue ${same.number} is chosen because it has the same message.`
              : undefined
        }
        choices={shown.map((one) => ({
          value: String(one.number),
          label: `Issue ${one.number}: ${issueTitle(one.value.details.whatHappened)}`,
          hint: `${describeStatus(one.value)}. ${one.value.reporter.name}`,
        }))}
      />
      <p>
        {people === 1 ? `${row.value.reporter.name} goes` : `The ${people} people here go`} with it, and everybody gets
        one answer. This issue stays readable, says that it was merged, and can be separated again.
      </p>
    </FormFrame>
  );
}

/** The form, once the open issues are read: the one with the same message is chosen already. */
export function MergeForm(props: PanelProps): React.ReactElement {
  const { desk } = useDesk();
  const open = useReading('open-issues', () => desk.readOpenIssues());
  return (
    <PanelFrame title="Merge into another issue" number={props.row.number}>
      {open.value ? (
        <OneOf {...props} open={open.value} />
      ) : open.state === 'failed' ? (
        <Problem error={open.error} tryAgain={open.again} />
      ) : (
        <Loading what="the open issues" rows={3} />
      )}
    </PanelFrame>
  );
}
