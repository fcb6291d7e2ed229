import * as React from 'react';
import type { IssueRow, KnownPerson } from '@tms-support/sharepoint-storage';
import {
  lanesOf,
  parseCardUrl,
  seenBy,
  settleCommand,
  type ChangedMeanwhile,
  type IssueCommand,
  type OpenStep,
} from '@tms-support/support-domain';
import { useDesk } from '../../../app/desk-context';
import { Part } from '../../../app/Part';
import { useOfLastWrite } from '../../../app/use-of-last-write';
import { useReading } from '../../../app/use-reading';
import { useSend } from '../../../app/use-send';
import { Message } from '../../../controls/Message';
import { ChooseBetween, choiceField, readChoices } from '../../../forms/ChooseBetween';
import { FormFrame, KeptNote } from '../../../app/FormFrame';
import { useForm } from '../../../forms/use-form';
import { londonDate } from '../../../words/london-time';
import { BackToIssue, PanelFrame } from '../PanelFrame';
import { bothChanged, everyoneOf } from './both-changed';
import { beginningOf } from '../../../app/begin-with';
import { draftIdOf } from './draft-id';
import { isNotSentYet } from './is-not-sent-yet';
import { readStepForm } from './read-step-form';
import { LastSaid } from './LastSaid';
import { StepFields } from './StepFields';
import { stepName, type StepCommand } from './step-words';
import { steps } from './steps';
import { useBeginning } from './use-beginning';
import { ofIssue } from '../../../words/of-issue';
import { thingOfForm } from '../../../words/step-things';

interface StepFormProps {
  row: IssueRow;
  step: OpenStep;
  command: StepCommand;
  /** It is saved; or it waits on this device, and `waiting` says what does. */
  onSaved: (row: IssueRow, waiting?: string) => void;
  /** Somebody else was faster and the step no longer fits: the screen shows both. */
  onOvertaken: (row: IssueRow, why: string) => void;
  /** The row as somebody else wrote it, while the step still fits. */
  onNewer: (row: IssueRow) => void;
  /** It is not sent yet: nothing was written, and the form's words stay for the next time. */
  onDraft: () => void;
}

const noPeople: readonly KnownPerson[] = [];

/** Where the card's link came with the handover, it is linked at once: TMU made that card itself, on nobody's word. */
function cardOfHandover(command: IssueCommand, pasted: string, board: string | undefined): IssueCommand | undefined {
  if (command.type !== 'hand-over' || command.route !== 'trello-board') return undefined;
  const card = parseCardUrl(pasted, board);
  return card.outcome === 'card' ? { type: 'link-card', cardUrl: card.cardUrl, seen: {} } : undefined;
}

