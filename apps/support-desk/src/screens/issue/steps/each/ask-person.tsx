import * as React from 'react';
import { TextArea } from '../../../../forms/TextField';
import { toldAnswers } from '../beginnings';
import { step } from '../step';
import { TellingFields } from '../TellingFields';

export const askPerson = step({
  command: 'ask-person',
  begin: toldAnswers,
  Fields: ({ issue, number }) => (
    <>
      <TextArea name="question" label={`What do you want to ask ${issue.reporter.name}?`} rows={2} />
      <TellingFields command="ask-person" issue={issue} number={number} />
    </>
  ),
  read: (answers, { issue }) => ({
    type: 'ask-person',
    question: answers.text('question'),
    told: answers.toldIn('ask-person', issue, 'you asked'),
  }),
});
