import * as React from 'react';
import { takingOff, type Issue, type IssuePerson } from '@tms-support/support-domain';
import { useDesk } from '../../../app/desk-context';
import { useReading } from '../../../app/use-reading';
import { Choices, SelectField } from '../../../forms/Choices';
import { DateField } from '../../../forms/DateField';
import { PersonField, type PersonChoice } from '../../../forms/PersonField';
import { TextArea, TextField } from '../../../forms/TextField';
import { useFormOf } from '../../../forms/use-form';
import { channelNames, chosenChannels } from '../../../words/names-of-things';
import { reporterWords } from '../../../words/reporter-words';
import { ToldFields } from './ToldFields';

/** Who else has this fault: found by typing, like whoever has a new issue. */
export function AddPersonFields(): React.ReactElement {
  const { desk } = useDesk<'readPeople'>();
  const form = useFormOf();
  const people = useReading('people', () => desk.readPeople());
  const known = React.useMemo(
    () => (people.value ?? []).flatMap(({ reporter, hasLeft }) => (reporter && !hasLeft ? [reporter] : [])),
    [people.value],
  );
  const choices = React.useMemo<PersonChoice[]>(
    () =>
      known.map((reporter) => ({ name: reporter.name, email: reporter.email ?? '', detail: reporterWords(reporter) })),
    [known],
  );
  return (
    <>
      <PersonField
        name="reporter.name"
        label="Who else has the problem?"
        people={choices}
        onPick={(picked) => {
          const reporter =
            picked && known.find(({ name, email = '' }) => name === picked.name && email === picked.email);
          form.setSeveral({
            'reporter.email': reporter?.email ?? '',
            'reporter.tmsRole': reporter?.tmsRole ?? '',
            ...(reporter ? { 'reporter.kind': reporter.kind } : {}),
          });
        }}
      />
      <Choices
        name="reporter.kind"
        legend="Are they a TMS user or a panellist?"
        layout="inline"
        choices={[
          { value: 'tms-user', label: 'TMS user' },
          { value: 'panellist', label: 'Panellist' },
        ]}
      />
      <TextField name="reporter.email" label="Their email address (if you know)" type="email" width="medium" />
      <SelectField
        name="channel"
        label="How did they tell you?"
        options={chosenChannels.map((value) => ({ value, label: channelNames[value] }))}
      />
      <DateField
        name="hearingOn"
        meaning="mostly-coming"
        label="When is their hearing? (optional)"
        hint="The earliest hearing sets the place of the issue."
      />
      <TextArea
        name="whatHappened"
        label="What is different for them? (optional)"
        hint="Leave out names and allegations."
        rows={2}
      />
    </>
  );
}

/** Who does not have this fault after all. Whoever raised it stays: their issue would be another one. */
export function RemovePersonFields({ issue }: { issue: Issue }): React.ReactElement {
  const { answers } = useFormOf();
  const isFromOther = ({ key }: IssuePerson): boolean => takingOff(issue, key)?.outcome === 'own-issue';
  const chosen = issue.others?.find(({ key }) => key === answers.personKey);
  const taking = chosen && takingOff(issue, chosen.key);
  return (
    <>
      <Choices
        name="personKey"
        legend="Who does not have it?"
        hint={
          (issue.others ?? []).some(isFromOther)
            ? 'If somebody came with an issue that was merged into this one, separate the two issues instead.'
            : undefined
        }
        choices={(issue.others ?? [])
          .filter((one) => !isFromOther(one))
          .map(({ key, reporter }) => ({ value: key, label: `${reporter.name}, ${reporterWords(reporter)}` }))}
      />
      <TextArea name="reason" label="Why not?" hint="For example: it was another fault, logged as issue 52." rows={2} />
      {chosen && taking?.outcome === 'owed-answer' ? (
        <Choices
          name="leaving"
          legend={`Has ${chosen.reporter.name} been told?`}
          hint="They are waiting for an answer, and will no longer get one from this issue."
          choices={[
            { value: 'told', label: 'Yes', reveals: <ToldFields who={chosen.reporter.name} /> },
            {
              value: 'mistake',
              label: 'They were added by mistake',
              hint: 'They did not ask us for anything.',
            },
          ]}
        />
      ) : null}
    </>
  );
}
