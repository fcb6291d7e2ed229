import * as React from 'react';
import type { IssueRow, KnownPerson } from '@tms-support/sharepoint-storage';
import { lanesOf, type OpenStep } from '@tms-support/support-domain';
import { useDesk } from '../../../app/desk-context';
import { NavigatedContext } from '../../../app/Page';
import { Problem } from '../../../app/Problem';
import { hashOf } from '../../../app/route';
import { useReading } from '../../../app/use-reading';
import { useSend } from '../../../app/use-send';
import { Button } from '../../../controls/Button';
import { Message } from '../../../controls/Message';
import { ErrorSummary } from '../../../forms/ErrorSummary';
import { FormProvider, useForm } from '../../../forms/use-form';
import { londonDate } from '../../../words/london-time';
import { refusalWords } from '../../../words/refusal-words';
import { firstStepAnswers } from './first-answers';
import { readStepForm } from './read-step-form';
import { StepFields } from './StepFields';
import { stepAsThing, stepName, type StepCommand } from './step-names';
import forms from '../../../forms/forms.module.scss';
import styles from '../issue.module.scss';

/** The draft of a step. It is kept by issue and step: two half-written steps never mix. */
export const draftIdOf = (number: number, command: string): string => `issue/${number}/${command}`;

interface StepFormProps {
  row: IssueRow;
  step: OpenStep;
  command: StepCommand;
  onSaved: (row: IssueRow) => void;
  /** Somebody else was faster and the step no longer fits: the screen shows both. */
  onOvertaken: (row: IssueRow, why: string) => void;
}

const noPeople: readonly KnownPerson[] = [];

/** One step's form, on the issue's own page. */
export function StepForm({ row, step, command, onSaved, onOvertaken }: StepFormProps): React.ReactElement {
  const { desk, person, drafts, now, newId } = useDesk();
  const issue = row.value;
  const form = useForm(drafts, draftIdOf(row.number, command), () => ({
    ...firstStepAnswers(command, { issue, step, person, now: now() }),
    // Kept with the words: sent again after a reload, the step is found in the story and not taken twice.
    commandId: newId(),
  }));
  const people = useReading('people', () => desk.readPeople());
  const team = React.useMemo(
    () => (people.value ?? noPeople).filter((one) => !one.hasLeft && lanesOf(one.roles).has('tmu')),
    [people.value],
  );
  const { isSending, send } = useSend();
  const [fault, setFault] = React.useState<unknown>();
  const [refusal, setRefusal] = React.useState<string>();
  const heading = React.useRef<HTMLHeadingElement>(null);
  const navigated = React.useContext(NavigatedContext);
  React.useEffect(() => {
    if (navigated) heading.current?.focus();
    // Once, on arrival, as with a screen.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  const submit = async (): Promise<void> => {
    setFault(undefined);
    setRefusal(undefined);
    const reading = readStepForm(command, form.answers, { issue, step, person, team, now: now(), today: londonDate(now()) });
    if ('errors' in reading) {
      form.showErrors(reading.errors);
      return;
    }
    form.showErrors([]);
    const sent = await send(stepAsThing[command], () => desk.giveCommand(row, reading.command, form.answers.commandId));
    if (!sent) return;
    if (sent.outcome === 'failed') setFault(sent.error);
    else if (sent.outcome === 'waiting') setRefusal(sent.because);
    else if (sent.outcome === 'saved') {
      form.discardDraft();
      onSaved(sent.row);
    } else if (sent.outcome === 'overtaken') onOvertaken(sent.row, refusalWords(sent.refusal, sent.row.value));
    else setRefusal(refusalWords(sent.refusal, issue));
  };

  return (
    <section className={styles.stepForm} aria-labelledby={`${form.id}-title`}>
      <h3 id={`${form.id}-title`} ref={heading} tabIndex={-1}>
        {stepName(command, issue)}
      </h3>
      <FormProvider value={form}>
        <form
          className={forms.form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void submit();
          }}
        >
          <ErrorSummary />
          {fault === undefined ? null : <Problem error={fault} hasAnswers tryAgain={() => void submit()} />}
          {refusal ? (
            <Message kind="problem" announced title={refusal}>
              <p>Nothing was stored. Your words are kept here.</p>
            </Message>
          ) : null}
          {form.wasKept ? (
            <Message kind="note" title="This is what you had typed before">
              <Button kind="quiet" onClick={form.startAgain}>
                Throw it away and start again
              </Button>
            </Message>
          ) : null}
          <StepFields command={command} step={step} issue={issue} number={row.number} person={person} team={team} />
          <div className={forms.actions}>
            <Button kind="primary" type="submit" busy={isSending}>
              {isSending ? 'Saving' : 'Save'}
            </Button>
            <a className={styles.back} href={hashOf({ screen: 'issue', number: row.number })}>
              Back to the issue
            </a>
          </div>
        </form>
      </FormProvider>
    </section>
  );
}
