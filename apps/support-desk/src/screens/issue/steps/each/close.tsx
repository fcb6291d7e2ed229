import * as React from 'react';
import type { ClosingOutcome } from '@tms-support/support-domain';
import type { Answers } from '../../../../drafts/draft-box';
import { Choices } from '../../../../forms/Choices';
import { dateAnswers } from '../../../../forms/date-answers';
import { outcomeNames } from '../../../../words/names-of-things';
import { lastTelling, writesReply } from '../../reply/who-to-tell';
import { toldAnswers, wordAnswers } from '../beginnings';
import { LessonFields } from '../DetailsFields';
import { step, type BeginningContext, type StepFieldsProps } from '../step';
import { TellingFields } from '../TellingFields';

function closeAnswers(context: BeginningContext): Answers {
  const told = lastTelling(context.issue);
  // Nobody is asked for the same thing twice: how they were told stands in the story already.
  if (!told || writesReply('close', context.issue)) return toldAnswers(context);
  return { 'told.how': told.how, 'told.note': told.note, ...dateAnswers('told.on', told.on) };
}

function OutcomeField({ step, issue }: StepFieldsProps): React.ReactElement {
  const offered = step.outcomes?.map((one) => one.outcome);
  const byStatus =
    issue.status === 'not-changing' ? (['not-changing'] as const) : (['worked', 'told-no-answer'] as const);
  const hints: Partial<Record<string, string>> = {
    worked: `${issue.reporter.name} said so.`,
    'told-no-answer': 'They were told, and have not said whether it worked.',
    'not-changing': 'TRA has decided not to change this, and they know.',
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

export const close = step({
  command: 'close',
  begin: (context) => ({
    ...wordAnswers(context),
    ...closeAnswers(context),
    cause: '',
    prevention: '',
    outcome: context.issue.status === 'not-changing' ? 'not-changing' : '',
  }),
  Fields: (props) => (
    <>
      <OutcomeField {...props} />
      <TellingFields command="close" issue={props.issue} number={props.number} />
      <LessonFields details={props.issue.details} />
    </>
  ),
  read: (answers, { issue, word }) => ({
    type: 'close',
    outcome: answers.text('outcome') as ClosingOutcome,
    told: answers.toldIn('close', issue, `you told ${issue.reporter.name}`),
    ...answers.optional('cause', 'cause'),
    ...answers.optional('prevention', 'prevention'),
    ...word,
  }),
});
