import * as React from 'react';
import { FormFrame } from '../../app/FormFrame';
import { Button } from '../../controls/Button';
import { DraftBox } from '../../drafts/draft-box';
import { Choices, SelectField } from '../../forms/Choices';
import { ChooseBetween } from '../../forms/ChooseBetween';
import { DateField } from '../../forms/DateField';
import { HearingChoices } from '../../forms/HearingChoices';
import { FieldFrame } from '../../forms/FieldFrame';
import { ListSearch } from '../../forms/ListSearch';
import { PersonField } from '../../forms/PersonField';
import { PictureInput } from '../../forms/PictureInput';
import { TextArea, TextField } from '../../forms/TextField';
import { TimeField } from '../../forms/TimeField';
import { TimeSaid } from '../../forms/TimeSaid';
import { useField, useForm } from '../../forms/use-form';
import forms from '../../forms/forms.module.scss';

const drafts = new DraftBox('controls', 'nobody', undefined, () => 0);
const people = [
  { name: 'Asha Patel', email: 'asha.patel@panel.example', detail: 'panellist' },
  { name: 'Asha Penn', email: 'asha.penn@tms.example', detail: 'case worker' },
];
const options = [
  { value: 'teams', label: 'Teams' },
  { value: 'email', label: 'Email' },
  { value: 'in-person', label: 'Face to face, in the corridor on the third floor' },
];
const both = [
  { field: 'status', name: 'How it stands', theirs: { label: 'Sam: Closed' }, mine: { label: 'You: Looking into it' } },
];

/** A field of a screen's own: the frame with what stands in it. */
function OwnField(): React.ReactElement {
  const field = useField('own');
  return (
    <FieldFrame field={field} label="A field of a screen’s own" hint="Inside the frame">
      <input
        id={field.id}
        className={forms.input}
        value={field.value}
        onChange={({ target }) => field.set(target.value)}
      />
    </FieldFrame>
  );
}

const nothing = (): Promise<void> => Promise.resolve();

/** A picture that was chosen, with what became of it. */
function OwnPicture(): React.ReactElement {
  const field = useField('picture');
  return (
    <PictureInput field={field} label="Screenshot (optional)" hint="Choose a picture, or paste one." take={nothing}>
      <p>The screenshot goes with your report.</p>
    </PictureInput>
  );
}

/** Every field of the forms; a file of `forms` without its line here is red in `controls-page.test.tsx`. */
const shownFields: Readonly<Record<string, React.ReactElement>> = {
  ChooseBetween: <ChooseBetween who="Sam Okoro" both={both} />,
  Choices: (
    <>
      <Choices
        name="channel"
        legend="How did they tell you?"
        hint="What they used first"
        choices={options.map((one) => ({ ...one, reveals: one.value === 'email' ? <p>Which inbox</p> : undefined }))}
      />
      <Choices name="inline" legend="In a row" layout="inline" choices={options} />
      <Choices name="columns" legend="In columns" layout="inColumns" choices={options} />
      <SelectField name="select" label="Which one" hint="From the list" options={options} />
    </>
  ),
  DateField: <DateField name="on" label="When is the hearing?" hint="For example 3 March or Friday" meaning="coming" />,
  HearingChoices: <HearingChoices on="hearingOn" when="When is the hearing?" />,
  FieldFrame: <OwnField />,
  ListSearch: <ListSearch id="shown-list-search" label="Find somebody" value="ash" onChange={() => undefined} />,
  PersonField: (
    <PersonField name="person" label="Who has the problem?" hint="A name" people={people} onPick={() => undefined} />
  ),
  PictureInput: <OwnPicture />,
  TextField: (
    <>
      <TextField name="short" label="Reference" width="short" />
      <TextField name="medium" label="Email" type="email" width="medium" hint="Where the reply goes" />
      <TextField name="full" label="Web address of the card" type="url" />
      <TextArea name="area" label="What happened?" hint="In their own words" />
      <TextArea name="exact" label="The exact words of the error message" exact />
    </>
  ),
  TimeField: <TimeField name="at" label="When did it appear?" />,
  TimeSaid: (
    <p>
      <TimeSaid id="shown-time-said" text="9.15" />
    </p>
  ),
};
export const fieldFiles = [...Object.keys(shownFields), 'ErrorSummary'];

const fields = ['keep.status', 'channel', 'inline', 'columns', 'select', 'on', 'own', 'picture', 'person'];
const errors = [...fields, 'short', 'medium', 'full', 'area', 'exact', 'at'].map((field) => ({
  field,
  message: `Enter what is missing here (${field})`,
}));

interface ShownFormProps {
  state: 'empty' | 'filled in' | 'with something to mend' | 'that is saving';
}

/** All fields as one form, in one of the states of a form. */
export function ShownForm({ state }: ShownFormProps): React.ReactElement {
  const form = useForm(drafts, state, () =>
    state === 'filled in'
      ? { ...Object.fromEntries(errors.map(({ field }) => [field, 'teams'])), 'keep.status': 'mine', channel: 'email' }
      : {},
  );
  const { showErrors } = form;
  React.useEffect(() => {
    if (state === 'with something to mend') showErrors(errors);
  }, [state, showErrors]);
  return (
    <FormFrame
      form={form}
      submit={() => undefined}
      isBusy={state === 'that is saving'}
      words={['Save', 'Saving']}
      leave={<Button>Leave it</Button>}
    >
      {Object.entries(shownFields).map(([name, field]) => (
        <React.Fragment key={name}>{field}</React.Fragment>
      ))}
    </FormFrame>
  );
}

export const formStates: readonly ShownFormProps['state'][] = [
  'empty',
  'filled in',
  'with something to mend',
  'that is saving',
];
