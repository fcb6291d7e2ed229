import * as React from 'react';
import type { Issue, OpenStep } from '@tms-support/support-domain';
import type { KnownPerson, SignedInPerson } from '@tms-support/sharepoint-storage';
import { Choices, SelectField } from '../../../forms/Choices';
import { DateField } from '../../../forms/DateField';
import { TextArea, TextField } from '../../../forms/TextField';
import { useFormOf } from '../../../forms/use-form';
import { outcomeNames } from '../../../words/names-of-things';
import { Loading } from '../../../app/Loading';
import { writesReply } from '../reply/who-to-tell';
import { DetailsFields, ErrorFields, LessonFields } from './DetailsFields';
import { AddPersonFields, RemovePersonFields } from './PeopleFields';
import { isOnTheirWord } from './read-step-form';
import type { StepCommand } from './step-names';
import { ToldFields } from './ToldFields';

// The page is small; what writes and masks a text comes when somebody writes one.
const ReplyFields = React.lazy(() =>
  import(/* webpackChunkName: 'issue-reply' */ '../reply/ReplyFields').then((m) => ({ default: m.ReplyFields })),
);
const HandoverFields = React.lazy(() =>
  import(/* webpackChunkName: 'issue-handover' */ '../handover/HandoverFields').then((m) => ({
    default: m.HandoverFields,
  })),
);

interface StepFieldsProps {
  command: StepCommand;
  step: OpenStep;
  issue: Issue;
  number: number;
  person: SignedInPerson;
  team: readonly KnownPerson[];
}

const noLeaving = 'Leave out names and allegations.';

/** A reply that is written here; where everybody was told already, only how. */
function TellingFields({
  command,
  issue,
  number,
}: Pick<StepFieldsProps, 'command' | 'issue' | 'number'>): React.ReactElement {
  return writesReply(command, issue) ? (
    <ReplyFields command={command} issue={issue} number={number} />
  ) : (
    <ToldFields who={issue.reporter.name} />
  );
}

function WordFields({ step, issue }: Pick<StepFieldsProps, 'step' | 'issue'>): React.ReactElement | null {
  const form = useFormOf();
  if (!isOnTheirWord(step, form.answers.outcome ?? '')) return null;
  const isPersons = step.lanes.includes('person');
  return (
    <>
      <TextField
        name="asToldBy.name"
        label={isPersons ? `Who told you? (mostly ${issue.reporter.name})` : 'Who at TRA told you?'}
        hint="You record this on their word, and the story says so."
        width="medium"
      />
      <DateField name="asToldBy.on" legend="On which day did they tell you?" />
    </>
  );
}

function OutcomeField({ step, issue }: Pick<StepFieldsProps, 'step' | 'issue'>): React.ReactElement {
  const offered = step.outcomes?.map((one) => one.outcome);
  const byStatus =
    issue.status === 'not-changing' ? (['not-changing'] as const) : (['worked', 'told-no-answer'] as const);
  const hints: Partial<Record<string, string>> = {
    worked: `${issue.reporter.name} said so.`,
    'told-no-answer': 'They were told, and have not said whether it worked.',
    'not-changing': 'It stays as it is, and they know.',
  };
  return (
    <Choices
      name="outcome"
      legend="How did it end?"
      choices={[...new Set(offered ?? byStatus)].map((value) => ({
        value,
        label: outcomeNames[value],
        hint: hints[value],
      }))}
    />
  );
}

function OwnerField({ person, team }: Pick<StepFieldsProps, 'person' | 'team'>): React.ReactElement {
  const others = team.filter((one) => one.email !== person.email);
  const away = (one: KnownPerson): string => (one.awayUntilOn ? `, away until ${one.awayUntilOn}` : '');
  return (
    <SelectField
      name="owner.email"
      label="Who has it?"
      options={[
        { value: person.email, label: `${person.name} (you)` },
        ...others.map((one) => ({ value: one.email, label: `${one.name}${away(one)}` })),
      ]}
    />
  );
}

function OwnFields(props: StepFieldsProps): React.ReactElement {
  const { command, issue, number, step } = props;
  const name = issue.reporter.name;
  switch (command) {
    case 'name-owner':
      return <OwnerField {...props} />;
    case 'ask-person':
      return (
        <>
          <TextArea name="question" label={`What do you want to ask ${name}?`} rows={2} />
          <TellingFields {...props} />
        </>
      );
    case 'record-person-reply':
      return <TextArea name="reply" label={`What did ${name} say?`} hint={noLeaving} />;
    case 'tell-person':
      return <TellingFields {...props} />;
    case 'answer':
      return (
        <>
          <TextArea
            name="whatWasDone"
            label="What was done?"
            hint="The next person with this problem is helped by it."
            rows={3}
          />
          <TellingFields {...props} />
        </>
      );
    case 'record-not-resolved':
    case 'record-fix-not-confirmed':
      return <TextArea name="whatHappened" label="What still happens?" hint={noLeaving} />;
    case 'hand-over':
      return <HandoverFields issue={issue} number={number} />;
    case 'record-tra-question':
      return <TextArea name="question" label="What did TRA support ask?" />;
    case 'answer-tra':
      return <TextArea name="information" label="What did you tell TRA support?" hint={noLeaving} />;
    case 'link-card':
      return <TextField name="cardUrl" label="The link of the Trello card" hint="It starts with https://" type="url" />;
    case 'record-fix-required':
    case 'record-fix-applied':
    case 'confirm-fix':
      return <TextArea name="note" label="Anything to note? (if there is something)" rows={2} />;
    case 'record-fix-not-required':
      return <TextArea name="reason" label="Why is TRA not changing it?" />;
    case 'close':
      return (
        <>
          <OutcomeField step={step} issue={issue} />
          <TellingFields {...props} />
          <LessonFields details={issue.details} />
        </>
      );
    case 'reopen':
      return <TextArea name="reason" label="Why is it open again?" hint={noLeaving} />;
    case 'add-person':
      return <AddPersonFields />;
    case 'remove-person':
      return <RemovePersonFields issue={issue} />;
    case 'add-note':
      return <TextArea name="text" label="Note" hint={noLeaving} />;
    case 'change-details':
      return (
        <>
          <DetailsFields />
          <ErrorFields />
        </>
      );
  }
}

/** The fields of a step, and on whose word it is where it is somebody else's step. */
export function StepFields(props: StepFieldsProps): React.ReactElement {
  return (
    <>
      <React.Suspense fallback={<Loading what="the form" />}>
        <OwnFields {...props} />
      </React.Suspense>
      <WordFields step={props.step} issue={props.issue} />
    </>
  );
}
