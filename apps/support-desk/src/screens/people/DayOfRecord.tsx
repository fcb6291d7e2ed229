import * as React from 'react';
import type { JoiningRow } from '@tms-support/sharepoint-storage';
import { useDesk } from '../../app/desk-context';
import { FirstButton } from '../../controls/FirstButton';
import { Hidden } from '../../controls/Hidden';
import { dateAnswers, parseDateAnswers } from '../../forms/date-answers';
import { DateField } from '../../forms/DateField';
import { useForm } from '../../forms/use-form';
import { londonDate } from '../../words/london-time';
import { movedWords } from './leaving-record';
import { RecordFrame } from './RecordFrame';
import type { useJoining } from './use-joining';

interface DayProps {
  row: JoiningRow;
  at: ReturnType<typeof useJoining>;
}

/** Which day it is instead. The one that was named before stays in what happened. */
function DayForm({ row, at, close }: DayProps & { close: () => void }): React.ReactElement {
  const { drafts, now } = useDesk();
  const { kind, on: before, person } = row.value;
  const which = kind === 'joining' ? 'first day' : 'last day';
  const form = useForm(drafts, `people/day-${row.number}`, () => dateAnswers('on', before));
  const submit = async (): Promise<void> => {
    const on = parseDateAnswers(form.answers, 'on', `The ${which}`, 'either', londonDate(now()));
    form.showErrors(
      on.state === 'read' ? [] : [{ field: 'on', message: on.state === 'wrong' ? on.message : `Enter the ${which}` }],
    );
    if (on.state !== 'read') return;
    if (on.on !== before) {
      const note = (from: JoiningRow['value'], to: string) => ({
        type: 'note' as const,
        what: movedWords(from, to),
        change: { on: to },
      });
      const back = note({ ...row.value, on: on.on }, before);
      const given = await at.give(row, note(row.value, on.on), `${which} of ${person.name}`, back);
      if (!given || 'needs' in given) return;
    }
    form.discardDraft();
    close();
  };
  return (
    <RecordFrame form={form} submit={submit} isBusy={at.isBusy} close={close}>
      <DateField name="on" meaning="either" label={`The ${which}`} />
    </RecordFrame>
  );
}

/** The way to move a first or last day, which is moved often: an induction is put off, and somebody stays a week longer. */
export function DayOfRecord({ row, at }: DayProps): React.ReactElement {
  const { drafts } = useDesk();
  const [isOpen, setOpen] = React.useState(() => drafts.read(`people/day-${row.number}`) !== undefined);
  const place = React.useRef<HTMLDivElement>(null);
  const wasOpen = React.useRef(isOpen);
  // The form has the focus once it is opened, and what opened it once it is closed.
  React.useEffect(() => {
    if (isOpen !== wasOpen.current) place.current?.querySelector<HTMLElement>('input, button')?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  const { kind, person } = row.value;
  return (
    <div ref={place}>
      {isOpen ? (
        <DayForm row={row} at={at} close={() => setOpen(false)} />
      ) : (
        <FirstButton kind="quiet" onClick={() => setOpen(true)}>
          Change the {kind === 'joining' ? 'first' : 'last'} day
          <Hidden>: {person.name}</Hidden>
        </FirstButton>
      )}
    </div>
  );
}
