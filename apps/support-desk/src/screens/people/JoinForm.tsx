import * as React from 'react';
import type { JoiningRow, TemplateRow } from '@tms-support/sharepoint-storage';
import { mailLink, reporterKinds, stepsFor, type Joining, type ReporterKind } from '@tms-support/support-domain';
import { useDesk } from '../../app/desk-context';
import { FormFrame, KeptNote } from '../../app/FormFrame';
import { FirstButton } from '../../controls/FirstButton';
import { Choices } from '../../forms/Choices';
import { parseDateAnswers } from '../../forms/date-answers';
import { DateField } from '../../forms/DateField';
import { TextField } from '../../forms/TextField';
import { useForm } from '../../forms/use-form';
import { londonDate } from '../../words/london-time';
import { LeftOut } from './LeftOut';

interface JoinFormProps {
  template: readonly TemplateRow[];
  begun: (row: JoiningRow) => void;
  close: () => void;
}

/** Steps of the template that say what they are: one with a cell to mend begins nobody's record. */
export const soundSteps = (template: readonly TemplateRow[]) =>
  template.flatMap(({ step, faults }) => (faults.length > 0 ? [] : [step]));

/** Somebody joins: who, from which day. Their steps come from the template, as it is now. */
export function JoinForm({ template, begun, close }: JoinFormProps): React.ReactElement {
  const { desk, drafts, newId, now, person, sayStatus } = useDesk<'keepJoining'>();
  const form = useForm(drafts, 'people/joining', () => ({ key: newId(), kind: '', name: '', email: '' }));
  const [isBusy, setBusy] = React.useState(false);
  const [fault, setFault] = React.useState<unknown>();
  const submit = async (): Promise<void> => {
    const { name = '', email = '', kind = '', key = '' } = form.answers;
    const on = parseDateAnswers(form.answers, 'on', 'The first day', 'either', londonDate(now()));
    const errors = [
      ...(name.trim() === '' ? [{ field: 'name', message: 'Enter their name' }] : []),
      ...(kind === '' ? [{ field: 'kind', message: 'Select who they are' }] : []),
      ...(email.trim() !== '' && !mailLink(email.trim())
        ? [{ field: 'email', message: 'Email must be like name@example.com' }]
        : []),
      ...(on.state === 'empty' ? [{ field: 'on', message: 'Enter the first day' }] : []),
      ...(on.state === 'wrong' ? [{ field: 'on', message: on.message }] : []),
    ];
    form.showErrors(errors);
    if (errors.length > 0 || on.state !== 'read' || isBusy) return;
    const what = `${name.trim()} joins`;
    const joining: Joining = {
      key,
      kind: 'joining',
      person: { name: name.trim(), email: email.trim(), kind: kind as ReporterKind },
      on: on.on,
      isCancelled: false,
      steps: [...stepsFor(soundSteps(template), 'joining', kind as ReporterKind)],
      notes: [{ at: now(), by: person.name, what: 'Begun' }],
    };
    setBusy(true);
    setFault(undefined);
    sayStatus({ state: 'sending', what });
    try {
      const row = await desk.keepJoining(joining);
      sayStatus({ state: 'saved', what, at: now() });
      form.discardDraft();
      begun(row);
    } catch (error) {
      sayStatus({ state: 'failed', what, error });
      setFault(error);
      setBusy(false);
    }
  };
  return (
    <FormFrame
      form={form}
      submit={() => void submit()}
      isBusy={isBusy}
      words={['Begin the record', 'Saving']}
      fault={fault}
      heading={<h3 tabIndex={-1}>Somebody is joining</h3>}
      leave={
        <FirstButton kind="quiet" onClick={close}>
          Not now
        </FirstButton>
      }
    >
      <KeptNote form={form} />
      <LeftOut template={template} />
      <TextField name="name" label="Name" width="medium" />
      <TextField name="email" label="Email (optional)" type="email" width="medium" />
      <Choices
        name="kind"
        legend="Who are they?"
        layout="inline"
        choices={(['tms-user', 'panellist'] as const).map((value) => ({ value, label: reporterKinds[value].stored }))}
      />
      <DateField name="on" meaning="either" label="The first day" />
    </FormFrame>
  );
}
