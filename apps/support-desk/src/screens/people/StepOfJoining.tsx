import * as React from 'react';
import type { JoiningRow } from '@tms-support/sharepoint-storage';
import type { JoiningStep } from '@tms-support/support-domain';
import { useDesk } from '../../app/desk-context';
import { FirstButton } from '../../controls/FirstButton';
import { Hidden } from '../../controls/Hidden';
import { dateAnswers, parseDateAnswers } from '../../forms/date-answers';
import { DateField } from '../../forms/DateField';
import { TextField } from '../../forms/TextField';
import { useForm } from '../../forms/use-form';
import { dateWords } from '../../words/date-words';
import { londonDate } from '../../words/london-time';
import styles from './people.module.scss';
import { RecordFrame } from './RecordFrame';
import type { useJoining } from './use-joining';

interface StepProps {
  row: JoiningRow;
  step: JoiningStep;
  at: ReturnType<typeof useJoining>;
}

/** Who did it, when, and on whose word. */
function DoneForm({ row, step, at, close }: StepProps & { close: () => void }): React.ReactElement {
  const { drafts, now, person } = useDesk();
  const today = londonDate(now());
  const draft = `people/step-${row.number}-${step.key}`;
  // TMS admin staff remove people from TMS, and not whoever writes that down (S20).
  const by = step.whose && step.whose !== 'TMU' ? step.whose : person.name;
  const form = useForm(drafts, draft, () => ({ by, onWordOf: '', ...dateAnswers('on', today) }));
  const submit = async (): Promise<void> => {
    const on = parseDateAnswers(form.answers, 'on', 'The day it was done', 'past', today);
    const { by: who = '', onWordOf = '' } = form.answers;
    const errors = [
      ...(who.trim() === '' ? [{ field: 'by', message: 'Enter who did it' }] : []),
      ...(on.state === 'empty' ? [{ field: 'on', message: 'Enter the day it was done' }] : []),
      ...(on.state === 'wrong' ? [{ field: 'on', message: on.message }] : []),
    ];
    form.showErrors(errors);
    if (errors.length > 0 || on.state !== 'read') return;
    const command = { type: 'do-step' as const, step: step.key, by: who, on: on.on, ...(onWordOf ? { onWordOf } : {}) };
    const what = `done: ${step.title}, ${row.value.person.name}`;
    const given = await at.give(row, command, what, { type: 'undo-step', step: step.key });
    if (!given || 'needs' in given) return;
    form.discardDraft();
    close();
  };
  return (
    <RecordFrame form={form} submit={submit} isBusy={at.isBusy} close={close}>
      <TextField name="by" label="Who did it?" width="medium" />
      <DateField name="on" meaning="past" label="On which day?" />
      <TextField name="onWordOf" label="Who told you? (leave blank if you did it)" width="medium" />
    </RecordFrame>
  );
}

/** One step of a record: what it is, whose it is, and once it is done by whom and when. */
export function StepOfJoining({ row, step, at }: StepProps): React.ReactElement {
  const { drafts } = useDesk();
  const [isOpen, setOpen] = React.useState(() => drafts.read(`people/step-${row.number}-${step.key}`) !== undefined);
  const place = React.useRef<HTMLLIElement>(null);
  const close = (): void => {
    // A record whose last step was done has moved among the others, and this form with it.
    if (!place.current) return;
    setOpen(false);
    place.current.focus();
  };
  const { done, title, whose } = step;
  const { isCancelled, person } = row.value;
  const context = <Hidden>: {`${title}, ${person.name}`}</Hidden>;
  return (
    <li ref={place} tabIndex={-1}>
      <span className={styles.said}>
        <strong>{title}</strong>
        {whose && !done ? ` · ${whose}` : ''}
        {' · '}
        {done
          ? `Done by ${done.by} on ${dateWords(done.on)}${done.onWordOf ? `, as told by ${done.onWordOf}` : ''}`
          : 'Not done yet'}
      </span>{' '}
      {isCancelled || !row.isWhole || (isOpen && !done) ? null : done ? (
        <FirstButton
          kind="quiet"
          busy={at.isBusy}
          onClick={() =>
            void at.give(row, { type: 'undo-step', step: step.key }, `not done after all: ${title}`, {
              type: 'do-step',
              step: step.key,
              ...done,
            })
          }
        >
          Not done after all{context}
        </FirstButton>
      ) : (
        <FirstButton
          kind="quiet"
          onClick={() => {
            setOpen(true);
            // The button goes: what comes next is the step with its form.
            place.current?.focus();
          }}
        >
          Mark as done{context}
        </FirstButton>
      )}
      {isOpen && !done ? <DoneForm row={row} step={step} at={at} close={close} /> : null}
    </li>
  );
}
