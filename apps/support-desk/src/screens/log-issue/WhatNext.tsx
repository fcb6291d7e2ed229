import * as React from 'react';
import type { KnownPerson } from '@tms-support/sharepoint-storage';
import { Choices, SelectField } from '../../forms/Choices';
import { DateField } from '../../forms/DateField';
import { TextArea } from '../../forms/TextField';
import { useFormOf } from '../../forms/use-form';
import { channelNames, chosenChannels } from '../../words/names-of-things';

/** Logged and closed at once, or left open with somebody's name on it. */
export function WhatNext({ team }: { team: readonly KnownPerson[] }): React.ReactElement {
  const form = useFormOf();
  const isSorted = form.answers.sorted === 'yes';
  return (
    <>
      <Choices
        name="sorted"
        legend="Have you sorted it?"
        choices={[
          {
            value: 'yes',
            label: 'Yes, and it works for them',
            hint: 'The issue is logged and closed in one go.',
            reveals: (
              <>
                <TextArea name="solved.whatWasDone" label="What did you do?" rows={2} />
                <TextArea name="solved.told.note" label="What did you tell them?" rows={2} />
                <SelectField
                  name="solved.told.how"
                  label="How did you tell them?"
                  none="The same way they told you"
                  options={chosenChannels.map((value) => ({ value, label: channelNames[value] }))}
                />
                <DateField name="solved.told.on" meaning="past" label="Which day did you tell them?" />
              </>
            ),
          },
          { value: 'no', label: 'Not yet' },
        ]}
      />
      {isSorted ? null : (
        <Choices
          name="owner"
          legend="Who will deal with it?"
          choices={[
            { value: 'me', label: 'I will' },
            {
              value: 'other',
              label: 'Somebody else',
              reveals: (
                <SelectField
                  name="owner.email"
                  label="Who?"
                  options={team.map((person) => ({ value: person.email, label: person.name }))}
                />
              ),
            },
            { value: 'nobody', label: 'Nobody yet' },
          ]}
        />
      )}
    </>
  );
}
