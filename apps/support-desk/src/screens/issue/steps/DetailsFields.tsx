import * as React from 'react';
import { DateField } from '../../../forms/DateField';
import { TextArea, TextField } from '../../../forms/TextField';

/** The error, captured once and exactly. */
export function ErrorFields(): React.ReactElement {
  return (
    <>
      <TextArea
        name="error.text"
        label="The exact words of the error message"
        hint="Paste them if you can. Leave out names and allegations."
        rows={3}
        exact
      />
      <TextField name="error.screen" label="Which screen was it on? (if you know)" width="medium" />
      <DateField name="error.seenAt" legend="When did it appear? (if you know)" hint="Leave the day empty for today." />
      <TextField name="error.seenAt.time" label="At what time did it appear?" hint="For example 5:30pm" width="short" />
      <TextField name="error.recordReference" label="Record reference (if there is one)" width="medium" />
    </>
  );
}

/** The facts that may be corrected at any time. Only the first is needed. */
export function DetailsFields(): React.ReactElement {
  return (
    <>
      <TextArea name="details.whatHappened" label="What happened?" hint="Leave out names and allegations." />
      <DateField name="details.hearingOn" legend="When is the hearing? (if there is one)" hint="Leave it empty if there is none." />
      <TextField name="details.area" label="Which area of TMS?" hint="For example sign-in, hearings or letters" width="medium" />
      <TextField name="details.cause" label="What was the cause? (if you know)" width="medium" />
      <TextArea name="details.prevention" label="What would have prevented this?" rows={2} />
      <TextField name="details.updateKey" label="Which update or release did it come after?" hint="For example DEMO-04" width="short" />
    </>
  );
}
