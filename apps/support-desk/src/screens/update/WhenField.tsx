import * as React from 'react';
import { windowFromWords, windowInWords, type CalendarDate } from '@tms-support/support-domain';
import { Choices } from '../../forms/Choices';
import { TextField } from '../../forms/TextField';
import { useFormOf } from '../../forms/use-form';
import { choiceOf } from './read-step-form';

interface WhenFieldProps {
  name: string;
  label: string;
  today: CalendarDate;
}

/** When something comes, in the words that it was announced in: what they were read as stands below, and what they leave open is asked. */
export function WhenField({ name, label, today }: WhenFieldProps): React.ReactElement {
  const { answers } = useFormOf();
  const text = (answers[name] ?? '').trim();
  const reading = React.useMemo(() => (text === '' ? undefined : windowFromWords(text, today)), [text, today]);
  return (
    <>
      <TextField
        name={name}
        label={label}
        hint="As it was announced, such as “mid-May 2026” or “3 March 2026 at 6pm”. Leave it blank if no date is known."
      />
      <p role="status">
        {reading?.outcome === 'read' ? `The desk reads this as ${windowInWords(reading.window)}.` : ''}
      </p>
      {reading?.outcome === 'asked' && reading.choices.length > 0 ? (
        <Choices
          name={choiceOf(name)}
          legend={reading.message}
          choices={reading.choices.map((choice) => ({ value: choice.label, label: choice.label }))}
        />
      ) : null}
    </>
  );
}
