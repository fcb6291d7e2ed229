import * as React from 'react';
import { Choices } from '../../forms/Choices';
import { DateField } from '../../forms/DateField';
import { HearingChoices } from '../../forms/HearingChoices';
import { lanesOf } from '@tms-support/support-domain';
import { useDesk } from '../../app/desk-context';
import { latePart } from '../../app/late-part';
import { useFormOf } from '../../forms/use-form';
import { TextArea, TextField } from '../../forms/TextField';
import { TimeField } from '../../forms/TimeField';

const Offered = latePart(
  async () => (await import(/* webpackChunkName: 'hearings-offered' */ './HearingsOffered')).HearingsOffered,
  'The list of hearings did not load. Type the day.',
);

/** The problem itself, in their words. What the desk knows about it stands right after it. */
export function WhatHappened(): React.ReactElement {
  return <TextArea name="details.whatHappened" label="What happened?" hint="Leave out names and allegations." />;
}

/** The message if one appeared, and the hearing if one is coming. */
export function MessageAndHearing(): React.ReactElement {
  const { person } = useDesk();
  const { answers } = useFormOf();
  // The list is TMU's, and is asked for where a hearing may be coming.
  const mayOffer = lanesOf(person.roles).has('tmu');
  const isAsked = answers['hearing'] === 'yes' || answers['reporter.kind'] === 'panellist';
  return (
    <>
      <Choices
        name="message"
        legend="Did a message appear?"
        choices={[
          {
            value: 'yes',
            label: 'Yes',
            reveals: (
              <>
                <TextArea
                  name="details.error.text"
                  label="The exact words of the message"
                  hint="Paste them if you can, without names and allegations. Leave it blank if nobody kept them."
                  rows={3}
                  exact
                />
                <TextField
                  name="details.error.screen"
                  label="Which screen were they on? (if you know)"
                  width="medium"
                />
                <DateField
                  name="details.error.seenAt"
                  meaning="past"
                  label="When did it appear? (if you know)"
                  hint="Leave the day blank for today."
                />
                <TimeField name="details.error.seenAt.time" label="At what time?" />
                <TextField name="details.error.recordReference" label="Record reference (optional)" width="medium" />
              </>
            ),
          },
          { value: 'no', label: 'No' },
        ]}
      />
      <HearingChoices
        on="details.hearingOn"
        when="When is the hearing?"
        hint="Issues with a hearing soon come first."
      />
      {mayOffer && isAsked && answers['hearing'] !== 'no' ? <Offered on="details.hearingOn" /> : null}
    </>
  );
}
