import * as React from 'react';
import type { TimetableRow } from '@tms-support/sharepoint-storage';
import { lanesOf, updateBriefing, type UpdateCommand, type UpdateRefusal } from '@tms-support/support-domain';
import { useDesk } from '../../app/desk-context';
import { Button } from '../../controls/Button';
import { Message } from '../../controls/Message';
import { dateAnswers } from '../../forms/date-answers';
import type { Answers } from '../../drafts/draft-box';
import { FormFrame, KeptNote } from '../../app/FormFrame';
import { TextField } from '../../forms/TextField';
import { useForm } from '../../forms/use-form';
import { londonDate } from '../../words/london-time';
import { Briefing } from './Briefing';
import { readStepForm } from './read-step-form';
import { updateThings } from '../../words/update-things';
import { StepQuestion } from './StepQuestion';
import { stepForms, type StepWords, type UpdateForm } from './step-fields';
import { useUpdateStep } from './use-update-step';

interface StepFormProps {
  row: TimetableRow;
  step: UpdateForm;
  leave: () => void;
}

const firstAnswers = ({ fields }: StepWords, row: TimetableRow, today: string, newId: () => string): Answers =>
  fields.reduce<Answers>(
    (answers, { name, as, begins }) => {
      const typed = name === 'decision.note' ? row.typed.impact : undefined;
      const value = begins?.(row.value, today) ?? typed;
      if (value === undefined) return answers;
      return { ...answers, ...(as === 'day' ? dateAnswers(name, value) : { [name]: value }) };
    },
    { commandId: newId() },
  );

/** The telling that waits longest for somebody to say that TMU knows. */
const unanswered = ({ value }: TimetableRow): string =>
  value.tellings.find(({ acknowledged }) => acknowledged === undefined)?.id ?? '';

/** The form of one step. What is typed is kept until it is saved. */
export function StepForm({ row, step, leave }: StepFormProps): React.ReactElement {
  const { drafts, newId, now, person } = useDesk();
  const words = stepForms[step];
  const today = londonDate(now());
  const form = useForm(drafts, `updates/${row.number}/${step}`, () => firstAnswers(words, row, today, newId));
  // What its writer saw: a page that was read again below the form is not what they decided on.
  const [seen, setSeen] = React.useState(row);
  const [refusal, setRefusal] = React.useState<UpdateRefusal>();
  const [fault, setFault] = React.useState<unknown>();
  const { isBusy, give } = useUpdateStep();
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  const asksWhose = words.onTheirWord === true && lanesOf(person.roles).has('tmu');

  const submit = async (): Promise<void> => {
    setRefusal(undefined);
    setFault(undefined);
    const { parts, errors } = readStepForm(words.fields, form.answers, today);
    form.showErrors(errors);
    if (errors.length > 0) return;
    const teller = (form.answers['asToldBy.name'] ?? '').trim();
    const last = seen.value.history[seen.value.history.length - 1];
    const command = {
      type: step,
      ...parts,
      ...(step === 'acknowledge' ? { tellingId: unanswered(row) } : {}),
      ...(asksWhose && teller ? { asToldBy: { name: teller, on: parts['on'] ?? today } } : {}),
      ...(last ? { seenEventId: last.id } : {}),
      // What lacks something is refused by the process, with the field to mend.
    } as UpdateCommand;
    const sent = await give(updateThings[step], row, command, form.answers['commandId']);
    if (!sent) return;
    if (sent.outcome === 'failed') setFault(sent.error);
    else if (sent.outcome === 'refused') {
      if (sent.row) setSeen(sent.row);
      if (sent.refusal.code === 'UPDATE.NEEDS') form.showErrors(sent.refusal.needs);
      else setRefusal(sent.refusal);
    } else {
      // Saved, or on this device: it is sent by itself, and the person goes on.
      form.discardDraft();
      leave();
    }
  };
  return (
    <FormFrame
      form={form}
      submit={() => void submit()}
      isBusy={isBusy}
      words={[words.button, 'Saving']}
      leave={<Button onClick={leave}>Back to the update</Button>}
      heading={
        <h3 ref={heading} tabIndex={-1}>
          {words.title}
        </h3>
      }
      fault={fault}
    >
      {refusal ? (
        <Message kind="problem" title="Not saved" announced>
          <p>{refusal.message} What you typed is still here.</p>
        </Message>
      ) : null}
      <KeptNote form={form} />
      {step === 'confirm-briefing' ? <Briefing draft={updateBriefing(row.value, today)} /> : null}
      {asksWhose ? (
        <TextField
          name="asToldBy.name"
          label="Who told them? (if it was not you)"
          hint="The name of the person at TRA Digital"
        />
      ) : null}
      {words.fields.map((field) => (
        <StepQuestion key={field.name} field={field} today={today} />
      ))}
    </FormFrame>
  );
}
