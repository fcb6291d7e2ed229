import * as React from 'react';
import {
  entryWords,
  shippedAreas,
  shippedCauses,
  type IssueDetails,
  type ListEntry,
} from '@tms-support/support-domain';
import { useDesk } from '../../../app/desk-context';
import { useReading } from '../../../app/use-reading';
import { SelectField } from '../../../forms/Choices';
import { DateField } from '../../../forms/DateField';
import { TextArea, TextField } from '../../../forms/TextField';
import { TimeField } from '../../../forms/TimeField';
import { useFormOf } from '../../../forms/use-form';

/** The entries to choose from; what an issue has from an older list stays on offer, so that opening the form changes nothing. */
function asOptions(entries: readonly ListEntry[], chosen: string | undefined): { value: string; label: string }[] {
  const keys = entries.map((entry) => entry.key);
  const all = chosen && !keys.includes(chosen) ? [...keys, chosen] : keys;
  return all.map((key) => ({ value: key, label: entryWords(entries, key) }));
}

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
      <DateField
        name="error.seenAt"
        meaning="past"
        label="When did it appear? (if you know)"
        hint="Leave the day blank for today."
      />
      <TimeField name="error.seenAt.time" label="At what time did it appear?" />
      <TextField name="error.recordReference" label="Record reference (optional)" width="medium" />
    </>
  );
}

/** Which update it came after: one of the timetable; where the timetable cannot be read, its key by hand. */
function UpdateField(): React.ReactElement {
  const { desk } = useDesk<'readUpdates'>();
  const { answers } = useFormOf();
  const updates = useReading('updates', () => desk.readUpdates());
  const label = 'Did it follow an update or release? (optional)';
  const rows = updates.value ?? [];
  if (rows.length === 0 && updates.state !== 'loading') {
    return <TextField name="details.updateKey" label={label} hint="For example DEMO-04" width="short" />;
  }
  const chosen = answers['details.updateKey'];
  const options = rows.map(({ value: { key, title } }) => ({ value: key, label: `${key}: ${title}` }));
  const isListed = !chosen || options.some(({ value }) => value === chosen);
  return (
    <SelectField
      name="details.updateKey"
      label={label}
      none="None that we know of"
      options={isListed ? options : [...options, { value: chosen, label: chosen }]}
    />
  );
}

/** What the end taught: the cause, and what would have prevented it. Only what is not known yet is asked. */
export function LessonFields({ details }: { details: IssueDetails }): React.ReactElement {
  return (
    <>
      {details.cause ? null : (
        <SelectField
          name="cause"
          label="What was the cause? (if you know)"
          options={asOptions(shippedCauses, undefined)}
        />
      )}
      {details.prevention ? null : (
        <TextArea name="prevention" label="What would have prevented this? (optional)" rows={2} />
      )}
    </>
  );
}

/** What asks for each fact, in the order in which they are asked: a detail without its question does not compile. */
const questions: Readonly<Record<Exclude<keyof IssueDetails, 'error'>, React.FunctionComponent>> = {
  whatHappened: () => (
    <TextArea name="details.whatHappened" label="What happened?" hint="Leave out names and allegations." />
  ),
  hearingOn: () => (
    <DateField
      name="details.hearingOn"
      meaning="mostly-coming"
      label="When is the hearing? (optional)"
      hint="Leave it blank if there is none."
    />
  ),
  area: () => <ListField name="details.area" label="Which area of TMS? (if you know)" entries={shippedAreas} />,
  cause: () => <ListField name="details.cause" label="What was the cause? (if you know)" entries={shippedCauses} />,
  prevention: () => <TextArea name="details.prevention" label="What would have prevented this?" rows={2} />,
  updateKey: UpdateField,
};

/** An entry of one of TMU's own lists. */
function ListField({
  entries,
  ...field
}: {
  name: string;
  label: string;
  entries: readonly ListEntry[];
}): React.ReactElement {
  const { answers } = useFormOf();
  return <SelectField {...field} options={asOptions(entries, answers[field.name])} />;
}

/** The facts that may be corrected at any time. Only the first is needed. */
export const DetailsFields = (): React.ReactElement => (
  <>
    {Object.entries(questions).map(([name, Question]) => (
      <Question key={name} />
    ))}
  </>
);
