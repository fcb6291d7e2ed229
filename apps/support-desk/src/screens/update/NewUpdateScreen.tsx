import * as React from 'react';
import type { TimetableRow } from '@tms-support/sharepoint-storage';
import { impactWords, lanesOf } from '@tms-support/support-domain';
import { useDesk } from '../../app/desk-context';
import { Page } from '../../app/Page';
import { DeskLink } from '../../app/DeskLink';
import { isSwitchedOff } from '../../app/switches/is-switched-off';
import { goTo } from '../../app/use-route';
import { Button } from '../../controls/Button';
import { Message } from '../../controls/Message';
import { Choices } from '../../forms/Choices';
import { dateAnswers } from '../../forms/date-answers';
import { FormFrame, KeptNote } from '../../app/FormFrame';
import { TextArea } from '../../forms/TextField';
import { useForm } from '../../forms/use-form';
import { londonDate } from '../../words/london-time';
import { mayAddUpdates } from '../updates-and-documents/may-add-updates';
import { announcementFields, hearCommand, moreFields, readPaste } from './new-update';
import { stepForms } from './step-fields';
import { MayNotAdd } from './MayNotAdd';
import { StepsAreOff } from './StepsAreOff';
import { StepQuestion } from './StepQuestion';
import { useUpdateStep } from './use-update-step';
import styles from './update.module.scss';

const choices = [{ value: 'later', label: 'Decide later' }, ...(stepForms.decide.fields[0]?.options ?? [])];
const impacts = Object.entries(impactWords).map(([value, label]) => ({ value, label }));

/** Puts a new update on the timetable: its words pasted or typed, and where TMU knows already, what it decided. */
export function NewUpdateScreen(): React.ReactElement {
  const { settings, person } = useDesk();
  return (
    <Page title="Put an update on the timetable">
      {isSwitchedOff(settings, 'steps-of-updates') ? (
        <StepsAreOff />
      ) : mayAddUpdates(person) ? (
        <NewUpdate />
      ) : (
        <MayNotAdd />
      )}
    </Page>
  );
}

function NewUpdate(): React.ReactElement {
  const { desk, drafts, newId, now, person } = useDesk<'hearUpdate'>();
  const today = londonDate(now());
  const form = useForm(drafts, 'updates/new', () => ({
    commandId: newId(),
    kind: 'microsoft',
    choice: 'later',
    ...dateAnswers('announced.saidOn', today),
  }));
  const { isBusy, send } = useUpdateStep();
  const [said, setSaid] = React.useState<readonly string[]>();
  const [problem, setProblem] = React.useState<{ message: string; there?: TimetableRow }>();
  const [fault, setFault] = React.useState<unknown>();
  const isTmu = lanesOf(person.roles).has('tmu');

  const find = (): void => {
    const read = readPaste(form.answers['pasted'] ?? '', today);
    if ('problem' in read) {
      setSaid([read.problem]);
      return;
    }
    form.setSeveral(read.answers);
    setSaid(read.said);
  };
  const submit = async (): Promise<void> => {
    setProblem(undefined);
    setFault(undefined);
    const read = hearCommand(form.answers, today);
    form.showErrors('errors' in read ? read.errors : []);
    if ('errors' in read) return;
    const sent = await send('the update', () => desk.hearUpdate(read.command, form.answers['commandId']));
    if (!sent) return;
    if (sent.outcome === 'failed') setFault(sent.error);
    else if (sent.outcome === 'waiting') {
      form.discardDraft();
      goTo({ screen: 'updates' });
    } else if (sent.outcome === 'saved') {
      form.discardDraft();
      goTo({ screen: 'updates', number: sent.row.number });
    } else if (sent.refusal.code === 'UPDATE.NEEDS') form.showErrors(sent.refusal.needs);
    else setProblem({ message: sent.refusal.message, ...(sent.row ? { there: sent.row } : {}) });
  };
  return (
    <FormFrame
      form={form}
      submit={() => void submit()}
      isBusy={isBusy}
      words={['Put it on the timetable', 'Saving']}
      leave={<DeskLink to={{ screen: 'updates' }}>Back to the timetable</DeskLink>}
      fault={fault}
    >
      {problem ? (
        <Message kind="problem" title="Not saved" announced>
          <p>{problem.message}</p>
          {problem.there ? (
            <p>
              <DeskLink to={{ screen: 'updates', number: problem.there.number }}>
                {problem.there.value.announced.title}
              </DeskLink>
            </p>
          ) : null}
        </Message>
      ) : null}
      <KeptNote form={form} />
      <TextArea
        name="pasted"
        label="Paste its text (optional)"
        hint="A post, a digest, an email or a chat. The desk finds the name, the date and the ID."
        rows={4}
        exact
      />
      <div className={styles.find}>
        <Button onClick={find}>Find the name and the date</Button>
        <div role="status">
          {said?.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      </div>
      {announcementFields.map((field) => (
        <StepQuestion key={field.name} field={field} today={today} />
      ))}
      <Choices
        name="kind"
        legend="Whose is it?"
        layout="inline"
        choices={[
          { value: 'microsoft', label: 'Microsoft’s' },
          { value: 'tms-release', label: 'A release of TMS' },
          { value: 'freeze', label: 'A freeze: nothing in TMS may change on these days' },
        ]}
      />
      {moreFields.map((field) => (
        <StepQuestion key={field.name} field={field} today={today} />
      ))}
      {isTmu ? <Choices name="choice" legend="What will TMU do about it?" choices={choices} /> : null}
      {isTmu && form.answers['choice'] !== 'later' ? (
        <>
          <Choices name="impact" legend="Impact on TMS" choices={impacts} />
          <TextArea name="note" label="In your own words (optional)" rows={3} />
        </>
      ) : null}
    </FormFrame>
  );
}