/** One step's form, on the issue's own page. */
export function StepForm({
  row,
  step,
  command,
  onSaved,
  onOvertaken,
  onNewer,
  onDraft,
}: StepFormProps): React.ReactElement {
  const { desk, person, drafts, shelf, now, newId, sayStatus, settings } = useDesk<'giveCommand' | 'readPeople'>();
  const issue = row.value;
  const form = useForm(drafts, draftIdOf(row.number, command), () => ({
    ...steps[command].begin({ issue, step, person, now: now(), today: londonDate(now()) }),
    ...beginningOf(shelf, row.number, command),
    // Kept with the words: sent again after a reload, the step is found in the story and not taken twice.
    commandId: newId(),
    // So is what it was filled from: hours later, a field that was left alone is still nobody's change.
    seen: JSON.stringify(seenBy(command, issue)),
  }));
  useBeginning(form, shelf, row.number, command);
  const people = useReading('people', () => desk.readPeople());
  const team = React.useMemo(
    () => (people.value ?? noPeople).filter((one) => !one.hasLeft && lanesOf(one.roles).has('tmu')),
    [people.value],
  );
  const { isSending, send } = useSend();
  const [fault, setFault] = useOfLastWrite<unknown>();
  const [refusal, setRefusal] = useOfLastWrite<string>();
  const [both, setBoth] = React.useState<readonly ChangedMeanwhile[]>([]);

  const inWords = both.map((change) => bothChanged(change, now()));

  const askAbout = (changes: readonly ChangedMeanwhile[]): void => {
    const anew = new Set(changes.map(({ fact }) => fact));
    setBoth((before) => [...before.filter(({ fact }) => !anew.has(fact)), ...changes]);
    // What was chosen against other words is no choice against these.
    form.setSeveral(Object.fromEntries(changes.map(({ fact }) => [choiceField(fact), ''])));
  };

  const isDraft = isNotSentYet(command, issue, form.answers);
  const submit = async (): Promise<void> => {
    setFault(undefined);
    setRefusal(undefined);
    if (isDraft) {
      form.showErrors([]);
      sayStatus({ state: 'draft', what: ofIssue(thingOfForm(command), row.number) });
      onDraft();
      return;
    }
    const reading = readStepForm(command, form.answers, {
      board: settings.trelloBoardUrl,
      issue,
      step,
      person,
      team,
      now: now(),
      today: londonDate(now()),
    });
    const { choices, errors } = readChoices(form.answers, inWords);
    if ('errors' in reading || errors.length > 0) {
      form.showErrors([...errors, ...('errors' in reading ? reading.errors : [])]);
      return;
    }
    form.showErrors([]);
    const settled = both.length > 0 ? settleCommand(reading.command, both, choices) : reading.command;
    if (!settled) {
      // Theirs stands, and nothing of this form is left to write.
      form.discardDraft();
      sayStatus({ state: 'nothing-yet' });
      onSaved(row);
      return;
    }
    const sent = await send(ofIssue(thingOfForm(command), row.number), () =>
      desk.giveCommand(row, settled, form.answers.commandId),
    );
    if (!sent) return;
    if (sent.outcome === 'failed') setFault(sent.error);
    else if (sent.outcome === 'waiting') {
      // The outbox has it: it is sent by itself, and the person goes on.
      form.discardDraft();
      onSaved(row, thingOfForm(command));
    } else if (sent.outcome === 'saved') {
      form.discardDraft();
      const card = cardOfHandover(reading.command, form.answers.cardUrl ?? '', settings.trelloBoardUrl);
      const linked =
        card && (await send(ofIssue(thingOfForm('link-card'), row.number), () => desk.giveCommand(sent.row, card)));
      // Not linked, and not waiting: what was pasted stands in the step for it.
      if (linked && linked.outcome !== 'saved' && linked.outcome !== 'waiting') {
        drafts.keep(draftIdOf(row.number, 'link-card'), { cardUrl: form.answers.cardUrl ?? '' });
      }
      const isWaiting = linked?.outcome === 'waiting';
      onSaved(linked?.outcome === 'saved' ? linked.row : sent.row, isWaiting ? thingOfForm('link-card') : undefined);
    } else if (sent.refusal.code === 'ISSUE.CHANGED_MEANWHILE') {
      askAbout(sent.refusal.changes);
      if (sent.outcome === 'overtaken') onNewer(sent.row);
    } else if (sent.outcome === 'overtaken') onOvertaken(sent.row, sent.refusal.message);
    else setRefusal(sent.refusal.message);
  };

  return (
    <PanelFrame title={stepName(command, issue)} number={row.number}>
      <Part name="What was said last" of={issue}>
        <LastSaid command={command} issue={issue} />
      </Part>
      <FormFrame
        form={form}
        submit={() => void submit()}
        isBusy={isSending}
        words={isDraft ? ['Keep as a draft', 'Saving'] : ['Save', 'Saving']}
        leave={<BackToIssue number={row.number} />}
        fault={fault}
      >
        {refusal ? (
          <Message kind="problem" announced title={refusal}>
            <p>Nothing was saved. What you typed is kept here.</p>
          </Message>
        ) : null}
        <KeptNote form={form} />
        <ChooseBetween who={everyoneOf(both)} both={inWords} />
        <StepFields command={command} step={step} issue={issue} number={row.number} person={person} team={team} />
      </FormFrame>
    </PanelFrame>
  );
}
