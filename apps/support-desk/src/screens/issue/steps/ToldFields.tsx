import * as React from 'react';
import { SelectField } from '../../../forms/Choices';
import { DateField } from '../../../forms/DateField';
import { TextArea } from '../../../forms/TextField';
import { channelNames, chosenChannels } from '../../../words/names-of-things';

/** How, when and what somebody was told: the words of every telling. */
export function ToldFields({ who }: { who: string }): React.ReactElement {
  return (
    <>
      <TextArea name="told.note" label={`What was ${who} told?`} rows={3} />
      <SelectField
        name="told.how"
        label="How?"
        options={chosenChannels.map((value) => ({ value, label: channelNames[value] }))}
      />
      <DateField name="told.on" meaning="past" label="On which day?" />
    </>
  );
}
