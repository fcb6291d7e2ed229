import * as React from 'react';
import type { JoiningRow, TemplateRow } from '@tms-support/sharepoint-storage';
import {
  isSamePerson,
  mailLink,
  reporterKinds,
  stepsFor,
  type CalendarDate,
  type Joining,
  type ReporterKind,
} from '@tms-support/support-domain';
import { useDesk } from '../../app/desk-context';
import { FormFrame, KeptNote } from '../../app/FormFrame';
import { FirstButton } from '../../controls/FirstButton';
import { Message } from '../../controls/Message';
import { Choices } from '../../forms/Choices';
import { parseDateAnswers } from '../../forms/date-answers';
import { DateField } from '../../forms/DateField';
import { TextField } from '../../forms/TextField';
import { useForm } from '../../forms/use-form';
import { dateWords } from '../../words/date-words';
import { londonDate } from '../../words/london-time';
import { soundSteps } from './leaving-record';
import { LeftOut } from './LeftOut';
import { isUnderWay } from './under-way';

interface JoinFormProps {
  template: readonly TemplateRow[];
  /** Every record that was read. */
  records: readonly JoiningRow[];
  /** What was read of them again. */
  readAnew: (records: readonly JoiningRow[]) => void;
  begun: (row: JoiningRow) => void;
  close: () => void;
}

/** The record of the same person, as far as a name and an address tell, that is not over: two of one name are told apart by their addresses. */
const recordOf = (records: readonly JoiningRow[], person: { name: string; email: string }, today: CalendarDate) =>
  person.name === ''
    ? undefined
    : records.find(
        (row) => row.value.kind === 'joining' && isUnderWay(row, today) && isSamePerson(row.value.person, person),
      );

/** Somebody joins: who, from which day. Their steps come from the template, as it is now. */
export function JoinForm({ template, records, readAnew, begun, close }: JoinFormProps): React.ReactElement {
  const { desk, drafts, newId, now, person, sayStatus } = useDesk<
    'keepJoining' | 'readJoinings' | 'readJoiningSteps'
  >();
  const form = useForm(drafts, 'people/joining', () => ({ key: newId(), kind: '', name: '', email: '' }));
  const [isBusy, setBusy] = React.useState(false);
  const [fault, setFault] = React.useState<unknown>();
  const today = londonDate(now());
  const personIn = ({ name = '', email = '' }: Readonly<Record<string, string | undefined>>) => ({
    name: name.trim(),
    email: email.trim(),
  });
  const known = recordOf(records, personIn(form.answers), today);
  const submit = async (): Promise<void> => {
    const { name = '', email = '', kind = '', key = '' } = form.answers;
    const on = parseDateAnswers(form.answers, 'on', 'The first day', 'either', today);
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
    const of = personIn(form.answers);
    setBusy(true);
    setFault(undefined);
    sayStatus({ state: 'sending', what });
    try {
      // As they stand now: somebody edits the steps in another tab, and a colleague may have begun the same record.
      const [records, steps] = await Promise.all([desk.readJoinings(), desk.readJoiningSteps()]);
      const theirs = recordOf(records ?? [], of, today);
      if (theirs && theirs.number !== known?.number && theirs.value.key !== key) {
        readAnew(records ?? []);
        sayStatus({ state: 'refused', what });
        setBusy(false);
        return;
      }
      const joining: Joining = {
        key,
        kind: 'joining',
        person: { ...of, kind: kind as ReporterKind },
        on: on.on,
        isCancelled: false,
        steps: [...stepsFor(soundSteps(steps?.rows ?? template), 'joining', kind as ReporterKind)],
        notes: [{ at: now(), by: person.name, what: 'Begun' }],
      };
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
      <TextField name="name" label="Name" width="medium" />
      <TextField name="email" label="Email (optional)" type="email" width="medium" />
      <Choices
        name="kind"
        legend="Who are they?"
        layout="inline"
        choices={(['tms-user', 'panellist'] as const).map((value) => ({ value, label: reporterKinds[value].stored }))}
      />
      <DateField name="on" meaning="either" label="The first day" hint="For example 3 December or Monday" />
      {known ? (
        <Message kind="warning" announced title={`${known.value.person.name} has a record of joining already`}>
          <p>
            {known.value.person.email || 'It has no email address'}. First day: {dateWords(known.value.on)}. Begin
            another only if this is somebody else, with their email address.
          </p>
        </Message>
      ) : null}
      <LeftOut
        template={template}
        kind="joining"
        of={(form.answers['kind'] || undefined) as ReporterKind | undefined}
      />
    </FormFrame>
  );
}
