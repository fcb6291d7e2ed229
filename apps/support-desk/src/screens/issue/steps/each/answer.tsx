import * as React from 'react';
import { TextArea } from '../../../../forms/TextField';
import { toldAnswers } from '../beginnings';
import { step } from '../step';
import { TellingFields } from '../TellingFields';

export const answer = step({
  command: 'answer',
  begin: toldAnswers,
  Fields: ({ issue, number }) => (
    <>
      <TellingFields command="answer" issue={issue} number={number} />
      <TextArea name="whatWasDone" label="What was done?" hint="It helps the next person with this problem." rows={3} />
    </>
  ),
  read: (answers, { issue }) => ({
    type: 'answer',
    whatWasDone: answers.text('whatWasDone'),
    told: answers.toldIn('answer', issue, `you told ${issue.reporter.name}`),
  }),
});
