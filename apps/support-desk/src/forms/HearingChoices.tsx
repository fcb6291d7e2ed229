import * as React from 'react';
import { Choices } from './Choices';
import { DateField } from './DateField';

/** Whether a hearing is coming up, and when. `on` is the name of its date among the answers. */
export const HearingChoices = ({ on, when, hint }: { on: string; when: string; hint?: string }): React.ReactElement => (
  <Choices
    name="hearing"
    legend="Is there a hearing coming up?"
    {...(hint ? { hint } : {})}
    choices={[
      {
        value: 'yes',
        label: 'Yes',
        reveals: <DateField name={on} legend={when} hint="For example 3 March 2027 or 3 mar" />,
      },
      { value: 'no', label: 'No' },
      { value: 'not-known', label: 'Not known' },
    ]}
  />
);
