import * as React from 'react';
import { TextArea } from '../../../../forms/TextField';
import { toldSaid } from '../../story/told-in-story';
import { toldAnswers } from '../beginnings';
import { step } from '../step';
import { TellingFields } from '../TellingFields';

export const askPerson = step({
  command: 'ask-person',
  name: ({ reporter }) => `Ask ${reporter.name} something`,
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
  event: 'person-asked',
  told: ({ question, told }, { person }) => ({
    title: `${person} was asked`,
    said: [{ text: question }, toldSaid(told)],
  }),
});
