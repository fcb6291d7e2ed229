import * as React from 'react';
import { Loading } from '../../../app/Loading';
import { DateField } from '../../../forms/DateField';
import { TextField } from '../../../forms/TextField';
import { useFormOf } from '../../../forms/use-form';
import { isOnTheirWord } from './on-their-word';
import type { StepFieldsProps } from './step';
import type { StepCommand } from './step-words';
import { steps } from './steps';

function WordFields({ step }: Pick<StepFieldsProps, 'step'>): React.ReactElement | null {
  const form = useFormOf();
  if (!isOnTheirWord(step, form.answers.outcome ?? '')) return null;
  const isPersons = step.lanes.includes('person');
  return (
    <>
      <TextField
        name="asToldBy.name"
        label={isPersons ? 'Who told you?' : 'Who at TRA told you?'}
        hint="You are recording what they told you, and the story will say so."
        width="medium"
      />
      <DateField name="asToldBy.on" meaning="past" label="On which day did they tell you?" />
    </>
  );
}

/** The fields of a step, and on whose word it is where it is somebody else's step. */
export function StepFields({ command, ...props }: StepFieldsProps & { command: StepCommand }): React.ReactElement {
  const { Fields } = steps[command];
  return (
    <>
      <React.Suspense fallback={<Loading what="the form" rows={3} />}>
        <Fields {...props} />
      </React.Suspense>
      <WordFields step={props.step} />
    </>
  );
}
