import * as React from 'react';
import type { CalendarDate } from '@tms-support/support-domain';
import { Choices } from '../../forms/Choices';
import { DateField } from '../../forms/DateField';
import { TextArea, TextField } from '../../forms/TextField';
import type { StepField } from './step-fields';
import { WhenField } from './WhenField';

/** One question of a form, as what it asks for. */
export function StepQuestion({ field, today }: { field: StepField; today: CalendarDate }): React.ReactElement {
  const { name, label, hint } = field;
  switch (field.as) {
    case 'day':
      return <DateField name={name} label={label} hint={hint} meaning="either" />;
    case 'one':
      return <Choices name={name} legend={label} hint={hint} choices={field.options ?? []} />;
    case 'when':
      return <WhenField name={name} label={label} today={today} />;
    case 'words':
    case 'lines':
      return <TextArea name={name} label={label} {...(hint ? { hint } : {})} rows={field.as === 'lines' ? 6 : 4} />;
    case 'number':
      return <TextField name={name} label={label} {...(hint ? { hint } : {})} width="short" />;
    default:
      return <TextField name={name} label={label} {...(hint ? { hint } : {})} />;
  }
}
